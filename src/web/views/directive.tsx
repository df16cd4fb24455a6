import { useEffect } from 'preact/hooks'
import { useTitle, useWords } from '../language.ts'
import { lazy } from '../lazy.tsx'
import query from '../queries/directive.graphql'
import { bodyPath, directivePath, type Place, tabs } from '../router.ts'
import type { DirectiveHead } from '../shapes.ts'
import type { LineageData } from '../use-lineage.ts'
import { useQuestion } from '../use-question.ts'
import { Answered } from './answered.tsx'
import { LineageView, useLineageAt } from './lineage-view.tsx'
import { NotFound } from './not-found.tsx'
import { Skip } from './skip.tsx'
import { Tabs } from './tabs.tsx'

const loadTab = () => import('./tab-view.tsx').then((file) => file.TabView)
const TabView = lazy(loadTab)

export function DirectiveView({ id, place }: { readonly id: string; readonly place: Place }) {
  const words = useWords()
  const asked = useQuestion<{ directive: DirectiveHead | null }>(query, { id })
  const tab = tabs.find((one) => one === place.path[2]) ?? 'lineage'
  // Asked and loaded beside the head, not after it.
  const lineage = useLineageAt(tab === 'lineage' ? id : null, place)
  useEffect(() => {
    if (tab !== 'lineage') loadTab().catch(() => {})
  }, [tab])
  return (
    <Answered asked={asked} whole>
      {({ directive }) =>
        directive === null ? (
          <NotFound />
        ) : (
          <>
            {tab === 'lineage' && hasLineage(lineage.data) && <Skip to="panel">{words.nav.skipToProof}</Skip>}
            <Head directive={directive} />
            <Tabs id={id} current={tab} />
            {tab === 'lineage' ? (
              <LineageView directive={directive} asked={lineage} place={place} />
            ) : (
              <TabView tab={tab} directive={directive} place={place} />
            )}
          </>
        )
      }
    </Answered>
  )
}

const hasLineage = (data: LineageData | null): boolean =>
  data !== null && data.up.nodes.length + data.down.nodes.length > 0

function Head({ directive }: { readonly directive: DirectiveHead }) {
  const words = useWords()
  const { id, title, documentNumber, issuedOn, held, issuingBodies, jurisdiction, level, validity } =
    directive
  useTitle(title ?? documentNumber)
  return (
    <header class="head">
      <p class="facts dotted">
        {level && <span>{words.level[level]}</span>}
        {issuingBodies.length > 0 && (
          <span lang="zh-CN">
            {issuingBodies.map((body, index) => (
              <span key={body.id}>
                {index > 0 && ' '}
                <a href={bodyPath(body.id)}>{body.name}</a>
              </span>
            ))}
          </span>
        )}
        {issuingBodies.length === 0 && jurisdiction && <span lang="zh-CN">{jurisdiction.name}</span>}
        {documentNumber && <span lang="zh-CN">{documentNumber}</span>}
        {issuedOn && <span>{issuedOn}</span>}
        <a class={`badge ${validity.status}`} href={directivePath(id, 'about')}>
          {words.validity[validity.status]}
          {validity.basis !== 'UNKNOWN' && ` · ${words.basis[validity.basis]}`}
        </a>
      </p>
      <h1 lang="zh-CN">{title ?? documentNumber ?? words.state.untitled}</h1>
      {!held && <p class="facts">{words.held.stubLong}</p>}
    </header>
  )
}

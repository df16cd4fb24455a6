import { useWords } from '../language.ts'
import query from '../queries/directive.graphql'
import { directivePath, type Place, type Tab, tabs } from '../router.ts'
import type { DirectiveHead } from '../shapes.ts'
import { useQuestion } from '../use-question.ts'
import { Answered } from './answered.tsx'
import { CoverageView } from './coverage-view.tsx'
import { LineageView } from './lineage-view.tsx'
import { MetricsView } from './metrics-view.tsx'
import { TasksView } from './tasks-view.tsx'
import { TextView } from './text-view.tsx'

const views = {
  lineage: LineageView,
  coverage: CoverageView,
  tasks: TasksView,
  metrics: MetricsView,
  text: TextView,
}

export function DirectiveView({ id, place }: { readonly id: string; readonly place: Place }) {
  const words = useWords()
  const asked = useQuestion<{ directive: DirectiveHead | null }>(query, { id })
  const tab = tabs.find((one) => one === place.path[2]) ?? 'lineage'
  const View = views[tab]
  return (
    <Answered asked={asked}>
      {({ directive }) =>
        directive === null ? (
          <p class="state">{words.state.notFound}</p>
        ) : (
          <>
            <header class="head">
              <p class="facts">{factsOf(directive, words.held.stub)}</p>
              <h1 lang="zh-CN">{directive.title ?? directive.documentNumber}</h1>
              {!directive.held && <p class="facts">{words.held.stubLong}</p>}
              <Tabs id={id} current={tab} />
            </header>
            <View directive={directive} place={place} />
          </>
        )
      }
    </Answered>
  )
}

function factsOf({ issuingBodies, documentNumber, issuedOn, held }: DirectiveHead, stub: string): string {
  return [issuingBodies.map(({ name }) => name).join(' '), documentNumber, issuedOn, !held && stub]
    .filter(Boolean)
    .join(' · ')
}

function Tabs({ id, current }: { readonly id: string; readonly current: Tab }) {
  const words = useWords()
  return (
    <nav class="tabs" aria-label={words.tab.lineage}>
      {tabs.map((tab) => (
        <a key={tab} href={directivePath(id, tab)} aria-current={tab === current ? 'page' : undefined}>
          {words.tab[tab]}
        </a>
      ))}
    </nav>
  )
}

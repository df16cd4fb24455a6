import { useState } from 'preact/hooks'
import { useTitle, useWords } from '../language.ts'
import { bundleOf } from '../lineage/model.ts'
import { allRelations } from '../lineage/relations.ts'
import findQuery from '../queries/find-directives.graphql'
import oneQuery from '../queries/one-directive.graphql'
import query from '../queries/path.graphql'
import { go, type Place, pathBetween, withChoice } from '../router.ts'
import type { Brief, Evidence } from '../shapes.ts'
import { useQuestion } from '../use-question.ts'
import { counted } from '../wording/counted.ts'
import type { Words } from '../words/zh.ts'
import { Answered } from './answered.tsx'
import { BriefLine } from './brief-list.tsx'
import { Said } from './said.tsx'

interface Tie {
  readonly id: string
  readonly relation: keyof Words['relation']
  readonly rule: string
  readonly confidence: number
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
  readonly evidence: Evidence | null
}

interface WayShape {
  readonly directives: readonly Brief[]
  readonly steps: readonly { readonly citations: readonly Tie[] }[]
}

interface Data {
  readonly lineagePath: {
    readonly distance: number | null
    readonly none: keyof Words['noPath'] | null
    readonly more: boolean
    readonly paths: readonly WayShape[]
  } | null
  readonly commonAncestors: {
    readonly more: boolean
    readonly ancestors: readonly {
      readonly directive: Brief
      readonly distances: readonly {
        readonly distance: number
        readonly directive: { readonly id: string }
      }[]
    }[]
  } | null
}

/** How two directives are connected, and what both rest on. */
export function PathView({ place }: { readonly place: Place }) {
  const words = useWords()
  useTitle(words.path.title)
  const [from, to] = [place.query.get('from'), place.query.get('to')]
  const withReferences = place.query.get('references') === '1'
  const asked = useQuestion<Data>(from && to ? query : null, {
    ...{ from, to, ids: [from, to], relations: withReferences ? allRelations : null },
  })
  return (
    <div class="page">
      <h1>{words.path.title}</h1>
      <p class="facts">{words.path.lead}</p>
      <div class="ends">
        <End name="from" label={words.path.from} id={from} />
        <End name="to" label={words.path.to} id={to} />
      </div>
      <p class="facts controls">
        <label>
          <input
            type="checkbox"
            checked={withReferences}
            onChange={() => go(withChoice('references', withReferences ? null : '1'), { replace: true })}
          />{' '}
          {words.lineage.references}
        </label>
        {from && to && (
          <a href={pathBetween(to, from)} data-keep>
            {words.path.swap}
          </a>
        )}
      </p>
      {from && to && (
        <Answered asked={asked}>
          {({ lineagePath, commonAncestors }) =>
            // Above stands which of the two is not known.
            lineagePath && (
              <>
                <h2>{words.path.ways}</h2>
                {lineagePath.none && <p>{words.noPath[lineagePath.none]}</p>}
                {lineagePath.distance === 0 && <p>{words.path.same}</p>}
                {lineagePath.distance !== null && lineagePath.distance > 0 && (
                  <p class="facts">
                    {counted(lineagePath.paths.length, words.path.count)} ·{' '}
                    {counted(lineagePath.distance, words.path.steps)}
                    {lineagePath.more && ` · ${words.path.more}`}
                  </p>
                )}
                {lineagePath.distance !== 0 &&
                  lineagePath.paths.map((way) => (
                    <Way key={way.directives.map(({ id }) => id).join(' ')} way={way} />
                  ))}
                <h2>{words.path.common}</h2>
                <Common common={commonAncestors} />
              </>
            )
          }
        </Answered>
      )}
    </div>
  )
}

interface EndProps {
  readonly name: 'from' | 'to'
  readonly label: string
  readonly id: string | null
}

/** One of the two: found by title or number, then named. */
function End({ name, label, id }: EndProps) {
  const words = useWords()
  const [text, setText] = useState('')
  const one = useQuestion<{ directive: Brief | null }>(id ? oneQuery : null, { id })
  const isUnknown = id !== null && one.data !== null && one.data.directive === null
  // An address with words that may mean several, or none as they stand.
  const sought = text || (isUnknown ? id : '')
  const found = useQuestion<{ search: { nodes: readonly Brief[] } }>(sought ? findQuery : null, {
    query: sought,
  })
  if (id && one.data?.directive)
    return (
      <div class="end">
        <span class="facts">{label}</span>
        <BriefLine directive={one.data.directive} />
        <a class="facts" href={withChoice(name, null)} data-keep>
          {words.path.another}
        </a>
      </div>
    )
  return (
    <div class="end">
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault()
          setText(String(new FormData(event.currentTarget).get('text') ?? '').trim())
        }}
      >
        <label>
          {label}{' '}
          <input name="text" defaultValue={isUnknown ? id : ''} placeholder={words.path.placeholder} />
        </label>
        <button type="submit">{words.search.button}</button>
      </form>
      {isUnknown && <p class="facts">{words.state.notFound}</p>}
      {sought && (
        <Answered asked={found}>
          {({ search: { nodes } }) =>
            nodes.length === 0 ? (
              <p class="facts">{words.search.none}</p>
            ) : (
              <ul class="choices">
                {nodes.map((directive) => (
                  <li key={directive.id}>
                    <a href={withChoice(name, directive.id)} data-keep lang="zh-CN">
                      {directive.title ?? directive.documentNumber ?? words.state.untitled}
                    </a>{' '}
                    <span class="facts" lang="zh-CN">
                      {directive.documentNumber}
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      )}
    </div>
  )
}

function Way({ way: { directives, steps } }: { readonly way: WayShape }) {
  const words = useWords()
  return (
    <ol class="way">
      {directives.map((directive, index) => (
        <li key={directive.id}>
          <div class={directive.held ? 'stop' : 'stop stub'}>
            <BriefLine directive={directive} />
          </div>
          {steps[index]?.citations.map((tie) => (
            <details key={tie.id} class={`step ${bundleOf(tie.relation)}`}>
              <summary>
                {isDownward(tie, directive, directives[index + 1]) ? '↓' : '↑'} {words.relation[tie.relation]}
              </summary>
              {tie.evidence && (
                <Said
                  directive={tie.from.id}
                  {...tie}
                  evidence={tie.evidence}
                  fact={{ kind: 'citation', directive: tie.from.id, id: tie.id, relation: tie.relation }}
                />
              )}
            </details>
          ))}
        </li>
      ))}
    </ol>
  )
}

/** Whether the words stand in the upper of the two: then it refers to the one below it. Parts of works stand for neither. */
const isDownward = (tie: Tie, upper: Brief, lower: Brief | undefined) =>
  tie.from.id === upper.id || tie.to.id === lower?.id

function Common({ common }: { readonly common: Data['commonAncestors'] }) {
  const words = useWords()
  if (!common || common.ancestors.length === 0) return <p class="facts">{words.path.noCommon}</p>
  return (
    <>
      <ul class="briefs">
        {common.ancestors.map(({ directive, distances }) => (
          <li key={directive.id}>
            <BriefLine directive={directive} />
            <span class="facts block">
              {words.path.distances} {distances.map(({ distance }) => distance).join(' / ')}
            </span>
          </li>
        ))}
      </ul>
      {common.more && <p class="facts">{words.path.more}</p>}
    </>
  )
}

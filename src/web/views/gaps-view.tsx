import { useTitle, useWords } from '../language.ts'
import countsQuery from '../queries/gap-counts.graphql'
import query from '../queries/gaps.graphql'
import { type Place, quotePath } from '../router.ts'
import type { Brief, Evidence, Named, Page } from '../shapes.ts'
import { usePages } from '../use-pages.ts'
import { useQuestion } from '../use-question.ts'
import type { Words } from '../words/zh.ts'
import { Answered } from './answered.tsx'
import { BriefLine } from './brief-list.tsx'
import { More } from './more.tsx'

type Kind = keyof Words['gap']
type Certainty = keyof Words['certainty']

interface Counts {
  readonly gaps: {
    readonly on: string
    readonly counts: readonly {
      readonly kind: Kind
      readonly definition: string
      readonly certainty: Certainty
      readonly total: number
    }[]
  }
}

interface GapShape {
  readonly id: string
  readonly count: number | null
  readonly directive: Brief
  readonly other: Brief | null
  readonly candidates: readonly Brief[]
  readonly body: Named | null
  readonly otherBody: Named | null
  readonly task: { readonly text: string } | null
  readonly metric: { readonly indicator: string } | null
  readonly evidence: Evidence | null
}

/** Counts first; the list of a kind when it is asked for. */
export function GapsView({ place }: { readonly place: Place }) {
  const words = useWords()
  useTitle(words.nav.gaps)
  const chosen = place.query.get('kind')
  const asked = useQuestion<Counts>(countsQuery, {})
  return (
    <Answered asked={asked}>
      {({ gaps: { on, counts } }) => {
        const kind = counts.find((one) => one.kind === chosen)
        return (
          <div class="page wide gaps">
            <h1>{words.nav.gaps}</h1>
            <p class="facts">
              {words.gaps.lead} {on}
            </p>
            <div class="kinds">
              {counts.map(({ kind: name, certainty, total }) => (
                <a
                  key={name}
                  href={`/gaps?kind=${name}`}
                  class={total === 0 ? 'kind none' : 'kind'}
                  aria-current={name === chosen ? 'true' : undefined}
                >
                  <b>{total.toLocaleString()}</b> {words.gap[name]}
                  <small>{words.certainty[certainty]}</small>
                </a>
              ))}
            </div>
            {kind && (
              <>
                <h2>{words.gap[kind.kind]}</h2>
                <p class="facts" lang="en">
                  {kind.definition}
                </p>
                <GapList key={kind.kind} kind={kind.kind} />
              </>
            )}
          </div>
        )
      }}
    </Answered>
  )
}

function GapList({ kind }: { readonly kind: Kind }) {
  const words = useWords()
  const list = usePages<{ gaps: { found: Page<GapShape> } }, GapShape>(
    query,
    { kinds: [kind] },
    ({ gaps: { found } }) => found,
  )
  return (
    <Answered asked={list.asked}>
      {() =>
        list.totalCount === 0 ? (
          <p class="state">{words.gaps.none}</p>
        ) : (
          <>
            <ul class="briefs">
              {list.items.map((gap) => (
                <li key={gap.id}>
                  <GapLine gap={gap} />
                </li>
              ))}
            </ul>
            <More list={list} />
          </>
        )
      }
    </Answered>
  )
}

function GapLine({ gap }: { readonly gap: GapShape }) {
  const { directive, other, candidates, body, otherBody, task, metric, evidence, count } = gap
  const what = task?.text.slice(0, 90) ?? metric?.indicator
  return (
    <>
      {what && evidence && (
        <a class="title quoted" href={quotePath(directive.id, evidence)} lang="zh-CN">
          {what}
        </a>
      )}
      {(body || otherBody) && (
        <span class="facts block" lang="zh-CN">
          {[body?.name, otherBody?.name].filter(Boolean).join(' → ')}
        </span>
      )}
      <BriefLine directive={directive} />
      {count !== null && <b> × {count}</b>}
      {!what && evidence && (
        <a class="source block" href={quotePath(directive.id, evidence)} lang="zh-CN">
          {evidence.quote.slice(0, 120)}
        </a>
      )}
      {[...(other ? [other] : []), ...candidates].slice(0, 4).map((one) => (
        <span key={one.id} class="other">
          <BriefLine directive={one} />
        </span>
      ))}
    </>
  )
}

import { useEffect, useState } from 'preact/hooks'
import { useTitle, useWords } from '../language.ts'
import countsQuery from '../queries/gap-counts.graphql'
import query from '../queries/gaps.graphql'
import { type Place, quotePath } from '../router.ts'
import type { Brief, Evidence, Named, Page } from '../shapes.ts'
import { usePages } from '../use-pages.ts'
import { useQuestion } from '../use-question.ts'
import { nameFor } from '../wording/counted.ts'
import { failureWords } from '../wording/failure.ts'
import { gapMeanings } from '../wording/gap-meaning.ts'
import { type Words, zh } from '../words/zh.ts'
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

interface Found {
  readonly on: string
  readonly counts: readonly { readonly definition: string }[]
  readonly found: Page<GapShape>
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

/** As many kinds are counted in one question, one question after the other: the first are there while the others are counted. */
const together = 4

/** Counts first; the list of a kind when it is asked for. */
export function GapsView({ place }: { readonly place: Place }) {
  const words = useWords()
  useTitle(words.nav.gaps)
  const kinds = Object.keys(words.gap) as Kind[]
  const chosen = kinds.find((kind) => kind === place.query.get('kind'))
  const [answered, setAnswered] = useState(0)
  // Whoever comes for one kind reads its list while the others are counted.
  const [isListed, setListed] = useState(chosen === undefined)
  const groups = Array.from({ length: Math.ceil(kinds.length / together) }, (_, index) =>
    kinds.slice(index * together, (index + 1) * together),
  )
  return (
    <div class="page wide gaps">
      <h1>{words.nav.gaps}</h1>
      <p class="facts">{words.gaps.lead}</p>
      <div class="kinds">
        {groups.map((group, index) => (
          <KindCards
            key={group[0]}
            kinds={group}
            chosen={chosen}
            isTurn={isListed && index <= answered}
            onAnswer={() => setAnswered((count) => Math.max(count, index + 1))}
          />
        ))}
      </div>
      {chosen && <GapList key={chosen} kind={chosen} onAnswer={() => setListed(true)} />}
    </div>
  )
}

interface KindCardsProps {
  readonly kinds: readonly Kind[]
  readonly chosen: Kind | undefined
  readonly isTurn: boolean
  readonly onAnswer: () => void
}

function KindCards({ kinds, chosen, isTurn, onAnswer }: KindCardsProps) {
  const words = useWords()
  const { data, error, retry } = useQuestion<Counts>(isTurn ? countsQuery : null, { kinds })
  useEffect(() => {
    // One that took too long says nothing of the others; if the database is away, none is answered.
    if (data || error?.code === 'TIMEOUT') onAnswer()
  }, [data, error])
  return (
    <>
      {kinds.map((kind) => {
        const counted = data?.gaps.counts.find((one) => one.kind === kind)
        return (
          <a
            key={kind}
            href={`/gaps?kind=${kind}`}
            class={counted?.total === 0 ? 'kind none' : 'kind'}
            aria-current={kind === chosen ? 'true' : undefined}
            title={counted && meaningOf(kind, counted.definition, words)}
          >
            <b>{counted ? counted.total.toLocaleString() : isTurn && !error ? '…' : '—'}</b>{' '}
            {nameFor(counted?.total ?? 0, words.gap[kind])}
            <small>{counted && words.certainty[counted.certainty]}</small>
          </a>
        )
      })}
      {error && (
        <p class="facts failed" role="alert">
          {words.state.error} <code>{error.code}</code> {failureWords(error, words)}{' '}
          <button type="button" class="small" onClick={retry}>
            {words.state.retry}
          </button>
        </p>
      )}
    </>
  )
}

function GapList({ kind, onAnswer }: { readonly kind: Kind; readonly onAnswer: () => void }) {
  const words = useWords()
  const list = usePages<{ gaps: Found }, GapShape>(query, { kinds: [kind] }, ({ gaps: { found } }) => found)
  const { data, error } = list.asked
  useEffect(() => {
    if (data || error) onAnswer()
  }, [data, error])
  return (
    <Answered asked={list.asked}>
      {({
        gaps: {
          on,
          counts: [{ definition } = { definition: '' }],
        },
      }) =>
        list.totalCount === 0 ? (
          <p class="state">{words.gaps.none}</p>
        ) : (
          <>
            <h2>{nameFor(list.totalCount, words.gap[kind])}</h2>
            <p class="facts">
              {meaningOf(kind, definition, words)} {words.gaps.asOf} {on}
            </p>
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

/** As the API defines it, without the term in brackets, which stands above. */
const meaningOf = (kind: Kind, definition: string, words: Words) =>
  words === zh ? gapMeanings[kind] : definition.replace(/(?:: `\w+`)? \([^()]*\p{Script=Han}[^()]*\)/u, '')

function GapLine({ gap }: { readonly gap: GapShape }) {
  const words = useWords()
  const { directive, other, candidates, body, otherBody, task, metric, count } = gap
  // A row of a registry's table says no more than the line already does.
  const evidence = gap.evidence?.quote.includes('\t') ? null : gap.evidence
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
      {count !== null && (
        <span class="block">
          {words.gaps.cited} <b>{count.toLocaleString()}</b>
        </span>
      )}
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

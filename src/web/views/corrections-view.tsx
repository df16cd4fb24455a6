import { useTitle, useWords } from '../language.ts'
import query from '../queries/all-corrections.graphql'
import { type Place, quotePath, sourcePath, taskPath, withChoice } from '../router.ts'
import type { Brief, Evidence, Page } from '../shapes.ts'
import { usePages } from '../use-pages.ts'
import { rightWords } from '../wording/right.ts'
import type { Words } from '../words/zh.ts'
import { Answered } from './answered.tsx'
import { BriefLine } from './brief-list.tsx'
import type { CorrectionShape } from './corrections.tsx'
import { More } from './more.tsx'

type Kind = keyof Words['fact']
type Status = keyof Words['review']

interface Listed extends Omit<CorrectionShape, 'quote'> {
  readonly field: keyof Words['field'] | null
  readonly right: string | null
  readonly reviewedAt: string | null
  readonly directive: Brief | null
  readonly task: { readonly id: string; readonly text: string } | null
  readonly evidence: Evidence | null
}

type Counts = { readonly kind: Kind } & Readonly<Record<'proposed' | 'accepted' | 'rejected', number>>

interface Data {
  readonly dataset: { readonly corrections: readonly Counts[] }
  readonly corrections: Page<Listed>
}

const counted = { PROPOSED: 'proposed', ACCEPTED: 'accepted', REJECTED: 'rejected' } as const
const statuses = Object.keys(counted) as Status[]

/** What people said was read wrong in all documents, the newest first: by what became of it, and by what it is about. */
export function CorrectionsView({ place }: { readonly place: Place }) {
  const words = useWords()
  useTitle(words.correct.title)
  const status = statuses.find((one) => one === place.query.get('status')) ?? null
  const kind = (Object.keys(words.fact) as Kind[]).find((one) => one === place.query.get('kind')) ?? null
  const list = usePages<Data, Listed>(
    query,
    { statuses: status && [status], kinds: kind && [kind] },
    ({ corrections }) => corrections,
  )
  return (
    <div class="page">
      <h1>{words.correct.title}</h1>
      <p class="facts">{words.correct.lead}</p>
      <Answered asked={list.asked}>
        {({ dataset: { corrections: counts } }) => (
          <>
            <Choices
              name="status"
              chosen={status}
              choices={statuses.map((one) => [
                one,
                words.review[one],
                sum(
                  counts.filter((each) => !kind || each.kind === kind),
                  [one],
                ),
              ])}
            />
            <Choices
              name="kind"
              chosen={kind}
              choices={counts.map((each) => [
                each.kind,
                words.fact[each.kind],
                sum([each], status ? [status] : statuses),
              ])}
            />
            {list.totalCount === 0 && (
              <p class="state">{status || kind ? words.correct.noneSuch : words.correct.noneAtAll}</p>
            )}
            <ul class="plain-list">
              {list.items.map((one) => (
                <li key={one.id}>
                  <CorrectionLine correction={one} />
                </li>
              ))}
            </ul>
            <More list={list} />
          </>
        )}
      </Answered>
    </div>
  )
}

const sum = (counts: readonly Counts[], of: readonly Status[]) =>
  counts.reduce((total, each) => of.reduce((some, status) => some + each[counted[status]], total), 0)

interface ChoicesProps {
  readonly name: string
  readonly chosen: string | null
  readonly choices: readonly (readonly [value: string, name: string, count: number])[]
}

/** All, or those of one value; what has none is not offered. */
function Choices({ name, chosen, choices }: ChoicesProps) {
  const words = useWords()
  const offered = choices.filter(([value, , count]) => count > 0 || value === chosen)
  if (offered.length < 2 && !chosen) return null
  const link = (value: string | null, text: string, count: number | null) => (
    <a
      key={value}
      href={withChoice(name, value)}
      data-keep
      aria-current={chosen === value ? 'true' : undefined}
    >
      {text} {count !== null && <small>{count.toLocaleString()}</small>}
    </a>
  )
  return (
    <p class="choices-in-line">
      {link(null, words.correct.all, null)}
      {offered.map(([value, text, count]) => link(value, text, count))}
    </p>
  )
}

function CorrectionLine({ correction }: { readonly correction: Listed }) {
  const words = useWords()
  const { kind, verdict, status, applied, field, reason, directive, task, evidence } = correction
  const { proposedBy, proposedAt, reviewedBy, reviewedAt, remark } = correction
  const right = rightWords(correction, words)
  return (
    <>
      <span class={`badge ${status}`}>{words.review[status]}</span>{' '}
      {status === 'ACCEPTED' && !applied && <small>{words.correct.notApplied} </small>}
      <b>
        {kind === 'header' && field ? words.field[field] : words.fact[kind]} · {words.verdict[verdict]}
      </b>
      {right && (
        <span lang="zh-CN">
          {' '}
          → <b>{right}</b>
        </span>
      )}
      <p>{reason}</p>
      {evidence && (
        <p class="source" lang="zh-CN">
          <a href={placeOf(evidence, field === null ? directive : null)}>{evidence.quote}</a>
        </p>
      )}
      {task && (
        <p class="facts">
          {words.matrix.task}:{' '}
          <a href={taskPath(task.id)} lang="zh-CN">
            {task.text.slice(0, 60)}
          </a>
        </p>
      )}
      {directive && <BriefLine directive={directive} small />}
      <p class="facts">
        {[proposedBy, proposedAt.slice(0, 10)].join(' ')}
        {reviewedBy && ` · ${words.review[status]}: ${reviewedBy} ${reviewedAt?.slice(0, 10) ?? ''}`}
        {remark && ` · ${remark}`}
      </p>
    </>
  )
}

/** In the text of the directive, where everything is marked; words of a head may stand in the table of a registry. */
const placeOf = (evidence: Evidence, directive: Brief | null) =>
  directive || !evidence.source
    ? quotePath(directive?.id ?? '', evidence)
    : `${sourcePath(evidence.source.sha256)}#c${evidence.start}-${evidence.end}`

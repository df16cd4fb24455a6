import { useWords } from '../language.ts'
import { bodyPath } from '../router.ts'
import type { Brief, MetricShape, Named, Span } from '../shapes.ts'
import { targetOf } from '../wording/target.ts'

export interface TaskHit {
  readonly __typename: 'Task'
  readonly id: string
  readonly text: string
  readonly deadline: string | null
  readonly directive: Brief
  readonly responsibilities: readonly { readonly role: 'LEAD' | 'RESPONSIBLE'; readonly body: Named }[]
  readonly evidence: Span
}

export interface MetricHit
  extends Pick<
    MetricShape,
    'id' | 'indicator' | 'comparator' | 'target' | 'targetMax' | 'targetRatio' | 'unit' | 'per' | 'deadline'
  > {
  readonly __typename: 'Metric'
  readonly directive: Brief
  readonly evidence: Span & { readonly quote: string }
}

/** So many bodies are named with a task; the others stand where it leads. */
const mostBodies = 4

interface Props {
  readonly hit: TaskHit | MetricHit
  /** Whether the line above it names the indicator, and not the sentence it stands in. */
  readonly isNamed: boolean
}

/** Under a task who answers for it, under a target of what it is: most searches end here. */
export function HitFacts({ hit, isNamed }: Props) {
  const words = useWords()
  if (hit.__typename === 'Metric')
    return (
      <p class="hit-facts">
        {!isNamed && <span lang="zh-CN">{hit.indicator}</span>} <b lang="zh-CN">{targetOf(hit, words)}</b>{' '}
        <Due on={hit.deadline} />
        <a class="facts" href={`/compare?indicator=${encodeURIComponent(hit.indicator)}`}>
          {words.compare.title}
        </a>
      </p>
    )
  const leads = hit.responsibilities.filter(({ role }) => role === 'LEAD')
  const named = leads.length > 0 ? leads : hit.responsibilities
  const [first] = named
  if (!first && !hit.deadline) return null
  return (
    <p class="hit-facts">
      {first && <b class={`role ${first.role}`}>{words.role[first.role]}</b>}{' '}
      {named.slice(0, mostBodies).map(({ body: { id, name } }) => (
        <a key={id} href={bodyPath(id)} lang="zh-CN">
          {name}
        </a>
      ))}
      {named.length > mostBodies && <span class="facts">+{named.length - mostBodies}</span>}{' '}
      <Due on={hit.deadline} />
    </p>
  )
}

function Due({ on }: { readonly on: string | null }) {
  const words = useWords()
  return (
    on && (
      <span class="facts">
        {words.matrix.deadline} {on}
      </span>
    )
  )
}

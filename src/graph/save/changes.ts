import type { Change } from '../../domain/change.ts'
import type { Transaction } from '../database.ts'
import { runOver } from './run-over.ts'

/** What is kept of what loads changed: the newest, some hundred megabytes. Dataset.changesFrom says from which version on. */
const kept = 500_000

/** Notes what a save changed under the version that it makes. To be called once a transaction, before end-save. */
export function recordChanges(transaction: Transaction, changes: readonly Change[]): void {
  if (changes.length === 0) return
  const rows = changes.map((change, position) => ({
    change: { ...change },
    position: String(position).padStart(7, '0'),
  }))
  transaction.send('write-changes', { changes: rows })
  transaction.send('forget-changes', { kept, atMost: changes.length + 1_000 })
}

/** What a directive is and says, as far as changes of it are told. A row of cypher/write/facts-of-directives.cypher. */
export type DirectiveFacts = Readonly<{
  id: string
  held: boolean
  title: string | null
  header: string
  issuers: readonly string[]
  citations: readonly { type: string; cited: string }[]
  responsibilities: readonly { type: string; body: string; count: number }[]
  metrics: readonly { indicator: string; value: string }[]
}>

export function factsOf(transaction: Transaction, ids: readonly string[]): Promise<DirectiveFacts[]> {
  return runOver<DirectiveFacts>(transaction, 'facts-of-directives', { ids: [...new Set(ids)].sort() })
}

/**
 * What differs between the facts of some directives before and after. `joined` leads from ids that are no directive's any more
 * to those they turned out to be: what was said of the one is said of the other.
 */
export function changesBetween(
  before: readonly DirectiveFacts[],
  after: readonly DirectiveFacts[],
  joined: ReadonlyMap<string, string>,
): Change[] {
  const now = new Map(after.map((facts) => [facts.id, facts]))
  const then = new Map(before.map((facts) => [facts.id, facts]))
  const arrived = new Set(joined.values())
  const gone = before.filter(({ id }) => !now.has(id))
  return [
    ...gone.flatMap((facts) => farewell(facts, joined)),
    ...after.flatMap((facts) => [
      ...standing(then.get(facts.id), facts, arrived),
      ...differences(then.get(facts.id), facts, joined),
    ]),
  ]
}

function farewell({ id, title }: DirectiveFacts, joined: ReadonlyMap<string, string>): Change[] {
  const into = joined.get(id)
  if (into) return [{ kind: 'DIRECTIVE_JOINED', directive: into, cited: id, words: title }]
  return [{ kind: 'DIRECTIVE_GONE', directive: id, words: title }]
}

function standing(
  then: DirectiveFacts | undefined,
  { id, held, title, header }: DirectiveFacts,
  arrived: ReadonlySet<string>,
): Change[] {
  const change = (kind: Change['kind']): Change[] => [{ kind, directive: id, words: title }]
  if (!then) return change(!held ? 'DIRECTIVE_KNOWN' : arrived.has(id) ? 'TEXT_ARRIVED' : 'DIRECTIVE_HELD')
  if (then.held !== held) return change(held ? 'TEXT_ARRIVED' : 'TEXT_GONE')
  return then.header === header ? [] : change('DIRECTIVE_CHANGED')
}

function differences(
  then: DirectiveFacts | undefined,
  now: DirectiveFacts,
  joined: ReadonlyMap<string, string>,
): Change[] {
  const directive = now.id
  const nowCalled = (cited: string) => joined.get(cited) ?? cited
  const citations = (then?.citations ?? []).map(({ type, cited }) => ({ type, cited: nowCalled(cited) }))
  return [
    ...compared(then?.issuers ?? [], now.issuers, (body) => body, {
      added: (body) => ({ kind: 'ISSUER_ADDED', directive, body }),
      removed: (body) => ({ kind: 'ISSUER_REMOVED', directive, body }),
    }),
    ...citationDifferences(directive, citations, now.citations),
    ...compared(then?.responsibilities ?? [], now.responsibilities, ({ type, body }) => `${type} ${body}`, {
      added: (one) => ({ kind: 'RESPONSIBILITY_ADDED', directive, ...one }),
      removed: (one) => ({ kind: 'RESPONSIBILITY_REMOVED', directive, ...one }),
      changed: ({ count }, one) => ({
        kind: one.count > count ? 'RESPONSIBILITY_ADDED' : 'RESPONSIBILITY_REMOVED',
        ...{ directive, ...one, count: Math.abs(one.count - count) },
      }),
      isSame: (a, b) => a.count === b.count,
    }),
    ...compared(byIndicator(then?.metrics ?? []), byIndicator(now.metrics), ({ indicator }) => indicator, {
      added: ({ indicator, value }) => ({
        kind: 'METRIC_ADDED',
        ...{ directive, words: indicator, after: value },
      }),
      removed: ({ indicator, value }) => ({
        kind: 'METRIC_REMOVED',
        ...{ directive, words: indicator, before: value },
      }),
      changed: (old, one) => ({
        kind: 'METRIC_CHANGED',
        ...{ directive, words: one.indicator, before: old.value, after: one.value },
      }),
      isSame: (a, b) => a.value === b.value,
    }),
  ]
}

type Cited = DirectiveFacts['citations']

function citationDifferences(directive: string, then: Cited, now: Cited): Change[] {
  return compared(then, now, ({ type, cited }) => `${type} ${cited}`, {
    added: ({ type, cited }) => ({ kind: 'CITATION_ADDED', directive, type, cited }),
    removed: ({ type, cited }) => ({ kind: 'CITATION_REMOVED', directive, type, cited }),
  })
}

/** What differs between the citations alone of some directives before and after. */
export function citationChanges(
  before: readonly Pick<DirectiveFacts, 'id' | 'citations'>[],
  after: readonly Pick<DirectiveFacts, 'id' | 'citations'>[],
): Change[] {
  const then = new Map(before.map(({ id, citations }) => [id, citations]))
  return after.flatMap(({ id, citations }) => citationDifferences(id, then.get(id) ?? [], citations))
}

/** One indicator may have several values: at least 90 and at most 95. */
function byIndicator(metrics: DirectiveFacts['metrics']): DirectiveFacts['metrics'] {
  const values = new Map<string, string>()
  for (const { indicator, value } of metrics) {
    const others = values.get(indicator)
    values.set(indicator, others ? `${others}; ${value}` : value)
  }
  return [...values].map(([indicator, value]) => ({ indicator, value }))
}

interface Told<Fact> {
  readonly added: (fact: Fact) => Change
  readonly removed: (fact: Fact) => Change
  readonly changed?: (before: Fact, after: Fact) => Change
  readonly isSame?: (before: Fact, after: Fact) => boolean
}

function compared<Fact>(
  before: readonly Fact[],
  after: readonly Fact[],
  keyOf: (fact: Fact) => string,
  { added, removed, changed, isSame = () => true }: Told<Fact>,
): Change[] {
  const then = new Map(before.map((fact) => [keyOf(fact), fact]))
  const now = new Map(after.map((fact) => [keyOf(fact), fact]))
  return [
    ...[...then].flatMap(([key, fact]) => (now.has(key) ? [] : [removed(fact)])),
    ...[...now].flatMap(([key, fact]) => {
      const old = then.get(key)
      if (!old) return [added(fact)]
      return changed && !isSame(old, fact) ? [changed(old, fact)] : []
    }),
  ]
}

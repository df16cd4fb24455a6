import type { Relation } from './citation.ts'
import type { RegistryValidity } from './registration.ts'

/** AMENDED is in force, with changes. ENDED: no longer in force, whether by repeal or by time is not known. */
export const validityStatuses = [
  'NOT_YET_IN_FORCE',
  'IN_FORCE',
  'AMENDED',
  'EXPIRED',
  'REPEALED',
  'SUPERSEDED',
  'ENDED',
  'UNKNOWN',
] as const
export type ValidityStatus = (typeof validityStatuses)[number]

export type ValidityBasis = 'TEXT' | 'REPEALED_BY' | 'SUPERSEDED_BY' | 'AMENDED_BY' | 'REGISTRY'

/** The relations by which one directive changes or ends another. */
export const historyRelations = ['REPEALS', 'SUPERSEDES', 'AMENDS'] as const satisfies readonly Relation[]

/**
 * What is known of one directive that bears on when it is in force: its dates, what others did to it, what registries say of it.
 * `held`: its dates stand in its own text; else in a registry.
 */
export interface ValidityFacts<
  Act extends ValidityAct = ValidityAct,
  Entry extends RegistryEntry = RegistryEntry,
> {
  readonly directive: string
  readonly held: boolean
  readonly issuedOn: string | null
  readonly effectiveFrom: string | null
  readonly effectiveUntil: string | null
  readonly acts: readonly Act[]
  readonly registry: readonly Entry[]
}

/** `since`: the day from which the directive that acts is in force, else that of its issue. Not `whole`: it ends a part only. */
export interface ValidityAct {
  readonly relation: (typeof historyRelations)[number]
  readonly whole: boolean
  readonly since: string | null
}

/** What a registry says of 时效性. */
export interface RegistryEntry {
  readonly validity: RegistryValidity | null
}

/** One thing that says how a directive stands on a day; UNKNOWN if it says nothing of that day. */
export interface Ground<Act = ValidityAct, Entry = RegistryEntry> {
  readonly basis: ValidityBasis
  /** The directive it is about: that asked for, or one of its work whose fate it shares. */
  readonly directive: string
  readonly status: ValidityStatus
  readonly since: string | null
  readonly act: Act | null
  readonly entry: Entry | null
}

export interface Validity<Act = ValidityAct, Entry = RegistryEntry> {
  readonly on: string
  readonly status: ValidityStatus
  readonly decidedBy: Ground<Act, Entry> | null
  readonly grounds: readonly Ground<Act, Entry>[]
  /** Some ground says otherwise than the one that decided. */
  readonly disputed: boolean
}

/**
 * How a directive stands on a day. `facts`: its own first, then those of the notices that print it and of the one instrument it
 * prints, which share its fate. What bears no day (a registry's 失效) holds from `today` on; for earlier days it says nothing.
 */
export function validityOn<Act extends ValidityAct, Entry extends RegistryEntry>(
  facts: readonly ValidityFacts<Act, Entry>[],
  on: string,
  today: string,
): Validity<Act, Entry> {
  const undated = on >= today
  const grounds = facts.flatMap((of) => [
    ...datesGround(of, on),
    ...of.acts.map((act) => actGround(of, act, on, undated)),
    ...of.registry.map((entry) => registryGround(of, entry, on, undated)),
  ])
  const dated = facts.find(({ effectiveFrom, effectiveUntil }) => effectiveFrom ?? effectiveUntil) ?? facts[0]
  const stated = grounds.find((ground) => isStated(ground) && ground.directive === dated?.directive)
  const decidedBy = decide(grounds, stated)
  return {
    on,
    status: decidedBy?.status ?? 'UNKNOWN',
    decidedBy,
    grounds,
    disputed: grounds.some((ground) => decidedBy !== null && disagree(ground, decidedBy)),
  }
}

/** Null: not known. */
export function isInForce(status: ValidityStatus): boolean | null {
  if (status === 'UNKNOWN') return null
  return status === 'IN_FORCE' || status === 'AMENDED'
}

/** No longer in force. */
export function hasEnded(status: ValidityStatus): boolean {
  return isInForce(status) === false && status !== 'NOT_YET_IN_FORCE'
}

/** What it says itself: 自…起施行, 有效期; before its issue nothing is in force, unless it says that it reaches back. */
function datesGround(of: ValidityFacts, on: string): Ground<never, never>[] {
  const { directive, held, issuedOn, effectiveFrom, effectiveUntil } = of
  const ground = (status: ValidityStatus, since: string | null): Ground<never, never>[] => [
    { basis: held ? 'TEXT' : 'REGISTRY', directive, status, since, act: null, entry: null },
  ]
  const from = effectiveFrom ?? issuedOn
  if (from && on < from) return ground('NOT_YET_IN_FORCE', null)
  if (effectiveUntil && on > effectiveUntil) return ground('EXPIRED', dayAfter(effectiveUntil))
  return effectiveFrom || effectiveUntil ? ground('IN_FORCE', from) : []
}

const byRelation = {
  REPEALS: { basis: 'REPEALED_BY', status: 'REPEALED' },
  SUPERSEDES: { basis: 'SUPERSEDED_BY', status: 'SUPERSEDED' },
  AMENDS: { basis: 'AMENDED_BY', status: 'AMENDED' },
} as const

/** A part repealed is an amendment. Nobody ends what is issued only later: then another of the same name is meant. */
function actGround<Act extends ValidityAct>(
  { directive, issuedOn }: ValidityFacts,
  act: Act,
  on: string,
  undated: boolean,
): Ground<Act, never> {
  const { basis, status } = byRelation[act.whole ? act.relation : 'AMENDS']
  const possible = !(act.since && issuedOn && act.since < issuedOn)
  const reached = act.since ? act.since <= on : undated
  return {
    basis,
    directive,
    status: possible && reached ? status : 'UNKNOWN',
    since: act.since,
    act,
    entry: null,
  }
}

/** 尚未施行 says nothing of any day, as the day of the registry is not known; the dates do. */
const meaningOfRegistry = {
  IN_FORCE: 'IN_FORCE',
  NOT_YET_IN_FORCE: 'UNKNOWN',
  PARTLY_IN_FORCE: 'AMENDED',
  AMENDED: 'AMENDED',
  NOT_IN_FORCE: 'ENDED',
} as const satisfies Record<RegistryValidity, ValidityStatus>

/** What is in force when a registry is made has been so from its first day on; what has ended may have ended on any. */
function registryGround<Entry extends RegistryEntry>(
  { directive, issuedOn, effectiveFrom }: ValidityFacts,
  entry: Entry,
  on: string,
  undated: boolean,
): Ground<never, Entry> {
  const says = entry.validity ? meaningOfRegistry[entry.validity] : 'UNKNOWN'
  const from = effectiveFrom ?? issuedOn
  const holds = says === 'IN_FORCE' && from ? from <= on : undated
  const status = holds ? says : 'UNKNOWN'
  return { basis: 'REGISTRY', directive, status, since: null, act: null, entry }
}

function isStated({ act, entry }: Ground<unknown, unknown>): boolean {
  return act === null && entry === null
}

/**
 * Its own dates decide where they say that it is not yet in force; else what ended it first; else a registry that says it has
 * ended; else the first change; else what says that it is in force, its own dates before a registry.
 */
function decide<Act, Entry>(
  grounds: readonly Ground<Act, Entry>[],
  stated: Ground<Act, Entry> | undefined,
): Ground<Act, Entry> | null {
  const acts = grounds.filter(({ act }) => act !== null)
  const entries = grounds.filter(({ entry }) => entry !== null)
  const own = stated ? [stated] : []
  const orders: readonly (readonly [readonly Ground<Act, Entry>[], readonly ValidityStatus[]])[] = [
    [own, ['NOT_YET_IN_FORCE']],
    [
      [...acts, ...own],
      ['REPEALED', 'SUPERSEDED', 'EXPIRED'],
    ],
    [entries, ['ENDED']],
    [acts, ['AMENDED']],
    [entries, ['AMENDED']],
    [own, ['IN_FORCE']],
    [entries, ['IN_FORCE']],
  ]
  for (const [among, statuses] of orders) {
    const [first] = among
      .filter(({ status }) => statuses.includes(status))
      .sort((a, b) => compare(a.since, b.since) || statuses.indexOf(a.status) - statuses.indexOf(b.status))
    if (first) return first
  }
  return null
}

/** Days in order; what bears none comes last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0
  return a !== null && (b === null || a < b) ? -1 : 1
}

/** One says that it is in force and the other that it is not; but that its own time was cut short by another is no contradiction. */
function disagree(ground: Ground<unknown, unknown>, decidedBy: Ground<unknown, unknown>): boolean {
  const [says, decided] = [isInForce(ground.status), isInForce(decidedBy.status)]
  if (says === null || decided === null || says === decided) return false
  return ground.basis === 'REGISTRY' || decidedBy.act === null
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

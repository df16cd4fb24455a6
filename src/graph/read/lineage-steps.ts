import { z } from 'zod'
import { Relation, tyingRelations } from '../../domain/citation.ts'
import { Level } from '../../domain/level.ts'
import { hasEnded, validityOn } from '../../domain/validity.ts'
import type { WalkRules } from './lineage-question.ts'
import { askEach, askEachForMany, type Reader } from './question.ts'
import { validityFacts } from './validity.ts'

/** A work, or a directive by itself, that a walk came to. */
export interface Reached {
  /** The notice first, then what it prints; one where works do not count as one. */
  readonly directives: readonly string[]
  readonly level: Level | null
  /** No day of issue is known of any. */
  readonly undated: boolean
  /** The directives one step nearer from which it was reached, and along which relations. */
  readonly via: readonly string[]
  readonly relations: readonly Relation[]
}

/** More than this one step leads to are not looked at; the answer is then incomplete and says so. */
const mostSteps = 5_000

/** What ties a work together; else a type that no relationship has, so that everything counts for itself. */
export function tiesWithin(works: boolean): readonly string[] {
  return works ? tyingRelations : ['NOT_TIED']
}

const Step = z.object({
  directives: z.array(z.string()),
  level: Level.nullable(),
  undated: z.boolean(),
  via: z.array(z.string()),
  relations: z.array(Relation),
})

/** The whole work of each directive, or just the directive. */
export async function worksOf(
  reader: Reader,
  ids: readonly string[],
  { works, asOf }: Pick<WalkRules, 'works' | 'asOf'>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (!works) return new Map(ids.map((id) => [id, [id]]))
  return askEach(reader, 'whole-works', 'directives', z.array(z.string()), { ids, asOf: asOf?.on ?? null })
}

export interface Walker {
  readonly asked: string
  /** Where it stands: the directives it reached last. */
  readonly from: readonly string[]
  readonly seen: readonly string[]
}

/** Works come once each, in the order of their ids. `isCut`: there may be more. */
export interface Steps {
  readonly reached: readonly Reached[]
  readonly isCut: boolean
}

/** Where one step further leads each walker that can go on: one question for all, and one more where a day is asked about. */
export async function stepsOf(
  reader: Reader,
  walkers: readonly Walker[],
  { way, relations, works, asOf }: WalkRules,
  most = mostSteps,
): Promise<ReadonlyMap<string, Steps>> {
  const rows = await askEachForMany(
    reader,
    'lineage-steps',
    Step,
    {
      ids: walkers.map(({ asked }) => asked),
      walks: walkers.map(({ asked, from, seen }) => ({ asked, from, seen })),
      ...{ way, asOf: asOf?.on ?? null, limit: most },
    },
    { relations, ties: tiesWithin(works) },
  )
  const ended = asOf && (await endedAmong(reader, [...rows.values()].flat(), asOf))
  return new Map(
    [...rows].map(([asked, steps]) => {
      const standing = ended ? steps.filter(({ directives: [first] }) => !ended.has(first!)) : steps
      return [asked, { reached: joined(standing), isCut: steps.length === most }]
    }),
  )
}

/** Those works of which the first had ended by that day. */
async function endedAmong(
  reader: Reader,
  steps: readonly Reached[],
  { on, today }: { readonly on: string; readonly today: string },
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(steps.map(({ directives: [first] }) => first!))]
  if (ids.length === 0) return new Set()
  const facts = await validityFacts(reader, ids)
  return new Set(ids.filter((id) => hasEnded(validityOn(facts.get(id) ?? [], on, today).status)))
}

/** A work that was reached by several of its parts is one. */
export function joined(steps: readonly Reached[]): Reached[] {
  const works = new Map<string, Reached>()
  for (const step of steps) {
    const key = step.directives[0]!
    const known = works.get(key)
    works.set(key, known ? both(known, step) : step)
  }
  return [...works.values()].sort((a, b) => (a.directives[0]! < b.directives[0]! ? -1 : 1))
}

function both(a: Reached, b: Reached): Reached {
  return {
    ...a,
    via: [...new Set([...a.via, ...b.via])],
    relations: [...new Set([...a.relations, ...b.relations])],
  }
}

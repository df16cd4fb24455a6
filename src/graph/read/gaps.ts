import { z } from 'zod'
import { lineageRelations, Relation } from '../../domain/citation.ts'
import { historyRelations } from '../../domain/validity.ts'
import { type CitesEndedKind, citationsOfEnded, isCitesEnded } from './cites-ended.ts'
import { type GapConditions, GapRow } from './gap-row.ts'
import { ask, type Reader } from './question.ts'

const notRelying: readonly Relation[] = [...historyRelations, 'PLANS_TO_ISSUE']
const relying = Relation.options.filter((relation) => !notRelying.includes(relation))

/** What is printed or annexed is part of its work, which may well rest on itself: a plan, and the action plan annexed that carries it out. */
const resting = lineageRelations.filter((relation) => relation !== 'ISSUES' && relation !== 'ATTACHES')

/** What is looked for, in the order of an answer, and the relations that its statement gap-<name>.cypher follows. */
const relationsOf = {
  TASK_WITHOUT_LEAD: [],
  TASK_WITHOUT_DEADLINE: [],
  METRIC_WITHOUT_OWNER: [],
  METRIC_WITHOUT_DEADLINE: [],
  DEADLINE_BEFORE_ISSUE: [],
  DEADLINE_PASSED: [],
  CONFLICTING_LEADS: [],
  RESPONSIBLE_BODY_SUCCEEDED: [],
  TARGET_LOOSER_THAN_PARENT: lineageRelations,
  TARGET_STRICTER_THAN_PARENT: lineageRelations,
  CITES_REPEALED: relying,
  CITES_SUPERSEDED: relying,
  CITES_EXPIRED: relying,
  CITES_LATER_DATED: Relation.options.filter((relation) => relation !== 'PLANS_TO_ISSUE'),
  AMBIGUOUS_CITATION: [],
  CYCLE: resting,
  NEVER_IMPLEMENTED_BELOW: lineageRelations,
  PLANNED_BUT_NOT_ISSUED: Relation.options,
  STUB_WITHOUT_NUMBER: Relation.options,
  WANTED: Relation.options,
} as const satisfies Record<string, readonly Relation[]>

export type GapKind = keyof typeof relationsOf
export const gapKinds = Object.keys(relationsOf) as readonly GapKind[]

export type Gap = GapRow & { readonly kind: GapKind }

/** Where a page begins: behind this gap of this kind. */
export interface GapPosition {
  readonly kind: GapKind
  readonly key: string
  readonly id: string
}

type Behind = Omit<GapPosition, 'kind'>

/**
 * The gaps of these kinds behind a position, in the order of `gapKinds`: one question a kind until there are `limit`, but for
 * those of cites-ended.ts.
 */
export async function gapPage(
  reader: Reader,
  kinds: readonly GapKind[],
  conditions: GapConditions,
  { after, limit }: { readonly after: GapPosition | null; readonly limit: number },
): Promise<Gap[]> {
  const gaps: Gap[] = []
  for (const kind of gapKinds) {
    if (gaps.length >= limit) break
    if (!kinds.includes(kind) || (after && gapKinds.indexOf(kind) < gapKinds.indexOf(after.kind))) continue
    const behind = after?.kind === kind ? after : { key: '', id: '' }
    const found = isCitesEnded(kind)
      ? await ended(reader, kind, conditions, behind, limit - gaps.length)
      : (await askFor(reader, kind, conditions, behind, limit - gaps.length, false)).gaps
    gaps.push(...found.map((gap) => ({ ...gap, kind })))
  }
  return gaps
}

function ended(
  reader: Reader,
  kind: CitesEndedKind,
  conditions: GapConditions,
  behind: Behind,
  limit: number,
): Promise<GapRow[]> {
  return citationsOfEnded(reader, kind, relationsOf[kind], conditions, behind, limit)
}

/** Gaps of a kind are counted up to here. */
export const mostCounted = 100_000

/** How many gaps of a kind there are, up to `mostCounted`. */
export async function gapCount(reader: Reader, kind: GapKind, conditions: GapConditions): Promise<number> {
  const start = { key: '', id: '' }
  if (isCitesEnded(kind)) return (await ended(reader, kind, conditions, start, mostCounted)).length
  return (await askFor(reader, kind, conditions, start, mostCounted, true)).total
}

const Answer = z.object({ total: z.int(), gaps: z.array(GapRow) })

/** Counted and listed by one text: planning it anew takes the server longer than answering it. */
async function askFor(
  reader: Reader,
  kind: Exclude<GapKind, CitesEndedKind>,
  conditions: GapConditions,
  { key, id }: Behind,
  limit: number,
  counted: boolean,
): Promise<z.infer<typeof Answer>> {
  const parameters = { ...conditions, lowKey: key, lowId: id, limit, counted }
  const relations = relationsOf[kind]
  const name = `gap-${kind.toLowerCase().replaceAll('_', '-')}`
  const [answer] = await ask(reader, name, Answer, parameters, relations.length > 0 ? { relations } : {})
  return answer!
}

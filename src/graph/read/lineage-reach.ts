import type { LineageQuestion, Reach, Reached } from './lineage-question.ts'
import { searchLineage } from './lineage-search.ts'
import { walk } from './lineage-walk.ts'
import type { Reader } from './question.ts'

/**
 * What each directive rests on, or what rests on it. One search in the database where every directive counts for itself and no day
 * is asked about; else one question a step, or two. What is left out costs one question more for all that are incomplete.
 */
export async function reachOf(
  reader: Reader,
  ids: readonly string[],
  question: LineageQuestion,
): Promise<Map<string, Reach>> {
  const { reach, leftOut } = await reachedFrom(reader, ids, question)
  const groups = await leftOut()
  return new Map([...reach].map(([root, one]) => [root, { ...one, leftOut: groups.get(root) ?? null }]))
}

/** The same, for those who have more to ask before what is left out is there. */
export async function reachedFrom(
  reader: Reader,
  ids: readonly string[],
  question: LineageQuestion,
): Promise<Reached> {
  if (!question.works && !question.asOf) return searchLineage(reader, ids, question)
  const reach = await walk(reader, ids, question)
  const incomplete = [...reach].flatMap(([root, { leftOut }]) => (leftOut ? [[root, leftOut] as const] : []))
  return { reach, leftOut: async () => new Map(incomplete) }
}

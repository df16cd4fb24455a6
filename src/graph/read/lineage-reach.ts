import type { LineageQuestion, Reach } from './lineage-question.ts'
import { search } from './lineage-search.ts'
import { walk } from './lineage-walk.ts'
import type { Reader } from './question.ts'

/**
 * What each directive rests on, or what rests on it. One search in the database where every directive counts for itself and no day
 * is asked about; else one question a step, or two. What is left out costs one question more for all that are incomplete.
 */
export function reachOf(
  reader: Reader,
  ids: readonly string[],
  question: LineageQuestion,
): Promise<Map<string, Reach>> {
  return question.works || question.asOf ? walk(reader, ids, question) : search(reader, ids, question)
}

import type { Reader } from '../read/question.ts'
import { descriptionKey } from '../save/description.ts'
import type { Problem } from './problem.ts'
import { walk } from './walk.ts'

type Row = { at: string; of: string; record: string; keys: string[] }

/** Whether each description still is what its key was made from: a hash of all that it says. */
export async function* verifyDescriptions(reader: Reader): AsyncGenerator<Problem> {
  for await (const { at, of, record, keys } of walk<Row>(reader, 'descriptions', 1_000)) {
    if (descriptionKey(record, keys.sort()) !== at)
      yield { question: 'hashes-of-descriptions', what: `${at} says something else than it did` }
    if (JSON.parse(record).id !== of)
      yield { question: 'hashes-of-descriptions', what: `${at} is not of ${of}` }
  }
}

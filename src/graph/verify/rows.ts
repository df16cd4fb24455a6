import type { Reader } from '../read/question.ts'
import type { SourcedEvidence } from '../save/registry-properties.ts'
import type { Problem } from './problem.ts'
import { walk } from './walk.ts'

type Words = { quote: string; start: number; end: number }
type Row = {
  at: string
  start: number
  end: number
  text: string
  table: string | null
  headers: (string | null)[]
  words: Words[]
}

/** Whether the words that are taken from tables stand in their rows. */
export async function* verifyRows(reader: Reader): AsyncGenerator<Problem> {
  for await (const { at, start, end, text, table, headers, words } of walk<Row>(reader, 'rows', 20)) {
    if (text.length !== end - start)
      yield {
        question: 'rows-of-another-length',
        what: `${at}: ${text.length} characters, not ${end - start}`,
      }
    const fromHere = headers
      .flatMap((evidence): SourcedEvidence[] => Object.values(JSON.parse(evidence ?? '{}')))
      .filter((each) => each.source === table && each.start >= start && each.end <= end)
    for (const each of [...fromHere, ...words])
      if (text.slice(each.start - start, each.end - start) !== each.quote)
        yield { question: 'quotes-that-do-not-stand-there', what: `${at}: ${each.quote} at ${each.start}` }
  }
}

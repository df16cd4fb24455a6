import type { Evidence } from '../evidence.ts'
import type { PolicyRecords } from '../policy-records.ts'
import type { Correction, Subject } from './correction.ts'

export type SubjectOf<Kind extends Subject['kind']> = Extract<Subject, { kind: Kind }>

/** Fits no more: the reading is another one now. */
export class DoesNotFit extends Error {}

/** What every corrected fact says of itself. */
export function marks({ id }: Correction) {
  return { rule: 'correction', confidence: 1, correction: id }
}

/** The words that the correction brings, or else those the fact was read from. */
export function wordsOf(records: PolicyRecords, { evidence }: Correction, read: Evidence | null): Evidence {
  if (!evidence) {
    if (read) return read
    throw new DoesNotFit('it brings no words')
  }
  const { quote, start, end } = evidence
  if (records.source.text?.slice(start, end) !== quote)
    throw new DoesNotFit(`“${quote}” does not stand there`)
  return { quote, start, end, repaired: false }
}

/** The items without the wrong one, which must be among them. */
export function without<Item>(
  items: readonly Item[],
  isWrong: (item: Item) => boolean,
  what: string,
): { read: Item; rest: Item[] } {
  const read = items.find(isWrong)
  if (!read) throw new DoesNotFit(`${what} is not read any more`)
  return { read, rest: items.filter((item) => item !== read) }
}

import type { Body } from '../body.ts'
import type { Directive, HeaderField } from '../directive.ts'
import type { Evidence } from '../evidence.ts'
import { idOf } from '../identifier.ts'
import type { PolicyRecords } from '../policy-records.ts'
import type { Correction, NamedBody, Subject } from './correction.ts'

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

/** The body that is named, among those that the file speaks of; and all of them, with it if it is a new one. */
export function withBody(
  { bodies }: PolicyRecords,
  { id, name, label }: NamedBody,
): { readonly body: Body; readonly bodies: readonly Body[] } {
  const known = bodies.find((each) => each.id === id || each.name === name)
  if (known) return { body: known, bodies }
  const body = {
    ...{ id: id ?? idOf('body', name, null), name, label, aliases: [], level: null },
    ...{ jurisdictionCode: null, parent: null, succeededBy: [], group: null },
  }
  return { body, bodies: [...bodies, body] }
}

/**
 * The records after one part of a head was set, with the words that show it; what is put in without any is marked as not stated.
 * `stays`: something of what was read is still there, and so are its words unless the correction brings better ones.
 */
export function withHead<Field extends HeaderField>(
  records: PolicyRecords,
  correction: Correction,
  field: Field,
  value: Directive[Field],
  stays = false,
): PolicyRecords {
  const words = correction.evidence ? wordsOf(records, correction, null) : null
  const isUnstated = words === null && correction.subject.right !== null
  const directives = records.directives.map((directive) => {
    if (!isHeadOf(directive, correction)) return directive
    const { [field]: read, ...evidence } = directive.evidence
    const shown = words ?? (stays ? read : null)
    const wasUnstated = stays && words === null && directive.inferred.includes(field)
    const inferred = directive.inferred.filter((each) => each !== field)
    return {
      ...directive,
      [field]: value,
      evidence: shown ? { ...evidence, [field]: shown } : evidence,
      inferred: isUnstated || wasUnstated ? [...inferred, field] : inferred,
    }
  })
  return { ...records, directives }
}

/** The directive whose head is put right. */
export function headOf({ directives }: PolicyRecords, correction: Correction): Directive {
  const directive = directives.find((each) => isHeadOf(each, correction))
  if (!directive) throw new DoesNotFit('the directive is not held any more')
  return directive
}

function isHeadOf({ id, held }: Directive, { subject }: Correction): boolean {
  return held && id === subject.directive
}

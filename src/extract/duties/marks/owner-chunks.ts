import type { Span } from '../../../domain/evidence.ts'
import type { Role } from '../../../domain/responsibility.ts'
import { personsIn } from '../names/person-names.ts'
import type { Owner } from '../owner.ts'
import { labelsIn, roleOfPersons } from './owner-words.ts'

/** The persons that words name, in the part that a label gives them: 责任领导:|王大川(副县长). */
export function personsOf(text: string, span: Span, label: string): Owner[] {
  const role = roleOfPersons(label)
  return personsIn(text, span).map((person) => ({ ...person, role, isPerson: true }))
}

/** 督办:|王大川: persons where offices might stand, if nothing else does. */
export function onlyPersons(text: string, span: Span, role: Role): Owner[] {
  const words = text.slice(span.start, span.end)
  if (words.length > 20 || /[局委厅办部处科室院站所会队府]/.test(words)) return []
  const persons = personsIn(text, span)
  const named = persons.reduce((sum, one) => sum + one.span.end - one.span.start, 0)
  return named === words.replace(/[\s、,;。]/g, '').length
    ? persons.map((person) => ({ ...person, role, isPerson: true }))
    : []
}

/** A stretch of an owner mark with the label that stands in front of it. */
export interface Chunk {
  readonly label: string | null
  readonly span: Span
}

/** The clause cut at its labels: [牵头单位] A; [配合单位] B · A(配合:B). */
export function chunksOf(text: string, span: Span): Chunk[] {
  const inside = text.slice(span.start, span.end)
  const labels = labelsIn(inside)
  const chunks: Chunk[] = []
  // the bracket in front of a label is none of the words before it
  const startOf = (i: number) => {
    const start = labels[i]?.start ?? inside.length
    return start > 1 && '(['.includes(inside.charAt(start - 1)) ? start - 1 : start
  }
  const head = { start: span.start, end: span.start + startOf(0) }
  if (/[^\s,;。]/.test(text.slice(head.start, head.end))) chunks.push({ label: null, span: head })
  labels.forEach(({ name, start, end }, i) => {
    const next = startOf(i + 1)
    const close = startOf(i) < start ? inside.slice(end, next).search(/[)\]]/) : -1
    const own = close < 0 ? next : end + close
    chunks.push({ label: name, span: { start: span.start + end, end: span.start + own } })
  })
  return chunks
}

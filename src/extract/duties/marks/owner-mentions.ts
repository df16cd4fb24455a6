import type { Span } from '../../../domain/evidence.ts'
import { headOfHouse } from '../../bodies/office-holder.ts'
import { isOperator } from '../../bodies/operators.ts'
import type { Owner } from '../owner.ts'
import type { ProseDuty } from '../prose/duty.ts'
import type { Reading, ResponsibilityMention } from '../responsibility-mention.ts'
import type { TaskMention } from '../task-mention.ts'
import { withLeads } from './first-is-lead.ts'
import { officeOf } from './office-of.ts'
import type { Group } from './owned-task.ts'
import type { OwnerMark } from './owner-marks.ts'

/** 会同有关方面, 相关县领导牵头, 主要负责人为第一责任人, 市、柑橘主产区人民政府, 区、县人民武装部: nobody by name, but somebody. */
const inPlace = new RegExp(
  `^(?:(?:各?有关|相关)方面|(?:相关|有关)[市县区旗镇乡]领导|${headOfHouse}|[\\u4e00-\\u9fff、()]{1,16}人民(?:政府|武装部))$`,
)

/** The longest evidence of a responsibility: a reader should see it at a glance. */
export const longestEvidence = 300

export function mentionsOfMark(
  reading: Reading,
  mark: OwnerMark,
  task: TaskMention,
  group: Group,
): ResponsibilityMention[] {
  const { text, leadRule } = reading
  const rule = leadRule && mark.span.end > leadRule.from ? leadRule : null
  const span = withSentenceBefore(text, mark.span, group)
  return mentionsOfOwners(reading, rule ? withLeads(text, mark.owners, rule) : mark.owners, {
    task,
    part: reading.part,
    span,
    confidence: mark.marked ? 0.95 : 0.8,
    rule: rule ? `${mark.form}-first-is-lead` : mark.form,
  })
}

/** Who is named as an owner must do it, known or not. */
export function mentionsOfOwners(
  { shortNames }: Reading,
  owners: readonly Owner[],
  said: Pick<ResponsibilityMention, 'task' | 'part' | 'span' | 'confidence' | 'rule'>,
): ResponsibilityMention[] {
  return owners.map(({ name: words, span: body, role, isPerson = false }) => {
    const name = shortNames.get(words) ?? words
    return { ...said, ...{ name, body, role, isPerson, isShort: name !== words, vouched: true } }
  })
}

/** Running text that leaves more to the reader is less certain. */
const weak = new Set(['prose-allotted', 'prose-report', 'prose-by', 'prose-see-to', 'prose-supervise'])

export function mentionsOfDuty(
  reading: Reading,
  duty: ProseDuty,
  task: TaskMention,
): ResponsibilityMention[] {
  // 由市储备中心牵头,市安科院协助: who stands beside those who lead is somebody
  const isLed = duty.owners.some(({ role }) => role === 'LEAD')
  return duty.owners.map(({ name, span: body, role, rule, isPerson = false }) => ({
    task,
    part: reading.part,
    ...inFull(reading, name, body.start),
    body,
    isPerson,
    vouched:
      inPlace.test(name) || isOperator(name) || isGiven(reading, name) || (role === 'COOPERATE' && isLed),
    role,
    span: quoteOf(duty.span, body),
    confidence: weak.has(rule) ? 0.8 : 0.88,
    rule,
  }))
}

/** 国家金库(以下简称国库): whom the text gives a short name is somebody. */
function isGiven({ shortNames }: Reading, name: string): boolean {
  return [...shortNames.values()].includes(name)
}

/** 市防办, 办公室 by the whole name that stands elsewhere. */
function inFull(
  { text, shortNames }: Reading,
  words: string,
  at: number,
): Pick<ResponsibilityMention, 'name' | 'isShort'> {
  const name = shortNames.get(words) ?? officeOf(text, words, at)
  return { name, isShort: name !== words }
}

/**
 * The duty with the body: a long sentence is quoted from where the body stands; a subject that an earlier sentence named is
 * quoted too if it is near.
 */
function quoteOf(duty: Span, body: Span): Span {
  const start = body.start < duty.start && duty.end - body.start <= longestEvidence ? body.start : duty.start
  const from = body.end > start + longestEvidence ? body.start : start
  return { start: from, end: Math.min(duty.end, from + longestEvidence) }
}

/** The mark and the sentence before it, as far as they fit. */
function withSentenceBefore(text: string, mark: Span, { governed, span }: Group): Span {
  const floor = Math.max(governed.start, mark.end - longestEvidence)
  if (mark.start > span.start || floor >= mark.start) return mark
  let start = mark.start
  while (start > floor && /[\s。;!]/.test(text.charAt(start - 1))) start--
  while (start > floor && !'。;!\n'.includes(text.charAt(start - 1))) start--
  while (start < mark.start && /[\s。;!]/.test(text.charAt(start))) start++
  return { start, end: mark.end }
}

import type { Span } from '../../../domain/evidence.ts'
import type { Role } from '../../../domain/responsibility.ts'
import type { Section } from '../../../text/policy-tree.ts'
import type { OwnerMark } from '../marks/owner-marks.ts'
import { withoutStop } from '../marks/owner-marks.ts'
import { longestEvidence } from '../marks/owner-mentions.ts'
import { labelsIn, senseOf } from '../marks/owner-words.ts'
import type { Reading } from '../responsibility-mention.ts'
import { mainRole } from './main-owners.ts'

/** 1.主办单位。市教育局、市体育局 · (二)承办单位⏎市体育中心⏎市少年宫: the owners that stand below a label which is a heading. */
export function headedMarks(
  { text, readBodies }: Reading,
  { heading, paragraphs, children }: Section,
): OwnerMark[] {
  const role = heading && roleOf(text.slice(heading.start, heading.end))
  if (!role) return []
  const lists = [...paragraphs, ...children.flatMap(wordsOf)]
  const read = lists.map((list) => readBodies(withoutStop(text, list), true) ?? [])
  if (read.length === 0 || read.some((bodies) => bodies.length === 0)) return []
  const whole = { start: heading.start, end: lists.at(-1)!.end }
  if (whole.end - whole.start <= longestEvidence) return [markOf(read.flat(), role, whole)]
  return read.map((bodies, i) =>
    markOf(bodies, role, i === 0 ? { ...lists[0]!, start: heading.start } : lists[i]!),
  )
}

/** A list of names that the lines below may go on with. */
export interface OpenList {
  readonly role: Role
  readonly start: number
}

/** 主办单位:市教育局|⏎, 主办单位:|⏎: what a line leaves open, by its mark if it has one. */
export function leftOpen(
  { text, mainOwnersLead }: Reading,
  mark: OwnerMark | undefined,
  line: Span,
): OpenList | null {
  if (mark) {
    const role = mark.form === 'line' ? mark.owners.at(-1)?.role : undefined
    return role ? { role, start: mark.span.start } : null
  }
  const words = text.slice(line.start, Math.min(line.end, line.start + 16))
  const role = /:\s*$/.test(words) ? roleOf(words) : null
  return role && { role: mainOwnersLead ? role : mainRole(words, role), start: line.start }
}

/** 主办单位:市教育局⏎|市体育局⏎市总工会: the further names of a list, each on a line of its own. */
export function namesBelow(
  { text, readBodies, isBody }: Reading,
  open: OpenList | null,
  line: Span,
): OwnerMark | null {
  if (!open || line.end - line.start > longestLine || !opensList.test(text.slice(open.start, line.start)))
    return null
  const bodies = readBodies(withoutStop(text, line), false)
  return bodies?.every(({ name }) => isBody(name)) ? markOf(bodies, open.role, line) : null
}

const longestLine = 60

/** 主办单位:市教育局|⏎: of an event, which has its owners one below the other. */
const opensList = /^[^。;,、]*\n\s*$/

/** 主办单位, 承办单位; 参加单位 says who comes. */
function roleOf(heading: string): Role | null {
  const words = heading.replace(/[\s:。]+$/, '')
  const label = words.length < 12 && /(?:单位|部门)$/.test(words) ? labelsIn(`${words}:`)[0] : undefined
  if (!label || label.start > 0 || label.name !== words || words.startsWith('参')) return null
  const sense = senseOf(words)
  return sense === 'DEADLINE' || sense === 'PERSON' ? null : sense
}

function wordsOf({ heading, paragraphs, children }: Section): Span[] {
  return [...(heading ? [heading] : []), ...paragraphs, ...children.flatMap(wordsOf)]
}

function markOf(
  bodies: readonly { readonly name: string; readonly span: Span }[],
  role: Role,
  span: Span,
): OwnerMark {
  const owners = bodies.map(({ name, span: place }) => ({ name, span: place, role }))
  return { owners, deadline: null, firstIsLead: false, marked: true, span, form: 'line' }
}

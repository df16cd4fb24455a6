import type { Span } from '../../domain/evidence.ts'
import { type OwnerClause, type ReadBodies, readOwnerClause } from './owner-clause.ts'
import { labelAtStart, labelWithColon, senseOf } from './owner-words.ts'

/** An owner mark as it stands in a paragraph: with its brackets, or from its first label to the end of the line. */
export interface OwnerMark extends OwnerClause {
  readonly span: Span
  readonly form: 'bracket' | 'line'
}

/** A mark is short; the longest in the corpus (62 bodies) has 700 characters. */
const longest = 1200

const opensWithLabel = new RegExp(`^\\s*${labelWithColon.source}`)

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '〔': '〕', '【': '】' }

/** What must be somewhere in a bracket that names owners by words. */
const anyCue =
  /负责|牵头|配合|责任|参与|会同|落实|主办|协办|协助|承办|督促|督办|监督|实施|单位|部门|时限|时间/

/** Every owner mark of a paragraph, in order. */
export function findOwnerMarks(text: string, paragraph: Span, readBodies: ReadBodies): OwnerMark[] {
  const marks: OwnerMark[] = []
  const line = findLine(text, paragraph, readBodies)
  const end = line?.span.start ?? paragraph.end
  for (const bracket of brackets(text, { start: paragraph.start, end })) {
    const mark = readBracket(text, bracket, paragraph, readBodies)
    if (mark) marks.push(mark)
  }
  if (line) marks.push(line)
  return marks
}

/** Outermost brackets, in order; one that is never closed runs to the end of the paragraph if a label opens it. */
function brackets(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  const open: number[] = []
  for (const { 0: char, index } of text.slice(start, end).matchAll(/[()[\]〔〕【】]/g)) {
    if (closing[char]) open.push(start + index)
    else {
      const from = open.pop()
      if (open.length === 0 && from !== undefined) found.push({ start: from, end: start + index + 1 })
    }
  }
  const [first] = open
  if (first !== undefined) found.push({ start: first, end })
  return found
}

function readBracket(text: string, span: Span, paragraph: Span, readBodies: ReadBodies): OwnerMark | null {
  if (span.end - span.start > longest || span.end - span.start < 4) return null
  const closed = ')]〕】'.includes(text.charAt(span.end - 1))
  const inside = { start: span.start + 1, end: closed ? span.end - 1 : span.end }
  const words = text.slice(inside.start, inside.end)
  const atEnd = /^[\s。;]*$/.test(text.slice(span.end, Math.min(paragraph.end, span.end + 40)))
  // (各有关单位): bodies alone are owners only where the bracket closes a sentence that has ended before it
  const bare = !anyCue.test(words) || (!/[:]/.test(words) && /(?:单位|部门)$/.test(words))
  if (
    bare &&
    !(atEnd && /[。;!]\s*$/.test(text.slice(Math.max(paragraph.start, span.start - 3), span.start)))
  )
    return null
  if (!closed && !opensWithLabel.test(words.slice(0, 16))) return null
  const clause = readOwnerClause(text, inside, readBodies)
  if (!clause || (!clause.marked && !bare)) return null
  return { ...clause, span, form: 'bracket' }
}

/**
 * The label line that ends a paragraph, or is all of it: "责任单位:A、B", "…。牵头单位:A 配合单位:B 完成时限:2023年底",
 * "责任单位 A B".
 */
function findLine(text: string, paragraph: Span, readBodies: ReadBodies): OwnerMark | null {
  const words = text.slice(paragraph.start, paragraph.end)
  for (const label of words.matchAll(labelWithColon)) {
    const lead = words.slice(Math.max(0, label.index - 12), label.index)
    if (
      !/^$|[。;!)\s]$|^\s*[([〔]?[\d一二三四五六七八九十]{1,3}[)〕\].、]?\s*$/.test(lead) ||
      insideBracket(words, label.index)
    )
      continue
    const span = { start: paragraph.start + label.index, end: paragraph.end }
    if (span.end - span.start > longest) return null
    const clause = readOwnerClause(text, withoutStop(text, span), readBodies)
    return clause ? { ...clause, span, form: 'line' } : null
  }
  const label = labelAtStart.exec(words)
  if (!label || words.length > longest) return null
  const list = { start: paragraph.start + label[0].length, end: paragraph.end }
  const sense = senseOf(label[1] ?? '')
  const clause = list.end > list.start ? readOwnerClause(text, withoutStop(text, list), readBodies) : null
  if (!clause || sense === 'DEADLINE' || sense === 'PERSON') return null
  const owners = clause.owners.map((owner) =>
    owner.role === 'RESPONSIBLE' ? { ...owner, role: sense } : owner,
  )
  return { ...clause, owners, marked: true, span: paragraph, form: 'line' }
}

/** Is the place inside a bracket that was opened close before it. */
function insideBracket(words: string, at: number): boolean {
  const near = words.slice(Math.max(0, at - 200), at)
  return (
    Math.max(...'([〔【'.split('').map((c) => near.lastIndexOf(c))) >
    Math.max(...')]〕】'.split('').map((c) => near.lastIndexOf(c)))
  )
}

function withoutStop(text: string, { start, end }: Span): Span {
  while (end > start && /[\s。;,]/.test(text.charAt(end - 1))) end--
  return { start, end }
}

import type { Span } from '../../domain/evidence.ts'
import type { Section } from '../policy-tree.ts'
import { headingLength, inlineItems } from './headings.ts'
import type { Line } from './lines.ts'
import { type Marker, markerOf, rank } from './numbering.ts'
import { joinRunOn } from './run-on-lines.ts'

interface Draft {
  marker: string | null
  rank: number
  start: number
  end: number
  heading: Span | null
  paragraphs: Span[]
  children: Draft[]
}

/** The lines of a body as a tree by their numbering: an item encloses what follows until one of its own rank or above. */
export function sectionsOf(text: string, divided: readonly Line[]): Section[] {
  const lines = joinRunOn(divided, text)
  const root = draft(null, -1, lines[0]?.start ?? 0)
  const open: Draft[] = [root]
  const ranks = ranksOf(lines)
  lines.forEach((line, index) => {
    const mark = markerOf(line.text)
    if (!mark) {
      addParagraph(open, line, text)
      return
    }
    const itemRank = ranks(mark)
    while (open.length > 1 && open.at(-1)!.rank >= itemRank) open.pop()
    const item = draft(mark.marker, itemRank, line.start)
    const before = open.at(-1)!.children.at(-1)
    open.at(-1)!.children.push(item)
    open.push(item)
    // …;  an item that goes on a list of sentences has no heading
    const listed = before !== undefined && text[before.end - 1] === ';'
    fillItem(item, line, mark, text, listed ? 0 : headingOf(line, mark, lines[index + 1]))
  })
  return [...ownText(root), ...root.children].map((section) => finish(section, []))
}

/** 第一条 encloses 一、 in a regulation, but stands below 一、 in a plan that quotes its articles: the first met encloses. */
function ranksOf(lines: readonly Line[]): (mark: Marker) => number {
  for (const line of lines) {
    const found = markerOf(line.text)
    if (found?.rank === rank.article) break
    if (found?.rank === rank.han) return (mark) => (mark.rank === rank.article ? rank.han + 0.5 : mark.rank)
  }
  return (mark) => mark.rank
}

function draft(marker: string | null, itemRank: number, start: number): Draft {
  return { marker, rank: itemRank, start, end: start, heading: null, paragraphs: [], children: [] }
}

/** Articles have a heading only in brackets: 第四十八条 (政策适用). */
function headingOf(line: Line, mark: Marker, following: Line | undefined): number {
  const words = line.text.slice(mark.length)
  if (mark.rank === rank.article && !/^\([^()]{2,20}\)\s*$/u.test(words)) return 0
  const next = following ? markerOf(following.text) : null
  return headingLength(words, following !== undefined && (next === null || next.rank > mark.rank))
}

function fillItem(item: Draft, line: Line, mark: Marker, text: string, length: number): void {
  item.end = line.end
  const from = line.start + mark.length
  const bracket = text[from] === '(' && text[from + length - 1] === ')' ? 1 : 0
  if (length > 0) item.heading = { start: from + bracket, end: from + length - bracket }
  let rest = from + length
  while (rest < line.end && /[。\s]/u.test(text[rest]!)) rest++
  if (rest < line.end) addText(item, { start: rest, end: line.end }, text)
}

/** A paragraph, with the items that run on inside it as children. */
function addText(section: Draft, span: Span, text: string): void {
  const items = inlineItems(text, span)
  const first = items[0]
  if (!first) {
    section.paragraphs.push({ start: span.start, end: span.end })
    return
  }
  if (first.span.start > span.start) section.paragraphs.push({ start: span.start, end: first.span.start })
  for (const item of items) {
    const child = draft(item.marker, rank.inline, item.span.start)
    child.end = item.span.end
    child.paragraphs.push(item.span)
    section.children.push(child)
  }
}

function addParagraph(open: Draft[], line: Line, text: string): void {
  while (open.length > 1 && !ownsWhatFollows(open.at(-1)!, open.at(-2)!, text)) {
    if (isCutOff(open.at(-1)!, line, text)) break
    open.pop()
  }
  const owner = open.at(-1)!
  if (owner.children.length === 0) {
    addText(owner, line, text)
    return
  }
  const child = draft(null, rank.bullet, line.start)
  child.end = line.end
  addText(child, line, text)
  owner.children.push(child)
}

/** A bullet, an item of an article and an item of a list that runs with semicolons end with their line. */
function ownsWhatFollows(item: Draft, parent: Draft, text: string): boolean {
  if (item.rank >= rank.inline) return false
  if (parent.rank === rank.article && item.rank > rank.article) return false
  const before = parent.children.at(-2)
  return !before || text[before.end - 1] !== ';' || item.heading !== null
}

/** (三)到2016年底,处理率达到100%,散养户 | 病死畜禽处理率达到85%以上: a hard-wrapped line that goes on in the next. */
function isCutOff({ start, paragraphs }: Draft, line: Line, text: string): boolean {
  const last = paragraphs.at(-1)
  if (!last || text.slice(last.end, line.start) !== '\n') return false
  const lineStart = Math.max(start, text.lastIndexOf('\n', last.end - 1) + 1)
  return (
    last.end - lineStart >= shortestWrapped &&
    /[\p{Script=Han},、]$/u.test(text.slice(last.end - 1, last.end)) &&
    /^\p{Script=Han}/u.test(line.text)
  )
}

/** The shortest line of a hard-wrapped text that goes on. */
const shortestWrapped = 18

/** Text of the root before its first item becomes a section of its own. */
function ownText(root: Draft): Draft[] {
  const first = root.paragraphs[0]
  if (!first) return []
  const section = draft(null, rank.bullet, first.start)
  section.paragraphs = root.paragraphs
  section.end = root.paragraphs.at(-1)!.end
  return [section]
}

function finish(item: Draft, parentPath: readonly string[]): Section {
  const path = item.marker === null ? parentPath : [...parentPath, item.marker]
  const children = item.children.map((child) => finish(child, path))
  const end = Math.max(item.end, children.at(-1)?.span.end ?? 0, item.paragraphs.at(-1)?.end ?? 0)
  return {
    marker: item.marker,
    path,
    heading: item.heading,
    paragraphs: item.paragraphs,
    children,
    span: { start: item.start, end },
  }
}

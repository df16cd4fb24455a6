import type { Span } from '../../../domain/evidence.ts'
import type { Header } from '../../policy-tree.ts'
import { endsLikeTitle, isBodyLine, isDateLine, numberLengthIn } from '../line-shape.ts'
import type { Line } from '../lines.ts'
import { portalOf } from '../portal.ts'
import { endBelow } from './page-bottom.ts'
import { isFurniture, isMenu, isSection } from './page-furniture.ts'
import { isBareForm } from './page-titles.ts'
import { headAbove, textBegins, titleAbove } from './page-top.ts'
import { heaviest, scoreOf } from './page-weights.ts'

/** A page divided: the lines of its document, the page's own table about it, and what belongs to the page around. */
export interface Page {
  readonly content: readonly Line[]
  readonly portal: Header['portal']
  readonly chrome: readonly Span[]
}

/**
 * The document is the block of lines whose marks of an official document outweigh the page's furniture most: the
 * stretch with the greatest sum. What a menu holds is short and unpunctuated, a document has numbers, items, sentences.
 */
export function pageOf(lines: readonly Line[]): Page {
  const [start, to] = widened(lines, heaviest(lines.map(scoreOf)))
  const from = headAbove(lines, start, to)
  const text = textBegins(lines, from, to)
  const portal = portalOf(lines.slice(Math.max(0, from - 40), text))
  const content: Line[] = []
  const chrome: Line[] = []
  lines.forEach((line, index) => {
    if (portal.used.has(line)) {
      if (index < from) chrome.push(line)
      return
    }
    const menu = index < text && isMenu(line.text) && !isDocumentLine(line.text)
    const section = index < text && isSection(line.text, lines[index - 1]?.text ?? '')
    if (index < from || index >= to || menu || section || isFurniture(line.text)) chrome.push(line)
    else content.push(line)
  })
  return { content, portal: portal.fields, chrome: joined(chrome, lines) }
}

function widened(lines: readonly Line[], block: Span): [number, number] {
  return [titleAbove(lines, block), endBelow(lines, block.end)]
}

function isDocumentLine(words: string): boolean {
  return (
    numberLengthIn(words) > 0 ||
    isDateLine(words) ||
    isBodyLine(words) ||
    endsLikeTitle(words) ||
    isBareForm(words)
  )
}

/** Neighbouring lines of the page as one stretch. */
function joined(chrome: readonly Line[], lines: readonly Line[]): Span[] {
  const spans: { start: number; end: number }[] = []
  let previous = -2
  let index = 0
  for (const line of chrome) {
    while (lines[index] !== line) index++
    const last = spans.at(-1)
    if (last && index === previous + 1) last.end = line.end
    else spans.push({ start: line.start, end: line.end })
    previous = index
  }
  return spans
}

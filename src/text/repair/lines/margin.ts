import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../matches.ts'

/** A line without the spaces around it. */
export interface PlainLine extends Span {
  readonly text: string
  /** Empty lines above it. */
  readonly gap: number
  /** Spaces at its beginning. */
  readonly indent: number
  /** A row of a table, with tabs between its cells. */
  readonly isRow: boolean
}

/** Where the lines of a text were cut. */
export interface Margin {
  readonly width: number
  /** How much shorter a line may be and still be full: a word or a sign that did not fit. */
  readonly slack: number
  /** Empty lines between two lines of one paragraph. */
  readonly gap: number
  /** Paragraphs begin with an indent. */
  readonly indented: boolean
  /** How much of the text stands in full lines. */
  readonly share: number
  /** The lines were cut at no one width, so that a full line says nothing. */
  readonly isRagged: boolean
  widthOf(line: PlainLine): number
}

export function plainLines(text: string): PlainLine[] {
  const lines: PlainLine[] = []
  let gap = 0
  for (const found of matchesOf(text, /[^\n]+|\n(?=\n)/gu)) {
    const words = found[0].trim()
    if (words === '') {
      gap++
      continue
    }
    const indent = found[0].length - found[0].trimStart().length
    const start = found.index + indent
    lines.push({ start, end: start + words.length, text: words, gap, indent, isRow: words.includes('\t') })
    gap = 0
  }
  return lines
}

/** Signs as they were counted or as they were printed: a digit is half as wide as a character of Han. */
const measures: readonly ((line: PlainLine) => number)[] = [
  ({ text }) => text.length,
  ({ text }) => text.length - (text.match(/[0-9A-Za-z .%-]/gu)?.length ?? 0) / 2,
]

/** Shorter lines are headings, cells, names. */
const narrowest = 14
/** No page is wider. */
const widest = 90
const fewestFull = 4
const slack = 3

/** The margin that the lines of a text were cut at; null if they end where their paragraphs do. */
export function marginOf(lines: readonly PlainLine[]): Margin | null {
  const prose = lines.filter(({ isRow, text }) => !isRow && text.length >= narrowest && !isField(text))
  const [counted, printed] = measures.map((widthOf) => marginBy(widthOf, prose, lines))
  const one = printed && printed.share > (counted?.share ?? 0) ? printed : counted
  return one ?? raggedMargin(lines)
}

/** Fewer lines that go on in the next one may do so by chance, and so may a smaller part of the prose. */
const fewestCut = 8
const smallestPart = 0.4

/**
 * The margin of a text whose lines were cut at no one width (外汇由省计 | 委纳入计划, of 24 to 36 characters a line): that of most of
 * them, with the slack of the rest. Only sentences count, that a line begins and the next one goes on with.
 */
function raggedMargin(lines: readonly PlainLine[]): Margin | null {
  const isSentence = ({ isRow, text }: PlainLine) => !isRow && inSentence.test(text) && !isField(text)
  const prose = lines.filter((line) => isSentence(line) && line.text.length >= narrowest + slack)
  const cut = new Set(
    lines.filter((line, index) => {
      const next = lines[index + 1]
      return (
        next !== undefined &&
        isSentence(line) &&
        line.text.length >= narrowest + slack &&
        !sentenceEnd.test(line.text) &&
        next.gap === 0 &&
        isSentence(next)
      )
    }),
  )
  // where most lines are short they are the cells of a table that was drawn without its lines
  const isTable = prose.length < smallestPart * lines.length
  if (isTable || cut.size < fewestCut || cut.size < smallestPart * prose.length) return null
  const widthOf = measures[0]!
  const widths = [...cut].map(widthOf).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.9)]!
  const shortest = widths[Math.floor(widths.length * 0.1)]!
  if (width > widest) return null
  return {
    width,
    slack: Math.max(slack, width - shortest),
    share: cut.size / prose.length,
    gap: 0,
    indented: hasIndents(cut, lines),
    isRagged: true,
    widthOf,
  }
}

const inSentence = /[,。;、]/u

/** publish_date: 2022-08-02, a line of front matter. */
export function isField(words: string): boolean {
  return /^[a-z][a-z_-]{1,24}:/iu.test(words)
}

function marginBy(
  widthOf: (line: PlainLine) => number,
  prose: readonly PlainLine[],
  lines: readonly PlainLine[],
): Margin | null {
  const widths = prose.map((line) => Math.round(widthOf(line)))
  const counts = new Uint32Array(widest + 4)
  for (const width of widths) if (width <= widest) counts[width]!++
  let width = 0
  let most = 0
  for (let right = narrowest; right <= widest; right++) {
    const within = counts[right]! + counts[right - 1]! + counts[right - 2]!
    if (within > most) [most, width] = [within, right]
  }
  while (width > narrowest && counts[width]! * 6 < most) width--
  const full = prose.filter((_, i) => widths[i]! >= width - slack && widths[i]! <= width + 2)
  const over = widths.filter((each) => each > width + 2).length
  const open = full.filter(({ text }) => !sentenceEnd.test(text)).length
  const inProse = prose.reduce((sum, { text }) => sum + text.length, 0)
  const inFull = full.reduce((sum, { text }) => sum + text.length, 0)
  const share = inFull / (inProse || 1)
  if (full.length < fewestFull || over > 0.08 * prose.length || share < 0.5 || open < 0.6 * full.length)
    return null
  const set = new Set(full)
  const gap = usualGap(set, lines)
  return { width, slack, share, gap, indented: hasIndents(set, lines), isRagged: false, widthOf }
}

/** An empty line below every line is no end of a paragraph: the usual gap where a sentence goes on. */
function usualGap(full: ReadonlySet<PlainLine>, lines: readonly PlainLine[]): number {
  const counts = [0, 0, 0]
  lines.forEach(({ gap }, index) => {
    const above = lines[index - 1]
    if (above && gap < counts.length && full.has(above) && !sentenceEnd.test(above.text)) counts[gap]!++
  })
  return counts.indexOf(Math.max(...counts))
}

const sentenceEnd = /[。;:!?]$/u

/** Whether lines behind full ones are flush left and others are not. */
function hasIndents(full: ReadonlySet<PlainLine>, lines: readonly PlainLine[]): boolean {
  let flush = 0
  let indented = 0
  lines.forEach((line, index) => {
    if (index === 0 || line.text.length < narrowest) return
    if (full.has(lines[index - 1]!)) flush += Number(line.indent === 0)
    else indented += Number(line.indent > 0)
  })
  return indented >= 3 && flush > full.size / 2
}

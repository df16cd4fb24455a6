import type { Point, Rule } from './rules.ts'

/** Words as a page places them. x runs along the line, y down the page, in points; y is the base line. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A page turned so that most of its words are upright; words in another direction follow in `turned`, direction by direction. */
export interface PrintedPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  readonly turned: readonly (readonly Piece[])[]
  /** The drawn lines, of a page that may hold a table. */
  readonly rules: readonly Rule[]
  /** Holds a picture and hardly a word: a scan, with a page number stamped on it perhaps. */
  readonly isPicture: boolean
  /** Why the page could not be read; the others may be whole. */
  readonly failure: string | null
}

/** Words where they begin on the page as it lies, and the angle that their line has, in degrees, clockwise. */
export interface PlacedWords extends Piece {
  readonly angle: number
}

/** A page that is turned upright, and where a point of it, as it lies, stands then. */
export interface UprightPage extends Pick<PrintedPage, 'width' | 'height' | 'pieces' | 'turned'> {
  readonly place: (x: number, y: number) => Point
}

/** Turns a page so that most of its words are upright. */
export function upright(words: Iterable<PlacedWords>, width: number, height: number): UprightPage {
  const byTurn = new Map<number, Piece[]>()
  for (const { angle, x, y, ...piece } of words) {
    // Words that stand askew are a watermark.
    if (Math.abs(angle - Math.round(angle / 90) * 90) > 5) continue
    const turn = ((Math.round(angle / 90) % 4) + 4) % 4
    const placed = { ...piece, ...turned(x, y, turn, width, height) }
    const group = byTurn.get(turn)
    if (group) group.push(placed)
    else byTurn.set(turn, [placed])
  }
  const groups = [...byTurn].sort(([, one], [, other]) => lengthOf(other) - lengthOf(one))
  const [turn, pieces] = groups[0] ?? [0, []]
  const isSideways = turn % 2 === 1
  return {
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    pieces,
    turned: groups.slice(1).map(([, others]) => others),
    place: (x, y) => {
      const placed = turned(x, y, turn, width, height)
      return [placed.x, placed.y]
    },
  }
}

/** The place of a point after the page is turned by so many quarters against the clock. */
function turned(
  x: number,
  y: number,
  quarters: number,
  width: number,
  height: number,
): { x: number; y: number } {
  if (quarters === 1) return { x: y, y: width - x }
  if (quarters === 2) return { x: width - x, y: height - y }
  if (quarters === 3) return { x: height - y, y: x }
  return { x, y }
}

/** Whether words stand beside each other, apart, in several lines: only then what is drawn may be a table. */
export function mayHoldTable(pieces: readonly Piece[]): boolean {
  const inOrder = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)
  const apart = inOrder.filter((piece, i) => {
    const next = inOrder[i + 1]
    return next && next.y - piece.y < 2 && next.x - piece.x - piece.width > piece.size
  })
  return apart.length >= 2
}

/** A policy document beyond this is something else. */
export const mostPages = 3000

/** A page with fewer may be a scan. */
const fewestCharacters = 30

/** Whether a page has hardly a word. */
export function isBare({ pieces }: Pick<PrintedPage, 'pieces'>): boolean {
  return lengthOf(pieces) < fewestCharacters
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}

/** What stands for a page that could not be read. */
export function unreadPage(failure: string): PrintedPage {
  return { width: 0, height: 0, pieces: [], turned: [], rules: [], isPicture: false, failure }
}

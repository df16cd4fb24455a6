import type { PrintedLine } from './lines.ts'

/** Where the lines of a block begin and end if they fill it. */
interface Margins {
  readonly left: number
  readonly right: number
}

/**
 * The lines as paragraphs, one a line. A line goes on in the next one if it reaches the right margin and the next one begins at
 * the left margin, in letters of the same size, no further below than usual. So a paragraph ends at a short line, an indent
 * or a gap, and centred lines of a title stay lines.
 */
export function joinParagraphs(pages: readonly (readonly PrintedLine[])[]): string[] {
  const lines = pages.flat()
  const prose = lines.filter(({ isRow }) => !isRow)
  const margins = marginsOf(prose)
  const leading = leadingOf(prose)
  const paragraphs: string[] = []
  let before: PrintedLine | undefined
  for (const line of lines) {
    if (before && goesOn(before, line)) paragraphs.push(joined(paragraphs.pop()!, line.text))
    else paragraphs.push(line.text)
    before = line
  }
  return paragraphs

  function goesOn(line: PrintedLine, next: PrintedLine): boolean {
    if (line.isRow || next.isRow) return false
    const em = line.size
    if (Math.abs(next.size - em) > 0.1 * em) return false
    // Rules against a stop at the head of a line, and words of letters, leave up to two characters free.
    if (margins(line).right - line.end > 2.2 * em) return false
    if (Math.abs(next.x - margins(next).left) > 1.2 * em) return false
    // What begins far to the right is a signature or a letterhead, even where it fills its line.
    if (line.x - margins(line).left > 3 * em) return false
    if (/[。；：;:]["”’』」)）]?$/u.test(line.text) && numbered.test(next.text)) return false
    // Over a page or a column there is no distance to go by. A full line that ends a sentence ends a paragraph more rarely.
    if (next.block !== line.block) return true
    const usual = leading.get(roundedSize(line)) ?? Infinity
    return next.y - line.y < 1.22 * usual
  }
}

/** 一、, (三), 3., 第十二条, 附件: a new paragraph whatever its indent. */
const numbered =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|第[一二三四五六七八九十百]{1,5}[章节条]|附件)/u

/** Fewer lines than these in a block say nothing about its margins. */
const fewestLines = 5

/** The margins of a line's block; of a block with few lines, those of the whole document in that column. */
function marginsOf(lines: readonly PrintedLine[]): (line: PrintedLine) => Margins {
  const blocks = new Map<string, PrintedLine[]>()
  for (const line of lines) append(blocks, line.block, line)
  const whole = measured(lines)
  const found = new Map<string, Margins>()
  for (const [block, inBlock] of blocks) {
    const own = measured(inBlock)
    const sure = inBlock.length >= fewestLines && inBlock.filter((line) => fills(line, own)).length >= 3
    found.set(
      block,
      sure ? own : { left: Math.min(own.left, whole.left), right: Math.max(own.right, whole.right) },
    )
  }
  return ({ block }) => found.get(block)!
}

function fills(line: PrintedLine, { right }: Margins): boolean {
  return right - line.end < 2.2 * line.size
}

/** The left margin is where the line a tenth from the left begins. */
function measured(lines: readonly PrintedLine[]): Margins {
  const starts = lines.map(({ x }) => x).sort((a, b) => a - b)
  return { left: starts[Math.floor(starts.length * 0.1)] ?? 0, right: rightMargin(lines) }
}

/** The outermost place where several lines end, so that one line that hangs out or a wide table does not count. */
function rightMargin(lines: readonly PrintedLine[]): number {
  const outermost = [...lines].sort((a, b) => b.end - a.end)
  const several = Math.max(3, Math.ceil(lines.length / 20))
  for (const [i, { end, size }] of outermost.entries()) {
    const last = outermost[i + several - 1]
    if (!last) break
    if (end - last.end < 1.5 * size) return end
  }
  return outermost[0]?.end ?? 0
}

/** The usual distance of two lines, by the size of their letters. */
function leadingOf(lines: readonly PrintedLine[]): ReadonlyMap<number, number> {
  const distances = new Map<number, number[]>()
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (next?.block !== line.block || roundedSize(next) !== roundedSize(line) || next.y <= line.y) continue
    const size = roundedSize(line)
    append(distances, size, next.y - line.y)
  }
  return new Map(
    [...distances].map(([size, all]) => {
      all.sort((a, b) => a - b)
      return [size, all[Math.floor(all.length * 0.3)]!]
    }),
  )
}

function roundedSize({ size }: PrintedLine): number {
  return Math.round(size)
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function joined(before: string, after: string): string {
  return /[a-z]$/i.test(before) && /^[a-z]/i.test(after) ? `${before} ${after}` : before + after
}

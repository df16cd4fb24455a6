import type { PrintedLine } from './lines.ts'
import type { PrintedPage } from './page.ts'

/** — 2 —, - 2 -, －2－, 2, 第 2 页, 第2页 共10页, 2/10, 2 / 10页, Page 2 of 10, Ⅳ */
const pageNumber =
  /^[-—–－―_~·.\s]*(?:第\s?)?(?:page\s?)?(?:\d{1,4}|[ivxⅠ-ⅻ]{1,5})\s?页?[-—–－―_~·.\s]*(?:(?:[/／]|共|of|[,，]\s?共)\s?\d{1,4}\s?页?)?[-—–－―_~·.\s]*$/iu

/** What stands in these shares of the page, from above and from below, may be repeated on every page. */
const margin = 0.13

/** As many pages must say the same at the same height before it is furniture. */
const fewestRepeats = 3

/** The pages without page numbers and without what is printed on page after page: a running head, a link, a date of printing. */
export function withoutFurniture(
  drawn: readonly (readonly PrintedLine[])[],
  pages: readonly Pick<PrintedPage, 'height'>[],
): readonly (readonly PrintedLine[])[] {
  const repeats = new Map<string, number>()
  const inMargin = (line: PrintedLine, page: number) => {
    if (line.isRow) return false
    const { height } = pages[page]!
    return line.y < height * margin || line.y > height * (1 - margin)
  }
  for (const [page, lines] of drawn.entries())
    for (const key of new Set(lines.filter((line) => inMargin(line, page)).map(keyOf)))
      repeats.set(key, (repeats.get(key) ?? 0) + 1)
  const enough = Math.max(fewestRepeats, drawn.length / 4)
  return drawn.map((lines, page) => {
    const heights = lines.map(({ y }) => y)
    const [top, bottom] = [Math.min(...heights), Math.max(...heights)]
    return lines.filter((line) => {
      if (!inMargin(line, page)) return true
      if (repeats.get(keyOf(line))! >= enough) return false
      const outermost = line.y < top + 1.5 * line.size || line.y > bottom - 1.5 * line.size
      return !(outermost && pageNumber.test(line.text.normalize('NFKC')))
    })
  })
}

/** Figures differ from page to page; the height is told to 4 points. */
function keyOf({ text, y }: PrintedLine): string {
  return `${Math.round(y / 4)} ${text.replace(/\s/g, '').replace(/\d+/g, '#')}`
}

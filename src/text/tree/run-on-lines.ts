import type { Line } from './lines.ts'
import { markerOf } from './numbering.ts'

/** 参与部门:市外事办、| 责任单位: | 【牵头单位】 */
const goesOn = /、$|(?:^|[。;!\s])[【[]?[\u4e00-\u9fff]{2,8}(?:单位|部门|处室|科室|时限|时间)[】\]]?:?$/u
/** 受害率控制在 | 0.9‰以内: words that lead to a number. */
const leadsTo = /(?:[控限]制在|[达提增降减缩压升][高加低少短缩长]?[到至]|不[低高少多大小]于|不超过|达到)$/u
/** As far as the bracket that a line leaves open may be closed in the lines below. */
const farthest = 300
/** A line that has grown to this is no list of names. */
const longest = 2000

/**
 * Lines of which one leaves a list, a label or a bracket open, as one: 责任单位:市财政局、|市商务局 · (市商务局、|南宁海关负责). The text
 * of a joined line keeps its line ends, so that its characters stand where they did.
 */
export function joinRunOn(lines: readonly Line[], text: string): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const open =
      last &&
      last.text.length < longest &&
      !line.text.includes('\t') &&
      !markerOf(line.text) &&
      isOpen(last.text, line.text) &&
      text.slice(last.end, line.start).trim() === ''
    if (open) joined[joined.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) }
    else joined.push(line)
  }
  return joined
}

function isOpen(words: string, next: string): boolean {
  if (words.includes('\t')) return false
  const tail = words.slice(-farthest)
  if (goesOn.test(tail.slice(-24))) return next.length < farthest
  if (leadsTo.test(tail.slice(-24))) return /^\d[\d.]*(?![\d.、)])/.test(next)
  const opening = Math.max(...'([【〔'.split('').map((mark) => tail.lastIndexOf(mark)))
  if (opening < 0 || /[)\]】〕]/u.test(tail.slice(opening))) return false
  return /^[^([【〔。;!]{0,80}[)\]】〕]/u.test(next)
}

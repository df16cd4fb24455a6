import { endsLikeTitle, isBodyLine } from './line-shape.ts'
import type { Line } from './lines.ts'

/** Lines [from, to) of a run that are one title. */
export interface TitleRange {
  readonly from: number
  readonly to: number
}

/** 国务院办公厅关于…; 关于印发…; 广东省人民政府办公厅转发…: where a statutory title begins. */
const titleStart = /^(?:[\p{Script=Han}、\s“”()·]{2,90}?)?(?:关于|印发|转发|批转)/u

/** …的通知, …的实施意见, …的批复: how a statutory title ends, its kind behind 的. */
const statutoryEnd =
  /的(?:[\p{Script=Han}]{0,4}(?:通知|意见|决定|决议|公告|通告|通报|报告|请示|批复|函|命令|议案|纪要|公报))(?:\([^()]{1,24}\))?$/u

/** A line that goes on with the one above: 的通知, (试行), 和评价指标体系. */
const continuation = /^(?:的|和|与|及|以及|\(|—|-|》|”|〉)/u

/**
 * The titles that a run of title lines holds, in order. A page prints its heading and the document its own title one
 * below the other, and a notice without text is followed by the title of what it prints.
 */
export function titlesIn(run: readonly Line[]): TitleRange[] {
  const titles: TitleRange[] = []
  let from = 0
  for (let at = 0; at < run.length; at++) {
    const next = run[at + 1]
    if (next && continuation.test(next.text)) continue
    const words = joinLines(run.slice(from, at + 1))
    const rest = next ? joinLines(run.slice(at + 1)) : ''
    if (next && !endsTitle(words, rest)) continue
    if (run.slice(from, at + 1).every((line) => isBodyLine(line.text)) && next) continue
    titles.push({ from, to: at + 1 })
    from = at + 1
  }
  return titles
}

/** Whether a title is complete at the end of `words`, given what the following lines of the run say. */
function endsTitle(words: string, rest: string): boolean {
  if (open(words, '《', '》') || open(words, '“', '”') || open(words, '(', ')')) return false
  if (titleStart.test(words))
    return statutoryEnd.test(words) && (titleStart.test(rest) || !statutoryEnd.test(rest))
  // A payload's own title, printed twice; or the page's heading above a statutory title.
  if (endsLikeTitle(words) && (key(rest).startsWith(key(words)) || titleStart.test(rest))) return true
  return false
}

function open(words: string, left: string, right: string): boolean {
  return words.lastIndexOf(left) > words.lastIndexOf(right)
}

function key(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '')
}

/** Lines of a title put together: names of bodies keep a space between them, everything else is joined. */
export function joinLines(lines: readonly Line[]): string {
  let words = ''
  let named = false
  for (const line of lines) {
    const names = isBodyLine(line.text)
    words += named && names ? ` ${line.text}` : line.text
    named = names
  }
  return words.replace(/(?<=[\p{Script=Han}》”)])\s+(?=[关印转])/gu, '')
}

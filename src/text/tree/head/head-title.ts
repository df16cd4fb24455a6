import type { Span } from '../../../domain/evidence.ts'
import type { Header } from '../../policy-tree.ts'
import { endsLikeTitle, isNamedByNumber, isNumberLine } from '../line-shape.ts'
import type { Line } from '../lines.ts'
import type { Shape } from './head-lines.ts'
import { beginsTitle, isIssuerLine, joinLines, type TitleRange, titleIn } from './title-lines.ts'

interface Chosen {
  readonly title: Header['title']
  readonly letterhead: readonly Line[]
  /** Index in the zone. */
  readonly payloadAt: number | null
}

/** The title nearest to the text; the bodies right above and below it, and above the number, are the letterhead. */
export function chooseTitle(zone: readonly Line[], shapes: readonly Shape[]): Chosen {
  let unknown: Chosen | null = null
  for (const run of runsOf(shapes).reverse()) {
    const lines = zone.slice(run.from, run.to)
    const found = titleIn(lines)
    if (!found) continue
    const from = found.title.from + saidBefore(zone, run.from, found.title)
    const title = lines.slice(from, found.title.to)
    const named = joinLines(title)
    const site = siteBehind(named)
    const words = named.slice(0, named.length - site)
    const chosen: Chosen = {
      title: { span: { start: title[0]!.start, end: title.at(-1)!.end - site }, words },
      letterhead: letterheadOf(zone, shapes, {
        from: run.from + from,
        to: run.from + found.title.to,
      }),
      payloadAt: found.payload ? run.from + found.payload.from : null,
    }
    // 政策原文: a word of the page nearer to the text than the title
    if (words.length > 8 && endsLikeTitle(words)) return chosen
    unknown ??= chosen
  }
  if (unknown) return unknown
  const named = zone.find(({ text }, index) => shapes[index] === 'number' && isNamedByNumber(text))
  const title = named ? { span: { start: named.start, end: named.end }, words: named.text } : null
  return { title, letterhead: zone.filter((_, index) => shapes[index] === 'body'), payloadAt: null }
}

/** …的通知| - 云岭省交通运输厅, …办法|_政府信息公开: how many characters of a heading name its site, behind a whole title. */
function siteBehind(words: string): number {
  const site = /\s?[-_|—]\s?\p{Script=Han}{2,20}$/u.exec(words)?.[0].length ?? 0
  return site > 0 && endsLikeTitle(words.slice(0, words.length - site)) ? site : 0
}

/** How many lines of a title in the run from `first` on stand above what a line higher up has said already, the page's heading: 关注我们 | X条例, below X条例. */
function saidBefore(zone: readonly Line[], first: number, { from, to }: TitleRange): number {
  for (let at = first + from + 1; at < first + to && !isIssuerLine(zone[at - 1]!.text); at++) {
    const words = joinLines(zone.slice(at, first + to))
    // Not where the line above was said before it as well: a title that is broken twice in the same way
    const said = zone.findIndex(
      ({ text }, index) => index < at && text === words && zone[index - 1]?.text !== zone[at - 1]!.text,
    )
    if (words.length > 5 && said >= 0) return at - first - from
  }
  return 0
}

function letterheadOf(zone: readonly Line[], shapes: readonly Shape[], title: TitleRange): readonly Line[] {
  return zone.filter((_, index) => {
    if (shapes[index] !== 'body') return false
    // 国家卫生健康委 | 财政部 | 〔2020〕1号, or between title and text
    let next = index
    while (shapes[next] === 'body') next++
    if (index >= title.from && index < title.to)
      return next >= title.to || /^(?:关于|印发|转发)/u.test(zone[next]!.text)
    return shapes[next] === 'number' || index >= title.to
  })
}

function runsOf(shapes: readonly Shape[]): TitleRange[] {
  const runs: { from: number; to: number }[] = []
  shapes.forEach((shape, index) => {
    if (shape !== 'body' && shape !== 'piece') return
    const last = runs.at(-1)
    if (last && last.to === index) last.to = index + 1
    else runs.push({ from: index, to: index + 1 })
  })
  return runs.map(({ from, to }) => ({ from: Math.max(from, to - longestRun), to }))
}

/** No letterhead and title take more lines than this; a list of names that runs on for thousands is read at its end. */
const longestRun = 60

/** 关于X的通知(青农通〔2023〕8号), …8号)_云岭市人民政府: the number that the page's heading puts behind the title, of which the issuer may be left out. */
export function numberOfHeading(zone: readonly Line[], title: string): Span | null {
  for (const { start, text } of zone) {
    const found = /\(([^()]{6,40}号)\)(?:\s?[-_|—]\s?\p{Script=Han}{2,20})?$/u.exec(text)
    if (!found || !isNumberLine(found[1]!) || found.index < 8) continue
    const heading = text.slice(0, found.index).trimEnd()
    if (!title.endsWith(heading) && !title.endsWith(`${heading}(${found[1]})`)) continue
    const from = start + found.index + 1
    return { start: from, end: from + found[1]!.length }
  }
  return null
}

/** 12. 国务院办公厅关于…的通知: the count of a collection in front of the first title; how long it is. */
export function countOf(words: string): number {
  const count = /^\d{1,3}[.、]\s?/u.exec(words)?.[0].length ?? 0
  const title = words.slice(count)
  return beginsTitle(title) && endsLikeTitle(title) ? count : 0
}

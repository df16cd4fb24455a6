import type { Span } from '../../domain/evidence.ts'
import type { Header } from '../policy-tree.ts'
import { addresseeEndIn, readAddressees } from './addressees.ts'
import { type AnnexList, annexListAt } from './annexes.ts'
import { namesColumns } from './column-names.ts'
import { historyLinesAt } from './history.ts'
import {
  attachmentLabel,
  endsLikeTitle,
  isBodyLine,
  isDateLine,
  isDisclosureNote,
  isFileName,
  isIssueLine,
  isNumberLine,
  isPageStamp,
  isProse,
  isTitlePiece,
} from './line-shape.ts'
import type { Line } from './lines.ts'
import { markerOf } from './numbering.ts'
import { isPortalLine, portalFields } from './portal.ts'
import { bodyAndDate, bracketedAuthor, isPersonLine } from './signature.ts'
import { isIssuerLine, joinLines, type TitleRange, titleIn } from './title-lines.ts'

/** The top of a part as read: the header's zones above the text, and the line the text begins with. */
export interface Head {
  readonly title: Header['title']
  readonly letterhead: readonly Span[]
  readonly number: Span | null
  readonly addressees: readonly Span[]
  readonly history: Span | null
  readonly portal: Header['portal']
  /** What a page lists above the number and the addressees. */
  readonly annexes: Header['annexes']
  /** (2018年5月30日) or (民政部 一九九七年一月二十八日) under the title. */
  readonly date: Span | null
  readonly signers: readonly Span[]
  /** A second title below the first, of what a notice without text prints: the line it starts at. */
  readonly payloadAt: number | null
  readonly bodyFrom: number
  /** Where in the first line of the text it begins, if addressees stand before it in the same line. */
  readonly bodyOffset: number | null
}

type Shape = 'number' | 'date' | 'history' | 'portal' | 'note' | 'body' | 'piece'

/** 组长:李文钢, 常务副组长:…: a list of persons is text, however short its lines. */
const member =
  /^(?:第一|常务)?(?:组长|副组长|成员|召集人|副召集人|总指挥|副总指挥|指挥长|主任委员|副主任委员|委员|顾问):/u

function shapeOf(line: Line): Shape | null {
  const { text } = line
  if (text === '') return 'note'
  if (attachmentLabel(text) || isFileName(text)) return null
  if (isNumberLine(text)) return 'number'
  if (isPageStamp(text)) return 'note'
  if (isDateLine(text) || (/^\(|^(?:19|20)/u.test(text) && (bodyAndDate(line) || bracketedAuthor(line))))
    return 'date'
  if (dayOfMeeting(line)) return 'date'
  if (portalFields(text).length > 0) return 'portal'
  // 视力保护色:  浏览量:  a label of the page without a value
  // A类: how an answer to a proposal is classed
  if (/^\(?[A-D]类\)?$/u.test(text)) return 'note'
  // 1404: how often a page was read
  if (/^\d{1,7}$/u.test(text)) return 'note'
  // a page's teaser of the text, cut short with …
  if (text.length > 40 && text.endsWith('…')) return 'note'
  if (isDisclosureNote(text) || isPortalLine(text) || /^\p{Script=Han}{2,6}:$/u.test(text)) return 'note'
  if (isProse(text) || member.test(text)) return null
  // 机密★一年, 签发人:张三: what stands on the printed sheet around the letterhead
  if (text === '目录' || text === '目次' || /^(?:签发人?:|[绝机秘]密(?:★|$)|特急$|加急$|平急$)/u.test(text))
    return 'note'
  // 某市人民政府市长 王伟: who made a report, below its title
  if (isPersonLine(text)) return 'note'
  if (isBodyLine(withoutFile(text))) return 'body'
  return isTitlePiece(text) && markerOf(text) === null ? 'piece' : null
}

/** 发展改革委办公厅 文件: the letterhead of an issuer. */
function withoutFile(words: string): string {
  return words.replace(/\s?文件$/u, '')
}

/** Reads the top of the part that begins at line `from`, behind the `label` of its first line: 附件2:任务分工表. */
export function readHead(text: string, lines: readonly Line[], from: number, label = 0): Head {
  const shapes: Shape[] = []
  let at = from
  let addressed = null
  let titled = false
  const zone: Line[] = []
  const annexes: Header['annexes'][number][] = []
  for (; at < lines.length; at++) {
    const line = at === from ? behindLabel(lines[at]!, label) : lines[at]!
    addressed = at === from && label > 0 ? null : readAddressees(text, lines, at)
    if (addressed || namesColumns(lines, at)) break
    const listed = titled ? annexesAbove(lines, at) : null
    if (listed) {
      annexes.push(...listed.annexes)
      for (let used = 0; used < listed.lines; used++) {
        shapes.push('note')
        zone.push(lines[at + used]!)
      }
      at += listed.lines - 1
      continue
    }
    const history = lines.slice(at, at + historyLinesAt(lines, at))
    if (history.length > 0) {
      shapes.push(...history.map((): Shape => 'history'))
      zone.push(...history)
      at += history.length - 1
      continue
    }
    // content, 1 2 3: what a page wrote above the title
    const stray: boolean = !/\p{Script=Han}|\t/u.test(line.text) && !titled
    const counted: boolean = at > from && isIssueLine(lines[at - 1]!.text) && bodyAndDate(line) !== null
    const shape: Shape | null = counted
      ? 'date'
      : isIssueLine(line.text)
        ? 'note'
        : (shapeOf(line) ?? (stray || isOfPage(lines, at) ? 'note' : null))
    if (!shape) break
    titled ||= shape === 'piece'
    shapes.push(shape)
    zone.push(line)
  }
  const of = (wanted: Shape) => zone.filter((_, index) => shapes[index] === wanted)
  const chosen = chooseTitle(zone, shapes)
  const dated = of('date').at(-1)
  const signed = dated ? (bodyAndDate(dated) ?? dayOfMeeting(dated)) : null
  const author = dated ? bracketedAuthor(dated) : null
  const rest = addressed?.rest ?? null
  const behind = at + (addressed?.lines ?? 0)
  return {
    title: chosen.title,
    letterhead: chosen.letterhead.map((line) => ({
      start: line.start,
      end: line.start + withoutFile(line.text).length,
    })),
    number: spanOf(of('number').at(-1)) ?? numberOfHeading(zone, chosen.title?.words ?? ''),
    addressees: addressed?.spans ?? [],
    history: around(of('history')),
    portal: of('portal').flatMap((line) => portalFields(line.text, line.start)),
    annexes,
    date: signed?.date ?? (author ? null : spanOf(dated)),
    signers: [signed?.body ?? author].filter((body) => body != null),
    payloadAt: addressed || chosen.payloadAt === null ? null : from + chosen.payloadAt,
    bodyFrom: rest === null ? behind : behind - 1,
    bodyOffset: rest,
  }
}

/** ——2022年1月10日在某市第二届人民代表大会第一次会议上: the day a report was made, below its title. */
function dayOfMeeting({ start, text }: Line): { body: null; date: Span } | null {
  const found = /^([-—─–]{1,4}\s?)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)在.{4,60}[会上]$/u.exec(text)
  if (!found) return null
  const from = start + found[1]!.length
  return { body: null, date: { start: from, end: from + found[2]!.length } }
}

/** 附件:1.X | 2.Y | 青建发〔2030〕31号: the annexes that a page lists between the title and the number or the addressees; null if none are. */
function annexesAbove(lines: readonly Line[], at: number): AnnexList | null {
  const list = annexListAt(lines, at, false)
  const next = list && lines[at + list.lines]
  return next && (isNumberLine(next.text) || addresseeEndIn(next.text) > 0) ? list : null
}

/** Between the heading of a page and the document's own number or addressees the page says this and that: 点击上方“青川发布”关注! */
function isOfPage(lines: readonly Line[], at: number): boolean {
  for (let next = at; next < lines.length && next < at + 6; next++) {
    const { text } = lines[next]!
    if (next > at && (isNumberLine(text) || addresseeEndIn(text) > 0)) return true
    if (isProse(text) || markerOf(text) !== null || attachmentLabel(text) || text.includes('\t')) return false
  }
  return false
}

function behindLabel(line: Line, label: number): Line {
  return label === 0 ? line : { ...line, start: line.start + label, text: line.text.slice(label) }
}

/** 关于X的通知(青农通〔2023〕8号): the number that the page's heading puts behind the title, of which the issuer may be left out. */
function numberOfHeading(zone: readonly Line[], title: string): Span | null {
  for (const { start, text } of zone) {
    const found = /\(([^()]{6,40}号)\)$/u.exec(text)
    if (!found || !isNumberLine(found[1]!) || found.index < 8) continue
    if (!title.endsWith(text.slice(0, found.index).trimEnd())) continue
    const from = start + found.index + 1
    return { start: from, end: from + found[1]!.length }
  }
  return null
}

function spanOf(line: Span | undefined): Span | null {
  return line ? { start: line.start, end: line.end } : null
}

function around(lines: readonly Span[]): Span | null {
  const first = lines[0]
  return first ? { start: first.start, end: lines.at(-1)!.end } : null
}

interface Chosen {
  readonly title: Header['title']
  readonly letterhead: readonly Line[]
  /** Index in the zone. */
  readonly payloadAt: number | null
}

/** The title nearest to the text; the bodies right above and below it, and above the number, are the letterhead. */
function chooseTitle(zone: readonly Line[], shapes: readonly Shape[]): Chosen {
  let unknown: Chosen | null = null
  for (const run of runsOf(shapes).reverse()) {
    const lines = zone.slice(run.from, run.to)
    const found = titleIn(lines)
    if (!found) continue
    const from = found.title.from + saidBefore(zone, run.from, found.title)
    const title = lines.slice(from, found.title.to)
    const words = joinLines(title)
    const chosen: Chosen = {
      title: { span: { start: title[0]!.start, end: title.at(-1)!.end }, words },
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
  return { title: null, letterhead: zone.filter((_, index) => shapes[index] === 'body'), payloadAt: null }
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

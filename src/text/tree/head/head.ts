import type { Span } from '../../../domain/evidence.ts'
import type { Header } from '../../policy-tree.ts'
import { type AnnexList, annexListAt } from '../annexes.ts'
import {
  attachmentLabel,
  endsLikeTitle,
  isDateLine,
  isIssueLine,
  isNumberLine,
  isPageStamp,
  isProse,
  numberLengthIn,
} from '../line-shape.ts'
import type { Line } from '../lines.ts'
import { markerOf } from '../numbering.ts'
import { portalFields } from '../portal.ts'
import { bodyAndDate, bracketedAuthor } from '../signature.ts'
import { namesColumns } from '../tables/column-names.ts'
import { addresseeEndIn, readAddressees, readBareAddressees } from './addressees.ts'
import { dayOfMeeting, numberAndDay, type Shape, shapeOf, withoutFile } from './head-lines.ts'
import { chooseTitle, numberOfHeading } from './head-title.ts'
import { historyLinesAt } from './history.ts'

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

/** Reads the top of the part that begins at line `from`, behind the `label` of its first line: 附件2:任务分工表. */
export function readHead(text: string, lines: readonly Line[], from: number, label: number): Head {
  const shapes: Shape[] = []
  let at = from
  let addressed = null
  let titled = false
  const zone: Line[] = []
  const annexes: Header['annexes'][number][] = []
  for (; at < lines.length; at++) {
    const line = at === from ? behindLabel(lines[at]!, label) : lines[at]!
    addressed = at === from && label > 0 ? null : readAddressees(text, lines, at)
    if (titled) addressed ??= readBareAddressees(text, lines, at)
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
        : titled && endsTitle(lines[at - 1]!.text, line.text)
          ? 'piece'
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
  const both = dated ? numberAndDay(dated) : null
  const author = dated ? bracketedAuthor(dated) : null
  const rest = addressed?.rest ?? null
  const behind = at + (addressed?.lines ?? 0)
  return {
    title: chosen.title,
    letterhead: chosen.letterhead.map((line) => ({
      start: line.start,
      end: line.start + withoutFile(line.text).length,
    })),
    number:
      numberSpan(of('number').at(-1)) ?? both?.number ?? numberOfHeading(zone, chosen.title?.words ?? ''),
    addressees: addressed?.spans ?? [],
    history: around(of('history')),
    portal: [
      ...of('portal').flatMap((line) => portalFields(line.text, line.start)),
      ...of('note').flatMap(stampOf),
    ],
    annexes,
    date: signed?.date ?? both?.date ?? (author ? null : spanOf(dated)),
    signers: [signed?.body ?? author].filter((body) => body != null),
    payloadAt: addressed || chosen.payloadAt === null ? null : from + chosen.payloadAt,
    bodyFrom: rest === null ? behind : behind - 1,
    bodyOffset: rest,
  }
}

/** 2017-09-01 in a line of its own below the title: when a page put it there. */
function stampOf({ start, end, text }: Line): Header['portal'] {
  return isDateLine(text) && isPageStamp(text) ? [{ field: 'date', value: { start, end } }] : []
}

/** 关于印发…办法的通 | 知: the last character of a title, alone in its line. */
function endsTitle(above: string, words: string): boolean {
  return words.length === 1 && endsLikeTitle(above.slice(-1) + words)
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

function numberSpan(line: Line | undefined): Span | null {
  return line ? { start: line.start, end: line.start + numberLengthIn(line.text) } : null
}

function spanOf(line: Span | undefined): Span | null {
  return line ? { start: line.start, end: line.end } : null
}

function around(lines: readonly Span[]): Span | null {
  const first = lines[0]
  return first ? { start: first.start, end: lines.at(-1)!.end } : null
}

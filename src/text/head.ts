import type { Span } from '../domain/evidence.ts'
import { readAddressees } from './addressees.ts'
import {
  attachmentLabel,
  isBodyLine,
  isDateLine,
  isDisclosureNote,
  isFileName,
  isNumberLine,
  isProse,
  isTitlePiece,
} from './line-shape.ts'
import type { Line } from './lines.ts'
import { markerOf } from './numbering.ts'
import type { Header } from './policy-tree.ts'
import { portalFields } from './portal.ts'
import { bodyAndDate } from './signature.ts'
import { joinLines, type TitleRange, titlesIn } from './title-lines.ts'

/** The top of a part as read: the header's zones above the text, and the line the text begins with. */
export interface Head {
  readonly title: Header['title']
  readonly letterhead: readonly Span[]
  readonly number: Span | null
  readonly addressees: readonly Span[]
  readonly history: Span | null
  readonly portal: Header['portal']
  /** (2018年5月30日) under the title. */
  readonly date: Span | null
  /** A second title below the first, of what a notice without text prints: the line it starts at. */
  readonly payloadAt: number | null
  readonly bodyFrom: number
  /** Where in the first line of the text it begins, if addressees stand before it in the same line. */
  readonly bodyOffset: number | null
}

type Shape = 'number' | 'date' | 'history' | 'portal' | 'note' | 'body' | 'piece'

/** (1996年9月21日河南省第八届人民代表大会常务委员会第二十二次会议通过); 2021年1月15日 中华人民共和国国务院令第735号公布. */
const historyLine =
  /^\(?(?:根据)?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日.{0,160}?(?:通过|公布|批准|修正|修订|发布|施行|印发|修改)/u

function shapeOf(line: Line): Shape | null {
  const { text } = line
  if (attachmentLabel(text) || isFileName(text) || isColumnName(text)) return null
  if (isNumberLine(text)) return 'number'
  if (isDateLine(text) || (text.startsWith('(') && bodyAndDate(line))) return 'date'
  if (historyLine.test(text) && (text.startsWith('(') || !isProse(text))) return 'history'
  if (portalFields(text).length > 0) return 'portal'
  if (isDisclosureNote(text)) return 'note'
  if (isProse(text)) return null
  if (isBodyLine(text)) return 'body'
  return isTitlePiece(text) ? 'piece' : null
}

/** 序号: the first column of a table, whose cells are lines. */
function isColumnName(words: string): boolean {
  return words === '序号' || /\t/u.test(words)
}

/** Reads the top of a part from line `from`; `to` bounds it. */
export function readHead(text: string, lines: readonly Line[], from: number, to: number): Head {
  const shapes: Shape[] = []
  let at = from
  let addressed = null
  for (; at < to; at++) {
    const line = lines[at]!
    addressed = readAddressees(text, lines.slice(0, to), at)
    if (addressed) break
    const shape = shapeOf(line)
    if (!shape || (shape === 'piece' && markerOf(line.text) !== null)) break
    shapes.push(shape)
  }
  const chosen = chooseTitle(lines, shapes, from)
  const of = (shape: Shape) =>
    shapes.flatMap((found, index) => (found === shape ? [lines[from + index]!] : []))
  const bodyLine = at + (addressed?.lines ?? 0)
  const rest = addressed?.rest ?? null
  return {
    title: chosen.title,
    letterhead: chosen.letterhead,
    number: spanOf(of('number').at(-1)),
    addressees: addressed?.spans ?? [],
    history: around(of('history')),
    portal: of('portal').flatMap((line) => portalFields(line.text, line.start)),
    date: spanOf(of('date').at(-1)),
    payloadAt: addressed || chosen.payloadAt === null ? null : chosen.payloadAt,
    bodyFrom: rest === null ? bodyLine : bodyLine - 1,
    bodyOffset: rest,
  }
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
  readonly letterhead: readonly Span[]
  readonly payloadAt: number | null
}

/** The title nearest to the number, the addressees or the text; the bodies above it are the letterhead. */
function chooseTitle(lines: readonly Line[], shapes: readonly Shape[], from: number): Chosen {
  const runs = runsOf(shapes)
  for (const run of runs.reverse()) {
    const runLines = lines.slice(from + run.from, from + run.to)
    if (runLines.every((line) => isBodyLine(line.text))) continue
    const titles = titlesIn(runLines)
    const last = titles.at(-1)!
    const before = titles.at(-2)
    const wrapped = before && isNotice(runLines, before) && !isNotice(runLines, last)
    const range = wrapped ? before : last
    const titleLines = runLines.slice(range.from, range.to)
    return {
      title: {
        span: { start: titleLines[0]!.start, end: titleLines.at(-1)!.end },
        words: joinLines(titleLines),
      },
      letterhead: lines
        .slice(from, from + shapes.length)
        .filter((line, index) => shapes[index] === 'body' && line.end <= titleLines[0]!.start + 1000),
      payloadAt: wrapped ? from + run.from + last.from : null,
    }
  }
  return {
    title: null,
    letterhead: lines.slice(from, from + shapes.length).filter((_, index) => shapes[index] === 'body'),
    payloadAt: null,
  }
}

function runsOf(shapes: readonly Shape[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  shapes.forEach((shape, index) => {
    if (shape !== 'body' && shape !== 'piece') return
    const last = runs.at(-1)
    if (last && last.to === index) last.to = index + 1
    else runs.push({ from: index, to: index + 1 })
  })
  return runs
}

/** Whether a title is a notice's, which may print another directive. */
function isNotice(run: readonly Line[], range: TitleRange): boolean {
  return /(?:关于|印发|转发|批转|发布|公布).*的?(?:通知|公告|决定|令|函)$/u.test(
    joinLines(run.slice(range.from, range.to)),
  )
}

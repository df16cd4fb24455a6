import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../matches.ts'
import { addresseeEndIn } from '../../tree/head/addressees.ts'
import { beginsTitle } from '../../tree/head/title-lines.ts'
import { endsLikeTitle } from '../../tree/line-shape.ts'
import { type Draft, rewrite, withDamage } from '../draft.ts'
import { endStarts, gluedSignature } from './end-starts.ts'
import { headStarts } from './head-starts.ts'
import { itemStarts } from './item-starts.ts'
import { hasLostLineEnds, isSpacedDocument } from './long-lines.ts'
import { ownerStarts } from './owner-starts.ts'
import { pageStarts } from './pressed-page.ts'
import { kinds, titleEnd } from './title-ends.ts'

/**
 * …贯彻落实。安顺市人民政府2023年9月5日…办法第一章 总则第一条 为…: a text without line ends gets one where the form of a document shows that a line
 * begins: an item that counts on, a signature, a number, an annex. Where spaces stand for the line ends, they are left to do so.
 */
export function restoreLineEnds(draft: Draft): Draft {
  const { text } = draft
  const isPressed = hasLostLineEnds(text)
  const starts: number[] = []
  let from = 0
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    if (isPressed) {
      if (line.length > 100) for (const at of startsIn(line)) starts.push(from + at)
    } else {
      const found = isWholeDocument(line) ? startsIn(line) : gluedOn(line, lines, index)
      starts.push(...found.map((at) => from + at))
    }
    from += line.length + 1
  }
  if (starts.length === 0) return draft
  const glued = starts.filter((at) => !/\s/u.test(text.slice(at - 1, at + 1)))
  const spaced = isPressed && glued.length < starts.length / 2
  // …通知|各市人民政府:|为…: 一、…: a head that is pressed together is divided, and below it spaces go on standing for the line ends
  const places = spaced ? glued.filter((at) => at < headLength) : starts
  if (spaced && places.length < 2) return draft
  return withDamage(
    rewrite(
      draft,
      places.map((at) => ({ start: at, end: at, text: '\n' })),
    ),
    'lost-line-end',
    places.length,
  )
}

/** In so many characters title, number and addressees of a pressed text stand. */
const headLength = 300

/**
 * …的通知 各市人民政府: 为…。…办公厅2030年2月4日: a whole document in one line, with the lines of a page around it: a title that addressees follow, and
 * a sentence behind them.
 */
function isWholeDocument(line: string): boolean {
  if (line.length < 120 || !line.includes('。') || !line.slice(0, 700).includes(':')) return false
  if (isSpacedDocument(line)) return false
  const head = headStarts(line, 700)
  return head.length > 1 && head.some((at) => at > 8 && endsLikeTitle(line.slice(0, at).trimEnd()))
}

/** 财库〔2019〕38号|各中央预算单位,…财政厅(局):为…: a number that the addressees follow on its line. */
const numberAndAddressees = /^\p{Script=Han}{1,12}[〔[(]\d{4}[〕\])]\s?\d{1,4}号(?=各)/u

/** 云政发〔2030〕8号|关于加强管理工作的通知: a number in front of the title, on its line. */
const numberAndTitle =
  /^【?\p{Script=Han}{1,12}[〔[]\d{4}[〕\]]\s?\d{1,4}号】?\s?(?=\p{Script=Han}{0,30}(?:关于|印发|转发)[^。;:]{4,150}$)/u

const code = '\\p{Script=Han}{1,12}[〔[]\\d{4}[〕\\]]\\s?\\d{1,5}\\s?号'

/** 《关于加强管理工作的通知》|(云府〔2030〕8号): a heading in the marks of a title, with its number. */
const markedThenNumber = new RegExp(`^《[^《》]{6,90}(?:${kinds})》(?=(?:\\(${code}\\)|${code})$)`, 'u')

/** …管理办法(试行)|云府〔2030〕105号, …通知|【云府〔2030〕8号】, (试行)|云府[2030]105号 under the first line of a title: a number behind the title, on its line. */
const titleThenNumber = new RegExp(
  `^(?![根依]据|按照|为)(?:[^。;:《〔[]{4,60}(?:《[^《》]{4,60}》)?[^。;:《〔[]{0,30}(?:${kinds}))?(?:\\((?:试行|暂行|试行稿|修[订正改]稿?)\\))?(?=【?${code}】?$)`,
  'u',
)

/** (牵头部门:市科委、市经济信息化|3.加强…: an item that follows owners whose bracket is lost. */
const itemInOwners =
  /[(【](?:牵头|责任|配合|主办|承办)[^()【】,。;]{3,120}?(?=\d{1,2}[.、](?!\d)\p{Script=Han}{2})/gu

/** A head stands in so many lines. */
const headLines = 12

/**
 * Where in a text that has its line ends a number or a title lost the one behind it or between them, owners the one after them, or a signature the one
 * before it: …的通知|各直属海关: at the beginning, …起施行。|财政部|2019年7月26日 at the end of a line.
 */
function gluedOn(line: string, lines: readonly string[], index: number): number[] {
  const items = matchesOf(line, itemInOwners).map((owners) => owners.index + owners[0].length)
  if (items.length > 0) return items
  const numbered = numberAndAddressees.exec(line)?.[0].length
  if (numbered) return addresseeEndIn(line.slice(numbered)) > 0 ? [numbered] : []
  const titled = index < headLines ? numberAndTitle.exec(line)?.[0].length : undefined
  if (titled && endsLikeTitle(line) && !numberAndTitle.test(lines[index + 1] ?? '')) return [titled]
  const before = index < headLines && line.length < 120 ? titleBefore(line, index) : 0
  const beside = [lines[index - 1] ?? '', lines[index + 1] ?? '']
  if (before && !beside.some((each) => titleBefore(each, index) > 0)) return [before]
  const isHead = index < headLines && line.length > 40 && beginsTitle(line) && !isSpacedDocument(line)
  const end = isHead ? titleEnd(line) : 0
  if (end > 12) return [end]
  return gluedSignature(
    line,
    () => lines.slice(index + 1, index + 5).find((each) => each.trim() !== '') ?? '',
  )
}

/** Where a title ends that its number follows on the line; of one in its marks only at the very top, further below it is cited. */
function titleBefore(line: string, index: number): number {
  return (titleThenNumber.exec(line) ?? (index < 3 ? markedThenNumber.exec(line) : null))?.[0].length ?? 0
}

/** Where in a long line other lines begin, rising. */
function startsIn(line: string): number[] {
  const items = itemStarts(line)
  const note = noteIn(line)
  const page = pageStarts(line.slice(0, Math.min(items[0] ?? line.length, 2000)))
  const address = addressEnd(line)
  const begin = Math.max(note.end, page.at(-2) ?? 0, address)
  const heads = headStarts(line.slice(begin), (items[0] ?? line.length) - begin)
  const found = new Set([
    note.start,
    note.end,
    ...page,
    address,
    ...items,
    ...items.flatMap((at) => headingEnd(line, at) ?? []),
    ...heads.map((at) => begin + at),
    ...ownerStarts(line),
    ...endStarts(line),
  ])
  return [...found].filter((at) => at > 0 && at < line.length).sort((a, b) => a - b)
}

/** How headings end that nearly every document has; of another nobody can say where it ends. */
const usualHeading =
  /^(?:第[一二三四五六七八九十]{1,3}[章节]|[一二三四五六七八九十]{1,3}、)[^,。;:()《》、]{0,18}?(?:总则|附则|总体要求|总体目标|指导思想|基本原则|工作目标|主要目标|发展目标|目标任务|重点任务|主要任务|重点工作|工作任务|工作措施|主要措施|保障措施|组织实施|组织保障|工作要求|工作安排|工作回顾|法律责任|监督管理|职责分工|进度安排|实施步骤)(?![和及与的、,。;:等为是]|》)(?=\S)/u

/** 一、工作回顾|2030年是…: where the heading of an item ends whose text goes on behind it without a stop. */
function headingEnd(line: string, at: number): number | undefined {
  const found = usualHeading.exec(line.slice(at, at + 40))
  return found ? at + found[0].length : undefined
}

/** 依《著作权法》第五条第一项,具有立法、行政、司法性质的文件不适用著作权法。# : what a collection says of its texts. */
const copyright = /[依据]《(?:中华人民共和国)?著作权法》第五条[^。]{0,60}。(?:#+ )?/u

/** Where a note of the page stands, which is no sentence of the document; at the very beginning if nowhere. */
function noteIn(line: string): Span {
  const found = copyright.exec(line.slice(0, 2000))
  return found ? { start: found.index, end: found.index + found[0].length } : { start: 0, end: 0 }
}

/** 原文链接:https://www.example.com/1.html|青川市…: where the address of a page ends above the text; 0 if there is none. */
function addressEnd(line: string): number {
  const found = /https?:\/\/[\w./?=&%-]+?\.s?html?(?=\p{Script=Han})/u.exec(line.slice(0, 500))
  return found ? found.index + found[0].length : 0
}

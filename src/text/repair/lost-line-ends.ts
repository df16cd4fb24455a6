import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../matches.ts'
import { addresseeEndIn } from '../tree/addressees.ts'
import { endsLikeTitle, isBodyLine } from '../tree/line-shape.ts'
import { type Draft, rewrite, withDamage } from './draft.ts'
import { itemStarts } from './item-starts.ts'
import { hasLostLineEnds, isSpacedDocument } from './long-lines.ts'
import { ownerStarts } from './owner-starts.ts'
import { pageStarts } from './pressed-page.ts'

/**
 * …贯彻落实。安顺市人民政府2023年9月5日…办法第一章 总则第一条 为…: a text without line ends gets one where the form of a document shows that a line
 * begins: an item that counts on, a signature, a number, an annex. Where spaces stand for the line ends, they are left to do so.
 */
export function restoreLineEnds(draft: Draft): Draft {
  const { text } = draft
  const isPressed = hasLostLineEnds(text)
  const starts: number[] = []
  let from = 0
  for (const line of text.split('\n')) {
    if (isPressed) {
      if (line.length > 100) for (const at of startsIn(line)) starts.push(from + at)
    } else starts.push(...(isWholeDocument(line) ? startsIn(line) : gluedOn(line)).map((at) => from + at))
    from += line.length + 1
  }
  if (starts.length === 0) return draft
  const glued = starts.filter((at) => !/\s/u.test(text.slice(at - 1, at + 1)))
  const spaced = glued.length < starts.length / 2
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

/** (牵头部门:市科委、市经济信息化|3.加强…: an item that follows owners whose bracket is lost. */
const itemInOwners =
  /[(【](?:牵头|责任|配合|主办|承办)[^()【】,。;]{3,120}?(?=\d{1,2}[.、](?!\d)\p{Script=Han}{2})/gu

/**
 * Where in a text that has its line ends a number lost the one behind it, owners the one after them, or a signature the one before it:
 * …起施行。|财政部|2019年7月26日 at the end of a line.
 */
function gluedOn(line: string): number[] {
  const items = matchesOf(line, itemInOwners).map((owners) => owners.index + owners[0].length)
  if (items.length > 0) return items
  const numbered = numberAndAddressees.exec(line)?.[0].length
  if (numbered) return addresseeEndIn(line.slice(numbered)) > 0 ? [numbered] : []
  if (!/[日)]$/u.test(line)) return []
  const glued = /[。!”)]([^。!”]{2,60}?)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)$/u.exec(line.slice(-90))
  if (!glued || !isBodyLine(glued[1]!.trim())) return []
  const day = line.length - glued[2]!.length
  return [day - glued[1]!.length, day]
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

/** How titles end. */
const kinds =
  '通知|意见|决定|决议|公告|通告|通报|公报|函|批复|答复|报告|纪要|办法|方案|规定|条例|规则|细则|章程|措施|规划|计划|纲要|令'

/** 黔府办发〔2023〕5号 behind the last word of a title: …有关规定的决定国发〔2018〕43号. */
const number = new RegExp(
  `^(.*(?:${kinds})(?:\\([^()]{1,16}\\))?)\\s*(?:\\(?\\p{Script=Han}{2,12}[〔[]\\d{4}[〕\\]]\\s?\\d{1,5}\\s?号\\)?|\\p{Script=Han}{2,12}\\(\\d{4}\\)\\s?\\d{1,5}\\s?号|\\(?第\\d{1,4}\\s?号\\)?)`,
  'u',
)

/** 来源:法律工作部|各省: what a page says behind the number. */
const origin = /^\s*来源:\p{Script=Han}{2,20}?(?=各|为|根据|《)/u

/** 国家发展和改革委员会文件|发改价格〔2011〕534号|: what stands above a title, or a number alone. */
const letterhead = /^(\p{Script=Han}{2,60}文件)?\s*\p{Script=Han}{2,12}[〔[(]\d{4}[〕\])]\s?\d{1,5}\s?号/u

/** …的通知 | 国办发〔2019〕6号 | 各省、自治区、直辖市人民政府: | 为…: the head of a text up to its first item. */
function headStarts(line: string, until: number): number[] {
  const head = line.slice(0, Math.max(0, Math.min(until, 700)))
  const starts: number[] = []
  let from = 0
  const above = letterhead.exec(head)
  if (above) {
    const number = above[0].length
    const title = titleEnd(head.slice(number))
    starts.push(above[1]?.length ?? 0, number, number + title)
    const colon = addresseeEndIn(head.slice(number + title))
    if (colon > 0) starts.push(number + title + colon + 1)
    return starts
  }
  const twice = endsOfKinds(head).find((at) => at > 12 && head.startsWith(head.slice(0, at), at))
  if (twice) return [twice, ...headStarts(line.slice(twice), until - twice).map((at) => twice + at)]
  const numbered = number.exec(/^[^,。;]{0,260}/u.exec(head)![0])
  const titled = numbered?.[1]?.length ?? 0
  // 根据《城市管理执法办法》(住房城乡建设部令|第34号): in a sentence or a bracket it is another document's.
  if (numbered && !/月\d{1,2}日|\([^()]*$/u.test(head.slice(0, titled))) {
    from = numbered[0].length
    // …管理办法|青川市人民政府令|(第19号)
    starts.push(titleEnd(head.slice(0, from)), titled, from)
    from += origin.exec(head.slice(from))?.[0].length ?? 0
  } else from = titleEnd(head)
  if (from > 0) starts.push(from)
  const dated = from > 0 ? (passed.exec(head.slice(from))?.[0].length ?? 0) : 0
  if (dated > 0) starts.push(from + dated)
  from += dated
  const colon = addresseeEndIn(head.slice(from))
  if (colon > 0) starts.push(from + colon + 1)
  return starts
}

/** What stands below a title in lines of its own: (2030年5月30日)|, 2030年9月10日某会第九次会议通过|, 令|第706号|. */
const passed =
  /^\s*(?:\((?:19|20)\d{2}年\d{1,2}月\d{1,2}日\)|(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\p{Script=Han}{4,50}会议(?:讨论|审议|修订)?通过)/u

/** …的通知 | 各县、自治县: where a title ends that is followed by addressees or by the text; 0 if there is none. */
function titleEnd(head: string): number {
  for (const at of endsOfKinds(head.slice(0, 200))) {
    const title = head.slice(0, at)
    if (/[。;]/u.test(title)) return 0
    const rest = head.slice(at, at + 200)
    const isFollowed = behindTitle.test(rest) || (!goesOn.test(rest) && addresseeEndIn(rest) > 0)
    if (endsLikeTitle(title) && isFollowed) return at
  }
  return 0
}

function endsOfKinds(head: string): number[] {
  return matchesOf(head, kindEnd).map(({ index, 0: words }) => index + words.length)
}

/** Not the day below a title: …若干意见|(2030年5月30日). */
const kindEnd = new RegExp(`(?:${kinds})(?:\\((?!(?:19|20)\\d\\d年\\d)[^()]{1,16}\\))?`, 'gu')

/** 办法|的通知 */
const goesOn = /^[的和及》”,、(]/u

/** Addressees, the beginning of a text, the history of a regulation, its contents; the order that prints it. */
const behindTitle =
  /^(?:\p{Script=Han}{2,24}(?:政府|国务院|[部委局署行会])令\s?\(?第|各|市|省|区|县|国务院|为|作为|近年来|当前|根据|按照|目录第|来源:|\(?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)/u

const date =
  /(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[一二][〇○零0O一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/gu

/** …贯彻落实。| 安顺市人民政府 | 2023年9月5日 | (此件公开发布) | …办法 | 第一章: what follows the last sentence. */
function endStarts(line: string): number[] {
  const starts: number[] = []
  const named = matchesOf(line, /《([^《》]{6,80})》/gu).map((found) => found[1]!)
  for (const { index, 0: words } of matchesOf(line, date)) {
    const before = /(?<=[。!”)])[^。!”]{2,120}$/u.exec(line.slice(Math.max(0, index - 130), index))
    const body = signatureIn(before?.[0] ?? '')
    const signed = body !== ''
    const end = index + words.length
    // 云岭省人民政府办公厅2030年3月2日印发: who printed it, one line
    if (/^\s?印发/u.test(line.slice(end, end + 3))) {
      if (signed) starts.push(index - body.length, end + 2)
      continue
    }
    const note =
      /^\s*\((?:此件|本件|信息公开|主动公开)[^()]{0,20}\)/u.exec(line.slice(end, end + 40))?.[0] ?? ''
    const alone =
      /[。!)]\s*$/u.test(line.slice(Math.max(0, index - 3), index)) && (note !== '' || end === line.length)
    if (!signed && !alone) continue
    starts.push(index - body.length, index, end)
    if (note !== '') starts.push(end + note.length)
    const behind = line.slice(end + note.length, end + note.length + 200)
    const printed = titleEnd(behind) || (named.find((title) => behind.startsWith(title))?.length ?? 0)
    if (printed > 0) starts.push(end + note.length + printed)
  }
  for (const { index } of matchesOf(
    line,
    /(?<=[。)日!]\s{0,8})附件(?:[\d一二三四五六七八九十]{0,2}[::]|\d)/gu,
  ))
    starts.push(index)
  return starts
}

/** The end of a text before its day, if it signs: 青川市人民政府; 市长 王明; of 附件:组建方案国务院 what stands behind the title. */
function signatureIn(words: string): string {
  if (words === '') return ''
  if (isBodyLine(words.trim()) || signer.test(words.trim())) return words
  const behindTitle = afterKind.exec(words)?.[1] ?? ''
  return isBodyLine(behindTitle) ? behindTitle : ''
}

const signer =
  /^\p{Script=Han}{0,8}(?:[省市州县区部局行]长|主席|主任|总理)[:\s]?\s?\p{Script=Han}{1,2}\s?\p{Script=Han}{1,2}$/u
const afterKind = new RegExp(
  `^附件.*(?:${kinds}|(?<!代)表|名单|清单|目录|指标|标准|要点|分工|指南|规范|\\))(\\p{Script=Han}{2,40})$`,
  'u',
)

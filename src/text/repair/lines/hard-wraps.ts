import { matchesOf } from '../../matches.ts'
import {
  attachmentLabel,
  endsLikeTitle,
  isBodyLine,
  isDateLine,
  isDisclosureNote,
  isNumberLine,
} from '../../tree/line-shape.ts'
import { markerOf, rank } from '../../tree/numbering.ts'
import { fieldOf } from '../../tree/page/metadata-keys.ts'
import { type Change, type Draft, rewrite, withDamage } from '../draft.ts'
import { isField, type Margin, marginOf, type PlainLine, plainLines } from './margin.ts'

/**
 * 建立健全监测评 | 价机制,由省卫生健康委负责。 → one line: in a text whose lines were cut at a margin, a line that reaches the margin goes on in the
 * next one, if what stands there can go on. Elsewhere only a line goes on that cannot end where it does: behind a comma, in an open 《.
 */
export function joinHardWraps(draft: Draft): Draft {
  const lines = plainLines(draft.text)
  const margin = marginOf(lines)
  const changes: Change[] = []
  let title = ''
  let depth = 0
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at]!
    const next = lines[at + 1]!
    title = at < 12 ? title + line.text : ''
    depth = depthBehind(line.text, depth)
    if (isRepeated(line, next)) changes.push({ start: line.end, end: next.end, text: '' })
    else if (
      margin &&
      isPageNumber(next.text) &&
      at + 2 < lines.length &&
      goesOn(line, lines[at + 2]!, lines[at + 3], margin, title)
    ) {
      changes.push({ start: line.end, end: lines[at + 2]!.start, text: '' })
      at++
    } else if (depth > 0 && next.gap === 0 && closes(next, lines[at + 2])) {
      changes.push({ start: line.end, end: next.start, text: '' })
    } else if (margin ? goesOn(line, next, lines[at + 2], margin, title) : isOpen(line, next, lines[at + 2]))
      changes.push({ start: line.end, end: next.start, text: between(line.text, next.text) })
    else title = ''
  }
  return withDamage(rewrite(draft, changes), 'hard-wrap', margin ? changes.length : 0)
}

/** How many 《 are open behind a line; a title has no sentence in it. */
function depthBehind(words: string, before: number): number {
  let depth = before
  for (const { 0: sign } of matchesOf(words, /[《》。]/gu))
    depth = sign === '《' ? depth + 1 : sign === '》' ? Math.max(0, depth - 1) : 0
  return depth
}

/** 《关于报请批转 | 关于…的通知 | 的请示》: whether the 》 comes in the next lines. */
function closes(next: PlainLine, after: PlainLine | undefined): boolean {
  return !next.isRow && /^[^《。]{0,90}》/u.test(next.text + (after?.text ?? ''))
}

/** A paragraph that a page printed twice, one right below the other. */
function isRepeated(line: PlainLine, next: PlainLine): boolean {
  return line.text.length >= 2 * shortestProse && line.text === next.text && /[,。;]/u.test(line.text)
}

/** — 3 —, 第3页 共12页, 3. */
function isPageNumber(words: string): boolean {
  return (
    words.length < 16 &&
    /^(?:[—–-]\s?)?(?:第\s?)?\d{1,3}(?:\s?页)?(?:[,/\s]{0,3}共\s?\d{1,3}\s?页|\s?[—–-])?$/u.test(words)
  )
}

function between(before: string, after: string): string {
  return /[a-z,]$/i.test(before) && /^[a-z]/i.test(after) ? ' ' : ''
}

/** Signs that never begin a line of their own, and the year of a number (云政发 | 〔2031〕2号). */
const closing = /^(?:[,。;:、)》”’〕】!?≤≥]|〔(?:19|20)\d\d〕)/u

/** A line that cannot end here: …由省财政厅 | 、省教育厅负责; …开展 | 2021 | 年工作(津工信电力〔 | 2021 | 〕 | 2 | 号), where a page set each figure apart. */
function isOpen(line: PlainLine, next: PlainLine, after: PlainLine | undefined): boolean {
  if (next.gap > 0 || line.isRow || next.isRow) return false
  if (/[〔(]$/u.test(line.text) || next.text === '〔') return true
  if (/\d$/u.test(line.text) && (figure.test(line.text) || line.text.length >= shortestProse))
    return behindFigure.test(next.text)
  if (figure.test(next.text) && after?.gap === 0 && behindFigure.test(after.text))
    return (
      beforeFigure.test(line.text) ||
      (line.text.length > 5 && /[\p{Script=Han},、]$/u.test(line.text) && !isBodyLine(line.text))
    )
  return line.text.length >= shortestProse && /\p{Script=Han}$/u.test(line.text) && closing.test(next.text)
}

const figure = /^(?:\d{1,4}|\d{1,2}:\d{2})$/u

/** 年, 月, 号, 万千瓦, the stop of an item: what goes on behind a figure that stands alone. */
const behindFigure =
  /^(?:[年月日号〕%亿:.、)](?!$)|[年月日号〕%)。,;]|万(?:[元吨人亩户辆台]|千瓦|平方?米|立方米|公里)|千瓦|至$)/u

/** 附件 | 1 | :工作方案; 2021年 | 2 | 月; 13 | 日至 | 2021 | 年. */
const beforeFigure = /附[件录表]$|^[年月]$|〕$|^[年月日]?至$/u

/** Fewer characters in a line may be a cell or a heading. */
const shortestProse = 16

function goesOn(
  line: PlainLine,
  next: PlainLine,
  after: PlainLine | undefined,
  margin: Margin,
  title: string,
): boolean {
  if (line.isRow || next.isRow || next.gap > margin.gap) return false
  if (closing.test(next.text)) return true
  if (begins(line.text, next.text) || stands(line.text)) return false
  const room = margin.width - margin.widthOf(line)
  // 四、明确职责,齐抓共管 may be a heading
  const isSentence =
    margin.isRagged && /[,。;]/u.test(line.text) && (!markerOf(line.text) || /[。;]/u.test(line.text))
  if (!isSentence && room > (/[,、(《“]$/u.test(line.text) ? 2 * margin.slack : margin.slack)) return false
  if (margin.indented && next.indent > line.indent) return false
  if (isBodyLine(next.text) && after !== undefined && (isDateLine(after.text) || isBodyLine(after.text)))
    return false
  if (
    title !== '' &&
    !/[,。;]/u.test(title) &&
    endsLikeTitle(title) &&
    !/^(?:的|和|及|与|\()/u.test(next.text)
  )
    return false
  // A paragraph may end at the margin by chance, where its sentence ends.
  if (/[。;!?]$/u.test(line.text)) return margin.indented ? next.indent === 0 : !margin.isRagged && room <= 1
  return true
}

/** What stands on a line of its own, so that nothing goes on behind it. */
function stands(words: string): boolean {
  return isNumberLine(words) || isDateLine(words) || /:$/u.test(words)
}

/** 责任单位:省财政厅, 时限:6月底前: a labelled line. */
const label =
  /^(?:(?:责任|牵头|配合|主办|协办|参与|参加|落实|完成|实施|联系|抄送|来源)\p{Script=Han}{1,6}|时限|期限|时间节点):/u

/** Whether what stands in a line begins something new, behind the line above. */
export function begins(above: string, words: string): boolean {
  const mark = markerOf(words)
  if (mark) {
    // 根据本办法 | 第三条…; …第 | 1.2款
    if (mark.rank === rank.article || mark.rank <= rank.division)
      return /[。;:)]$|^第.{1,6}[章节编篇]|\p{Script=Han}$/u.test(above)
    if (mark.rank >= rank.digit) return !/[,、(第和与]$/u.test(above)
    return true
  }
  return (
    isNumberLine(words) ||
    isDateLine(words) ||
    isDisclosureNote(words) ||
    isField(words) ||
    // 发布机构: in a page's table of one cell a line
    (words.endsWith(':') && fieldOf(words.slice(0, -1)) !== null) ||
    label.test(words) ||
    attachmentLabel(words) !== null
  )
}

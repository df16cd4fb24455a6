import type { Span } from '../../domain/evidence.ts'
import { findBookTitles } from './book-titles.ts'
import type { NumberMark, NumberMarks } from './number-marks.ts'
import { titleKind } from './title-kind.ts'

/** A row that names a work: a table's, a numbered line's, or a line of its own where a table lost its lines. */
export interface WorkRow {
  /** 《…》 or the bare title. */
  readonly title: Span
  /** The title without its marks. */
  readonly words: string
  readonly number: NumberMark | null
}

/** What numbers a line: 一、 (一) 1. (1) 1|, with the blanks behind it. */
const ordinal =
  /^\s*(?:(?<han>[一二三四五六七八九十]{1,4}、)|(?<hanBracket>\([一二三四五六七八九十]{1,4}\))、?|(?<bracket>\(\d{1,3}\)|\d{1,3}\))|(?<digit>\d{1,3}(?:[.、](?!\d)|(?=\s|[《\p{Script=Han}]))))[\s.]*/u

/** How a line is numbered, `none` where it is not, and how long the number is. */
export function ordinalOf(line: string): { readonly style: string; readonly length: number } {
  const found = ordinal.exec(line)
  const style = Object.entries(found?.groups ?? {}).find(([, words]) => words !== undefined)?.[0] ?? 'none'
  return { style, length: found?.[0].length ?? 0 }
}

/** 1990年6月22日, 1990.6.22, 1990-06-22. */
const date = /(?:19|20)\d\d\s?[年.\-/]\s?\d{1,2}(?:\s?[月.\-/]\s?\d{1,2}日?|月)/gu

/** What a row says beside title, number and date: who issued it, that it is repealed. */
const said = /(?:同时|予以|一并|宣布)?(?:废止|失效|作废|停止执行)|发布|印发|公布|颁布|批准/gu
const issuer = /^\p{Script=Han}{0,20}(?:[部委局厅办院府会室署行])$/u
const verb = /按照|根据|依照|依据|贯彻|落实|实施|宣传|继续|保留|[要应将把由按]/u

/** The work that a line names, or null: the line says something else, or goes on about the work. */
export function readWorkRow(text: string, line: Span, marks: NumberMarks): WorkRow | null {
  const words = text.slice(line.start, line.end)
  const cells = words.includes('\t') ? cellsOf(words, line.start) : [withoutOrdinal(words, line.start)]
  for (const cell of cells) {
    const title = titleIn(text, cell, marks)
    if (!title) continue
    const number =
      cells.length > 1
        ? outside(marks.all, line, title)
        : (marks.behind(title.end) ?? outside(marks.all, { start: cell.start, end: line.end }, title))
    if (cells.length === 1 && !isRest(text, cell, title, number)) return null
    return { title, words: text.slice(title.start, title.end).replace(/^《(.*)》$/su, '$1'), number }
  }
  return null
}

function cellsOf(words: string, offset: number): Span[] {
  const cells: Span[] = []
  let at = 0
  for (const cell of words.split('\t')) {
    if (cell.trim() !== '') cells.push(withoutOrdinal(cell, offset + at))
    at += cell.length + 1
  }
  return cells
}

function withoutOrdinal(words: string, offset: number): Span {
  return { start: offset + ordinalOf(words).length, end: offset + words.trimEnd().length }
}

/** The first number of a line that is not within the title. */
function outside(marks: readonly NumberMark[], line: Span, title: Span): NumberMark | null {
  return (
    marks.find(
      ({ span }) =>
        span.start >= line.start &&
        span.end <= line.end &&
        (span.end <= title.start || span.start >= title.end),
    ) ?? null
  )
}

/** 《…》, also with its issuer in front, or a title without marks: up to its bracket, its number, the end of the cell. */
function titleIn(text: string, whole: Span, marks: NumberMarks): Span | null {
  const first = marks.within(whole)
  // 川府发〔2003〕12号 四川省人民政府关于…的意见
  const numbered =
    first && first.span.start === whole.start && first.span.end < whole.end ? first.span.end : null
  const gap = numbered === null ? 0 : /^\s*/u.exec(text.slice(numbered, whole.end))![0].length
  const cell = { start: numbered === null ? whole.start : numbered + gap, end: whole.end }
  const words = text.slice(cell.start, cell.end)
  const [book] = findBookTitles(text, cell)
  if (book && /^[^,。;:《]{0,24}$/u.test(words.slice(0, book.outer.start - cell.start))) {
    const front = words.slice(0, book.outer.start - cell.start)
    // 国家环境保护总局办公厅关于印发《…》的函 is one title
    const behind = words.slice(book.outer.end - cell.start)
    if (!/关于|转发|印发|批转/u.test(front) && !/^[^,。;:()]{0,20}的(?:通知|函|决定|批复)/u.test(behind))
      return book.outer
  }
  const number = marks.within(cell)
  const open = words.search(/\s*[(〔[](?!试行|暂行|修[订正]|第?[一二三四五六七八九十\d]+[版期])/u)
  const stop = words.search(/[;。,]?\s*$/u)
  const ends = [open, stop, number ? number.span.start - cell.start : -1].filter((end) => end >= 0)
  const bare = words.slice(0, Math.min(...ends)).replace(/[\s,、]+$/u, '')
  return isBareTitle(bare) ? { start: cell.start, end: cell.start + bare.length } : null
}

function isBareTitle(words: string): boolean {
  if (words.length < 6 || words.length > 150 || /[。;:\t]/u.test(words) || !/^\p{Script=Han}/u.test(words))
    return false
  if (/^(?:序号|附件|备注|文件名称|名称|注)/u.test(words)) return false
  const kind = titleKind(words.replace(/\s+/gu, ''))
  return kind !== 'none' && kind !== 'other'
}

/** Whether nothing stands in a line beside title and number but brackets, dates and who issued it. */
function isRest(text: string, cell: Span, title: Span, number: NumberMark | null): boolean {
  const rest = [
    { start: cell.start, end: title.start },
    { start: title.end, end: cell.end },
  ]
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(number ? text.slice(number.span.start, number.span.end) : '', '')
    .replace(/[([][^()[\]]*(?:\([^()]*\)[^()[\]]*)?[)\]]/gu, '')
    .replace(date, '')
  return (
    !verb.test(rest) &&
    rest
      .replace(said, ' ')
      .split(/[\s;。,、和及与]+/u)
      .every((words) => words === '' || issuer.test(words))
  )
}

/** Whether a line is one cell of a table that lost its lines: an ordinal, a date, a number, a column's name, an issuer. */
export function isLoneCell(words: string, hasNumber: boolean): boolean {
  const plain = words
    .trim()
    .replace(date, '')
    .replace(/[\s()[\]、,.·-]/gu, '')
  return (
    hasNumber ||
    plain === '' ||
    /^\d{1,3}$/u.test(plain) ||
    (plain.length <= 16 && columnOrIssuer.test(plain))
  )
}

const columnOrIssuer =
  /^(?:序号|文件|规章|名称|标题|文号|发文|发布|公布|颁布|制定|实施|日期|时间|机关|部门|单位|字号|备注|废止|失效|理由|原因|说明|类别)+$|[部委局厅办院府会室署行]$/u

import { drawRecords } from './decode-json.ts'
import { toldInRow } from './row-without-names.ts'

/** `id,title,content`: a column that holds texts. */
const textColumn =
  /^(?:content|text|full_?text|body|article|正文|全文|内容|文本|文件内容|正文内容|政策内容|政策正文)$/i
/** A row of names is no longer than this. */
const longestHeader = 400

/** 6,"关于…的通知…",办公室: a row of a table whose names of columns were cut off, with its text in quotes. */
const bareRow = /^(?:[^",\n]{0,120},){1,12}"[^"\n]{2}/
/** A row without a cell of so many characters holds no document. */
const fewest = 120

/**
 * The words of a table with one document a row (id,title,content): as of JSON, what the first row says of its text comes first, then the
 * texts. Null if the first line does not name a column of texts, or the rows have not all its columns.
 */
export function drawCsv(text: string): string | null {
  const words = text.replace(/^\ufeff/, '')
  if (bareRow.test(words)) {
    const rows = rowsOf(words, ',') ?? []
    const long = rows.filter((row) => row.length > 1 && row.some((cell) => cell.length > fewest))
    if (rows.length > 0 && long.length === rows.length) return drawRecords(rows.map(toldInRow))
  }
  const header = /^[^\n]*/.exec(words)![0]
  if (header.length > longestHeader) return null
  const separator = header.includes('\t') ? '\t' : ','
  const names = rowsOf(header, separator)?.[0]?.map((name) => name.trim())
  if (!names?.some((name) => textColumn.test(name))) return null
  const rows = rowsOf(words, separator)?.slice(1)
  if (!rows || rows.some((row) => row.length !== names.length)) return null
  return drawRecords(rows.map((row) => Object.fromEntries(row.map((cell, at) => [names[at]!, cell]))))
}

/** The cells of the rows (RFC 4180): a cell in quotes holds separators, line ends and doubled quotes. Null if a quote stays open. */
function rowsOf(text: string, separator: string): string[][] | null {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at <= text.length; ) {
    let cell = ''
    if (text[at] === '"') {
      const end = endOfQuotes(text, at)
      if (end < 0) return null
      cell = text.slice(at + 1, end).replaceAll('""', '"')
      at = end + 1
    }
    const from = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n') at++
    row.push(cell + text.slice(from, at).replace(/\r$/, ''))
    if (text[at] === separator) {
      at++
      continue
    }
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
    at++
  }
  return rows
}

/** Where the quote closes that opens at `at`; -1 if it does not. */
function endOfQuotes(text: string, at: number): number {
  let end = text.indexOf('"', at + 1)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  return end
}

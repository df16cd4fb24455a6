import { Parser } from 'htmlparser2'
import { UnreadableDocument } from '../decode/decode.ts'
import { textOfPart, unzip } from '../decode/decode-zip.ts'
import { childOf, elementsOf, parseXml, type XmlElement } from '../decode/xml-tree.ts'
import { dayOfSerial, isDateFormat } from './xlsx-dates.ts'

/** A sheet has at most so many columns (XFD). */
const mostColumns = 16_384

/**
 * The first sheet of a workbook that has rows, one a line (a row that is not there is an empty line, so that rows count as the
 * sheet counts them), with a tab between cells; what is a day by its format is drawn as YYYY-MM-DD. Throws
 * `UnreadableDocument` for a damaged workbook or one without a row.
 */
export function drawXlsx(bytes: Uint8Array, file: string): string {
  const parts = unzip(bytes, file, (name) =>
    /^xl\/(?:[^/]+|worksheets\/[^/]+|_rels\/[^/]+)\.(?:xml|rels)$/.test(name),
  )
  const read = (name: string): XmlElement | undefined => {
    const part = parts.get(name)
    return part && parseXml(textOfPart(part))
  }
  try {
    const workbook = read('xl/workbook.xml')
    if (!workbook) throw new Error('it has no xl/workbook.xml')
    const strings = stringsOf(read('xl/sharedStrings.xml'))
    const from1904 = ['1', 'true'].includes(childOf(workbook, 'workbookPr')?.attributes.date1904 ?? '')
    const dates = dateStyles(read('xl/styles.xml'))
    for (const name of sheetNames(workbook, read('xl/_rels/workbook.xml.rels'))) {
      const part = parts.get(name)
      const lines = part ? linesOf(textOfPart(part), { strings, dates, from1904 }) : []
      if (lines.length > 0) return lines.join('\n')
    }
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    throw new UnreadableDocument(file, `is a damaged XLSX: ${(error as Error).message}`)
  }
  throw new UnreadableDocument(file, 'is a workbook without a row')
}

/** The parts of the sheets in the order of their tabs. */
function sheetNames(workbook: XmlElement, relations: XmlElement | undefined): string[] {
  const targets = new Map(
    (relations ? elementsOf(relations) : []).map(({ attributes }) => [
      attributes.Id,
      attributes.Target ?? '',
    ]),
  )
  const sheets = childOf(workbook, 'sheets')
  return (sheets ? elementsOf(sheets) : []).map(({ attributes }, index) => {
    const target = targets.get(attributes.id) ?? `worksheets/sheet${index + 1}.xml`
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`
  })
}

function stringsOf(table: XmlElement | undefined): string[] {
  return table ? elementsOf(table).map(wordsOf) : []
}

/** The words of a string in all its runs, without the reading aid (拼音) that Excel keeps beside them. */
function wordsOf(element: XmlElement): string {
  return element.children
    .map((child) =>
      typeof child === 'string'
        ? ''
        : child.name === 't'
          ? textOf(child)
          : child.name === 'r'
            ? wordsOf(child)
            : '',
    )
    .join('')
}

function textOf({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('')
}

/** Which styles of cells draw days. */
function dateStyles(styles: XmlElement | undefined): boolean[] {
  const own = new Map<string, string>()
  const formats = childOf(styles, 'numFmts')
  for (const { attributes } of formats ? elementsOf(formats) : [])
    own.set(attributes.numFmtId ?? '', attributes.formatCode ?? '')
  const cells = childOf(styles, 'cellXfs')
  return (cells ? elementsOf(cells) : []).map(({ attributes: { numFmtId = '' } }) =>
    isDateFormat(Number(numFmtId), own.get(numFmtId)),
  )
}

interface Look {
  readonly strings: readonly string[]
  readonly dates: readonly boolean[]
  readonly from1904: boolean
}

/** A sheet has tens of MB of XML: it is read as it goes by. */
function linesOf(xml: string, { strings, dates, from1904 }: Look): string[] {
  const lines: string[] = []
  let row: string[] = []
  /** Of the widest row so far, as a caption above the names of the columns is one cell: rows that end with empty cells do not show them. */
  let width = 0
  let line = 0
  let column = 0
  let type = ''
  let style = 0
  let value = ''
  let isValue = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = name.slice(name.indexOf(':') + 1)
        if (tag === 'row') {
          line = attributes.r ? Number(attributes.r) : line + 1
          row = []
          column = 0
        } else if (tag === 'c') {
          column = attributes.r ? columnOf(attributes.r) : column + 1
          type = attributes.t ?? 'n'
          style = Number(attributes.s ?? -1)
          value = ''
        } else if (tag === 'v' || tag === 't') isValue = true
      },
      ontext(text) {
        if (isValue) value += text
      },
      onclosetag(name) {
        const tag = name.slice(name.indexOf(':') + 1)
        if (tag === 'v' || tag === 't') isValue = false
        else if (tag === 'c' && column <= mostColumns) row[column - 1] = cellWords()
        else if (tag === 'row' && row.some((cell) => cell)) {
          while (lines.length < line - 1) lines.push('')
          width = Math.max(width, row.length)
          lines.push(Array.from({ length: width }, (_, at) => row[at] ?? '').join('\t'))
        }
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return lines

  function cellWords(): string {
    const words = type === 's' ? (strings[Number(value)] ?? '') : value
    const day = type === 'n' && dates[style] && value !== '' ? dayOfSerial(Number(value), from1904) : null
    return day ?? words.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  }
}

/** AB12 → 28. */
function columnOf(cell: string): number {
  let column = 0
  for (const letter of /^[A-Z]+/.exec(cell)?.[0] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

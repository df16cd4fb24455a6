import { viewOf } from './compound-file.ts'
import { itemProperties } from './decode-doc-lists.ts'
import type { DocParagraph } from './decode-doc-paragraphs.ts'
import { isSet, type Properties } from './decode-doc-properties.ts'
import { cellsOfRows, type DocRow } from './decode-doc-rows.ts'
import type { NumberWriter } from './decode-docx-numbering.ts'
import { drawTable } from './decode-table.ts'

/** Modifiers (MS-DOC 2.6.2). */
const [level, list] = [0x260a, 0x460b]
const [inTable, endsRow, endsInnerCell, endsInnerRow] = [0x2416, 0x2417, 0x244b, 0x244c]

/**
 * The lines of paragraphs: each with the number that Word generates, the rows of tables as in `drawTable`. A table in a cell
 * makes the one around it a layout. `boxOf` gives the lines of a box that is fixed at a place.
 */
export function linesOf(
  paragraphs: readonly DocParagraph[],
  numberOf: NumberWriter,
  boxOf: (shape: number) => readonly string[],
): string[] {
  const drawn: string[] = []
  let rows: DocRow[] = []
  let cells: (readonly string[])[] = []
  let lines: string[] = []
  let innerCells: string[] = []
  let isLayout = false

  for (const paragraph of paragraphs) {
    const { properties } = paragraph
    if (!isSet(properties, inTable)) endTable()
    if (isSet(properties, endsInnerRow)) {
      lines.push(innerCells.join('\t'))
      innerCells = []
      isLayout = true
    } else if (isSet(properties, endsRow)) {
      rows.push({ cells, properties })
      cells = []
    } else if (isSet(properties, inTable)) {
      const words = wordsOf(paragraph, true)
      if (isSet(properties, endsInnerCell)) innerCells.push(words.join('  '))
      else addTo(lines, words)
      if (paragraph.endsCell) {
        cells.push(lines)
        lines = []
      }
    } else addTo(drawn, wordsOf(paragraph, false))
  }
  endTable()
  return drawn

  function endTable(): void {
    // A row whose end is missing is a row.
    if (cells.length > 0) rows.push({ cells, properties: new Map() })
    addTo(drawn, drawTable(cellsOfRows(rows), isLayout))
    addTo(drawn, lines)
    rows = []
    cells = []
    lines = []
    isLayout = false
  }

  function wordsOf({ words, properties, shapes }: DocParagraph, isInTable: boolean): string[] {
    const number = numberOf(itemOf(properties))
    const hasWords = words.trim() !== ''
    // A number without words is a heading without a name; but in a table it is the number of the row.
    const whole = hasWords ? number + words : isInTable ? number.trim() : ''
    const trimmed = whole.split('\n').map((line) => line.replace(/^ +| +$/g, ''))
    return [...shapes.flatMap(boxOf), ...trimmed.filter((line) => line !== '')]
  }
}

function itemOf(properties: Properties) {
  const operand = properties.get(list)
  const number = operand && operand.length >= 2 ? viewOf(operand).getInt16(0, true) : 0
  return number > 0 ? itemProperties(number, properties.get(level)?.[0] ?? 0) : undefined
}

/** Not `push(...)`: a table may have more rows than a call has arguments. */
function addTo(lines: string[], more: readonly string[]): void {
  for (const line of more) lines.push(line)
}

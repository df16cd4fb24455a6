import type { NumberWriter } from './decode-docx-numbering.ts'
import { type DrawnCell, ditto, drawTable } from './decode-table.ts'
import { childOf, elementsOf, isOn, valOf, type XmlElement } from './xml-tree.ts'

/**
 * The lines of a document's main part, then those of its notes, each with its mark: [1] 据省统计局. `chunk` draws a document that it holds
 * whole, by its relationship.
 */
export function drawBody(
  document: XmlElement,
  notes: readonly XmlElement[],
  numberOf: NumberWriter,
  chunk: (id: string | undefined) => string,
): string[] {
  const body = new Body(numberOf, chunk)
  body.drawBlocks(document)
  body.endLine()
  for (const note of notes.flatMap(elementsOf)) {
    // separators have a type
    if (note.attributes.type !== undefined && note.attributes.type !== 'normal') continue
    const lines = body.aside(note)
    if (lines.length > 0) body.lines.push(`[${note.attributes.id}] ${lines.join(' ')}`)
  }
  return body.lines
}

/** What is not drawn: properties, deletions that are tracked, the reading above a ruby, codes of fields, old drawings. */
const silent = new Set([
  'pPr',
  'rPr',
  'tblPr',
  'tblGrid',
  'trPr',
  'tcPr',
  'sectPr',
  'sdtPr',
  'sdtEndPr',
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'rt',
  'Fallback',
])

/** What one element draws whatever is in it. */
const drawnAs: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  noBreakHyphen: '-',
}

class Body {
  lines: string[] = []
  #line: string[] = []
  readonly #numberOf: NumberWriter
  readonly #chunk: (id: string | undefined) => string
  #cellDepth = 0
  /** One entry a field that is open: whether its code is still being told. */
  readonly #fields: { inCode: boolean }[] = []

  constructor(numberOf: NumberWriter, chunk: (id: string | undefined) => string) {
    this.#numberOf = numberOf
    this.#chunk = chunk
  }

  drawBlocks(parent: XmlElement): void {
    for (const child of elementsOf(parent)) {
      if (silent.has(child.name)) continue
      if (child.name === 'p') this.#drawParagraph(child)
      else if (child.name === 'tbl') this.#drawTable(child)
      else if (child.name === 'altChunk') this.#addLines(this.#chunk(child.attributes.id).split('\n'))
      else this.drawBlocks(child)
    }
  }

  endLine(): void {
    for (const line of this.#line.join('').split('\n')) {
      const words = line.replace(/^ +| +$/g, '')
      if (words !== '') this.lines.push(words)
    }
    this.#line = []
  }

  /** The lines of a box, a cell or a note, which stand apart from the lines around. */
  aside(parent: XmlElement): readonly string[] {
    const [lines, line] = [this.lines, this.#line]
    this.lines = []
    this.#line = []
    this.drawBlocks(parent)
    this.endLine()
    const drawn = this.lines
    this.lines = lines
    this.#line = line
    return drawn
  }

  #drawParagraph(paragraph: XmlElement): void {
    const properties = childOf(paragraph, 'pPr')
    const number = this.#numberOf(properties)
    const from = this.#line.length
    this.#drawRuns(paragraph)
    // A number without words is a heading without a name; but in a table it is the number of the row.
    const hasWords = this.#line.slice(from).join('').trim() !== ''
    if (hasWords || this.#cellDepth > 0) this.#line.splice(from, 0, hasWords ? number : number.trim())
    // Where the deletion of a paragraph's end is tracked, the next one goes on in its line.
    const mark = childOf(properties, 'rPr')
    if (!childOf(mark, 'del') && !childOf(mark, 'moveFrom')) this.endLine()
  }

  #drawRuns(parent: XmlElement): void {
    for (const child of elementsOf(parent)) {
      const { name } = child
      if (silent.has(name)) continue
      if (name === 't') this.#write(child.children.filter((part) => typeof part === 'string').join(''))
      else if (name === 'br' || name === 'cr') this.#breakLine()
      else if (name === 'fldChar') this.#markField(child.attributes.fldCharType)
      else if (name === 'txbxContent') this.#addLines(this.aside(child))
      else if (name === 'p') this.#drawParagraph(child)
      // The letters of WordArt: a letterhead.
      else if (name === 'textpath') this.#addLines([child.attributes.string ?? ''].filter(Boolean))
      else if (name === 'r' && isOn(childOf(child, 'rPr'), 'vanish')) this.#drawFieldMarks(child)
      else if (name in drawnAs) this.#write(drawnAs[name]!)
      else this.#drawRuns(child)
    }
  }

  #write(text: string): void {
    if (!this.#fields.some(({ inCode }) => inCode)) this.#line.push(text.replace(/[\r\n\t]+/g, ' '))
  }

  #breakLine(): void {
    if (!this.#fields.some(({ inCode }) => inCode)) this.#line.push('\n')
  }

  /** Of a complex field the result is drawn: what stands between `separate` and `end`. */
  #markField(type: string | undefined): void {
    if (type === 'begin') this.#fields.push({ inCode: true })
    else if (type === 'end') this.#fields.pop()
    else if (type === 'separate' && this.#fields.length > 0) this.#fields.at(-1)!.inCode = false
  }

  /** Hidden text may hold the ends of fields. */
  #drawFieldMarks(run: XmlElement): void {
    for (const child of elementsOf(run))
      if (child.name === 'fldChar') this.#markField(child.attributes.fldCharType)
  }

  #drawTable(table: XmlElement): void {
    this.endLine()
    const rows = descendants(table, 'tr').filter((row) => !childOf(childOf(row, 'trPr'), 'del'))
    const drawn = rows.map((row): DrawnCell[] => {
      const skipped = (name: string) => {
        const count = spanOf(valOf(childOf(row, 'trPr'), name), 0)
        return Array.from({ length: count }, () => ({ columns: 1, rows: 1, lines: [] }))
      }
      const cells = descendants(row, 'tc').map((cell): DrawnCell => {
        const properties = childOf(cell, 'tcPr')
        const merge = childOf(properties, 'vMerge')
        const continues = merge !== undefined && merge.attributes.val !== 'restart'
        const lines = continues ? [ditto] : this.#drawCell(cell)
        return { columns: spanOf(valOf(properties, 'gridSpan'), 1), rows: 1, lines }
      })
      return [...skipped('gridBefore'), ...cells, ...skipped('gridAfter')]
    })
    const layout = rows.some((row) => descendants(row, 'tc').some((cell) => childOf(cell, 'tbl')))
    this.#addLines(drawTable(drawn, layout))
  }

  #drawCell(cell: XmlElement): readonly string[] {
    this.#cellDepth++
    const lines = this.aside(cell)
    this.#cellDepth--
    return lines
  }

  /** Not `push(...)`: a table may have more rows than a call has arguments. */
  #addLines(lines: readonly string[]): void {
    for (const line of lines) this.lines.push(line)
  }
}

/** The nearest elements of that name, through what may wrap them: sdt, ins, customXml. */
function descendants(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child]
    return silent.has(child.name) || child.name === 'tbl' ? [] : descendants(child, name)
  })
}

function spanOf(value: string | undefined, otherwise: number): number {
  const count = Number.parseInt(value ?? '', 10)
  return count >= otherwise && count <= 100 ? count : otherwise
}

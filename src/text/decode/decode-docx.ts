import { isNumberLine } from '../tree/line-shape.ts'
import { decode, UnreadableDocument } from './decode.ts'
import { drawBody } from './decode-docx-body.ts'
import { numberWriter } from './decode-docx-numbering.ts'
import { isZip, textOfPart, unzip } from './decode-zip.ts'
import { elementsOf, parseXml, type XmlElement } from './xml-tree.ts'

/**
 * The text that a Word document (OOXML) draws: one paragraph a line with the number that Word generates, table rows as in
 * `drawTable`, footnotes and endnotes at the end; page headers and footers left out, but for a letterhead and a number that stand
 * nowhere else; what is put in whole (altChunk) where it stands. Throws `UnreadableDocument` if damaged.
 */
export function drawDocx(bytes: Uint8Array, file: string): string {
  return drawParts(bytes, file, 0)
}

/** Documents that are put into others whole are not nested deeper. */
const deepest = 3

function drawParts(bytes: Uint8Array, file: string, depth: number): string {
  const parts = unzip(bytes, file, (name) =>
    /^(?:_rels\/\.rels|[^/]+\/(?:_rels\/)?[^/]+\.(?:xml|rels|x?html?|mht|txt|docx))$/.test(name),
  )
  const read = (name: string): XmlElement | undefined => {
    const part = parts.get(name)
    try {
      return part && parseXml(textOfPart(part))
    } catch (error) {
      throw new UnreadableDocument(file, `is a damaged DOCX: ${name}: ${(error as Error).message}`)
    }
  }
  const main = targetOf(read('_rels/.rels'), 'officeDocument', '') ?? 'word/document.xml'
  const document = read(main)
  if (!document) throw new UnreadableDocument(file, 'is a damaged DOCX: it holds no document')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = read(`${folder}_rels/${main.slice(folder.length)}.rels`)
  const related = (type: string) => read(targetOf(relations, type, folder) ?? `${folder}${type}.xml`)

  const numberOf = numberWriter(related('numbering'), related('styles'))
  const notes = [related('footnotes'), related('endnotes')].filter((part) => part !== undefined)
  const chunk = (id: string | undefined): string => {
    const target =
      relations && elementsOf(relations).find(({ attributes }) => attributes.Id === id)?.attributes.Target
    const part = target && parts.get(target.startsWith('/') ? target.slice(1) : folder + target)
    return part && depth < deepest ? drawChunk(part, file, depth + 1) : ''
  }
  const lines = drawBody(document, notes, numberOf, chunk)
  const heads = headersOf(document, relations).map((target) => read(folder + target))
  return [
    ...letterheadIn(
      heads.flatMap((head) => (head ? drawBody(head, [], numberOf, chunk) : [])),
      lines,
    ),
    ...lines,
  ].join('\n')
}

/** A document that another holds whole (altChunk): a page, a saved page, Word or text. */
function drawChunk(part: Uint8Array, file: string, depth: number): string {
  return isZip(part) ? drawParts(part, file, depth) : decode(part, file).text
}

/** The parts with the headers of the first pages, in the order in which a section names them. */
function headersOf(document: XmlElement, relations: XmlElement | undefined): string[] {
  const named: string[] = []
  const collect = (element: XmlElement): void => {
    for (const child of elementsOf(element))
      if (child.name === 'headerReference') named.push(child.attributes.id ?? '')
      else collect(child)
  }
  collect(document)
  const targets = relations ? elementsOf(relations) : []
  return [...new Set(named)].flatMap(
    (id) => targets.find(({ attributes }) => attributes.Id === id)?.attributes.Target ?? [],
  )
}

/** Within so many lines a document has its number, if it has one. */
const headLines = 20

/** 青川市人民政府文件, 青政发〔2030〕5号: a letterhead that stands in the header of the page and nowhere in the text. */
function letterheadIn(headers: readonly string[], lines: readonly string[]): readonly string[] {
  const above = [...new Set(headers.map((line) => line.trim()))].filter(
    (line) => isNumberLine(narrow(line)) || /^\p{Script=Han}{4,30}文件$/u.test(line),
  )
  const hasNumber = lines.slice(0, headLines).some((line) => isNumberLine(narrow(line.trim())))
  return hasNumber ? [] : above
}

/** As the patterns of lines have it. */
function narrow(words: string): string {
  return words.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

/** Where a relationship of that type leads: a part's name. */
function targetOf(relations: XmlElement | undefined, type: string, folder: string): string | undefined {
  const relation =
    relations && elementsOf(relations).find(({ attributes }) => attributes.Type?.endsWith(`/${type}`))
  const target = relation?.attributes.Target
  return target?.startsWith('/') ? target.slice(1) : target && folder + target
}

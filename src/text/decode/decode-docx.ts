import { UnreadableDocument } from './decode.ts'
import { drawBody } from './decode-docx-body.ts'
import { numberWriter } from './decode-docx-numbering.ts'
import { textOfPart, unzip } from './decode-zip.ts'
import { elementsOf, parseXml, type XmlElement } from './xml-tree.ts'

/**
 * The text that a Word document (OOXML) draws: one paragraph a line with the number that Word generates, table rows as in
 * `drawTable`, footnotes and endnotes at the end; page headers and footers left out. Throws `UnreadableDocument` if damaged.
 */
export function drawDocx(bytes: Uint8Array, file: string): string {
  const parts = unzip(bytes, file, (name) =>
    /^(?:_rels\/\.rels|[^/]+\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/.test(name),
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
  return drawBody(document, notes, numberOf).join('\n')
}

/** Where a relationship of that type leads: a part's name. */
function targetOf(relations: XmlElement | undefined, type: string, folder: string): string | undefined {
  const relation =
    relations && elementsOf(relations).find(({ attributes }) => attributes.Type?.endsWith(`/${type}`))
  const target = relation?.attributes.Target
  return target?.startsWith('/') ? target.slice(1) : target && folder + target
}

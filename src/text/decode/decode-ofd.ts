import { posix } from 'node:path'
import type { Finding } from '../../domain/finding.ts'
import { UnreadableDocument } from './decode.ts'
import { readOfdPage } from './decode-ofd-page.ts'
import { mostInflated, textOfPart, tooLarge, unzip } from './decode-zip.ts'
import { drawPages } from './printed/draw.ts'
import { mostPages, type PrintedPage, unreadPage } from './printed/page.ts'
import { childOf, elementsOf, parseXml, textOf, type XmlElement } from './xml-tree.ts'

/**
 * The text that an OFD draws (GB/T 33190-2016): the format that offices in China print and archive documents in, words and lines placed on
 * pages as in a PDF. Throws `UnreadableDocument` if damaged, encrypted, or all pictures.
 */
export function drawOfd(bytes: Uint8Array, file: string): { text: string; findings: readonly Finding[] } {
  const parts = unzip(bytes, file, (name) => /\.xml$/i.test(name))
  let taken = 0
  const partAt = (path: string): XmlElement => {
    const part = parts.get(path)
    if (!part) throw new Error(`its part ${path} is not there`)
    // Thousands of pages may name one part.
    taken += part.length
    if (taken > mostInflated) throw tooLarge(file)
    return parseXml(textOfPart(part))
  }
  try {
    const pages = elementsOf(partAt('OFD.xml'))
      .filter(({ name }) => name === 'DocBody')
      .flatMap((body) => pagesOf(textOf(childOf(body, 'DocRoot')), partAt))
    return drawPages(pages, file, 'OFD')
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    const isLocked = [...parts.keys()].some((name) => /(?:^|\/)Encryptions?\.xml$/i.test(name))
    throw new UnreadableDocument(
      file,
      isLocked ? 'is encrypted' : `is a damaged OFD: ${(error as Error).message}`,
    )
  }
}

function pagesOf(root: string, partAt: (path: string) => XmlElement): readonly PrintedPage[] {
  const path = pathFrom('', root)
  const document = partAt(path)
  const common = childOf(document, 'CommonData')
  const templates = new Map<string, string>()
  for (const { name, attributes } of common ? elementsOf(common) : [])
    if (name === 'TemplatePage') templates.set(attributes.ID ?? '', pathFrom(path, attributes.BaseLoc ?? ''))
  const listed = elementsOf(childOf(document, 'Pages') ?? document).filter(({ name }) => name === 'Page')
  if (listed.length > mostPages) throw new Error(`it has ${listed.length} pages; up to ${mostPages} are read`)
  return listed.map(({ attributes }) => {
    try {
      const page = partAt(pathFrom(path, attributes.BaseLoc ?? ''))
      const under = elementsOf(page).flatMap(({ name, attributes }) => {
        const template = name === 'Template' ? templates.get(attributes.TemplateID ?? '') : undefined
        return template ? [partAt(template)] : []
      })
      return readOfdPage([...under, page], childOf(page, 'Area') ?? childOf(common, 'PageArea'))
    } catch (error) {
      if (error instanceof UnreadableDocument) throw error
      return unreadPage((error as Error).message)
    }
  })
}

/** Pages/Page_0/Content.xml of Doc_0/Document.xml, or /Doc_0/Pages/Page_0/Content.xml. */
function pathFrom(document: string, place: string): string {
  const path = place.startsWith('/') ? place : posix.join(posix.dirname(document), place)
  return posix.normalize(path).replace(/^\/+/, '')
}

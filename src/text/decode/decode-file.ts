import { createHash } from 'node:crypto'
import type { SourceDocument } from '../source-document.ts'
import { isCompoundFile } from './compound-file.ts'
import { decode, refuseLarge, UnreadableDocument } from './decode.ts'
import { isZip, namesInZip } from './decode-zip.ts'

type Drawn = Pick<SourceDocument, 'text' | 'findings'>

/**
 * The text of a file of any format we read: text and HTML as `decode`, Word (DOCX, DOC), PDF and OFD by what they draw. The format is
 * told by the bytes, not by the name. Throws `UnreadableDocument` for what is none of these, damaged, or without text.
 */
export async function decodeFile(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  refuseLarge(bytes, file)
  if (isPdf(bytes)) {
    // The PDF library is large: it is loaded when a PDF comes.
    const { drawPdf } = await import('./decode-pdf.ts')
    return sourceOf('application/pdf', await drawPdf(bytes, file))
  }
  if (isZip(bytes)) {
    const format = formatOfZip(namesInZip(bytes, file))
    if (format === ofd) {
      const { drawOfd } = await import('./decode-ofd.ts')
      return sourceOf(ofd, drawOfd(bytes, file))
    }
    if (format !== docx) throw new UnreadableDocument(file, `unsupported format: ${format}`)
    const { drawDocx } = await import('./decode-docx.ts')
    return sourceOf(docx, { text: drawDocx(bytes, file), findings: [] })
  }
  if (isCompoundFile(bytes)) {
    const { drawDoc } = await import('./decode-doc.ts')
    return sourceOf('application/msword', { text: drawDoc(bytes, file), findings: [] })
  }
  return decode(bytes, file)

  function sourceOf(mediaType: string, drawn: Drawn): SourceDocument {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { file, sha256, mediaType, encoding: null, ...drawn }
  }
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Not registered; the name that its readers go by. */
const ofd = 'application/ofd'

/** A part that only archives of a format hold. */
const partsOfFormats: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\d*\.xml$/, docx],
  [/^xl\/workbook\.(?:xml|bin)$/, 'Excel (XLSX)'],
  [/^ppt\/presentation\.xml$/, 'PowerPoint (PPTX)'],
  [/^OFD\.xml$/, ofd],
  [/^content\.xml$/, 'OpenDocument (ODT, ODS)'],
  [/^META-INF\/container\.xml$/, 'EPUB'],
]

function formatOfZip(names: readonly string[]): string {
  for (const [part, format] of partsOfFormats) if (names.some((name) => part.test(name))) return format
  return 'a ZIP archive; unpack it and name the documents in it'
}

/** Readers accept up to 1 kB before the mark (ISO 32000-1, annex H); only a byte order mark or line ends occur there. */
function isPdf(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s{0,100}%PDF-/.test(String.fromCharCode(...bytes.subarray(0, 128)))
}

import { createHash } from 'node:crypto'
import { decodeText, refuseBinary, refuseLarge } from '../decode/decode.ts'
import { isZip } from '../decode/decode-zip.ts'
import type { SourceDocument } from '../source-document.ts'
import { separatorOf } from './table-rows.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The text of a table: of CSV and TSV as it stands, in the encodings of `decode`; of a workbook (XLSX) its first sheet with
 * rows, one a line, with tabs between cells. Throws `UnreadableDocument` for what is none of these.
 */
export async function decodeTableFile(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  refuseLarge(bytes, file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (isZip(bytes)) {
    const { drawXlsx } = await import('./decode-xlsx.ts')
    return { file, sha256, mediaType: xlsx, encoding: null, text: drawXlsx(bytes, file), findings: [] }
  }
  refuseBinary(bytes, file)
  const { text, encoding } = decodeText(bytes, file)
  const mediaType = separatorOf(text) === '\t' ? 'text/tab-separated-values' : 'text/csv'
  return { file, sha256, mediaType, encoding, text, findings: [] }
}

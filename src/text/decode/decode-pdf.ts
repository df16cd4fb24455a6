import type { Finding } from '../../domain/finding.ts'
import { readPages } from './decode-pdf-pages.ts'
import { drawPages } from './printed/draw.ts'

/** The text that a PDF draws. Throws `UnreadableDocument` if damaged, locked, or all pictures. */
export async function drawPdf(
  bytes: Uint8Array,
  file: string,
): Promise<{ text: string; findings: readonly Finding[] }> {
  return drawPages(await readPages(bytes, file), file, 'PDF')
}

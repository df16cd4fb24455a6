import type { Finding } from '../domain/finding.ts'

/**
 * A file as decoded, before anything is repaired. `text` is what every offset of every record counts in.
 * `mediaType` is one of text/plain, text/markdown, text/html, …; `encoding` is null where the decoder drew the text out of a
 * container (docx, pdf). `findings` are what the file holds but the decoder could not draw: a page that is a picture.
 */
export interface SourceDocument {
  readonly file: string
  readonly sha256: string
  readonly mediaType: string
  readonly encoding: string | null
  readonly text: string
  readonly findings: readonly Finding[]
}

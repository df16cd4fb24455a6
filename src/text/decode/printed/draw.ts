import type { Finding } from '../../../domain/finding.ts'
import { UnreadableDocument } from '../decode.ts'
import { withoutFurniture } from './furniture.ts'
import { linesOfPage } from './lines.ts'
import type { PrintedPage } from './page.ts'
import { joinParagraphs } from './paragraphs.ts'

/** What a font without names gives: places of private use, control characters. */
const nameless = /[\p{Co}\ufffd]|(?![\n\t])\p{Cc}/gu

/**
 * The text of printed pages: one paragraph a line, made out by where the words stand; running heads and page numbers left out.
 * A page that is a picture without text is a finding. Throws `UnreadableDocument` if all are, or none can be read; `format` is what
 * the file then is called.
 */
export function drawPages(
  pages: readonly PrintedPage[],
  file: string,
  format: string,
): { text: string; findings: readonly Finding[] } {
  const drawn = withoutFurniture(pages.map(linesOfPage), pages)
  if (drawn.every((lines) => lines.length === 0)) throw new UnreadableDocument(file, whyEmpty(pages, format))
  const text = joinParagraphs(drawn).join('\n')
  if (text.length - text.replace(nameless, '').length > text.length / 3)
    throw new UnreadableDocument(
      file,
      'has a text layer without characters: its fonts do not name what they print',
    )
  return {
    text,
    findings: pages.flatMap((page, i) => (drawn[i]!.length === 0 ? findingsOf(page, i + 1) : [])),
  }
}

function whyEmpty(pages: readonly PrintedPage[], format: string): string {
  const failure = pages.find((page) => page.failure !== null)?.failure
  if (failure) return `is a damaged ${format}: ${failure}`
  return pages.some(({ isPicture }) => isPicture)
    ? 'has no text layer: it is a scan; run a text recognition (OCR) over it first'
    : `is a ${format} without text`
}

function findingsOf({ isPicture, failure }: PrintedPage, number: number): Finding[] {
  const message = failure
    ? `page ${number} is damaged and was not read: ${failure}`
    : `page ${number} is a picture without text: it was not read`
  return failure || isPicture ? [{ kind: 'missing-content', message, start: null, end: null }] : []
}

import { drawCsv } from './decode-csv.ts'
import { drawHtml } from './decode-html.ts'
import { drawJson } from './decode-json.ts'
import { drawJsx } from './decode-jsx.ts'
import { beginsWithRecord, drawProgram } from './decode-program.ts'
import { drawScripts } from './decode-scripts.ts'

/** What a text turns out to be by its content, whatever the file is called, and the words in it. */
export interface Unwrapped {
  readonly text: string
  readonly mediaType: string
}

/** `<!DOCTYPE html>`, `<div class="content">`, `<meta charset=…>`, `<!-- 正文 -->`: how a page, or a piece of one, begins. */
const page =
  /^[\s\ufeff]*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype html|!--|(?:html|head|meta|body|div|p|table|center|section|article|span|view|scroll-view|h[1-6])[\s>])/i

/** `&lt;p&gt;`: a page that was escaped once more. */
const escapedPage = /^[\s\ufeff]*&lt;(?:!doctype|!--|[a-z][a-z1-6]{0,12}(?:\s|&gt;))/i

/** --- | layout: default | title: 关于…的通知 | --- : what a generator of pages reads above one; its lines are no markup. */
const frontMatter = /^[\s\ufeff]*---[ \t]*\r?\n(?:(?:[a-z][\w-]*:|[ \t]+|-\s)[^\n]*\n){1,80}?---[ \t]*\r?\n/i

/** The words of a text saved as JSON, as a table, in the strings of a program, as a page under another name or an escaped page; null if it is none. */
export function unwrap(text: string, mediaType: string): Unwrapped | null {
  const json = drawJson(text)
  if (json !== null) return { text: json, mediaType: 'application/json' }
  const csv = drawCsv(text)
  if (csv !== null) return { text: csv, mediaType: 'text/csv' }
  const jsx = drawJsx(text)
  if (jsx !== null) return { text: jsx, mediaType: 'text/html' }
  if (!beginsWithRecord(text) && (mediaType === 'text/html' || page.test(text))) {
    const front = frontMatter.exec(text)?.[0] ?? ''
    const drawn = drawHtml(text.slice(front.length))
    return { text: front + (drawScripts(text, drawn) ?? drawn), mediaType: 'text/html' }
  }
  const program = drawProgram(text)
  if (program !== null) return { text: program, mediaType: 'text/plain' }
  if (escapedPage.test(text)) return { text: drawHtml(unescapeOnce(text)), mediaType: 'text/html' }
  return null
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

function unescapeOnce(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name]!)
}

import { Parser } from 'htmlparser2'
import { nameOfPage } from './decode-html-title.ts'
import { drawTable } from './decode-table.ts'

/**
 * The text that a page draws: one block a line, scripts and styles left out, entities decoded. A table of data has one
 * row a line and a tab between cells; a table that only lays the page out (one cell holds the document) is read as blocks.
 * The name that the page's head gives its document comes first if its words are nowhere in the body.
 */
export function drawHtml(page: string): string {
  const html = page.includes('<%') ? page.replace(serverCode, '') : page
  const drawing = new Drawing()
  let parser = parserOf(drawing)
  for (let at = 0; at < html.length; ) {
    const piece = html.slice(at, at + longestPiece)
    const tag = at + longestPiece < html.length ? piece.lastIndexOf('<') : -1
    const written = tag > 0 ? piece.slice(0, tag) : piece
    parser.write(written)
    at += written.length
    if (drawing.depth < deepest) continue
    parser = parserOf(drawing)
    drawing.depth = 0
  }
  parser.end()
  return drawing.text()
}

/** <%--内容区域--%>, <%@ page language="java" %>: what a server would have run or left out, in a page that was kept as it is written. */
const serverCode = /<%(?:--.{0,4000}?--|[^%]{0,4000})%>/gs

function parserOf(drawing: Drawing): Parser {
  return new Parser(
    {
      onopentag: (name, attributes) => drawing.open(name, attributes),
      ontext: (text) => drawing.write(text),
      onclosetag: (name) => drawing.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
}

/** The parser puts each element in front of all that are open: of 1 MB of `<div>` that takes 10 s. So deep in it we take another. */
const deepest = 5000
/** How deep it is is looked at between pieces of this length, which end before a tag. */
const longestPiece = 65_536

/** Elements of which nothing is drawn. */
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'svg',
  'object',
  'select',
  'textarea',
])

/** Elements that begin and end a line. */
const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary ul caption ucaptitle ucapcontent view'
  ).split(' '),
)

/** Lines of a block flow; the last one is still being written. */
interface Flow {
  readonly lines: string[]
  line: string[]
}

interface Cell extends Flow {
  readonly columns: number
  readonly rows: number
}

interface Frame {
  readonly rows: Cell[][]
  layout: boolean
}

class Drawing {
  readonly #page: Flow = { lines: [], line: [] }
  readonly #frames: Frame[] = []
  #title = ''
  #name = ''
  #inTitle = false
  #silentDepth = 0
  #preDepth = 0
  /** How many elements are open. */
  depth = 0

  open(name: string, attributes: Record<string, string>): void {
    this.depth++
    if (name === 'title') this.#inTitle = this.#title === ''
    // What the rules for sites of the government call the title of an article
    if (name === 'meta' && /^articletitle$/i.test(attributes.name ?? ''))
      this.#name = attributes.content ?? ''
    if (silent.has(name)) this.#silentDepth++
    if (this.#silentDepth > 0) return
    if (name === 'pre') this.#preDepth++
    if (name === 'br' || blocks.has(name)) endLine(this.#flow())
    else if (name === 'table') {
      endLine(this.#flow())
      const around = this.#frames.at(-1)
      if (around) around.layout = true
      this.#frames.push({ rows: [], layout: false })
    } else if (name === 'tr') this.#frames.at(-1)?.rows.push([])
    else if (name === 'td' || name === 'th') {
      const frame = this.#frames.at(-1)
      if (!frame) return
      if (frame.rows.length === 0) frame.rows.push([])
      const columns = spanOf(attributes.colspan)
      const rows = spanOf(attributes.rowspan)
      frame.rows.at(-1)?.push({ columns, rows, lines: [], line: [] })
    }
  }

  write(text: string): void {
    if (this.#inTitle) this.#title += text
    else if (this.#silentDepth === 0 && this.#preDepth > 0) this.#writeLines(text)
    else if (this.#silentDepth === 0) this.#flow().line.push(text)
  }

  close(name: string): void {
    this.depth--
    if (name === 'title') this.#inTitle = false
    if (silent.has(name)) {
      this.#silentDepth = Math.max(0, this.#silentDepth - 1)
      return
    }
    if (this.#silentDepth > 0) return
    if (name === 'pre') this.#preDepth = Math.max(0, this.#preDepth - 1)
    if (blocks.has(name)) endLine(this.#flow())
    else if (name === 'table') this.#closeTable()
  }

  text(): string {
    while (this.#frames.length > 0) this.#closeTable()
    endLine(this.#page)
    const body = this.#page.lines.join('\n')
    const name = tidy(this.#name) || nameOfPage(tidy(this.#title))
    return name === '' || body.replace(/\s/g, '').includes(name.replace(/\s/g, ''))
      ? body
      : `${name}\n${body}`
  }

  /** In a `<pre>` line ends are drawn. */
  #writeLines(text: string): void {
    const flow = this.#flow()
    text.split(/\r\n?|\n/).forEach((line, index) => {
      if (index > 0) endLine(flow)
      flow.line.push(line)
    })
  }

  #closeTable(): void {
    const frame = this.#frames.pop()
    if (!frame) return
    const flow = this.#flow()
    for (const cell of frame.rows.flat()) endLine(cell)
    for (const line of drawTable(frame.rows, frame.layout)) flow.lines.push(line)
  }

  /** Where text goes now: the last cell of the innermost table that has one, or the page. */
  #flow(): Flow {
    for (let i = this.#frames.length - 1; i >= 0; i--) {
      const cell = this.#frames[i]?.rows.at(-1)?.at(-1)
      if (cell) return cell
    }
    return this.#page
  }
}

function endLine(flow: Flow): void {
  const line = tidy(flow.line.join(''))
  if (line !== '') flow.lines.push(line)
  flow.line = []
}

/** White space as a browser draws it; a no-break or an ideographic space is drawn. */
function tidy(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '')
}

function spanOf(value: string | undefined): number {
  const count = Number.parseInt(value ?? '1', 10)
  return count >= 1 && count <= 100 ? count : 1
}

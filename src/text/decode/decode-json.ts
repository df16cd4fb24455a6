import { drawHtml } from './decode-html.ts'

/** A string this long, or of several lines, is a text and no field about one. */
const shortestText = 120

/**
 * The words of a JSON value: {"title": "…的通知", "content": "<p>为贯彻…"}. Of the first record the short fields come first, each as a line
 * of front matter (title: …的通知), then its texts. Also one record a line (JSON Lines). Null if the text is no JSON or has no text in it.
 */
export function drawJson(text: string): string | null {
  const first = /^[\s\ufeff]*([[{"])/.exec(text)?.[1]
  if (!first) return null
  const values = parse(text) ?? parseLines(text)
  if (!values) return null
  return drawRecords(values.flatMap((value) => (Array.isArray(value) ? value : [value])))
}

/** title: 关于…的通知: of the records behind the first it is all that is said of a text which does not begin with it. */
const titleField = /^(?:title|标题|文件名称|政策名称): (.+)$/i
/** Within so many characters a text says its title. */
const headLength = 400

/** The short fields of the first record with a text, as lines of front matter, and its texts; then the texts of the others below their titles. */
export function drawRecords(records: readonly unknown[]): string | null {
  const drawn: string[] = []
  for (const record of records) {
    const fields: string[] = []
    const texts: string[] = []
    collect('', record, fields, texts)
    if (texts.length === 0) continue
    const head = texts[0]!.slice(0, headLength)
    const titles = fields.flatMap((field) => titleField.exec(field)?.[1] ?? [])
    drawn.push(...(drawn.length === 0 ? fields : titles.filter((title) => !head.includes(title))), ...texts)
  }
  return drawn.length === 0 ? null : drawn.join('\n')
}

function parse(text: string): readonly unknown[] | null {
  try {
    return [JSON.parse(text.replace(/^\ufeff/, ''))]
  } catch {
    return null
  }
}

function parseLines(text: string): readonly unknown[] | null {
  const values: unknown[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const value = parse(line)
    if (!value || typeof value[0] !== 'object') return null
    values.push(...value)
  }
  return values
}

/** Deeper than this nobody nests a record of a document. */
const deepest = 12

function collect(key: string, value: unknown, fields: string[], texts: string[], depth = 0): void {
  if (typeof value === 'string') {
    if (value.length >= shortestText || value.includes('\n'))
      texts.push(isMarked(value) ? drawHtml(value) : value)
    else if (key !== '' && value.trim() !== '') fields.push(`${key}: ${value}`)
    else if (value.trim() !== '') texts.push(value)
  } else if (Array.isArray(value) && depth < deepest) {
    for (const each of value) collect('', each, texts.length === 0 ? fields : [], texts, depth + 1)
  } else if (typeof value === 'object' && value !== null && depth < deepest)
    for (const [name, each] of Object.entries(value)) collect(name, each, fields, texts, depth + 1)
}

/** <p>为贯彻…</p>: the text is a piece of a page. */
function isMarked(text: string): boolean {
  return /<\/?(?:p|br|div|table|span)[\s/>]/i.test(text)
}

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
  const fields: string[] = []
  const texts: string[] = []
  for (const value of values) collect('', value, texts.length === 0 ? fields : [], texts)
  return texts.length === 0 ? null : [...fields, ...texts].join('\n')
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

import { permalinkOf } from '../../domain/permalink.ts'
import { oneLine, plainText } from '../../export/plain-text.ts'
import type { BodyRow, DirectiveRow, EvidenceRow } from '../../graph/read/rows.ts'
import { escapeHtml } from '../http/html.ts'

/** Text that may stand in a page: only what this module and `html` make of strings. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = Markup | string | number | null | false | undefined | readonly Part[]

/** A piece of a page. Strings put into it are words, never markup: they are escaped, and keep their direction to themselves. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(texts.map((text, i) => text + (i < parts.length ? written(parts[i]) : '')).join(''))
}

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  if (Array.isArray(part)) return part.map(written).join('')
  return words(String(part))
}

/** A sign that turns the direction of what follows must not reach beyond its words. */
const turning = /[\u202a-\u202e\u2066-\u2069]/u

function words(text: string): string {
  const safe = escapeHtml(plainText(text))
  return turning.test(text) ? `<bdi>${safe}</bdi>` : safe
}

/** For an attribute, where no element may stand. */
export const attribute = (text: string) => new Markup(escapeHtml(plainText(text)))

/** A link to the permalink of what has the id. */
export function link(id: string, text: string): Markup {
  return html`<a href="${attribute(permalinkOf(id))}">${text}</a>`
}

/** What a directive is called on a page: its title, else its number. */
export const nameOf = ({ id, title, documentNumber }: DirectiveRow) => oneLine(title ?? documentNumber ?? id)

/** A directive as a link, with its number. */
export const directiveLink = (directive: DirectiveRow) =>
  html`${link(directive.id, nameOf(directive))}${directive.title && directive.documentNumber && ` ${directive.documentNumber}`}`

/** Bodies as links in a row. */
export const bodyLinks = (bodies: readonly BodyRow[]) =>
  bodies.map((body, i) => html`${i > 0 && '、'}${link(body.id, body.name)}`)

/** The words a fact was read from. */
export function quoted(evidence: EvidenceRow | null): Markup | null {
  if (!evidence) return null
  const { quote, source } = evidence
  return html`<blockquote cite="${attribute(`/source/${source}`)}">${quote}</blockquote>`
}

/** Names and values; a name without a value is left out. */
export function facts(all: readonly (readonly [string, Part])[]): Markup {
  const known = all.filter(([, value]) => Boolean(value) && !(Array.isArray(value) && value.length === 0))
  return html`<dl>${known.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>`
}

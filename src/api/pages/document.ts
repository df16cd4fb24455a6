import { attribute, html, Markup } from './markup.ts'

/** What a browser loads to show a page: the addresses of its script and style. */
export interface PageParts {
  readonly scripts: readonly string[]
  /** What the scripts import: named so that a browser fetches them together. */
  readonly preloads: readonly string[]
  readonly styles: readonly string[]
}

/** The page of one thing: its head for machines, and what it says for who runs no script. */
export interface Described {
  readonly title: string
  readonly essence: Markup
  /** Its own address: /directive/dir-… */
  readonly canonical?: string
  /** Other forms of the same, by media type. */
  readonly alternates?: readonly { readonly type: string; readonly name: string; readonly href: string }[]
  /** As linked data, for search engines and citation managers. */
  readonly jsonLd?: string
}

const noParts: PageParts = { scripts: [], preloads: [], styles: [] }

/**
 * An HTML document. With scripts it is the page, which asks the API for what it shows, and what is described stands there for who
 * runs none; without, that is all of it.
 */
export function documentText(
  described: Described | null,
  { scripts, preloads, styles }: PageParts = noParts,
): string {
  const { title, canonical, alternates = [], jsonLd, essence } = described ?? { essence: undefined }
  const words =
    essence &&
    html`<main class="page essence">
<p><a href="/">政策脉络</a></p>
<h1>${title}</h1>
${essence}
${alternates.length > 0 && html`<p>其他格式：${alternates.map(({ name, href }, i) => html`${i > 0 && ' · '}<a href="${attribute(href)}">${name}</a>`)}</p>`}
</main>`
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title ? attribute(`${title} · 政策脉络`) : '政策脉络 Policy lineage'}</title>
<link rel="icon" href="data:,">
<link rel="alternate" type="application/atom+xml" href="/feed.atom">
${canonical && html`<link rel="canonical" href="${attribute(canonical)}">\n`}${alternates.map(
  ({ type, href }) => html`<link rel="alternate" type="${attribute(type)}" href="${attribute(href)}">\n`,
)}${styles.map((href) => html`<link rel="stylesheet" href="${attribute(href)}">\n`)}${preloads.map((href) => html`<link rel="modulepreload" href="${attribute(href)}">\n`)}${scripts.map((src) => html`<script type="module" src="${attribute(src)}"></script>\n`)}${
  jsonLd && html`<script type="application/ld+json">${asData(jsonLd)}</script>\n`
}</head>
<body>
${scripts.length > 0 ? html`<div id="page"></div>\n<noscript>${words ?? nothingWithout}</noscript>` : words}
</body>
</html>
`.text
}

const nothingWithout = html`<p>这个页面需要 JavaScript；数据也可以经由 <a href="/questions">/graphql</a> 与 /export 取得。</p>`

/** JSON in a script element: no sign in it can end that element. */
const asData = (json: string) => new Markup(json.trim().replaceAll('<', '\\u003c'))

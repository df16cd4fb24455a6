import { attribute, html, type Markup } from './markup.ts'

export interface Page {
  readonly title: string
  /** Above the heading: what this is. */
  readonly above: string
  readonly content: Markup
  /** Its own address: /directive/dir-… */
  readonly canonical?: string
  /** Other forms of the same, by media type. */
  readonly alternates?: readonly { readonly type: string; readonly name: string; readonly href: string }[]
}

/** A whole page. It needs no script and loads nothing but its style. */
export function pageText({ title, above, content, canonical, alternates = [] }: Page): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${attribute(title)} · 政策脉络</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
${canonical && html`<link rel="canonical" href="${attribute(canonical)}">\n`}${alternates.map(
  ({ type, href }) => html`<link rel="alternate" type="${attribute(type)}" href="${attribute(href)}">\n`,
)}</head>
<body>
<header class="site"><a href="/">政策脉络</a> <span lang="en">Policy lineage</span><nav><a href="/playground">查询台</a></nav></header>
<main>
<p class="above">${above}</p>
<h1>${title}</h1>
${content}</main>
${
  alternates.length > 0 &&
  html`<footer class="site"><p>同一内容的其他格式：${alternates.map(({ name, href }, i) => html`${i > 0 && ' · '}<a href="${attribute(href)}">${name}</a>`)}</p></footer>\n`
}</body>
</html>
`.text
}

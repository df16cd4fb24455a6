import { jurisdictionPermalink } from '../../domain/permalink.ts'
import type { BodyItem, CitationItem, DirectiveItem, MetricItem, TaskItem } from '../../export/items.ts'
import type { JurisdictionRow, SourceRow } from '../../graph/read/rows.ts'
import { attribute, bodyLinks, directiveLink, facts, html, link, type Markup, quoted } from './markup.ts'

/** What stands in the page of a thing for who runs no script: the facts, and the words they were read from. The rest is the page's. */

/** Head, citations, tasks and reference of a directive. */
export function directiveEssence(
  { directive, issuers, addressees }: DirectiveItem,
  {
    cites,
    tasks,
    citeAs,
  }: {
    readonly cites: readonly CitationItem[]
    readonly tasks: readonly TaskItem[]
    readonly citeAs: string
  },
): Markup {
  const { documentNumber, issuedOn, publishedOn, effectiveFrom, effectiveUntil, held } = directive
  return html`${facts([
    ['发文字号', documentNumber],
    ['发文机关', bodyLinks(issuers)],
    ['主送机关', bodyLinks(addressees)],
    ['成文日期', issuedOn],
    ['发布日期', publishedOn],
    ['施行日期', effectiveFrom],
    ['有效期至', effectiveUntil],
    ['原文', !held && '未收录'],
  ])}
${cites.length > 0 && html`<h2>引用的文件</h2>\n<ul>${cites.map(({ citation, to }) => html`<li>${directiveLink(to)}${quoted(citation.evidence)}</li>\n`)}</ul>`}
${tasks.length > 0 && html`<h2>任务</h2>\n<ol>${tasks.map(({ task }) => html`<li>${link(task.id, task.heading ?? task.text)}</li>\n`)}</ol>`}
<p>${citeAs}</p>`
}

/** A body's names, place and parent, and what it issued. */
export function bodyEssence({ body, parent, place }: BodyItem, issued: readonly DirectiveItem[]): Markup {
  return html`${facts([
    ['又称', body.aliases.join('、')],
    ['地区', place?.name],
    ['上级机构', parent && link(parent.id, parent.name)],
  ])}
${issued.length > 0 && html`<h2>印发的文件</h2>\n<ul>${issued.map(({ directive }) => html`<li>${directiveLink(directive)}</li>\n`)}</ul>`}`
}

/** A task's words, who does it by when, and its quote. */
export function taskEssence({ task, directive, responsibilities }: TaskItem): Markup {
  return html`<p>${task.text}</p>
${facts([
  ['出自', directiveLink(directive)],
  ['完成期限', task.deadline],
  ['责任单位', bodyLinks([...new Map(responsibilities.map(({ body }) => [body.id, body])).values()])],
])}
${quoted(task.evidence)}`
}

/** A target's place, value and quote. */
export function metricEssence({ metric, directive }: MetricItem): Markup {
  return html`${facts([
    ['出自', directiveLink(directive)],
    ['完成期限', metric.deadline],
  ])}
${quoted(metric.evidence)}`
}

/** A place's parent and parts, its bodies, and what applies in it. */
export function jurisdictionEssence({
  parent,
  parts,
  bodies,
  directives,
}: {
  readonly parent: JurisdictionRow | null
  readonly parts: readonly JurisdictionRow[]
  readonly bodies: readonly BodyItem[]
  readonly directives: readonly DirectiveItem[]
}): Markup {
  return html`${facts([
    ['上级行政区划', parent && placeLink(parent)],
    ['下级行政区划', parts.map((part, i) => html`${i > 0 && '、'}${placeLink(part)}`)],
    ['机构', bodyLinks(bodies.map(({ body }) => body))],
  ])}
${directives.length > 0 && html`<h2>适用的文件</h2>\n<ul>${directives.map(({ directive }) => html`<li>${directiveLink(directive)}</li>\n`)}</ul>`}`
}

const placeLink = ({ code, name }: JurisdictionRow) =>
  html`<a href="${attribute(jurisdictionPermalink(code))}">${name}</a>`

/** `text` is the file's, which all places of evidence count in, or its beginning if it is `cut`. */
export function sourceEssence(
  { mediaType, encoding, sha256, findingMessages }: SourceRow,
  text: string,
  cut: boolean,
): Markup {
  return html`${facts([
    ['媒体类型', mediaType],
    ['字符编码', encoding],
    ['SHA-256', sha256],
  ])}
${findingMessages.length > 0 && html`<ul>${findingMessages.map((message) => html`<li>${message}</li>\n`)}</ul>`}
${text && html`<pre>${text}</pre>`}${cut && html`<p>文件很长，此处只有开头。</p>`}`
}

import { sourcePermalink } from '../../domain/permalink.ts'
import type { SourceRow } from '../../graph/read/rows.ts'
import { attribute, facts, html, type Markup, section } from './markup.ts'

/** A file as a link, with its kind. */
export function sourceLink({ sha256, file, mediaType, encoding }: SourceRow): Markup {
  const how = [mediaType, encoding].filter(Boolean).join(' · ')
  return html`<a href="${attribute(sourcePermalink(sha256))}">${fileName(file)}</a> <span class="facts">${how}</span>`
}

/** Without the folders that it lay in on the machine of whoever loaded it. */
export const fileName = (file: string) => file.split(/[\\/]/).at(-1) || file

/** What is known about a file, and its text, which all places of evidence count in; `cut` if that is only the beginning. */
export function sourceContent(source: SourceRow, text: string, cut: boolean): Markup {
  const damage = source.damageKinds.map((kind, i) => `${kind} × ${source.damageCounts[i] ?? 0}`).join('，')
  return html`${facts([
    ['媒体类型', source.mediaType],
    ['字符编码', source.encoding],
    ['SHA-256', html`<code>${source.sha256}</code>`],
    ['文本损坏', damage],
  ])}
${
  source.findingKinds.length > 0 &&
  section(
    '读取问题',
    'What could not be read',
    html`<ul>${source.findingMessages.map((message) => html`<li class="item">${message}</li>\n`)}</ul>`,
    'findings',
  )
}
${text && section('全文', 'Text as decoded', html`<pre>${text}</pre>${cut && html`<p class="left-out">文件很长，此处只显示开头。</p>`}`, 'text')}`
}

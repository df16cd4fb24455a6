export interface FeedEntry {
  /** An IRI, the same whenever the same thing is told. */
  readonly id: string
  readonly title: string
  /** ISO 8601 date and time. */
  readonly updated: string
  readonly category: string
  readonly link: string
}

interface Feed extends Omit<FeedEntry, 'category' | 'link'> {
  /** The address that it was asked for at. */
  readonly self: string
  readonly entries: readonly FeedEntry[]
}

/** A feed as RFC 4287 has it. */
export function renderFeed({ id, title, updated, self, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh">
  <id>${escaped(id)}</id>
  <title>${escaped(title)}</title>
  <updated>${escaped(updated)}</updated>
  <author><name>policy-lineage</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
${entries.map(renderEntry).join('')}</feed>
`
}

function renderEntry({ id, title, updated, category, link }: FeedEntry): string {
  return `  <entry>
    <id>${escaped(id)}</id>
    <title>${escaped(title)}</title>
    <updated>${escaped(updated)}</updated>
    <category term="${escaped(category)}"/>
    <link rel="alternate" type="text/html" href="${escaped(link)}"/>
    <content type="text">${escaped(title)}</content>
  </entry>
`
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** For text and attributes. What XML 1.0 cannot hold at all is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => names[sign]!)
}

import type { ExportSource, Format } from './format.ts'
import type { Items } from './items.ts'
import { plainText } from './plain-text.ts'

type Kind = 'string' | 'boolean' | 'double' | 'int'
type Cell = string | number | boolean | null | undefined
type Fields<Item> = Readonly<Record<string, readonly [Kind, (item: Item) => Cell]>>

const nodeFields: Fields<Items['directives']> = {
  // Gephi and networkx show a node by its label.
  label: ['string', ({ directive }) => directive.title ?? directive.documentNumber ?? directive.id],
  documentNumber: ['string', ({ directive }) => directive.documentNumber],
  kind: ['string', ({ directive }) => directive.kind],
  level: ['string', ({ directive }) => directive.level],
  jurisdiction: ['string', ({ place }) => place?.name],
  jurisdictionCode: ['string', ({ place }) => place?.code],
  issuedOn: ['string', ({ directive }) => directive.issuedOn],
  year: ['int', ({ directive }) => directive.issuedOn?.slice(0, 4)],
  issuingBodies: ['string', ({ issuers }) => issuers.map(({ name }) => name).join('; ') || null],
  held: ['boolean', ({ directive }) => directive.held],
}

const edgeFields: Fields<Items['citations']> = {
  label: ['string', ({ citation }) => citation.relation],
  relation: ['string', ({ citation }) => citation.relation],
  cue: ['string', ({ citation }) => citation.cue],
  locator: ['string', ({ citation }) => citation.locator],
  quote: ['string', ({ citation }) => citation.evidence?.quote],
  mentions: ['int', ({ citation }) => citation.starts.length],
  confidence: ['double', ({ citation }) => citation.confidence],
  rule: ['string', ({ citation }) => citation.rule],
}

/** Directives and their citations, directed from the one that cites to the one cited. Two directives may have several edges. */
export const graphml: Format = {
  name: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  holds: ['citations'],
  write: (_what, source) => graph(source),
}

async function* graph(source: ExportSource): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys('node', nodeFields)}${keys('edge', edgeFields)}<graph id="policy-lineage" edgedefault="directed">
`
  for await (const items of source.readConnected())
    yield items
      .map((item) => `<node id="${item.directive.id}">${data('node', nodeFields, item)}</node>\n`)
      .join('')
  for await (const items of source.read('citations'))
    yield items
      .map((item) => {
        const { id, from, to } = item.citation
        return `<edge id="${id}" source="${from}" target="${to}">${data('edge', edgeFields, item)}</edge>\n`
      })
      .join('')
  yield '</graph>\n</graphml>\n'
}

/** A key has an id of its own: nodes and edges both have a label. */
function keys<Item>(of: 'node' | 'edge', fields: Fields<Item>): string {
  return Object.entries(fields)
    .map(
      ([name, [kind]]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${kind}"/>\n`,
    )
    .join('')
}

function data<Item>(of: 'node' | 'edge', fields: Fields<Item>, item: Item): string {
  return Object.entries(fields)
    .map(([name, [, cellOf]]) => {
      const value = cellOf(item)
      if (value === null || value === undefined) return ''
      return `<data key="${of}-${name}">${xmlText(String(value))}</data>`
    })
    .join('')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }

function xmlText(text: string): string {
  return plainText(text).replace(/[&<>\r]/g, (sign) => entities[sign] ?? sign)
}

import { type Edition, type ExportSource, everything, type Format } from './format.ts'
import type { What } from './items.ts'
import { plainJson } from './plain-text.ts'
import { jsonLd, jsonLdContext } from './rdf/json-ld.ts'
import { nTriples } from './rdf/n-triples.ts'
import type { Node } from './rdf/node.ts'
import { nodesOf } from './rdf/nodes.ts'

/** What each item says, as linked data, a stretch at a time. */
async function* nodesIn(what: What, source: ExportSource, { base }: Edition): AsyncGenerator<Node[]> {
  const describe = nodesOf[what] as (item: unknown, base: string) => Node[]
  for await (const items of source.read(what)) yield items.flatMap((item: unknown) => describe(item, base))
}

export const nTriplesFormat: Format = {
  name: 'ntriples',
  mediaType: 'application/n-triples; charset=utf-8',
  holds: everything,
  async *write(what, source, edition) {
    for await (const nodes of nodesIn(what, source, edition)) yield nTriples(nodes)
  },
}

/** One document that holds its own context: it can be read without asking us. */
export const jsonLdFormat: Format = {
  name: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  holds: everything,
  async *write(what, source, edition) {
    yield `{"@context":${JSON.stringify(jsonLdContext)},\n"@graph":[`
    let first = true
    for await (const nodes of nodesIn(what, source, edition)) {
      yield `${first ? '' : ','}\n${nodes.map((node) => plainJson(jsonLd(node))).join(',\n')}`
      first = false
    }
    yield '\n]}\n'
  },
}

/** The context alone, for those who refer to it. */
export function contextDocument(): string {
  return `${JSON.stringify({ '@context': jsonLdContext }, null, 2)}\n`
}

/** A few nodes as one document: what a permalink answers. */
export function jsonLdDocument(nodes: readonly Node[]): string {
  return `${plainJson({ '@context': jsonLdContext, '@graph': nodes.map(jsonLd) })}\n`
}

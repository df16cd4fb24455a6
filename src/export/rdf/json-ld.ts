import { datatypes } from './n-triples.ts'
import { type Node, statementsOf } from './node.ts'
import { prefixes, properties, type ValueKind } from './vocabulary.ts'

/** What the keys of our JSON-LD mean; also at /context.jsonld. */
export const jsonLdContext: Readonly<Record<string, unknown>> = {
  '@version': 1.1,
  ...prefixes,
  ...Object.fromEntries(
    Object.entries(properties).map(([property, [name, kind]]) => [
      property,
      { '@id': name, ...coercionOf(kind) },
    ]),
  ),
}

function coercionOf(kind: ValueKind): object {
  if (kind === 'thing') return { '@type': '@id' }
  if (kind === 'words') return { '@language': 'zh' }
  return kind === 'sign' || kind === 'number' ? {} : { '@type': datatypes[kind] }
}

/** A node as JSON-LD has it, under `jsonLdContext`. */
export function jsonLd(node: Node): object {
  return {
    '@id': node.id,
    ...(node.types.length > 0 && { '@type': node.types }),
    ...Object.fromEntries(
      statementsOf(node).map(([property, values]) => [property, values.length === 1 ? values[0] : values]),
    ),
    ...Object.fromEntries((node.links ?? []).map(([predicate, object]) => [predicate, { '@id': object }])),
  }
}

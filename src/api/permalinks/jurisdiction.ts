import { jurisdictionPermalink } from '../../domain/permalink.ts'
import { describeBodies, describeDirectives } from '../../export/describe.ts'
import { placeNode } from '../../export/rdf/nodes.ts'
import { bodyPage } from '../../graph/read/bodies.ts'
import { directivePage } from '../../graph/read/directives.ts'
import { directiveConditions } from '../../graph/read/filters.ts'
import {
  jurisdictionsByCode,
  jurisdictionsCalled,
  partsOfJurisdictions,
} from '../../graph/read/jurisdictions.ts'
import type { Window } from '../../graph/read/page.ts'
import { jurisdictionEssence } from '../pages/essence.ts'
import type { Kind } from './thing.ts'

const firstOf = (limit: number): Window => ({ after: null, before: null, backward: false, limit })

/** A place by its code in GB/T 2260, or by its name: what it is part of and consists of, who governs there, and by what. */
export const jurisdiction: Kind = {
  name: '行政区划',
  meant: async (reader, words) =>
    /^\d{6}$/.test(words) ? [words] : jurisdictionsCalled(reader, words.trim()),
  addressOf: jurisdictionPermalink,
  async read(reader, code, { base }) {
    const conditions = directiveConditions({ jurisdiction: code })
    const newest = { by: 'ISSUED_ON', descending: true } as const
    const [places, parts, directives, bodies] = await Promise.all([
      jurisdictionsByCode(reader, [code]),
      partsOfJurisdictions(reader, [code]),
      directivePage(reader, conditions, newest, firstOf(100)),
      bodyPage(reader, { within: code }, firstOf(100)),
    ])
    const place = places.get(code)
    if (!place) return undefined
    const others = [...(parts.get(code) ?? []), ...(place.parent ? [place.parent] : [])]
    const names = await jurisdictionsByCode(reader, others)
    const view = {
      parent: place.parent === null ? null : (names.get(place.parent) ?? null),
      parts: (parts.get(code) ?? []).flatMap((part) => names.get(part) ?? []),
      bodies: await describeBodies(
        reader,
        bodies.map(({ id }) => id),
      ),
      directives: await describeDirectives(
        reader,
        directives.map(({ id }) => id),
      ),
    }
    return {
      title: place.name,
      essence: jurisdictionEssence(view),
      record: { ...place, parts: view.parts.map((part) => part.code) },
      nodes: [placeNode(place, base)],
    }
  },
  async names(reader, codes) {
    return new Map(
      [...(await jurisdictionsByCode(reader, codes))].map(([code, { name }]) => [code, `${name} ${code}`]),
    )
  },
}

import type { LineageQuestion } from './lineage-question.ts'
import { reachOf } from './lineage-reach.ts'
import type { Reader } from './question.ts'

/** What several directives all rest on, and how far it is from each. */
export interface CommonAncestor {
  readonly directives: readonly string[]
  readonly distances: readonly { readonly id: string; readonly distance: number }[]
}

export interface CommonAncestors {
  /** The nearest first: by the sum of their distances, then by the greatest of them. */
  readonly ancestors: readonly CommonAncestor[]
  /** Whether there are more than `limit`, or may be, since what one of them rests on was not followed to its end. */
  readonly more: boolean
}

/** So many directives are looked at above each. */
const mostAbove = 1_000

/** A directive counts among its own ancestors, at distance 0: if the others rest on it, it is what they have in common. */
export async function commonAncestors(
  reader: Reader,
  ids: readonly string[],
  { limit, ...question }: Omit<LineageQuestion, 'way' | 'levels' | 'asOf'>,
): Promise<CommonAncestors> {
  const reached = await reachOf(reader, ids, {
    ...{ ...question, way: 'UP', levels: null, asOf: null, limit: mostAbove },
  })
  const above = new Map<string, CommonAncestor>()
  for (const [id, { parts, works }] of reached)
    for (const { directives, distance } of [{ directives: [id, ...parts], distance: 0 }, ...works]) {
      const key = [...directives].sort()[0]!
      const known = above.get(key)
      above.set(key, {
        directives: distance > 0 || !known ? directives : known.directives,
        distances: [...(known?.distances ?? []), { id, distance }],
      })
    }
  const common = [...above.values()]
    .filter(({ distances }) => distances.length === ids.length)
    .sort(
      (a, b) =>
        sum(a) - sum(b) || greatest(a) - greatest(b) || (a.directives[0]! < b.directives[0]! ? -1 : 1),
    )
  const cut = [...reached.values()].some(({ leftOut }) => leftOut !== null)
  return { ancestors: common.slice(0, limit), more: cut || common.length > limit }
}

const sum = ({ distances }: CommonAncestor) => distances.reduce((all, { distance }) => all + distance, 0)
const greatest = ({ distances }: CommonAncestor) => Math.max(...distances.map(({ distance }) => distance))

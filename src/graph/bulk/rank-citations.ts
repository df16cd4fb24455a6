import type { Value } from '../values.ts'

/** What a document, or a row of a table, says that a directive cites; `to` is the directive that it turned out to be. */
export interface SaidCitation {
  readonly to: string
  readonly properties: Readonly<Record<string, Value>>
}

export interface RankedCitation extends SaidCitation {
  readonly type: string
}

/**
 * What cypher/write/rank-citations.cypher does to the citations of one directive, before they are in the graph: one for each
 * directive, relation and directive cited has the relation as its type and the places of all.
 */
export function rankCitations(citing: string, citations: readonly SaidCitation[]): RankedCitation[] {
  return groupsOf(citations, ({ to }) => to).flatMap((pair) => {
    const inText = pair.some(({ properties: { rows, ambiguous } }) => !rows && !ambiguous)
    const inOrder = pair.length > 1 ? [...pair].sort(byStrength) : pair
    return groupsOf(inOrder, ({ properties: { relation, ambiguous, id } }) =>
      ambiguous ? `${relation} ${id}` : String(relation),
    ).flatMap((ranked) =>
      ranked.map((one, rank) => {
        const { source, relation, rows, ambiguous } = one.properties
        const merged = rank === 0 ? ranked.filter((each) => each.properties.source === source) : [one]
        const all = (name: string) => merged.flatMap(({ properties }) => properties[name] as Value[])
        const isTold = Boolean(rows) && relation === 'CITES' && inText
        const type =
          citing === one.to
            ? 'CITES_ITSELF'
            : rank > 0 || isTold
              ? 'CITES_AGAIN'
              : ambiguous
                ? 'MAY_CITE'
                : String(relation)
        const places = { starts: all('ownStarts'), ends: all('ownEnds'), locators: all('ownLocators') }
        return { to: one.to, type, properties: { ...one.properties, ...places } }
      }),
    )
  })
}

function byStrength({ properties: a }: SaidCitation, { properties: b }: SaidCitation): number {
  return (
    Number(Boolean(a.rows)) - Number(Boolean(b.rows)) ||
    Number(b.confidence) - Number(a.confidence) ||
    Number(a.start) - Number(b.start) ||
    inOrder(String(a.id), String(b.id)) ||
    inOrder(String(a.named), String(b.named))
  )
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function groupsOf<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  if (all.length === 1) return [[all[0]!]]
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return [...groups.values()]
}

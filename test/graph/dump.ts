import type { TestGraph } from '../neo4j.ts'

/**
 * The whole graph as sorted lines: two graphs are equal when these are. Without its version and the log of changes: how it
 * came to be depends on the order of loading, what it is does not.
 */
export async function dump(graph: Pick<TestGraph, 'cypher'>): Promise<string[]> {
  const nodes = await graph.cypher(
    `MATCH (n) WHERE NOT n:Dataset AND NOT n:Change
     RETURN labels(n) AS labels, properties(n) AS properties`,
  )
  const relationships = await graph.cypher(
    `MATCH (a)-[r]->(b)
     RETURN coalesce(a.id, a.key, a.sha256, a.code) AS from, type(r) AS type, properties(r) AS properties,
            coalesce(b.id, b.key, b.value, b.sha256, b.code) AS to`,
  )
  // Labels come in the order in which the store first saw them.
  const labelled = nodes.map(({ labels, properties }) => ({
    labels: [...(labels as string[])].sort(),
    properties,
  }))
  return [...labelled, ...relationships].map((row) => JSON.stringify(sorted(row))).sort()
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

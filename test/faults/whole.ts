import { verify } from '../../src/graph/verify/verify.ts'
import type { TestGraph } from '../neo4j.ts'
import { pause } from './commands.ts'

/** What `verify` finds. A table whose load was interrupted is half until it is loaded again: that may be. */
export async function problemsOf(graph: Pick<TestGraph, 'database'>): Promise<string[]> {
  const problems: string[] = []
  for await (const { question, what } of verify(graph.database))
    if (question !== 'tables-that-are-half') problems.push(`${question}: ${what}`)
  return problems
}

/** How far a load has come: the version of the dataset, which every document and every stretch of rows raises. */
export async function versionOf(graph: Pick<TestGraph, 'cypher'>): Promise<number> {
  const [row] = await graph.cypher('MATCH (d:Dataset) RETURN d.version AS version')
  return Number(row?.version ?? 0)
}

/** Until a load has come so far, or has ended. */
export async function untilVersion(
  graph: Pick<TestGraph, 'cypher'>,
  version: number,
  ended: Promise<unknown>,
): Promise<void> {
  let over = false
  ended.then(() => {
    over = true
  })
  while (!over && (await versionOf(graph)) < version) await pause(10)
}

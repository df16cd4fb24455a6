import { verify } from '../../src/graph/verify/verify.ts'
import type { TestGraph } from '../neo4j.ts'

/** What `verify` finds. A table whose load was interrupted is half until it is loaded again: that may be. */
export async function problemsOf(graph: Pick<TestGraph, 'database'>): Promise<string[]> {
  const problems: string[] = []
  for await (const { question, what } of verify(graph.database))
    if (question !== 'tables-that-are-half') problems.push(`${question}: ${what}`)
  return problems
}

import { save } from '../../src/graph/save/save.ts'
import type { TestGraph } from '../neo4j.ts'
import { dump } from './dump.ts'
import { recordsOf, type Sketch } from './records.ts'

/** Saves sketched files in their order. */
export async function saveAll(graph: TestGraph, ...sketches: Sketch[]): Promise<void> {
  for (const sketch of sketches) await save(graph.database, recordsOf(sketch))
}

/** The graph that these files make, in this order, from nothing. */
export async function graphOf(graph: TestGraph, ...sketches: Sketch[]): Promise<string[]> {
  await graph.wipe()
  await saveAll(graph, ...sketches)
  return dump(graph)
}

import { z } from 'zod'
import type { Relation } from '../../domain/citation.ts'
import { Level } from '../../domain/level.ts'
import { type Head, type Work, type WorkGraph, worksOf } from '../analysis/works.ts'
import { type LeftOut, lineageOf } from './lineage.ts'
import { ask, type Reader } from './question.ts'
import type { CitationRow } from './rows.ts'

/** How far works below are looked for: more steps than any lineage seen has, and more directives. */
export const reach = { depth: 12, directives: 5_000 } as const

/** What a work consists of is followed whatever is asked for. */
const withinWork: readonly Relation[] = ['ISSUES', 'ATTACHES']

export interface WorksBelow {
  readonly root: Work
  readonly graph: WorkGraph
  readonly citations: ReadonlyMap<string, CitationRow>
  readonly leftOut: LeftOut | null
}

const HeadRow = z.object({
  id: z.string(),
  level: Level.nullable(),
  place: z.string().nullable(),
  date: z.string().nullable(),
  held: z.boolean(),
})

/** The work of a directive, all that rests on it, and the citations among them: four questions at most. */
export async function worksBelow(
  reader: Reader,
  id: string,
  relations: readonly Relation[],
): Promise<WorksBelow> {
  const { depth, directives: limit } = reach
  const followed = [...new Set([...relations, ...withinWork])]
  const found = await lineageOf(reader, [id], { up: false, depth, limit, relations: followed, levels: null })
  const lineage = found.get(id)
  if (!lineage) throw new Error(`${id} was named and is not there`)
  const ids = [id, ...lineage.directives.map((directive) => directive.id)]
  const heads: Head[] = await ask(reader, 'directive-heads', HeadRow, { ids })
  const graph = worksOf(heads, lineage.citations, relations)
  return {
    root: graph.workOf.get(id)!,
    graph,
    citations: new Map(lineage.citations.map((citation) => [citation.id, citation])),
    leftOut: lineage.leftOut,
  }
}

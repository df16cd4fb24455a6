import { z } from 'zod'
import { type Relation, tyingRelations } from '../../domain/citation.ts'
import { Level } from '../../domain/level.ts'
import { type Head, type Work, type WorkGraph, worksOf } from '../analysis/works.ts'
import { lineageOf } from './lineage.ts'
import type { LeftOut, LineageQuestion } from './lineage-question.ts'
import { ask, type Reader } from './question.ts'
import type { CitationRow } from './rows.ts'

/** How far works are looked for: more steps than any lineage seen has, and more directives. */
export const reach = { depth: 12, directives: 5_000 } as const

export interface WorksAround {
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

/**
 * The work of a directive, all that rests on it, that it rests on, or both, and the citations among them. Four questions at most,
 * seven for both.
 */
export async function worksAround(
  reader: Reader,
  id: string,
  relations: readonly Relation[],
  directions: readonly ('UP' | 'DOWN')[],
  limit: number = reach.directives,
): Promise<WorksAround> {
  // What a work consists of is followed whatever is asked for.
  const followed = [...new Set([...relations, ...tyingRelations])]
  const lineages = await Promise.all(
    directions.map(async (way) => {
      const question: LineageQuestion = {
        ...{ way, depth: reach.depth, limit, relations: followed },
        ...{ levels: null, works: false, asOf: null },
      }
      const lineage = (await lineageOf(reader, [id], question)).get(id)
      if (!lineage) throw new Error(`${id} was named and is not there`)
      const [citations, leftOut] = await Promise.all([lineage.citations(), lineage.leftOut()])
      return { works: lineage.works, citations, leftOut }
    }),
  )
  const ids = [id, ...lineages.flatMap(({ works }) => works.flatMap(({ directives }) => directives))]
  const citations = new Map(lineages.flatMap((lineage) => lineage.citations.map((one) => [one.id, one])))
  const heads: Head[] = await ask(reader, 'directive-heads', HeadRow, { ids: [...new Set(ids)] })
  const graph = worksOf(heads, [...citations.values()], relations)
  return {
    root: graph.workOf.get(id)!,
    graph,
    citations,
    leftOut: together(lineages.flatMap((lineage) => lineage.leftOut ?? [])),
  }
}

function together(parts: readonly LeftOut[]): LeftOut | null {
  if (parts.length === 0) return null
  return {
    reasons: [...new Set(parts.flatMap(({ reasons }) => reasons))],
    groups: parts.flatMap(({ groups }) => groups),
  }
}

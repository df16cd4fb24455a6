import { z } from 'zod'
import type { Relation } from '../../domain/citation.ts'
import { Comparator, Measure } from '../../domain/metric.ts'
import { ascend, descend } from '../analysis/descend.ts'
import { type Followed, followTask, type TaskStep } from '../analysis/task-lineage.ts'
import type { LeftOut } from './lineage-question.ts'
import { ask, type Reader } from './question.ts'
import type { CitationRow } from './rows.ts'
import { worksAround } from './works-around.ts'

/** How many directives are looked at on each side, and how many of their tasks and targets. */
export const mostFollowed = { directives: 500, items: 20_000 } as const

export interface TaskLineage {
  readonly root: string
  /** What the steps start from: the task itself, or for a target without task the target. */
  readonly item: Followed
  readonly steps: readonly TaskStep[]
  readonly citations: ReadonlyMap<string, CitationRow>
  readonly leftOut: LeftOut | null
  /** Whether some directives have tasks that were not looked at. */
  readonly itemsLeftOut: boolean
}

const ItemRow = z.object({
  id: z.string(),
  directive: z.string(),
  text: z.string(),
  path: z.array(z.string()),
  deadline: z.string().nullable(),
  alone: z.boolean(),
  metrics: z.array(
    z.object({
      id: z.string(),
      indicatorKey: z.string(),
      comparator: Comparator,
      per: z.string().nullable(),
      deadline: z.string().nullable(),
      comparable: Measure.nullable(),
    }),
  ),
})

/** A task or target, by its id and its directive's, followed up and down the lineage of the directive's work: eight questions at most. */
export async function readTaskLineage(
  reader: Reader,
  { id, directive }: { readonly id: string; readonly directive: string },
  relations: readonly Relation[],
): Promise<TaskLineage> {
  const { directives: limit, items: mostItems } = mostFollowed
  const around = await worksAround(reader, directive, relations, ['UP', 'DOWN'], limit)
  const { root, graph, citations, leftOut } = around
  const reached = { UP: ascend(graph, root), DOWN: descend(graph, root) }
  const others = [...reached.UP, ...reached.DOWN].flatMap(({ work }) => work.directives)
  const ids = [...new Set([...root.directives, ...others])]
  const rows = await ask(reader, 'tasks-of-lineage', z.object({ item: ItemRow }), { ids, limit: mostItems })
  const items = rows.map(({ item }) => item)
  const item = items.find((one) => one.id === id)
  if (!item) throw new Error(`${id} was named and is not among the tasks of ${directive}`)
  return {
    root: id,
    item,
    steps: followTask({ work: root, item }, reached, items),
    citations,
    leftOut,
    itemsLeftOut: items.length === mostItems,
  }
}

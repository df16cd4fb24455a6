import { ask } from '../api.ts'
import query from '../queries/text.graphql'
import type { Page } from '../shapes.ts'
import type { Citation, Metric, ReadText, Task } from './found.ts'

type Part<Item> = Omit<Page<Item>, 'totalCount'>

interface Data {
  readonly directive: {
    readonly sources?: ReadText['sources']
    readonly evidence?: ReadText['evidence']
    readonly citations?: Part<Citation>
    readonly tasks?: Part<Task>
    readonly metrics?: Part<Metric>
  }
}

const lists = ['citations', 'tasks', 'metrics'] as const

/** Asks for a text with all its marks: a long one has more of them than one answer may hold. */
export async function readText(id: string, signal: AbortSignal): Promise<ReadText> {
  const found = { citations: [] as Citation[], tasks: [] as Task[], metrics: [] as Metric[] }
  const head: Pick<ReadText, 'sources' | 'evidence'>[] = []
  const left = new Map<(typeof lists)[number], string | null>(lists.map((list) => [list, null]))
  while (left.size > 0) {
    const variables = lists.flatMap((list) => [
      [list, left.has(list)],
      [`${list}After`, left.get(list) ?? null],
    ])
    const { directive } = await ask<Data>(
      query,
      { id, first: head.length === 0, ...Object.fromEntries(variables) },
      signal,
    )
    if (head.length === 0) head.push({ sources: directive.sources ?? [], evidence: directive.evidence ?? [] })
    for (const list of lists) {
      const page = directive[list]
      found[list].push(...((page?.nodes ?? []) as never[]))
      if (page?.pageInfo.hasNextPage) left.set(list, page.pageInfo.endCursor)
      else left.delete(list)
    }
  }
  return { ...head[0]!, ...found }
}

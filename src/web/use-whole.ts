import { ask } from './api.ts'
import type { Page } from './shapes.ts'
import { type Asked, useAnswer } from './use-question.ts'

/** Asks for a list page by page until its end, or until there are `most` items: where it is counted and sorted here. */
export function useWhole<Data, Item>(
  query: string,
  pageIn: (data: Data) => Omit<Page<Item>, 'totalCount'>,
  most: number,
): Asked<readonly Item[]> {
  return useAnswer(async (signal) => {
    const items: Item[] = []
    for (let after: string | null = null, more = true; more && items.length < most; ) {
      const { nodes, pageInfo } = pageIn(await ask<Data>(query, { after }, signal))
      items.push(...nodes)
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    return items
  }, query)
}

import { useEffect, useState } from 'preact/hooks'
import { type ApiError, ask } from './api.ts'
import type { Page } from './shapes.ts'
import type { Asked } from './use-question.ts'

/** Asks for a list page by page until its end, or until there are `most` items: where it is counted and sorted here. */
export function useWhole<Data, Item>(
  query: string,
  pageIn: (data: Data) => Omit<Page<Item>, 'totalCount'>,
  most: number,
): Asked<readonly Item[]> {
  const [attempt, setAttempt] = useState(0)
  const [data, setData] = useState<readonly Item[] | null>(null)
  const [error, setError] = useState<ApiError | null>(null)
  useEffect(() => {
    const asked = new AbortController()
    const read = async () => {
      const items: Item[] = []
      for (let after: string | null = null, more = true; more && items.length < most; ) {
        const page = pageIn(await ask<Data>(query, { after }, asked.signal))
        items.push(...page.nodes)
        after = page.pageInfo.endCursor
        more = page.pageInfo.hasNextPage
      }
      return items
    }
    setError(null)
    read().then(setData, (failure: ApiError) => {
      if (!asked.signal.aborted) setError(failure)
    })
    return () => asked.abort()
  }, [query, most, attempt])
  return {
    data,
    error,
    loading: data === null && error === null,
    retry: () => setAttempt((count) => count + 1),
  }
}

import { useEffect, useState } from 'preact/hooks'
import { type ApiError, ask } from './api.ts'
import type { Page } from './shapes.ts'
import { type Asked, useQuestion } from './use-question.ts'

/** A list of which more can be asked for. */
export interface Listed<Data, Item> {
  /** What the first page came with. */
  readonly asked: Asked<Data>
  readonly items: readonly Item[]
  readonly totalCount: number
  /** Asks for the next page; null at the end of the list, and while one is on its way. */
  readonly more: (() => void) | null
  /** Why the next page did not come. */
  readonly failure: ApiError | null
}

/** Asks for the first page of a list with the variable `after`, and for the next ones when told to. */
export function usePages<Data, Item>(
  query: string | null,
  variables: Readonly<Record<string, unknown>>,
  pageIn: (data: Data) => Page<Item> | null | undefined,
): Listed<Data, Item> {
  const asked = useQuestion<Data>(query, variables)
  const [further, setFurther] = useState<readonly Page<Item>[]>([])
  const [waiting, wait] = useState(false)
  const [failure, fail] = useState<ApiError | null>(null)
  const key = JSON.stringify(variables)
  useEffect(() => setFurther([]), [query, key, asked.data])
  const first = asked.data === null ? null : pageIn(asked.data)
  const pages = first ? [first, ...further] : []
  const last = pages.at(-1)
  const next = async () => {
    wait(true)
    fail(null)
    try {
      const data = await ask<Data>(query!, { ...variables, after: last?.pageInfo.endCursor })
      const page = pageIn(data)
      if (page) setFurther((those) => [...those, page])
    } catch (error) {
      fail(error as ApiError)
    } finally {
      wait(false)
    }
  }
  return {
    asked,
    items: pages.flatMap(({ nodes }) => nodes),
    totalCount: first?.totalCount ?? 0,
    failure,
    more: last?.pageInfo.hasNextPage && !waiting ? () => void next() : null,
  }
}

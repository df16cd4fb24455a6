import { useEffect, useState } from 'preact/hooks'
import { type ApiError, ask } from './api.ts'

/** The four states of an answer are kept apart: on its way, there, or failed; what is there stays while a new one comes. */
export interface Asked<Data> {
  readonly data: Data | null
  readonly error: ApiError | null
  readonly loading: boolean
  readonly retry: () => void
}

/** Asks when query or variables change; the last question wins. A null query asks nothing. */
export function useQuestion<Data>(
  query: string | null,
  variables: Readonly<Record<string, unknown>>,
): Asked<Data> {
  const key = JSON.stringify(variables)
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{ data: Data | null; error: ApiError | null; loading: boolean }>({
    data: null,
    error: null,
    loading: query !== null,
  })
  // `key` stands for the variables; `attempt` asks again.
  useEffect(() => {
    if (query === null) return setState({ data: null, error: null, loading: false })
    const asked = new AbortController()
    setState(({ data }) => ({ data, error: null, loading: true }))
    ask<Data>(query, variables, asked.signal).then(
      (data) => setState({ data, error: null, loading: false }),
      (error: ApiError) => {
        if (!asked.signal.aborted) setState(({ data }) => ({ data, error, loading: false }))
      },
    )
    return () => asked.abort()
  }, [query, key, attempt])
  return { ...state, retry: () => setAttempt((count) => count + 1) }
}

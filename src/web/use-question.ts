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
  return useAnswer(
    query === null ? null : (signal) => ask<Data>(query, variables, signal),
    `${query} ${JSON.stringify(variables)}`,
  )
}

/** The same for what takes several questions: `key` stands for all they depend on. */
export function useAnswer<Data>(
  read: ((signal: AbortSignal) => Promise<Data>) | null,
  key: string,
): Asked<Data> {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<Omit<Asked<Data>, 'retry'>>({
    data: null,
    error: null,
    loading: read !== null,
  })
  // `attempt` asks again.
  useEffect(() => {
    if (read === null) return setState({ data: null, error: null, loading: false })
    const asked = new AbortController()
    setState(({ data }) => ({ data, error: null, loading: true }))
    read(asked.signal).then(
      (data) => {
        if (!asked.signal.aborted) setState({ data, error: null, loading: false })
      },
      (error: ApiError) => {
        if (!asked.signal.aborted) setState(({ data }) => ({ data, error, loading: false }))
      },
    )
    return () => asked.abort()
  }, [key, attempt])
  return { ...state, retry: () => setAttempt((count) => count + 1) }
}

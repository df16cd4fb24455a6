import type { ExecutionResult } from 'graphql'
import { type Ask, Refused } from './tool.ts'

/** Asks through the endpoint itself, in this process: with its limits, its time and its way of hiding what is not for callers. */
export function askThrough(endpoint: {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response> | Response
}): Ask {
  return async (query, variables, signal) => {
    const answer = await endpoint.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal,
    })
    const { data, errors = [] } = (await answer.json()) as ExecutionResult
    const [error] = errors
    if (!error) return data
    const { code, candidates } = error.extensions ?? {}
    const which = Array.isArray(candidates) ? ` They are ${candidates.join(', ')}.` : ''
    throw new Refused(`${error.message}${which} (${code})`)
  }
}

import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { currentNotes } from './notes.ts'

/** Notes which operation a request asks for, and the codes of what went wrong. To stand behind what gives errors their codes. */
export function useNotes(): Plugin<object> {
  return {
    onParams({ params }) {
      const notes = currentNotes()
      if (notes) notes.operation ??= nameIn(params.operationName, params.query)
    },
    onResultProcess({ result }) {
      const notes = currentNotes()
      if (!notes || Symbol.asyncIterator in result || Array.isArray(result)) return
      for (const { extensions } of (result as ExecutionResult).errors ?? [])
        if (!notes.codes.includes(String(extensions?.code))) notes.codes.push(String(extensions?.code))
    },
  }
}

/** `query Who($id: ID!) {…` is Who: good enough for a log, before anything is parsed. What is no name is not repeated there. */
function nameIn(given: unknown, query: string | null | undefined): string | null {
  const name = typeof given === 'string' ? /^\w{1,100}$/.exec(given)?.[0] : null
  return name ?? /^\s*(?:query|mutation|subscription)\s+(\w{1,100})/.exec(query ?? '')?.[1] ?? null
}

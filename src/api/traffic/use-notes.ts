import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { KnownOperation } from '../persisted.ts'
import { currentNotes } from './notes.ts'

/** Notes which operation a request asks for, and the codes of what went wrong. To stand behind what gives errors their codes. */
export function useNotes(published: readonly KnownOperation[]): Plugin<object> {
  const names = new Map(published.map(({ name, query }) => [query, name]))
  return {
    onParams({ params }) {
      const notes = currentNotes()
      if (!notes) return
      notes.published = names.get(params.query ?? '') ?? null
      notes.operation ??= nameIn(params.operationName, params.query)
    },
    onResultProcess({ result }) {
      const notes = currentNotes()
      if (!notes || Symbol.asyncIterator in result || Array.isArray(result)) return
      for (const { extensions } of (result as ExecutionResult).errors ?? [])
        if (!notes.codes.includes(String(extensions?.code))) notes.codes.push(String(extensions?.code))
    },
  }
}

/** Remarks may stand in front, as in the examples. */
const beginning = /^(?:\s|#[^\n]*\n)*(?:query|mutation|subscription)\s+(\w{1,100})/

/** `query Who($id: ID!) {…` is Who: good enough for a log, before anything is parsed. What is no name is not repeated there. */
function nameIn(given: unknown, query: string | null | undefined): string | null {
  const name = typeof given === 'string' ? /^\w{1,100}$/.exec(given)?.[0] : null
  return name ?? beginning.exec(query ?? '')?.[1] ?? null
}

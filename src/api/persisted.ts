import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { z } from 'zod'
import type { ErrorCode } from './errors.ts'

/** An operation that callers may name instead of sending it. */
export interface KnownOperation {
  readonly name: string
  readonly query: string
}

export interface PersistedOptions {
  /** Those that are published: known from the start, and for good. */
  readonly operations: readonly KnownOperation[]
  /** Whether nothing else is answered. */
  readonly only: boolean
}

/** The name of a query by its text, in hexadecimal: what automatic persisted queries send. */
export const sha256Of = (query: string) => createHash('sha256').update(query).digest('hex')

/** As automatic persisted queries have it: by hash; ours may be given by name too. */
const Persisted = z.object({
  sha256Hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  name: z.string().max(200).optional(),
})

/** How many queries that callers sent with their hash are remembered, and how long one may be, in characters. */
const remembered = { queries: 1_000, length: 20_000 }

/**
 * Lets callers send `extensions.persistedQuery` with the SHA-256 of a query, or the name of a published one, in its place: short
 * enough for GET. One that is not known is answered with PERSISTED_QUERY_NOT_FOUND; sent once more with its text it is
 * remembered. What is found is parsed, limited and validated as if it had been sent.
 */
export function usePersistedQueries({ operations, only }: PersistedOptions): Plugin {
  const published = new Map(operations.map(({ query }) => [sha256Of(query), query]))
  const byName = new Map(operations.map(({ name, query }) => [name, query]))
  const sent = new Map<string, string>()

  function remember(hash: string, query: string): void {
    if (published.has(hash) || query.length > remembered.length) return
    sent.delete(hash)
    sent.set(hash, query)
    const [oldest] = sent.keys()
    if (sent.size > remembered.queries && oldest !== undefined) sent.delete(oldest)
  }

  /** The query that is meant; undefined if none was sent at all. */
  function meant(query: string | null | undefined, extension: unknown): string | undefined {
    if (extension === undefined || extension === null) return query ?? undefined
    const read = Persisted.safeParse(extension)
    const { sha256Hash: hash, name } = read.data ?? {}
    if ((hash === undefined) === (name === undefined))
      throw refusal(
        'BAD_USER_INPUT',
        '`persistedQuery` takes `sha256Hash`, 64 hexadecimal digits, or `name`.',
      )
    if (hash === undefined || !query) {
      const found = hash === undefined ? byName.get(name ?? '') : (published.get(hash) ?? sent.get(hash))
      if (found === undefined) throw refusal('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')
      return found
    }
    if (sha256Of(query) !== hash) throw refusal('BAD_USER_INPUT', '`sha256Hash` is not that of `query`.')
    if (!only) remember(hash, query)
    return query
  }

  return {
    onParams({ params, setParams }) {
      const query = meant(params.query, params.extensions?.persistedQuery)
      if (query === undefined) return
      if (only && !published.has(sha256Of(query)))
        throw refusal(
          'PERSISTED_QUERIES_ONLY',
          'This server answers published operations only: see /operations.json.',
        )
      setParams({ ...params, query })
    },
  }
}

function refusal(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}

/** The published operations with their hashes, as JSON: what /operations.json answers. */
export function listOperations(operations: readonly KnownOperation[]): string {
  const listed = operations.map(({ name, query }) => ({ name, sha256: sha256Of(query), query }))
  return `${JSON.stringify(listed, null, 2)}\n`
}

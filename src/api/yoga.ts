import { randomUUID } from 'node:crypto'
import type { ExecutionResult } from 'graphql'
import { createYoga, type Plugin, useExecutionCancellation } from 'graphql-yoga'
import type { QualityReport } from '../domain/quality.ts'
import type { Database } from '../graph/database.ts'
import type { Context } from './context.ts'
import { useLimits } from './limits.ts'
import { loadersFor } from './loaders.ts'
import type { LookUp } from './look-up.ts'
import { maskError } from './mask-error.ts'
import { type PersistedOptions, usePersistedQueries } from './persisted.ts'
import type { Propose } from './proposals.ts'
import { schema } from './schema.ts'
import { keepSourceTexts } from './source-texts.ts'

export interface GraphqlOptions {
  readonly database: Pick<Database, 'read'>
  readonly lookUp: LookUp
  /** What permalinks begin with; absent: wherever the caller found us. */
  readonly publicUrl?: string | null
  /** How well documents are read, as measured. */
  readonly quality: readonly QualityReport[]
  /** Keeps a proposed correction; absent: none are taken. */
  readonly propose?: Propose | undefined
  /** Operations that may be named instead of sent. */
  readonly persisted?: PersistedOptions
  /** Milliseconds that one request may take. */
  readonly timeout: number
  /** Told of bugs and outages: what the caller is not told. */
  readonly report: (message: string, error: unknown) => void
}

const maxBody = 200_000

/** The GraphQL endpoint. Introspection and GET are on: this is a public read API. */
export function graphqlEndpoint(options: GraphqlOptions) {
  const { database, lookUp, quality, timeout, report, publicUrl = null, propose = null } = options
  const { persisted = { operations: [], only: false } } = options
  const texts = keepSourceTexts()
  const requestIds = new WeakMap<Request, string>()
  const requestIdOf = (request: Request) => {
    const id = requestIds.get(request) ?? randomUUID()
    requestIds.set(request, id)
    return id
  }

  return createYoga<object, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    context({ request }): Context {
      const requestId = requestIdOf(request)
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeout)])
      const graph: Context['graph'] = {
        read: (name, parameters, options) =>
          database.read(name, parameters, { ...options, signal, timeout, request: requestId }),
      }
      const base = publicUrl ?? new URL(request.url).origin
      return { requestId, graph, lookUp, quality, propose, base, loaders: loadersFor(graph, texts) }
    },
    plugins: [
      usePersistedQueries(persisted),
      useExecutionCancellation(),
      useLimits(),
      useErrorCodes(requestIdOf, report),
    ],
    // Errors are masked by useErrorCodes, which sees those of every phase.
    maskedErrors: false,
    maxRequestBodySize: maxBody,
    multipart: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    // server.ts answers /health. Yoga's own check answers any address that ends so: ?query=…&x=/health.
    healthCheckEndpoint: `/${randomUUID()}`,
    // server.ts answers browsers: Yoga would name the asking page, where * says that no cookie counts.
    cors: false,
    logging: false,
  })
}

/** Gives each error its code (those of parsing and validation have one) and hides what is not for the caller. */
function useErrorCodes(
  requestIdOf: (request: Request) => string,
  report: GraphqlOptions['report'],
): Plugin<object> {
  return {
    onResultProcess({ request, result, setResult }) {
      if (Symbol.asyncIterator in result || Array.isArray(result)) return
      const { errors } = result as ExecutionResult
      if (!errors) return
      const id = requestIdOf(request)
      const masked = errors.map((error) => maskError(error, id, (cause) => report(`request ${id}`, cause)))
      setResult({ ...result, errors: masked })
    },
  }
}

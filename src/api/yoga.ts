import { randomUUID } from 'node:crypto'
import type { ExecutionResult } from 'graphql'
import { createYoga, type Plugin, useExecutionCancellation } from 'graphql-yoga'
import type { QualityReport } from '../domain/quality.ts'
import type { Database } from '../graph/database.ts'
import { type DatasetVersion, datasetVersion } from '../graph/read/dataset.ts'
import { sharedCall } from './cache/shared-call.ts'
import type { VersionWatch } from './cache/version-watch.ts'
import type { Context } from './context.ts'
import type { Propose } from './corrections/proposals.ts'
import { executeAgain } from './execute-again.ts'
import { useGetParameters } from './http/get-parameters.ts'
import { useLimits } from './limits.ts'
import { loadersFor } from './loaders.ts'
import type { BodyForms, LookUp } from './look-up.ts'
import { maskError } from './mask-error.ts'
import { type PersistedOptions, usePersistedQueries } from './persisted.ts'
import { schema } from './schema.ts'
import { sharedTimeout } from './shared-timeout.ts'
import { keepSourceTexts } from './source-texts.ts'
import { useEventContexts } from './subscribe.ts'
import { currentNotes } from './traffic/notes.ts'
import { useNotes } from './traffic/use-notes.ts'

export interface GraphqlOptions {
  readonly database: Pick<Database, 'read'>
  readonly lookUp: LookUp
  /** What permalinks begin with; absent: wherever the caller found us. */
  readonly publicUrl?: string | null
  readonly bodyForms: BodyForms
  readonly watch: VersionWatch
  /** How well documents are read, as measured. */
  readonly quality: readonly QualityReport[]
  /** Keeps a proposed correction; absent: none are taken. */
  readonly propose?: Propose | undefined
  /** Operations that may be named instead of sent. */
  readonly persisted?: PersistedOptions
  /** The version of the dataset now; asked of the database if absent. */
  readonly version?: () => Promise<DatasetVersion>
  /** More of what happens to requests. */
  readonly plugins?: readonly Plugin[]
  /** Milliseconds that one request may take. */
  readonly timeout: number
  /** Told of bugs and outages: what the caller is not told. */
  readonly report: (message: string, error: unknown) => void
}

/** The GraphQL endpoint. Introspection and GET are on: this is a public read API. */
export function graphqlEndpoint(options: GraphqlOptions) {
  const { database, lookUp, bodyForms, watch, publicUrl = null, quality, timeout, report } = options
  const { propose = null, plugins = [] } = options
  const { persisted = { operations: [], only: false } } = options
  const texts = keepSourceTexts()
  const timeUp = sharedTimeout(timeout)
  const requestIds = new WeakMap<Request, string>()
  const requestIdOf = (request: Request) => {
    const id = requestIds.get(request) ?? currentNotes()?.id ?? randomUUID()
    requestIds.set(request, id)
    return id
  }

  const answers = new WeakMap<Request, AbortController>()

  /** The graph for a request, from now until it is answered, the caller leaves or its time is up. */
  const graphFor = (request: Request): Context['graph'] => {
    const answer = answers.get(request) ?? new AbortController()
    answers.set(request, answer)
    const signal = AbortSignal.any([request.signal, answer.signal, timeUp()])
    return {
      read: (name, parameters, options) =>
        database.read(name, parameters, { ...options, signal, timeout, request: requestIdOf(request) }),
    }
  }
  const contextFor = (request: Request): Context => {
    const graph = graphFor(request)
    return {
      requestId: requestIdOf(request),
      ...{ graph, lookUp, bodyForms, quality, propose },
      base: publicUrl ?? new URL(request.url).origin,
      loaders: loadersFor(graph, texts),
      graphLater: () => graphFor(request),
      versions: () => watch.versions(request.signal),
    }
  }
  const version = sharedCall(options.version ?? (() => datasetVersion(database)))
  const mask = (request: Request, result: ExecutionResult) => masked(result, requestIdOf(request), report)

  return createYoga<object, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    context: ({ request }) => contextFor(request),
    plugins: [
      useGetParameters(),
      usePersistedQueries(persisted),
      useExecutionCancellation(),
      useLimits(),
      useOrder({ contextFor, version }),
      useEventContexts({ contextFor, mask }),
      useErrorCodes(mask),
      useEnd((request) => answers.get(request)?.abort(answered)),
      useNotes(persisted.operations),
      ...plugins,
    ],
    // Errors are masked by useErrorCodes, which sees those of every phase.
    maskedErrors: false,
    // routes/graphql.ts reads bodies, and not too long ones. Yoga would send each through two streams to count it.
    maxRequestBodySize: false,
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

/** One for all: an error made for each answer would have a stack, which takes longer than many a field. */
const answered = new DOMException('The question is answered.', 'AbortError')

/**
 * Fields stand in an answer as they were asked. Yoga's own execution puts each where it is when it is known, so that two answers to one
 * question differ in their bytes and read in another order than the query beside them. What it has in exchange, a signal that ends
 * it, the graph of each request has as well.
 */
function useOrder(options: Parameters<typeof executeAgain>[1]): Plugin<object> {
  return { onExecute: ({ setExecuteFn }) => setExecuteFn((args) => executeAgain(args, options)) }
}

/** Tells that an answer is whole: where an error has ended it early, its other fields were still asking the database. */
function useEnd(end: (request: Request) => void): Plugin<object> {
  return {
    onResultProcess({ request, result }) {
      if (!(Symbol.asyncIterator in result)) end(request)
    },
  }
}

/** Gives each error its code (those of parsing and validation have one) and hides what is not for the caller. */
function useErrorCodes(mask: (request: Request, result: ExecutionResult) => ExecutionResult): Plugin<object> {
  return {
    onResultProcess({ request, result, setResult }) {
      if (Symbol.asyncIterator in result || Array.isArray(result)) return
      setResult(mask(request, result as ExecutionResult))
    },
  }
}

function masked(result: ExecutionResult, id: string, report: GraphqlOptions['report']): ExecutionResult {
  if (!result.errors) return result
  const told = (cause: unknown) => report(`request ${id}`, cause)
  return { ...result, errors: result.errors.map((error) => maskError(error, id, told)) }
}

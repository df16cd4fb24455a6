import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Database } from '../../graph/database.ts'
import { GraphError } from '../../graph/graph-error.ts'
import type { Reader } from '../../graph/read/question.ts'
import { addressOf } from '../http/address.ts'
import { sendValue } from '../http/exchange.ts'

/** What a route answers with. */
export interface RouteOptions {
  readonly database: Pick<Database, 'read'>
  /** Where others find this server; null: wherever the caller found it. */
  readonly publicUrl: string | null
  /** Milliseconds that one statement may take. */
  readonly timeout: number
  /** Told of bugs and outages that no status can tell any more. */
  readonly report: (message: string, error: unknown) => void
}

/** A request that is being answered. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
}

/** Answers, or says by `false` that the address is not one of its own. */
export type Route = (exchange: Exchange) => Promise<boolean>

/** The graph for one request: what it asks ends when the caller leaves. */
export function readerFor({ database, timeout }: RouteOptions, response: ServerResponse): Reader {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return {
    read: (name, parameters, options) =>
      database.read(name, parameters, { ...options, timeout, signal: gone.signal }),
  }
}

/** What permalinks begin with: http://localhost:4000 */
export function baseOf({ publicUrl }: RouteOptions, request: IncomingMessage): string {
  return publicUrl ?? addressOf(request)!.origin
}

/** The decoded parts of a path, or null if it does not decode: /body/%E6%B5%B7 → ['body', '海']. */
export function partsOf({ pathname }: URL): string[] | null {
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent)
  } catch {
    return null
  }
}

/** What was asked for is there, by the name that stays. */
export function sendOn(location: string, { response }: Pick<Exchange, 'response'>): void {
  response.writeHead(303, { location, 'access-control-allow-origin': '*', 'cache-control': 'no-cache' }).end()
}

/** A short answer in JSON. */
export function sendJson({ response }: Pick<Exchange, 'response'>, status: number, value: object): void {
  sendValue(response, status, value)
}

/** The route, with failures of the database told to the caller; a bug is thrown on, and so is what no status can tell any more. */
export function answering(route: Route): Route {
  return async (exchange) => {
    try {
      return await route(exchange)
    } catch (error) {
      if (!(error instanceof GraphError) || exchange.response.headersSent) throw error
      sendJson(exchange, 503, explanation(error))
      return true
    }
  }
}

function explanation({ code }: GraphError) {
  return code === 'TIMED_OUT'
    ? { code: 'TIMEOUT', message: 'This took too long: ask for less, or again later.' }
    : { code: 'UNAVAILABLE', message: 'The database does not answer: try again later.' }
}

const started = Date.now().toString(36)

/** The state of the graph and of this program: a new one of either makes another answer. */
export const etagOf = (version: number) => `W/"dataset-${version}-${started}"`

import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Database } from '../../graph/database.ts'
import { admissionFor } from './admission.ts'
import { addressOf } from './caller.ts'
import { holderOf, type KeyHolder, keyIn } from './keys.ts'
import { type Notes, withNotes } from './notes.ts'
import { observed } from './observed.ts'
import { rateLimit } from './rate-limit.ts'
import { type Refusal, refuse } from './refuse.ts'
import { type LogLevel, requestLog } from './request-log.ts'
import { serverMetrics } from './server-metrics.ts'
import type { Traces } from './traces.ts'

export interface TrafficOptions {
  /** Requests that are answered at once; more are told to come again. */
  readonly places: number
  /** Requests a minute from one address; null: as many as there are places for. */
  readonly rate: number | null
  /** By the hash of the key: those who have a limit of their own. */
  readonly keys: ReadonlyMap<string, KeyHolder>
  /** Proxies of our own in front of the server, which tell whom they were asked by. */
  readonly proxies: number
  readonly log: LogLevel
  /** Milliseconds from which on a request is slow. */
  readonly slow: number
  /** Where each request is told with what it waited for; null: nowhere. */
  readonly traces: Traces | null
}

export const usualTraffic: TrafficOptions = {
  places: 256,
  rate: null,
  keys: new Map(),
  proxies: 0,
  log: 'slow',
  slow: 1_000,
  traces: null,
}

/** What goes on between the socket and the routes. */
export interface Traffic {
  /** The database, with the time of each statement noted. */
  readonly database: Pick<Database, 'read'>
  /** Lets a request in, or refuses it; `route` is one of few names, for the metrics. */
  answer(request: IncomingMessage, response: ServerResponse, route: string, answer: () => void): void
  printMetrics(): string
  /** Requests that are being answered now. */
  readonly underWay: number
  close(): void
}

/** Asked by those who watch over us: answered however many others there are. */
const always = new Set(['/health', '/healthz', '/ready', '/readyz', '/metrics'])

/** `write` takes lines of the log. */
export function trafficOver(
  database: Pick<Database, 'read'>,
  options: TrafficOptions,
  write: (line: string) => void = (line) => process.stderr.write(line),
): Traffic {
  const admission = admissionFor(options.places)
  const waitOf = rateLimit()
  const log = requestLog(options.log, write)
  const { metrics, stop } = serverMetrics(() => admission.underWay)

  /** Why a request is not let in, or null; and who asks, by name of the key. */
  function judge(request: IncomingMessage): {
    readonly refusal: Refusal | null
    readonly holder?: KeyHolder
  } {
    const key = options.keys.size > 0 ? keyIn(request) : null
    const holder = key === null ? undefined : holderOf(key, options.keys)
    if (key !== null && !holder) return { refusal: { reason: 'UNKNOWN_KEY' } }
    const limit = holder ? holder.limit : options.rate
    if (limit === null || request.method === 'OPTIONS') return { refusal: null, ...(holder && { holder }) }
    const wait = waitOf(holder ? `key ${holder.name}` : addressOf(request, options.proxies), limit)
    return {
      refusal: wait > 0 ? { reason: 'TOO_MANY_REQUESTS', wait } : null,
      ...(holder && { holder }),
    }
  }

  function turnAway(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
    metrics.count('http_refused_total', { reason: refusal.reason })
    refuse(request, response, refusal)
  }

  return {
    database: observed(database, metrics),
    get underWay() {
      return admission.underWay
    },
    answer(request, response, route, answer) {
      const id = randomUUID()
      response.setHeader('x-request-id', id)
      if (always.has(route)) return answer()
      const { refusal, holder } = judge(request)
      if (refusal) return turnAway(request, response, refusal)
      const leave = admission.enter()
      if (!leave) return turnAway(request, response, { reason: 'OVERLOADED', wait: 1 })
      const notes: Notes = {
        id,
        operation: null,
        published: null,
        codes: [],
        statements: 0,
        databaseTime: 0,
        version: null,
        spans: options.traces ? [] : null,
        streams: false,
        leave,
      }
      const began = performance.now()
      response.once('close', () => {
        leave()
        told(request, response, route, notes, performance.now() - began, holder)
      })
      withNotes(notes, answer)
    },
    printMetrics: () => metrics.print(),
    close: stop,
  }

  /** After the end: to the metrics and the log. */
  function told(
    { method = '', headers }: IncomingMessage,
    response: ServerResponse,
    route: string,
    notes: Notes,
    milliseconds: number,
    holder: KeyHolder | undefined,
  ): void {
    const left = !response.writableFinished
    const status = left && !response.headersSent ? 499 : response.statusCode
    metrics.count('http_requests_total', { route, status: String(status) })
    if (!notes.streams) metrics.time('http_request_seconds', { route }, milliseconds / 1_000)
    if (route === '/graphql') {
      const outcome = notes.codes[0] ?? 'ok'
      metrics.count('graphql_operations_total', { operation: notes.published ?? 'other', outcome })
    }
    const end = Date.now()
    options.traces?.add({
      request: {
        name: notes.operation ? `${route} ${notes.operation}` : `${method} ${route}`,
        ...{ start: end - milliseconds, end, failed: status >= 500 },
        attributes: { 'http.response.status_code': status, 'request.id': notes.id },
      },
      inside: notes.spans ?? [],
      traceparent: headers.traceparent ? String(headers.traceparent) : null,
    })
    log({
      time: new Date().toISOString(),
      id: notes.id,
      method,
      route,
      status,
      milliseconds: Math.round(milliseconds),
      ...(notes.operation && { operation: notes.operation }),
      ...(notes.codes.length > 0 && { codes: notes.codes }),
      ...(notes.statements > 0 && {
        statements: notes.statements,
        databaseMilliseconds: Math.round(notes.databaseTime),
      }),
      ...(holder && { key: holder.name }),
      ...(milliseconds >= options.slow && !notes.streams && { slow: true }),
      ...(left && { left: true }),
    })
  }
}

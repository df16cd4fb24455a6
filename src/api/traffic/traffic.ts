import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Database } from '../../graph/database.ts'
import { addressOf } from './caller.ts'
import { holderOf, type KeyHolder, keyIn } from './keys.ts'
import { type Notes, withNotes } from './notes.ts'
import { observed } from './observed.ts'
import { rateLimit } from './rate-limit.ts'
import { type Refusal, refuse } from './refuse.ts'
import { type LogLevel, requestLog } from './request-log.ts'
import { serverMetrics } from './server-metrics.ts'
import { staysFor } from './stay.ts'
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
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    route: string,
    answer: () => Promise<void> | void,
  ): void
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
  const stays = staysFor(options.places)
  const waitOf = rateLimit()
  const log = requestLog(options.log, write)
  const { metrics, stop } = serverMetrics(() => stays.underWay)

  /** Why a request is not let in, or null; and who asks: what a caller may have is counted by its name. */
  function judge(request: IncomingMessage): {
    readonly refusal: Refusal | null
    readonly caller: string
    readonly holder?: KeyHolder
  } {
    const key = options.keys.size > 0 ? keyIn(request) : null
    const holder = key === null ? undefined : holderOf(key, options.keys)
    const caller = holder ? `key ${holder.name}` : addressOf(request, options.proxies)
    if (key !== null && !holder) return { refusal: { reason: 'UNKNOWN_KEY' }, caller }
    const known = { caller, ...(holder && { holder }) }
    const limit = holder ? holder.limit : options.rate
    if (limit === null || request.method === 'OPTIONS') return { refusal: null, ...known }
    const wait = waitOf(caller, limit)
    return { refusal: wait > 0 ? { reason: 'TOO_MANY_REQUESTS', wait } : null, ...known }
  }

  function turnAway(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
    metrics.count('http_refused_total', { reason: refusal.reason })
    refuse(request, response, refusal)
  }

  return {
    database: observed(database, metrics),
    get underWay() {
      return stays.underWay
    },
    answer(request, response, route, answer) {
      const id = randomUUID()
      response.setHeader('x-request-id', id)
      if (always.has(route)) return void answer()
      const { refusal, caller, holder } = judge(request)
      if (refusal) return turnAway(request, response, refusal)
      const stay = stays.begin(caller, request, response, () =>
        turnAway(request, response, { reason: 'OVERLOADED', wait: 1 }),
      )
      // What has a body takes its place when that is here.
      if (request.method !== 'POST' && !stay.arrived()) return
      // What is slowly sent is no time of ours.
      let began = request.method === 'POST' ? null : performance.now()
      const notes: Notes = {
        id,
        operation: null,
        published: null,
        codes: [],
        statements: 0,
        databaseTime: 0,
        kept: 0,
        version: null,
        spans: options.traces ? [] : null,
        streams: false,
        arrived() {
          began = performance.now()
          return stay.arrived()
        },
        leave: stay.leave,
      }
      response.once('close', () => {
        const milliseconds = began === null ? 0 : performance.now() - began
        if (!stay.isShed) told(request, response, route, notes, milliseconds, holder)
      })
      Promise.resolve(withNotes(notes, answer)).then(stay.answered)
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

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { ExportError } from '../../export/filter-values.ts'
import { type Export, type ExportRequest, startExport } from '../../export/start-export.ts'
import { bodiesById } from '../../graph/read/bodies.ts'
import { bodiesMeant } from '../../graph/read/meant.ts'
import type { Reader } from '../../graph/read/question.ts'
import { takesGzip } from '../http/document.ts'
import {
  baseOf,
  type Exchange,
  etagOf,
  partsOf,
  type Route,
  type RouteOptions,
  readerFor,
  sendJson,
} from './route.ts'

/** /export/<what>.<format>?<filters>: what the API would answer for these filters, whole. */
export function exportRoute(options: RouteOptions): Route {
  return async (exchange) => {
    const [folder, name = '', ...more] = partsOf(exchange.url) ?? []
    if (folder !== 'export' || more.length > 0) return false
    const [what = '', format = ''] = name.split('.')
    const base = baseOf(options, exchange.request)
    const reader = readerFor(options, exchange.response)
    await sendExport({ what, format, filters: filtersIn(exchange.url), base }, reader, exchange, options)
    return true
  }
}

/** /calendar/<id or name of a body>.ics: by when it must have done what, and its units. */
export function calendarRoute(options: RouteOptions): Route {
  return async (exchange) => {
    const [folder, name = '', ...more] = partsOf(exchange.url) ?? []
    if (folder !== 'calendar' || more.length > 0 || !name.endsWith('.ics')) return false
    const reader = readerFor(options, exchange.response)
    const words = name.slice(0, -'.ics'.length)
    const [body, ...others] = await bodiesMeant(reader, words)
    if (!body) sendJson(exchange, 404, { code: 'NOT_FOUND', message: `no body is known as ${words}` })
    else if (others.length > 0)
      sendJson(exchange, 300, {
        code: 'AMBIGUOUS',
        message: `several bodies are called ${words}: ask by id`,
        candidates: [body, ...others].map((id) => `/calendar/${id}.ics`),
      })
    else {
      const title = `${(await bodiesById(reader, [body])).get(body)?.name} 任务期限`
      const filters = { ...filtersIn(exchange.url), body: [body] }
      const base = baseOf(options, exchange.request)
      await sendExport(
        { what: 'responsibilities', format: 'ics', filters, base, title },
        reader,
        exchange,
        options,
      )
    }
    return true
  }
}

function filtersIn({ searchParams }: URL): Record<string, string[]> {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]),
  )
}

async function sendExport(
  asked: ExportRequest,
  reader: Reader,
  exchange: Exchange,
  { report }: RouteOptions,
): Promise<void> {
  let started: Export
  try {
    started = await startExport(asked, reader)
  } catch (error) {
    if (!(error instanceof ExportError)) throw error
    return sendJson(exchange, 400, { code: error.code, message: error.message })
  }
  await stream(started, exchange).catch((error: unknown) => {
    if (!exchange.response.headersSent) throw error
    // What is cut off in the middle has no status left to tell it: the connection breaks, and we are told.
    if (!isGone(error)) report(`${exchange.request.method} ${exchange.url.pathname}`, error)
    exchange.response.destroy()
  })
}

/** The caller sets the pace: nothing is read from the graph before what was read is sent. */
async function stream(started: Export, exchange: Exchange): Promise<void> {
  const { request, response } = exchange
  const { format, what, edition } = started
  const etag = etagOf(edition.version)
  const headers = {
    etag,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, x-dataset-version',
    'x-dataset-version': String(edition.version),
  }
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end()
  const content = {
    'content-type': format.mediaType,
    'content-disposition': `attachment; filename="${what}.${format.name}"`,
  }
  if (request.method === 'HEAD') return void response.writeHead(200, { ...headers, ...content }).end()
  const pieces = started.text[Symbol.asyncIterator]()
  // Before the head is sent: an outage can still be told by a status.
  const first = await pieces.next()
  const zip = takesGzip(request) ? createGzip() : null
  response.writeHead(200, {
    ...headers,
    ...content,
    ...(zip && { 'content-encoding': 'gzip' }),
    trailer: 'x-dataset-version-at-end',
  })
  const text = Readable.from(beginningWith(first, pieces))
  await (zip ? pipeline(text, zip, response, { end: false }) : pipeline(text, response, { end: false }))
  response.addTrailers({ 'x-dataset-version-at-end': String(await started.versionNow()) })
  response.end()
}

/** The caller went away before the end. */
function isGone(error: unknown): boolean {
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown }
  return name === 'AbortError' || code === 'ERR_STREAM_PREMATURE_CLOSE'
}

async function* beginningWith(first: IteratorResult<string>, rest: AsyncIterator<string>) {
  try {
    for (let piece = first; !piece.done; piece = await rest.next()) yield piece.value
  } finally {
    await rest.return?.()
  }
}

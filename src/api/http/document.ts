import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { becomeStream } from '../traffic/notes.ts'

const compress = promisify(gzip)
const expand = promisify(gunzip)

/** A page that never changes while we run: kept compressed, with its ETag. */
export interface FixedDocument {
  readonly type: string
  readonly etag: string
  readonly gzipped: Buffer
}

/** Makes it when it is first asked for, once. */
export function fixedDocument(
  type: string,
  make: () => string | Promise<string>,
): () => Promise<FixedDocument> {
  let made: Promise<FixedDocument> | null = null
  const build = async () => {
    const content = await make()
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
    return { type, etag, gzipped: await compress(content) }
  }
  return () => {
    made ??= build()
    return made
  }
}

/** Answers with a document that does not change while the server runs: compressed if the caller takes it, 304 if it has it (and it is a 200). */
export async function sendFixed(
  document: FixedDocument,
  request: IncomingMessage,
  response: ServerResponse,
  more: Readonly<Record<string, string>> = {},
  status = 200,
): Promise<void> {
  const headers = {
    'content-type': document.type,
    etag: document.etag,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    'access-control-allow-origin': '*',
    ...more,
  }
  if (status === 200 && request.headers['if-none-match'] === document.etag) {
    response.writeHead(304, headers).end()
    return
  }
  const zipped = takesGzip(request)
  const body = zipped ? document.gzipped : await expand(document.gzipped)
  response.writeHead(status, {
    ...headers,
    ...(zipped && { 'content-encoding': 'gzip' }),
    'content-length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Whether the caller takes gzip: `gzip, br` does, `gzip;q=0` does not. */
export function takesGzip(request: IncomingMessage): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\b)/i.test(String(request.headers['accept-encoding'] ?? ''))
}

/** Below this a compressed answer is hardly smaller than a packet. */
export const worthCompressing = 1_024

/**
 * Sends what the endpoint answered: whole and compressed if it is worth it, or piece by piece if it is a stream of events. `listens`:
 * such a stream goes on for as long as somebody listens, and takes no place among the requests.
 */
export async function sendAnswer(
  answer: Response,
  request: IncomingMessage,
  response: ServerResponse,
  listens = true,
): Promise<void> {
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  response.setHeader('access-control-allow-origin', '*')
  // A body that was refused is not read to its end: the connection cannot be used again.
  if (!request.complete) response.setHeader('connection', 'close')
  if (answer.headers.get('content-type')?.startsWith('text/event-stream') && answer.body) {
    response.flushHeaders()
    if (request.method === 'HEAD') {
      await answer.body.cancel()
      response.end()
      return
    }
    if (listens) becomeStream()
    for await (const piece of answer.body) if (!response.write(piece)) await drained(response)
    response.end()
    return
  }
  const body = Buffer.from(await answer.arrayBuffer())
  response.appendHeader('vary', 'accept-encoding')
  const zipped = body.length > worthCompressing && takesGzip(request)
  const sent = zipped ? await compress(body) : body
  if (zipped) response.setHeader('content-encoding', 'gzip')
  if (answer.status !== 204 && answer.status !== 304) response.setHeader('content-length', sent.length)
  response.end(request.method === 'HEAD' ? undefined : sent)
}

/** Sends an answer whose forms are at hand. */
export function sendBody(
  { type, body, gzipped }: { readonly type: string; readonly body: Buffer; readonly gzipped: Buffer | null },
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): void {
  const zipped = takesGzip(request) ? gzipped : null
  const sent = zipped ?? body
  response
    .writeHead(200, {
      ...headers,
      'content-type': type,
      'content-length': sent.length,
      'access-control-allow-origin': '*',
      vary: [headers.vary, 'accept-encoding'].filter(Boolean).join(', '),
      ...(zipped && { 'content-encoding': 'gzip' }),
    })
    .end(sent)
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    response.once('drain', resolve).once('close', resolve)
  })
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { addressOf } from './address.ts'

/** A short answer about the server or the request itself. */
export function sendStatus(response: ServerResponse, status: number, message: string): void {
  sendValue(response, status, { status: message })
}

/** Answers with JSON that nobody is to keep; of an answer to HEAD node leaves out the body. */
export function sendValue(response: ServerResponse, status: number, value: object): void {
  const body = JSON.stringify(value)
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    })
    .end(body)
}

/** Answers 200 with a text of a type. */
export function sendText(response: ServerResponse, type: string, text: string): void {
  response
    .writeHead(200, {
      'content-type': type,
      'content-length': Buffer.byteLength(text),
      'cache-control': 'no-store',
    })
    .end(text)
}

/** A browser asks first whether a page of another site may send JSON: anybody's may. */
export function allowBrowsers(response: ServerResponse): void {
  response
    .writeHead(204, {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': '*',
      'access-control-max-age': '86400',
    })
    .end()
}

/** A form or plain text can be posted from any page without asking us first; JSON cannot. */
export function takesBody(request: IncomingMessage): boolean {
  const type = request.headers['content-type'] ?? ''
  return (
    request.method !== 'POST' || !/^\s*(application\/x-www-form-urlencoded|multipart\/|text\/)/i.test(type)
  )
}

/** The whole body of a request; null, with the rest unread, if it is longer than `limit` bytes: then the connection cannot be used again. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    let size = 0
    request
      .on('data', (piece: Buffer) => {
        size += piece.length
        if (size <= limit) pieces.push(piece)
        else {
          request.pause()
          resolve(null)
        }
      })
      .once('end', () => resolve(Buffer.concat(pieces)))
      .once('error', reject)
  })
}

/** The request as `fetch` has it, with its body if that was read. Its signal aborts when the client goes away before the answer is sent. */
export function asFetch(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer | null,
): [string, RequestInit] {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  const init = {
    method: request.method ?? 'GET',
    headers: Object.entries(request.headersDistinct).flatMap(([name, values]) =>
      (values ?? []).map((value): [string, string] => [name, value]),
    ),
    signal: gone.signal,
    ...(hasBody && { body: body ?? Readable.toWeb(request), duplex: 'half' }),
  }
  return [String(addressOf(request)), init as RequestInit]
}

import type { IncomingMessage, ServerResponse } from 'node:http'

/** Why a request is not let in; `wait` in seconds. */
export type Refusal =
  | { readonly reason: 'OVERLOADED' | 'TOO_MANY_REQUESTS'; readonly wait: number }
  | { readonly reason: 'UNKNOWN_KEY' | 'REQUEST_ENTITY_TOO_LARGE' }

const statuses: Record<Refusal['reason'], number> = {
  OVERLOADED: 503,
  TOO_MANY_REQUESTS: 429,
  UNKNOWN_KEY: 401,
  REQUEST_ENTITY_TOO_LARGE: 413,
}

const messages: Record<Refusal['reason'], string> = {
  OVERLOADED: 'The server is busy: ask again in a moment, as Retry-After says.',
  TOO_MANY_REQUESTS: 'You ask more often than you may: wait as many seconds as Retry-After says.',
  UNKNOWN_KEY: 'This key is not known: send another one as `Authorization: Bearer KEY`, or none.',
  REQUEST_ENTITY_TOO_LARGE: 'The request is longer than 450 kB: ask for less at once, in several requests.',
}

/** Answers as the GraphQL endpoint does, whatever was asked: an error with a code. What was sent with the request is not read. */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { reason } = refusal
  const requestId = response.getHeader('x-request-id')
  const body = JSON.stringify({
    errors: [{ message: messages[reason], extensions: { code: reason, requestId } }],
  })
  if ('wait' in refusal) response.setHeader('retry-after', refusal.wait)
  if (reason === 'UNKNOWN_KEY') response.setHeader('www-authenticate', 'Bearer')
  if (!request.complete) response.setHeader('connection', 'close')
  response
    .writeHead(statuses[reason], {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'retry-after, x-request-id',
    })
    .end(request.method === 'HEAD' ? undefined : body)
}

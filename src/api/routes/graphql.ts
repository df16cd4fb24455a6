import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AnswerCache, KeptAnswer } from '../cache/answer-cache.ts'
import { isKnown, tagHeaders } from '../cache/version-tag.ts'
import { sendAnswer, sendBody } from '../http/document.ts'
import { allowBrowsers, asFetch, readBody, sendStatus, takesBody } from '../http/exchange.ts'
import { hasArrived } from '../traffic/notes.ts'
import { refuse } from '../traffic/refuse.ts'
import type { graphqlEndpoint } from '../yoga.ts'

/** A text to look up has 64,000 characters, which some programs send as 384,000: \\u56fd. */
const maxBody = 450_000

/**
 * POST and GET /graphql. A question that was answered in this version of the dataset is answered again from memory, before it is
 * parsed; `Cache-Status` (RFC 9211) and `Age` tell. A GET that has the answer already is told so (304). HEAD is a GET whose body
 * stays here.
 */
export function graphqlRoute(endpoint: ReturnType<typeof graphqlEndpoint>, answers: AnswerCache) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'OPTIONS') return allowBrowsers(response)
    if (!takesBody(request)) return sendStatus(response, 415, 'send application/json')
    const isPost = request.method === 'POST'
    const isGet = request.method === 'GET' || request.method === 'HEAD'
    const body = isPost ? await readBody(request, maxBody) : null
    if (isPost && !body) return refuse(request, response, { reason: 'REQUEST_ENTITY_TOO_LARGE' })
    if (isPost && !hasArrived()) return
    const tag = await answers.tagOf(request, body)
    if (isGet && tag && isKnown(tag, request.headers['if-none-match'] ?? null)) {
      response
        .writeHead(304, { ...tagHeaders(tag), vary: 'accept', 'access-control-allow-origin': '*' })
        .end()
      return
    }
    const send = (answer: KeptAnswer, status: string, headers: Readonly<Record<string, string>> = {}) =>
      sendBody(answer, request, response, {
        ...(isGet && tag ? tagHeaders(tag) : {}),
        ...{ 'cache-status': `policy-lineage; ${status}`, vary: 'accept' },
        ...headers,
      })
    const kept = tag ? answers.get(tag) : undefined
    if (kept) return send(kept, 'hit', { age: String(Math.floor((performance.now() - kept.at) / 1000)) })
    const [url, init] = asFetch(request, response, body)
    const asked = new endpoint.fetchAPI.Request(url, isGet ? { ...init, method: 'GET' } : init)
    const answer = await endpoint.fetch(asked)
    const made = await answers.keep(tag, asked, answer)
    if (made) return send(made, made.isKept ? 'fwd=miss; stored' : 'fwd=miss')
    await sendAnswer(answer, request, response)
  }
}

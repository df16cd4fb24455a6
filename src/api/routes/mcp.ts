import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AnswerCache } from '../cache/answer-cache.ts'
import { sendAnswer } from '../http/document.ts'
import { allowBrowsers, asFetch, readBody } from '../http/exchange.ts'
import { hasArrived } from '../traffic/notes.ts'
import { sendJson } from './route.ts'

/** As for /graphql. */
const maxBody = 450_000

/**
 * /mcp: one call a request. A list of calls is refused, as the protocol has had none since June 2025: 400 kB hold thousands, and all
 * would run at once. A call keeps its place among the requests until it is answered; who only listens gives it up, and is let go
 * when we end.
 */
export function mcpRoute(
  assistants: { fetch(request: Request): Promise<Response> },
  { noteVersion }: Pick<AnswerCache, 'noteVersion'>,
  ended: AbortSignal,
) {
  const listening = new Set<ServerResponse>()
  // They would do so until the patience of a server that is to end is over.
  ended.addEventListener('abort', () => listening.forEach((response) => void response.end()))
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refuse = (status: number, code: number, message: string) => {
      if (!request.complete) response.setHeader('connection', 'close')
      sendJson({ response }, status, { jsonrpc: '2.0', error: { code, message }, id: null })
    }
    if (request.method === 'OPTIONS') return allowBrowsers(response)
    if (request.method !== 'POST') {
      const answer = await assistants.fetch(new Request(...asFetch(request, response, null)))
      return sendAnswer(answer, request, response)
    }
    const body = await readBody(request, maxBody)
    if (body === null) return refuse(413, -32_600, `Send less than ${maxBody} bytes.`)
    if (!hasArrived()) return
    const message = parsed(body)
    if (Array.isArray(message)) return refuse(400, -32_600, 'Send one call a request.')
    await noteVersion()
    const answer = await assistants.fetch(new Request(...asFetch(request, response, body)))
    const listens = (message as { method?: unknown } | null)?.method === 'subscriptions/listen'
    if (listens) {
      listening.add(response)
      response.once('close', () => listening.delete(response))
    }
    await sendAnswer(answer, request, response, listens)
  }
}

/** undefined for what is no JSON: the protocol has its own words for that. */
function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

import type { IncomingMessage } from 'node:http'

const host = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/**
 * The address that was asked for, as this server was called: a path of one slash, or as proxies send it, whole. Null if it cannot be
 * read, or if the caller names a host that is none (`Host: a b`, `evil.example/x?`): answers repeat it.
 */
export function addressOf({ url = '/', headers }: IncomingMessage): URL | null {
  const named = headers.host || 'localhost'
  if (!host.test(named)) return null
  const path = url.startsWith('/') ? url : pathOf(url)
  // Joined, not resolved: //evil.example/graphql is a path of ours that is not there.
  const address = path === null ? null : `http://${named}${path}`
  return address !== null && URL.canParse(address) ? new URL(address) : null
}

/** http://example.org/graphql?query=… → /graphql?query=… */
function pathOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, pathname, search } = new URL(url)
  return /^https?:$/.test(protocol) ? pathname + search : null
}

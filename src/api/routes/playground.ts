import type { Example } from '../examples.ts'
import { type FixedDocument, fixedDocument, sendFixed } from '../http/document.ts'
import { playground, playgroundPolicy } from '../http/playground.ts'
import type { Route } from './route.ts'

/** The playground and its files, made when it is first asked for: megabytes that many servers never need. */
export function playgroundRoute(examples: readonly Example[]): Route {
  let made: Promise<ReadonlyMap<string, () => Promise<FixedDocument>>> | null = null
  const make = async () => {
    const { page, assets } = await playground(examples)
    return new Map([
      ['/playground', fixedDocument('text/html; charset=utf-8', () => page)],
      ...[...assets].map(([path, { type, content }]) => [path, fixedDocument(type, () => content)] as const),
    ])
  }
  return async ({ request, response, url: { pathname } }) => {
    if (pathname !== '/playground' && !pathname.startsWith('/assets/playground-')) return false
    made ??= make()
    const file = (await made).get(pathname)
    if (!file) return false
    await sendFixed(
      await file(),
      request,
      response,
      pathname === '/playground'
        ? { 'content-security-policy': playgroundPolicy }
        : { 'cache-control': 'public, max-age=31536000, immutable' },
    )
    return true
  }
}

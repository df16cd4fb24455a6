import { prefixOf } from '../../domain/identifier.ts'
import { directivesMeant } from '../../graph/read/meant.ts'
import { type Route, type RouteOptions, readerFor, sendOn } from './route.ts'

/**
 * /path?from=&to=, how two directives are connected, with numbers or titles in place of ids: leads to the ids by 303, as permalinks do.
 * What may mean several, or nothing, stays: the page lets choose.
 */
export function pathEndsRoute(options: RouteOptions): Route {
  return async (exchange) => {
    const { pathname, searchParams } = exchange.url
    if (pathname !== '/path') return false
    const named = ['from', 'to'].flatMap((end) => {
      const words = searchParams.get(end)
      return words && prefixOf(words) === null ? [{ end, words }] : []
    })
    const reader = readerFor(options, exchange.response)
    const meant = await Promise.all(named.map(({ words }) => directivesMeant(reader, words)))
    const query = new URLSearchParams(searchParams)
    for (const [index, { end }] of named.entries()) {
      const [id, ...others] = meant[index]!
      if (id && others.length === 0) query.set(end, id)
    }
    if (query.toString() === searchParams.toString()) return false
    sendOn(`/path?${query}`, exchange)
    return true
  }
}

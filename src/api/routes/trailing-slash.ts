import type { Route } from './route.ts'

/** `/playground/` is `/playground`: leads to an address that is there, and to no other, so that nothing leads to another host. */
export function trailingSlash(isThere: (path: string) => boolean): Route {
  return async ({ response, url: { pathname, search } }) => {
    const path = pathname.slice(0, -1)
    if (!pathname.endsWith('/') || !isThere(path)) return false
    response.writeHead(308, { location: `${path}${search}`, 'cache-control': 'no-store' }).end()
    return true
  }
}

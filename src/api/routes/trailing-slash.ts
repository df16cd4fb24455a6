import type { Route } from './route.ts'

/** `/playground/` is `/playground`. Only of plain names, so that nothing leads to another host: `//evil.example/` is not ours. */
const ofNames = /^((?:\/[\w.~%-]+)+)\/$/

export const trailingSlash: Route = async ({ response, url: { pathname, search } }) => {
  const path = ofNames.exec(pathname)?.[1]
  if (!path) return false
  response.writeHead(308, { location: `${path}${search}`, 'cache-control': 'no-store' }).end()
  return true
}

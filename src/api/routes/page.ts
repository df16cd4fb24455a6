import { fixedDocument, sendFixed } from '../http/document.ts'
import { documentText, type PageParts } from '../pages/document.ts'
import type { Route } from './route.ts'

/** The page as it was bundled: what its documents load, and all files. */
export interface PageFiles {
  readonly parts: PageParts
  /** By path: /assets/page-3F2A.js. A name changes with its content. */
  readonly assets: ReadonlyMap<string, { readonly type: string; readonly content: string }>
}

/** The addresses that are views. The thing itself, /directive/dir-…, is answered by its permalink; only its tabs are here. */
const view = /^\/(?:(?:search|compare|gaps|lookup|path|dataset|corrections)?|directive\/[^/]+\/[^/]+)$/

/** Whatever a document says, nothing in it runs and nothing is loaded from elsewhere. A saved picture is drawn from data:. */
export const pagePolicy =
  "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** The views of the page, and its files, which a browser may keep for ever. An address that is none of ours shows a person how to go on. */
export function pageRoute({ parts, assets }: PageFiles): Route {
  const page = fixedDocument('text/html; charset=utf-8', () => documentText(null, parts))
  const files = new Map(
    [...assets].map(([path, { type, content }]) => [path, fixedDocument(type, () => content)]),
  )
  return async ({ request, response, url }) => {
    const file = files.get(url.pathname)
    if (file) {
      await sendFixed(await file(), request, response, {
        'cache-control': 'public, max-age=31536000, immutable',
      })
      return true
    }
    const isView = view.test(url.pathname)
    if (!isView && !request.headers.accept?.includes('text/html')) return false
    const headers = {
      'content-security-policy': pagePolicy,
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      ...(!isView && { 'cache-control': 'no-store' }),
    }
    await sendFixed(await page(), request, response, headers, isView ? 200 : 404)
    return true
  }
}

import { fixedDocument, sendFixed } from '../document.ts'
import type { Route } from './route.ts'

/** The page as it was bundled: one HTML document for every view, and the files it loads. */
export interface PageFiles {
  readonly html: string
  /** By path: /assets/page-3F2A.js. A name changes with its content. */
  readonly assets: ReadonlyMap<string, { readonly type: string; readonly content: string }>
}

/** The first part of the addresses that are views: the page reads the rest itself. */
const views = new Set(['', 'd', 'b', 'search', 'metrics', 'gaps', 'lookup'])

/** Whatever a document says, nothing in it runs and nothing is loaded from elsewhere. A saved picture is drawn from data:. */
const policy =
  "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** The views of the page, and its files, which a browser may keep for ever. */
export function pageRoute({ html, assets }: PageFiles): Route {
  const page = fixedDocument('text/html; charset=utf-8', () => html)
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
    if (!views.has(url.pathname.split('/')[1] ?? '')) return false
    await sendFixed(await page(), request, response, {
      'content-security-policy': policy,
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    })
    return true
  }
}

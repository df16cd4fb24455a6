import { useEffect, useState } from 'preact/hooks'

/** Where the page is: the whole state of a view is in its address, so that any address can be sent to somebody. */
export interface Place {
  readonly path: readonly string[]
  readonly query: URLSearchParams
  readonly hash: string
}

export const tabs = ['lineage', 'coverage', 'tasks', 'metrics', 'text', 'about'] as const
export type Tab = (typeof tabs)[number]

/** The address of a thing is its permalink: it can be cited, and gives data to who asks for data. */
export const directivePath = (id: string, tab: Tab = 'lineage') =>
  `/directive/${encodeURIComponent(id)}${tab === 'lineage' ? '' : `/${tab}`}`
export const bodyPath = (id: string) => `/body/${encodeURIComponent(id)}`
export const taskPath = (id: string) => `/task/${encodeURIComponent(id)}`
export const metricPath = (id: string) => `/metric/${encodeURIComponent(id)}`
export const jurisdictionPath = (code: string) => `/jurisdiction/${encodeURIComponent(code)}`
export const searchPath = (text: string) => `/search?q=${encodeURIComponent(text)}`
export const pathBetween = (from: string, to: string) => `/path?${new URLSearchParams({ from, to })}`
export const sourcePath = (sha256: string) => `/source/${encodeURIComponent(sha256)}`

/** The text of a directive at a quote: #c1284-1336. */
export const quotePath = (id: string, { start, end }: { readonly start: number; readonly end: number }) =>
  `${directivePath(id, 'text')}#c${start}-${end}`

/** The first parts of addresses that are views of the page; others, such as /export, leave it. */
const views: ReadonlySet<string> = new Set([
  ...['', 'directive', 'body', 'task', 'metric', 'source', 'jurisdiction'],
  ...['search', 'lookup', 'gaps', 'compare', 'path', 'dataset', 'corrections'],
])

/** /directive/dir-1?sel=a is a view; /export/tasks.csv and /directive/dir-1?type=text/turtle are not. */
export function isView(address: string): boolean {
  const { pathname, searchParams } = new URL(address, 'http://page')
  return views.has(pathname.split('/')[1]!) && !searchParams.has('type')
}

/** The parts of an address, for a view. A part that does not decode stays as it is written. */
export function placeAt({
  pathname,
  search,
  hash,
}: Readonly<Record<'pathname' | 'search' | 'hash', string>>): Place {
  return {
    path: pathname.split('/').filter(Boolean).map(decoded),
    query: new URLSearchParams(search),
    hash: hash.slice(1),
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const changed = 'place-changed'

/**
 * Goes there; `replace` where it is the same view with another choice, so that "back" leaves the view. Who goes on by keyboard, or
 * listens, goes on at the top of the new view.
 */
export function go(address: string, { replace = false } = {}): void {
  if (replace) window.history.replaceState(null, '', address)
  else {
    window.history.pushState(null, '', address)
    document.getElementById('main')?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }
  window.dispatchEvent(new Event(changed))
}

/** The same place with one choice changed; null takes it out. */
export const withChoice = (name: string, value: string | null): string => withChoices({ [name]: value })

/** The same place with some choices changed; null, or nothing, takes one out. */
export function withChoices(choices: Readonly<Record<string, string | null>>): string {
  const { pathname, search, hash } = window.location
  const query = new URLSearchParams(search)
  for (const [name, value] of Object.entries(choices)) {
    if (value) query.set(name, value)
    else query.delete(name)
  }
  const text = query.toString()
  return `${pathname}${text ? `?${text}` : ''}${hash}`
}

export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeAt(window.location))
  useEffect(() => {
    const update = () => setPlace(placeAt(window.location))
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest?.('a')
      const address = link?.getAttribute('href')
      if (!link || !address?.startsWith('/') || !isView(address)) return
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
        return
      event.preventDefault()
      // data-keep: a choice in the view that is open. It may be sent like any other address, but "back" leaves the view.
      go(address, { replace: link.hasAttribute('data-keep') })
    }
    window.addEventListener('popstate', update)
    window.addEventListener('hashchange', update)
    window.addEventListener(changed, update)
    document.addEventListener('click', follow)
    return () => {
      window.removeEventListener('popstate', update)
      window.removeEventListener('hashchange', update)
      window.removeEventListener(changed, update)
      document.removeEventListener('click', follow)
    }
  }, [])
  return place
}

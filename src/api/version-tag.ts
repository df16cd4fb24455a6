import { createHash } from 'node:crypto'
import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { DatasetVersion } from '../graph/read/dataset.ts'

/** Names what a question is answered with: another version, question or program gives another. */
export type VersionTag = (version: DatasetVersion, question: string) => string

/** `program` is whatever else an answer depends on: the schema, the quality figures. */
export function versionTag(program: string): VersionTag {
  return ({ version, epoch, changedAt }, question) => {
    const hash = createHash('sha256').update([program, epoch, changedAt, question].join('\n'))
    return `"${version}-${hash.digest('base64url').slice(0, 16)}"`
  }
}

/** Whether If-None-Match names the tag; a tag that was weakened on the way, by a proxy that compresses, counts too. */
export function isKnown(tag: string, ifNoneMatch: string | null): boolean {
  const names = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return names.includes(tag) || names.includes('*')
}

/** What tells a browser to ask each time whether the answer is still the same. */
export const tagHeaders = (tag: string) => ({ etag: tag, 'cache-control': 'no-cache' })

interface Options {
  readonly tagFor: VersionTag
  readonly ask: (signal: AbortSignal) => Promise<DatasetVersion>
}

/**
 * Gives answers to GET an ETag of the dataset's version. The version is asked for before the question: a load in between makes
 * the answer newer than its tag, never older. Whoever has the answer is told so (304) without a look at the graph.
 * An answer kept by this tag could be given again here.
 */
export function useVersionTag({ tagFor, ask }: Options): Plugin<{ request: Request }> {
  const tags = new WeakMap<Request, string>()
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const accept = request.headers.get('accept') ?? ''
      if (request.method !== 'GET' || url.search === '' || accept.includes('text/event-stream')) return
      const version = await ask(request.signal).catch(() => null)
      if (!version) return
      const tag = tagFor(version, `${accept} ${url.search}`)
      if (isKnown(tag, request.headers.get('if-none-match')))
        endResponse(
          new fetchAPI.Response(null, { status: 304, headers: { ...tagHeaders(tag), vary: 'accept' } }),
        )
      else tags.set(request, tag)
    },
    onResultProcess({ request, result }) {
      // What failed now may do tomorrow.
      if ((result as ExecutionResult).errors) tags.delete(request)
    },
    onResponse({ request, response }) {
      const tag = tags.get(request)
      if (!tag || response.status !== 200) return
      for (const [name, value] of Object.entries(tagHeaders(tag))) response.headers.set(name, value)
      response.headers.append('vary', 'accept')
    },
  }
}

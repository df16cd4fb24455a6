import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { type ExecutionResult, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { DatasetVersion } from '../../graph/read/dataset.ts'
import { worthCompressing } from '../http/document.ts'
import { currentNotes, type Notes } from '../traffic/notes.ts'
import { leastUsed } from './least-used.ts'
import { recentCall, sharedCall } from './shared-call.ts'
import type { VersionTag } from './version-tag.ts'

const compress = promisify(gzip)

/** An answer that can be given again, as it is sent. */
export interface KeptAnswer {
  readonly type: string
  readonly body: Buffer
  readonly gzipped: Buffer | null
  /** Whether there was room for it. */
  readonly isKept: boolean
  /** What is noted of the question, as it was when it was asked first. */
  readonly asked: Pick<Notes, 'operation' | 'published'>
  /** When it was made, in milliseconds of a clock that never goes back. */
  readonly at: number
}

/** Answers to questions, each of one version of the dataset. */
export interface AnswerCache {
  /** What a question is answered by now; null for what is no question, or if the version is not to be had. */
  tagOf(request: IncomingMessage, body: Buffer | null): Promise<string | null>
  get(tag: string): KeptAnswer | undefined
  /** Asks for the version that a request begins with, anew if its Cache-Control wants that, and notes it, so that an answer of two versions is told from one; null if it is not to be had. */
  noteVersion(cacheControl?: string): Promise<DatasetVersion | null>
  /** Keeps what may be kept: the answer to a query, without errors. Returns it; null if it may not. */
  keep(tag: string | null, request: Request, answer: Response): Promise<KeptAnswer | null>
  /** Tells which answers may be kept. */
  readonly plugin: Plugin
}

interface Options {
  /** In bytes; 0 keeps none. */
  readonly capacity: number
  readonly tagFor: VersionTag
  readonly version: () => Promise<DatasetVersion>
  /** How many milliseconds the version may be old that a request begins with. */
  readonly versionAge: number
}

/** Beside its bodies: its key, and what the map takes. */
const overhead = 300

/** `no-cache`, and what a browser says to load a page anew: `max-age=0`. */
const wantsFresh = /\bno-cache\b|\bmax-age=0\b/

/**
 * Keeps answers by the version of the dataset, the question and all else they depend on: what a load changes is asked anew, and
 * what was true before is answered for `versionAge` at most: to look is a statement, which takes more than the rest of a kept answer. A request
 * that says `Cache-Control: no-cache` is answered by a look of its own. The version is asked for before the question is: a load in
 * between makes an answer newer than its tag, never older.
 */
export function answerCache({ capacity, tagFor, version, versionAge }: Options): AnswerCache {
  const answers = leastUsed<KeptAnswer>(capacity)
  const recentVersion = recentCall(sharedCall(version), versionAge)
  const mayBeKept = new WeakSet<Request>()
  async function noteVersion(cacheControl = ''): Promise<DatasetVersion | null> {
    const current = await recentVersion(wantsFresh.test(cacheControl)).catch(() => null)
    const notes = currentNotes()
    if (notes) notes.version = current
    return current
  }
  return {
    noteVersion,
    async tagOf(request, body) {
      if (request.method === 'POST' && capacity === 0) return null
      const { accept = '', host = '' } = request.headers
      if (accept.includes('text/event-stream')) return null
      const question = body === null ? askedByAddress(request) : digest(body)
      if (question === null) return null
      const current = await noteVersion(request.headers['cache-control'])
      return current && tagFor(current, [accept, host, question].join('\n'))
    },
    get(tag) {
      const kept = answers.get(tag)
      if (kept) Object.assign(currentNotes() ?? {}, kept.asked)
      return kept
    },
    async keep(tag, request, answer) {
      if (tag === null || answer.status !== 200 || !mayBeKept.has(request)) return null
      const body = Buffer.from(await answer.arrayBuffer())
      const gzipped = body.length > worthCompressing ? await compress(body) : null
      const size = body.length + (gzipped?.length ?? 0) + overhead
      const type = answer.headers.get('content-type') ?? ''
      const { operation = null, published = null } = currentNotes() ?? {}
      const made = {
        type,
        body,
        gzipped,
        asked: { operation, published },
        isKept: size <= capacity,
        at: performance.now(),
      }
      answers.set(tag, made, size)
      return made
    },
    plugin: {
      onExecute({ args: { contextValue, document, operationName } }) {
        const { request } = contextValue as { readonly request: Request }
        if (getOperationAST(document, operationName)?.operation === 'query') mayBeKept.add(request)
      },
      onResultProcess({ request, result }) {
        // What failed now may do tomorrow.
        if ((result as ExecutionResult).errors) mayBeKept.delete(request)
      },
    },
  }
}

function askedByAddress({ method, url = '' }: IncomingMessage): string | null {
  const at = url.indexOf('?')
  return method !== 'POST' && at >= 0 ? url.slice(at) : null
}

const digest = (body: Buffer) => createHash('sha256').update(body).digest('base64url')

import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { ChangeKind } from '../../domain/change.ts'
import { prefixOf } from '../../domain/identifier.ts'
import { permalinkOf, sourcePermalink } from '../../domain/permalink.ts'
import { bodiesById } from '../../graph/read/bodies.ts'
import { type ChangeRow, changePage } from '../../graph/read/changes.ts'
import { type DatasetVersion, datasetVersion } from '../../graph/read/dataset.ts'
import { directivesById } from '../../graph/read/directives.ts'
import { bodiesMeant, directivesMeant } from '../../graph/read/meant.ts'
import type { Reader } from '../../graph/read/question.ts'
import { type AskedChanges, changeConditions } from '../arguments/change-conditions.ts'
import { isKnown, tagHeaders, type VersionTag } from '../cache/version-tag.ts'
import type { ErrorCode } from '../errors.ts'
import { baseOf, type RouteOptions, readerFor } from '../routes/route.ts'
import { addressOf } from './address.ts'
import { type FeedEntry, renderFeed } from './render-feed.ts'

/** How many changes a feed shows: the newest. */
const shown = 50

const Name = z.string().min(1).max(200)

const Asked = z.strictObject({
  /** A directive, by id, document number or title. */
  cites: Name.optional(),
  directive: Name.optional(),
  /** By id or name. */
  body: Name.optional(),
  kinds: z
    .string()
    .transform((names) => names.split(','))
    .pipe(z.array(ChangeKind))
    .optional(),
})

/** /feed.atom: what loads changed, the newest first; about one directive or body if asked. */
export async function sendFeed(
  options: RouteOptions,
  tagFor: VersionTag,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const graph = readerFor(options, response)
  const base = baseOf(options, request)
  const { pathname, search } = addressOf(request)!
  const self = new URL(base + pathname + search)
  const asked = Asked.safeParse(Object.fromEntries(self.searchParams))
  if (!asked.success) return refuse(response, asked.error.issues.map(({ message }) => message).join('; '))
  const version = await datasetVersion(graph)
  const tag = tagFor(version, self.href)
  const headers = { ...tagHeaders(tag), 'access-control-allow-origin': '*' }
  if (isKnown(tag, request.headers['if-none-match'] ?? null)) {
    response.writeHead(304, headers).end()
    return
  }
  const { cites, directive, body, kinds } = asked.data
  const [citedId, directiveId, bodyId] = await Promise.all([
    idOf(cites, 'dir', (name) => directivesMeant(graph, name)),
    idOf(directive, 'dir', (name) => directivesMeant(graph, name)),
    idOf(body, 'body', (name) => bodiesMeant(graph, name)),
  ])
  if (citedId === null || directiveId === null)
    return refuse(response, 'no directive, or more than one, is called so: give its id')
  if (bodyId === null) return refuse(response, 'no body, or more than one, is called so: give its id')
  const changes = await newestChanges(graph, { kinds, cites: citedId, directive: directiveId, body: bodyId })
  const entries = await entriesOf(graph, changes, version, base)
  const feed = Buffer.from(
    renderFeed({
      id: uuidOf(version.epoch, self.search),
      title: `政策文件变更${asked.data.cites ? `：引用${asked.data.cites}` : ''}`,
      updated: entries[0]?.updated ?? version.changedAt ?? '1970-01-01T00:00:00Z',
      self: self.href,
      entries,
    }),
  )
  response.writeHead(200, {
    ...headers,
    'content-type': 'application/atom+xml; charset=utf-8',
    'content-length': feed.length,
  })
  response.end(request.method === 'HEAD' ? undefined : feed)
}

function refuse(response: ServerResponse, message: string): void {
  const body = JSON.stringify({
    code: 'BAD_USER_INPUT' satisfies ErrorCode,
    message: `${message}. /feed.atom takes cites, directive (id, document number or title), body (id or name), kinds`,
  })
  response
    .writeHead(400, { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' })
    .end(body)
}

/** undefined: none was asked for; null: it names none or several. An id need not be there yet. */
async function idOf(
  name: string | undefined,
  prefix: 'dir' | 'body',
  meant: (name: string) => Promise<readonly string[]>,
): Promise<string | null | undefined> {
  if (name === undefined || prefixOf(name) === prefix) return name
  const [only = null, ...others] = await meant(name)
  return others.length > 0 ? null : only
}

async function newestChanges(graph: Reader, asked: AskedChanges): Promise<ChangeRow[]> {
  const conditions = await changeConditions(graph, asked)
  const window = { after: null, before: null, backward: true, limit: shown }
  return (await changePage(graph, conditions, window)).map(({ change }) => change).reverse()
}

async function entriesOf(
  graph: Reader,
  changes: readonly ChangeRow[],
  { epoch }: DatasetVersion,
  base: string,
): Promise<FeedEntry[]> {
  const named = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))]
  const [directives, bodies] = await Promise.all([
    directivesById(graph, named(changes.flatMap(({ directive, cited }) => [directive, cited]))),
    bodiesById(graph, named(changes.map(({ body }) => body))),
  ])
  const titleOf = (id: string | null) => {
    const directive = id === null ? undefined : directives.get(id)
    return directive?.title ?? directive?.documentNumber ?? id
  }
  return changes.map((change) => ({
    id: uuidOf(epoch, change.key),
    title: [
      change.kind,
      titleOf(change.directive) ?? change.words,
      change.type,
      titleOf(change.cited),
      change.body && (bodies.get(change.body)?.name ?? change.body),
      change.before,
      change.after,
    ]
      .filter(Boolean)
      .join(' · '),
    updated: change.at,
    category: change.kind,
    link: base + linkOf(change),
  }))
}

/** The page of what the change is about. */
function linkOf({ directive, source }: ChangeRow): string {
  if (directive) return permalinkOf(directive)
  return source ? sourcePermalink(source) : '/'
}

/** The same for the same: readers tell by it what they have seen. */
function uuidOf(...parts: readonly (string | null)[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex')
  // Version 8 of RFC 9562: made in a way of our own.
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

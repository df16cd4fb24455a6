import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Edition } from '../../export/format.ts'
import { jsonLdDocument } from '../../export/linked-data.ts'
import { plainJson } from '../../export/plain-text.ts'
import { nTriples } from '../../export/rdf/n-triples.ts'
import { datasetVersion } from '../../graph/read/dataset.ts'
import type { Reader } from '../../graph/read/question.ts'
import { takesGzip } from '../http/document.ts'
import { documentText, type PageParts } from '../pages/document.ts'
import { attribute, html } from '../pages/markup.ts'
import { kinds } from '../permalinks/kinds.ts'
import type { Form, Kind, Thing } from '../permalinks/thing.ts'
import { negotiate } from './negotiate.ts'
import { type PageFiles, pagePolicy } from './page.ts'
import {
  baseOf,
  type Exchange,
  etagOf,
  partsOf,
  type Route,
  type RouteOptions,
  readerFor,
  sendJson,
  sendOn,
} from './route.ts'

const compress = promisify(gzip)

/**
 * /directive/<id, number or title>, /body/<id or name>, /task/<id>, /metric/<id>, /source/<sha256>, /jurisdiction/<code or name>: what is there, as a page or in
 * any other form, by `Accept` or by ?type=. Other names than the id lead to it by 303, also in front of a tab of the page
 * (/directive/<number>/tasks); several candidates are 300, none is 404.
 */
export function permalinkRoute(options: RouteOptions, page: PageFiles | undefined): Route {
  return async (exchange) => {
    const [folder = '', words = '', ...more] = partsOf(exchange.url) ?? []
    const kind = Object.hasOwn(kinds, folder) ? kinds[folder] : undefined
    if (!kind || !words) return false
    if (more.length > 0)
      return (
        page !== undefined &&
        folder === 'directive' &&
        more.length === 1 &&
        sendToTab(options, kind, words, exchange)
      )
    const reader = readerFor(options, exchange.response)
    const [id, ...others] = await kind.meant(reader, words)
    if (!id) sendNotFound(kind, words, exchange, page)
    else if (others.length > 0) {
      const candidates = [id, ...others]
      sendChoice(kind, words, candidates, await kind.names(reader, candidates), exchange, page)
    } else if (id !== words) sendOn(kind.addressOf(id) + exchange.url.search, exchange)
    else {
      const edition = { base: baseOf(options, exchange.request), ...(await datasetVersion(reader)) }
      if (isKnown(edition, exchange)) return true
      const thing = await readSteadily(kind, id, edition, reader)
      if (thing) await sendThing(thing, kind.addressOf(id), edition, exchange, page)
      else sendNotFound(kind, words, exchange, page)
    }
    return true
  }
}

/** A tab of something that goes by another name than its id: the page itself knows ids alone. */
async function sendToTab(
  options: RouteOptions,
  kind: Kind,
  words: string,
  exchange: Exchange,
): Promise<boolean> {
  const { pathname, search } = exchange.url
  if (isId.test(words)) return false
  const [id, ...others] = await kind.meant(readerFor(options, exchange.response), words)
  if (!id || id === words || others.length > 0) return false
  sendOn(kind.addressOf(id) + pathname.slice(pathname.lastIndexOf('/')) + search, exchange)
  return true
}

/** dir-3fb320888373c9f3: of ids the page itself asks what they are. */
const isId = /^[a-z]+-/

/** What is there; once more where a load came between its parts. */
async function readSteadily(
  kind: Kind,
  id: string,
  edition: Edition,
  reader: Reader,
): Promise<Thing | undefined> {
  const [thing] = await Promise.allSettled([kind.read(reader, id, edition)])
  const now = await datasetVersion(reader)
  if (now.version !== edition.version) return kind.read(reader, id, edition)
  if (thing.status === 'rejected') throw thing.reason
  return thing.value
}

function formsOf(thing: Thing, address: string, parts: PageParts | undefined): Form[] {
  const others: Form[] = [
    { type: 'application/json', name: 'JSON', text: () => `${plainJson(thing.record)}\n` },
    { type: 'application/ld+json', name: 'JSON-LD', text: () => jsonLdDocument(thing.nodes) },
    // N-Triples are Turtle too.
    { type: 'text/turtle', name: 'Turtle', text: () => nTriples(thing.nodes) },
    { type: 'application/n-triples', name: 'N-Triples', text: () => nTriples(thing.nodes) },
    ...(thing.forms ?? []),
  ]
  const alternates = [
    ...others.map(({ type, name }) => ({ type, name, href: `${address}?type=${encodeURIComponent(type)}` })),
    ...(thing.elsewhere ?? []),
  ]
  const { title, essence, nodes } = thing
  const page = () =>
    documentText({ title, essence, canonical: address, alternates, jsonLd: jsonLdDocument(nodes) }, parts)
  return [{ type: 'text/html', name: 'HTML', text: page }, ...others]
}

async function sendThing(
  thing: Thing,
  address: string,
  edition: Edition,
  exchange: Exchange,
  page: PageFiles | undefined,
): Promise<void> {
  const { request, url } = exchange
  const forms = formsOf(thing, address, page?.parts)
  const offered = forms.map(({ type }) => type)
  const elsewhere = thing.elsewhere ?? []
  const asked = url.searchParams.get('type')
  const named = forms.find(({ name }) => asked !== null && plainName(name) === plainName(asked))
  const accept = named?.type ?? asked ?? request.headers.accept
  const type = negotiate(accept, [...offered, ...elsewhere.map((one) => one.type)])
  const form = forms.find((one) => one.type === type)
  const other = elsewhere.find((one) => one.type === type)
  if (other) return sendOn(other.href, exchange)
  if (!form)
    return sendJson(exchange, 406, {
      code: 'NOT_ACCEPTABLE',
      message: `this can be had as ${forms.map((one) => `${one.type} (${one.name})`).join(', ')}`,
    })
  const links = [
    `<${edition.base}${address}>; rel="canonical"`,
    ...offered.map(
      (one) => `<${edition.base}${address}?type=${encodeURIComponent(one)}>; rel="alternate"; type="${one}"`,
    ),
  ]
  await send(exchange, 200, form.type, form.text(), { etag: etagOf(edition.version), link: links.join(', ') })
}

/** ?type=gbt7714, ?type=json-ld and ?type=csl, as exports call CSL-JSON, are as good as a media type. */
const plainName = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^csljson$/, 'csl')

function isKnown(edition: Edition, { request, response }: Exchange): boolean {
  const etag = etagOf(edition.version)
  if (request.headers['if-none-match'] !== etag) return false
  response.writeHead(304, { etag, vary: 'accept, accept-encoding', 'cache-control': 'no-cache' }).end()
  return true
}

function sendNotFound(kind: Kind, words: string, exchange: Exchange, files: PageFiles | undefined): void {
  const essence = html`<p>没有找到这样的${kind.name}：${words}</p>
<p>可以<a href="/search?q=${attribute(encodeURIComponent(words))}">检索</a>。地址中可以写标识、发文字号（任何括号）、标题或机构全称。</p>`
  const page = documentText({ title: '没有找到', essence }, styleOf(files))
  sendMessage(404, { code: 'NOT_FOUND', message: `nothing is known as ${words}` }, page, exchange)
}

function sendChoice(
  kind: Kind,
  words: string,
  candidates: readonly string[],
  names: ReadonlyMap<string, string>,
  exchange: Exchange,
  files: PageFiles | undefined,
): void {
  const addresses = candidates.map(kind.addressOf)
  const essence = html`<p>${candidates.length} 个${kind.name}都可能是它：</p><ul>${candidates.map((id, i) => html`<li><a href="${addresses[i]}">${names.get(id) ?? id}</a></li>`)}</ul>`
  const page = documentText({ title: words, essence }, styleOf(files))
  const message = `${candidates.length} may be meant by ${words}`
  sendMessage(300, { code: 'AMBIGUOUS', message, candidates: addresses }, page, exchange)
}

/** What the page looks like, without what it does: there is nothing to ask for. */
function styleOf(files: PageFiles | undefined): PageParts {
  return { scripts: [], preloads: [], styles: files?.parts.styles ?? [] }
}

function sendMessage(status: number, json: object, page: string, exchange: Exchange): void {
  if (negotiate(exchange.request.headers.accept, ['text/html', 'application/json']) === 'text/html')
    void send(exchange, status, 'text/html', page)
  else sendJson(exchange, status, json)
}

async function send(
  { request, response }: Exchange,
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const zipped = takesGzip(request)
  const body = zipped ? await compress(text) : Buffer.from(text)
  response.writeHead(status, {
    'cache-control': 'no-cache',
    ...headers,
    'content-type': `${type}; charset=utf-8`,
    'content-length': body.length,
    vary: 'accept, accept-encoding',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    ...(zipped && { 'content-encoding': 'gzip' }),
    ...(type === 'text/html' && { 'content-security-policy': pagePolicy, 'referrer-policy': 'same-origin' }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

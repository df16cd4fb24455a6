import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { contextDocument } from '../export/linked-data.ts'
import { datasetVersion } from '../graph/read/dataset.ts'
import { answerCache } from './cache/answer-cache.ts'
import { keepCounts } from './cache/keep-counts.ts'
import { versionTag } from './cache/version-tag.ts'
import { watchVersion } from './cache/version-watch.ts'
import { readExamples } from './examples.ts'
import { addressOf } from './http/address.ts'
import { fixedDocument, sendFixed } from './http/document.ts'
import { sendStatus, sendText } from './http/exchange.ts'
import { sendFeed } from './http/feed.ts'
import { closeServer, openServer, type Patience } from './http/http-server.ts'
import { landingPage } from './http/landing.ts'
import { readiness } from './http/readiness.ts'
import { askThrough } from './mcp/ask.ts'
import { mcpOverHttp, toolOperations } from './mcp/server.ts'
import { listOperations } from './persisted.ts'
import { calendarRoute, exportRoute } from './routes/export.ts'
import { graphqlRoute } from './routes/graphql.ts'
import { mcpRoute } from './routes/mcp.ts'
import { type PageFiles, pageRoute } from './routes/page.ts'
import { pathEndsRoute } from './routes/path-ends.ts'
import { permalinkRoute } from './routes/permalinks.ts'
import { playgroundRoute } from './routes/playground.ts'
import { answering } from './routes/route.ts'
import { trailingSlash } from './routes/trailing-slash.ts'
import { printPolicySchema } from './schema.ts'
import { type TrafficOptions, trafficOver, usualTraffic } from './traffic/traffic.ts'
import { ourVersion } from './version.ts'
import { askedAhead } from './warm-up/asked-ahead.ts'
import { keepWarm, warmUp } from './warm-up/warm-up.ts'
import { type GraphqlOptions, graphqlEndpoint } from './yoga.ts'

export interface ServerOptions extends Partial<Pick<GraphqlOptions, 'timeout' | 'report' | 'propose'>> {
  readonly database: GraphqlOptions['database']
  readonly lookUp: GraphqlOptions['lookUp']
  readonly bodyForms?: GraphqlOptions['bodyForms']
  readonly quality: GraphqlOptions['quality']
  /** What permalinks begin with; absent: wherever the caller found us. */
  readonly publicUrl?: string | null
  /** The page of views; absent: a list of questions stands in its place. */
  readonly page?: PageFiles
  /** Whether published operations only are answered: the examples, and those of the tools for assistants. */
  readonly persistedOnly?: boolean
  readonly host?: string
  /** Whether questions of the page and the playground are asked ahead, in idle moments: at the start, and when the graph is much larger. */
  readonly warmUp?: boolean
  /** Bytes of answers that are kept to be given again; 0 keeps none. */
  readonly answerCache?: number
  /** Milliseconds for which a look at the version serves those who ask next; 0: each looks. */
  readonly versionAge?: number
  /** Milliseconds between two looks for a new version, while somebody subscribes. */
  readonly watchInterval?: number
  readonly maxSubscribers?: number
  readonly traffic?: Partial<TrafficOptions>
  /** Whether /metrics is answered. */
  readonly metrics?: boolean
  readonly patience?: Patience
  /** 0 takes a free one. */
  readonly port: number
}

export interface RunningServer {
  /** http://127.0.0.1:4000 */
  readonly url: string
  /** Says it is not ready, lets requests that run finish, for at most `patience` milliseconds, and closes. */
  close(patience?: number): Promise<void>
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

const requestTimeout = 30_000

/** How long an answer waits to learn whether it is kept, in milliseconds. */
const soon = 2_000

/** How often it is looked whether a load made plans that are kept outgrown, and how long they are kept all the same, in milliseconds. */
const warmth = { every: 5_000, planAge: 65_000 }

/** The format that Prometheus reads. */
const metricsType = 'text/plain; version=0.0.4; charset=utf-8'

/** Families of addresses that are counted by themselves. */
const counted: ReadonlySet<string> = new Set([
  ...['/directive/', '/body/', '/task/', '/metric/', '/source/'],
  ...['/export/', '/calendar/', '/assets/', '/playground/'],
])

const takesPost: ReadonlySet<string> = new Set(['/graphql', '/mcp'])

/** Serves the API, the playground and the schema over HTTP. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    lookUp,
    bodyForms = () => [],
    quality,
    propose,
    publicUrl = null,
    host = '127.0.0.1',
    port,
  } = options
  const { timeout = requestTimeout, watchInterval = 1_000, maxSubscribers = 200 } = options
  const report = options.report ?? ((message, error) => console.error(message, error))
  const examples = readExamples()
  const operations = [...examples, ...toolOperations]
  const traffic = trafficOver(options.database, { ...usualTraffic, ...options.traffic })
  const capacity = options.answerCache ?? 64_000_000
  // Few rows, beside answers: the places of a level of thirty provinces are 70 kB.
  const database = keepCounts(traffic.database, capacity / 16)
  const persisted = { operations, only: options.persistedOnly ?? false }
  const version = () =>
    datasetVersion({ read: (name, parameters) => database.read(name, parameters, { timeout }) })
  const watch = watchVersion({
    ask: version,
    interval: watchInterval,
    maxSubscribers,
  })
  const tagFor = versionTag(JSON.stringify([printPolicySchema(), quality]))
  // A database that is slow to tell its version has the question itself to answer, and no caller waits twice.
  const versionSoon = () =>
    datasetVersion({
      read: (name, parameters) =>
        database.read(name, parameters, { timeout: soon, signal: AbortSignal.timeout(soon) }),
    })
  const answers = answerCache({
    capacity,
    tagFor,
    version: versionSoon,
    versionAge: options.versionAge ?? 10,
  })
  const endpoint = graphqlEndpoint({
    ...{
      database,
      lookUp,
      bodyForms,
      watch,
      publicUrl,
      quality,
      timeout,
      report,
      propose,
      persisted,
      plugins: [answers.plugin],
      version: versionSoon,
    },
  })
  const ask = askThrough(endpoint)
  const assistants = mcpOverHttp({ ask, version: ourVersion(), report })
  const isReady = readiness(options.database)
  let closing = false
  const ended = new AbortController()
  const sendHealth: Handler = (_request, response) => sendStatus(response, 200, 'ok')
  const sendReadiness: Handler = async (_request, response) => {
    const ready = !closing && (await isReady())
    sendStatus(response, ready ? 200 : 503, ready ? 'ready' : 'not ready')
  }

  const landing = fixedDocument('text/html; charset=utf-8', () => landingPage(examples))
  const context = fixedDocument('application/ld+json; charset=utf-8', contextDocument)
  const listed = fixedDocument('application/json; charset=utf-8', () => listOperations(operations))
  const schema = fixedDocument('text/plain; charset=utf-8', printPolicySchema)

  const routeOptions = { database, publicUrl, timeout, report }
  const routes: Record<string, Handler> = {
    ...(!options.page && { '/': async (request, response) => sendFixed(await landing(), request, response) }),
    '/questions': async (request, response) => sendFixed(await landing(), request, response),
    '/context.jsonld': async (request, response) => sendFixed(await context(), request, response),
    '/schema.graphql': async (request, response) => sendFixed(await schema(), request, response),
    '/operations.json': async (request, response) => sendFixed(await listed(), request, response),
    '/feed.atom': (request, response) => sendFeed(routeOptions, tagFor, request, response),
    '/health': sendHealth,
    '/healthz': sendHealth,
    '/ready': sendReadiness,
    '/readyz': sendReadiness,
    ...(options.metrics !== false && {
      '/metrics': (_request, response) => sendText(response, metricsType, traffic.printMetrics()),
    }),
    '/graphql': graphqlRoute(endpoint, answers),
    '/mcp': mcpRoute(assistants, answers, ended.signal),
  }

  const families = [
    ...[
      permalinkRoute(routeOptions, options.page),
      exportRoute(routeOptions),
      calendarRoute(routeOptions),
      ...(options.page ? [pathEndsRoute(routeOptions)] : []),
    ].map(answering),
    trailingSlash((path) => path === '/playground' || (path !== '' && path in routes)),
    playgroundRoute(examples),
    ...(options.page ? [pageRoute(options.page)] : []),
  ]

  const answer: Handler = (request, response) => {
    const url = addressOf(request)
    if (!url) return sendStatus(response, 400, 'not an address: send a path and a Host')
    const { pathname } = url
    const route =
      routes[pathname] ??
      (async () => {
        for (const family of families) if (await family({ request, response, url })) return
        sendStatus(response, 404, 'not found')
      })
    if (!takesPost.has(pathname) && request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return sendStatus(response, 405, 'only GET')
    }
    return Promise.resolve(route(request, response)).catch((error) => {
      if (request.destroyed || response.destroyed) return
      report(`${request.method} ${pathname}`, error)
      if (!response.headersSent) sendStatus(response, 500, 'something went wrong on our side')
      else response.destroy()
    })
  }
  const routeOf = ({ url = '/' }: IncomingMessage): string => {
    const path = url.replace(/\?.*/s, '')
    const family = `/${path.split('/')[1]}/`
    return path in routes ? path : counted.has(family) ? family : 'other'
  }
  const server = await openServer(
    (request, response) =>
      traffic.answer(request, response, routeOf(request), () => answer(request, response)),
    { host, port, requestTimeout, ...options.patience },
  )
  const askings = askedAhead(ask, { database, timeout }, examples)
  const isBusy = () => traffic.underWay > 0
  const warm = () => warmUp(askings, isBusy, ended.signal)
  if (options.warmUp) keepWarm(warm, { ...warmth, version: versionSoon, signal: ended.signal })

  return {
    url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${(server.address() as AddressInfo).port}`,
    async close(patience = 10_000) {
      closing = true
      ended.abort()
      watch.close()
      await closeServer(server, patience)
      traffic.close()
      await assistants.close()
      await endpoint.dispose()
    },
  }
}

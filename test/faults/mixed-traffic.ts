import { get } from 'node:http'
import { readExamples } from '../../src/api/examples.ts'

/** Something that is asked again and again, in whatever way callers ask. */
export interface Question {
  readonly name: string
  /** Status and text; null where the answer itself says that a load came between its beginning and its end. */
  ask(url: string): Promise<string | null>
}

const examples = readExamples()

async function post(url: string, path: string, body: object, signal?: AbortSignal): Promise<Response> {
  return fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  })
}

const told = async (response: Response) => `${response.status} ${await response.text()}`

/** A GET that keeps what it was told, by its ETag: a 304 that comes too long gives an old answer. */
function remembering(path: string) {
  const known = new Map<string, { readonly etag: string; readonly text: string }>()
  return async (url: string) => {
    const kept = known.get(url)
    const response = await fetch(url + path, { headers: kept ? { 'if-none-match': kept.etag } : {} })
    if (response.status === 304) return kept!.text
    const text = await told(response)
    known.set(url, { etag: response.headers.get('etag') ?? '', text })
    return text
  }
}

/** The whole of an export, whose version at its end stands behind it. */
function exported(address: string): Promise<string | null> {
  return new Promise((resolve, reject) =>
    get(address, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (piece: string) => {
        text += piece
      })
      answer.on('end', () => {
        const isWhole = answer.headers['x-dataset-version'] === answer.trailers['x-dataset-version-at-end']
        resolve(isWhole ? `${answer.statusCode} ${text}` : null)
      })
      answer.on('error', reject)
    }).on('error', reject),
  )
}

const callTool = (name: string, given: object) => ({
  ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
  params: { name, arguments: given },
})

/** Every example by POST and by GET, things by their permalinks, exports, a feed, tools for assistants, what is fixed. */
export function mixedQuestions(): readonly Question[] {
  const notice = encodeURIComponent('琼卫基层〔2022〕10号')
  const tools: readonly (readonly [string, object])[] = [
    ['search', { query: '粮库' }],
    ['search', { query: '公立医院' }],
    ['lookup_directive', { documentNumber: '云政发〔2024〕8号' }],
    ['metrics', { text: '粮库' }],
  ]
  // Two servers give the same things other addresses.
  const named = (ask: Question['ask'], name: string): Question => ({
    name,
    ask: async (url) => (await ask(url))?.replaceAll(url, 'http://here') ?? null,
  })
  return [
    ...examples.map(({ name, query }) =>
      named(async (url) => told(await post(url, '/graphql', { query })), `POST ${name}`),
    ),
    ...examples.map(({ name, query }) =>
      named(remembering(`/graphql?query=${encodeURIComponent(query)}`), `GET ${name}`),
    ),
    ...['application/json', 'text/turtle', 'text/html'].map((type) =>
      named(remembering(`/directive/${notice}?type=${encodeURIComponent(type)}`), `permalink as ${type}`),
    ),
    ...['directives.csv', 'citations.jsonl', 'metrics.csv', 'responsibilities.csv', 'tasks.jsonl'].map(
      (file) => named((url) => exported(`${url}/export/${file}`), file),
    ),
    ...['/feed.atom', '/schema.graphql', '/operations.json', '/', '/nothing/here'].map((path) =>
      named(async (url) => told(await fetch(url + path)), path),
    ),
    ...tools.map(([name, given]) =>
      named(
        async (url) => told(await post(url, '/mcp', callTool(name, given))),
        `tool ${name} ${JSON.stringify(given)}`,
      ),
    ),
  ]
}

const subscription = 'subscription { datasetChanged { version } }'

/** A caller who leaves before the end: in the middle of an answer, or after listening for a while. */
export async function visit(url: string): Promise<void> {
  const listens = Math.random() < 0.5
  const query = listens ? subscription : examples[Math.floor(Math.random() * examples.length)]!.query
  const patience = Math.ceil(Math.random() * (listens ? 2_000 : 30))
  await post(url, '/graphql', { query }, AbortSignal.timeout(patience))
    .then((response) => response.text())
    .catch(() => {})
}

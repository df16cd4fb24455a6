import { spawn } from 'node:child_process'
import { type IncomingMessage, request } from 'node:http'
import { assertInputObjectType, buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { printPolicySchema } from '../../src/api/schema.ts'
import { filterReaders } from '../../src/export/filters.ts'
import type { What } from '../../src/export/items.ts'
import { pause } from '../../src/graph/time-limit.ts'
import { bodyIdOf, directiveIdOf } from '../api/policies.ts'
import { withApi } from '../api/with-api.ts'

const api = withApi()

type Filter = Readonly<Record<string, string | boolean | number | readonly string[]>>

/** Ids that the API gives for a filter, over all its pages. */
async function asked(what: string, type: string, filter: Filter, id: string): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  do {
    const page: { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
      (
        await api.ask(
          `query($filter: ${type}, $after: String) { page: ${what}(filter: $filter, first: 3, after: $after) { nodes { ${id} } pageInfo { hasNextPage endCursor } } }`,
          { filter, after },
        )
      ).page
    ids.push(...page.nodes.map((node) => JSON.stringify(Object.values(node))))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  return ids.sort()
}

async function exported(what: What, filter: Filter) {
  const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)]))
  const answer = await fetch(`${api.url}/export/${what}.jsonl?${query}`)
  expect(answer.status).toBe(200)
  return (await answer.text())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

const shandong = { jurisdiction: '370000' }

test.each<[What, string, Filter]>([
  ['directives', 'DirectiveFilter', {}],
  ['directives', 'DirectiveFilter', { held: false }],
  ['directives', 'DirectiveFilter', { levels: ['PROVINCIAL', 'COUNTY'], held: true }],
  ['directives', 'DirectiveFilter', { ...shandong, issuedFrom: '2022-08-15', issuedUntil: '2022-10-31' }],
  ['directives', 'DirectiveFilter', { kinds: ['意见'] }],
  ['directives', 'DirectiveFilter', { issuedBy: bodyIdOf('山东省卫生健康委员会') }],
  ['directives', 'DirectiveFilter', { text: '鲁衛發[2022]' }],
  ['tasks', 'TaskFilter', {}],
  ['tasks', 'TaskFilter', { directive: directiveIdOf('shandong-notice'), hasDeadline: true }],
  ['tasks', 'TaskFilter', { ...shandong, levels: ['MUNICIPAL'], deadlineUntil: '2023-12-31' }],
  ['metrics', 'MetricFilter', { targetFrom: 80, comparators: ['GTE'], text: '就诊率' }],
  ['bodies', 'BodyFilter', { kinds: ['Department'] }],
  ['bodies', 'BodyFilter', { jurisdiction: '460000', levels: ['PROVINCIAL'] }],
])('%s of %s %o are those of the API', async (what, type, filter) => {
  const ids = (await exported(what, filter)).map(({ id }) => JSON.stringify([id])).sort()
  expect(ids).toEqual(await asked(what, type, filter, 'id'))
})

test.each<Filter>([{}, { roles: ['LEAD'] }, { bodyName: '山东省财政厅', deadlineFrom: '2025-01-01' }])(
  'responsibilities of %o are those of the API',
  async (filter) => {
    const rows = (await exported('responsibilities', filter)).map(({ role, confidence, rule, evidence }) =>
      JSON.stringify([role, confidence, rule, { quote: evidence.quote, start: evidence.start }]),
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.sort()).toEqual(
      await asked(
        'responsibilities',
        'ResponsibilityFilter',
        filter,
        'role confidence rule evidence { quote start }',
      ),
    )
  },
)

test('citations are those of the directives that the API gives', async () => {
  const { directives } = await api.ask(
    '{ directives(filter: { levels: [COUNTY] }) { nodes { citations(relations: [IMPLEMENTS, CITES]) { nodes { id } } } } }',
  )
  const ids = directives.nodes.flatMap((node: { citations: { nodes: { id: string }[] } }) =>
    node.citations.nodes.map(({ id }) => id),
  )
  const rows = await exported('citations', { levels: 'COUNTY', relations: 'IMPLEMENTS,CITES' })
  expect(rows.map(({ id }) => id).sort()).toEqual(ids.sort())
  expect(ids.length).toBe(3)
})

/** The filter of the API beside that of the export; citations are asked of a directive there, without one. */
const filterOfApi: Readonly<Record<What, string | null>> = {
  directives: 'DirectiveFilter',
  citations: null,
  tasks: 'TaskFilter',
  responsibilities: 'ResponsibilityFilter',
  metrics: 'MetricFilter',
  bodies: 'BodyFilter',
}

test('every filter of the API is one of the export', () => {
  const schema = buildSchema(printPolicySchema())
  expect(Object.keys(filterOfApi).sort()).toEqual(Object.keys(filterReaders).sort())
  for (const [what, name] of Object.entries(filterOfApi)) {
    if (name === null) continue
    const fields = Object.keys(assertInputObjectType(schema.getType(name)).getFields())
    expect(Object.keys(filterReaders[what as What]), what).toEqual(expect.arrayContaining(fields))
  }
})

test.each([
  ['/export/directives.xlsx', 'there is no format "xlsx": there are csv, jsonl, jsonld'],
  ['/export/directives', 'there is no format ""'],
  ['/export/laws.csv', 'there are no "laws": csv holds directives, citations'],
  ['/export/tasks.bibtex', 'bibtex holds directives, not tasks'],
  ['/export/tasks.csv?level=COUNTY', 'tasks have no filter level: they have directive, levels'],
  ['/export/tasks.csv?__proto__=1', 'tasks have no filter __proto__'],
  [
    '/export/tasks.csv?levels=CITY',
    'levels takes NATIONAL, PROVINCIAL, MUNICIPAL, COUNTY, TOWNSHIP, not "CITY"',
  ],
  ['/export/tasks.csv?levels=', 'levels has an empty value'],
  ['/export/tasks.csv?deadlineFrom=2022-02-30', 'deadlineFrom takes a day as YYYY-MM-DD'],
  [
    '/export/tasks.csv?jurisdiction=海南省',
    'jurisdiction takes the six digits of a place, 460000, not "海南省"',
  ],
  [
    '/export/bodies.csv?jurisdiction=999999',
    'jurisdiction takes the six digits of a place, 460000, not "999999"',
  ],
  ['/export/tasks.csv?hasDeadline=yes', 'hasDeadline takes true or false, not "yes"'],
  ['/export/tasks.csv?text=a&text=b', 'text is given 2 times'],
  ['/export/metrics.csv?targetFrom=1e400', 'targetFrom takes a number'],
  ['/export/tasks.csv?directive=无此文件', 'directive: nothing is known as "无此文件"'],
  ['/export/tasks.csv?directive=dir-0000000000000000', 'directive: nothing is known as'],
  ['/export/responsibilities.csv?body=x&bodyName=y', 'give either body or bodyName'],
])('%s is refused: %s', async (path, message) => {
  const answer = await fetch(`${api.url}${path}`)
  expect(answer.status).toBe(400)
  const { code, message: said } = (await answer.json()) as { code: string; message: string }
  expect(code).toBe('BAD_USER_INPUT')
  expect(said).toContain(message)
})

test('an address that cannot be read does not end the server', async () => {
  const { hostname, port } = new URL(api.url)
  const status = (path: string) =>
    new Promise((resolve, reject) => {
      request({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end()
    })
  expect(await status('//[')).toBe(404)
  expect(await status('/export/%E0%A4%A.csv')).toBe(404)
})

test('the head tells the version, a known version is not sent again, HEAD sends no text', async () => {
  const path = `${api.url}/export/directives.csv`
  const answer = await fetch(path)
  await answer.text()
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="directives.csv"')
  const { dataset } = await api.ask('{ dataset { version } }')
  expect(answer.headers.get('x-dataset-version')).toBe(String(dataset.version))
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  const etag = answer.headers.get('etag')!
  expect((await fetch(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
  const head = await fetch(path, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test('the command line writes the same, and says what to send instead', async () => {
  const run = (args: string[]) =>
    new Promise<{ code: number | null; out: string; problem: string }>((resolve) => {
      const { address, password } = api.graph
      const child = spawn(process.execPath, ['src/start.js', 'export', ...args], {
        env: { ...process.env, NEO4J_URI: address, NEO4J_PASSWORD: password, PUBLIC_URL: api.url },
      })
      let out = ''
      let problem = ''
      child.stdout.on('data', (some) => {
        out += some
      })
      child.stderr.on('data', (some) => {
        problem += some
      })
      child.on('close', (code) => resolve({ code, out, problem }))
    })
  const tasks = await run([
    '--format',
    'csv',
    '--what',
    'tasks',
    '--has-deadline',
    'true',
    '--levels',
    'PROVINCIAL',
  ])
  expect(tasks).toMatchObject({ code: 0, problem: '' })
  const served = await fetch(`${api.url}/export/tasks.csv?hasDeadline=true&levels=PROVINCIAL`)
  expect(tasks.out).toBe(`\ufeff${await served.text()}`)
  const unknown = await run(['--format', 'csv', '--level', 'COUNTY'])
  expect(unknown.code).toBe(2)
  expect(unknown.problem).toContain('--what directives: --directive --held --levels')
}, 120_000)

test('a reader sets the pace, and one that leaves ends the reading', async () => {
  await api.graph.cypher(
    `UNWIND range(1, 8000) AS i
     CREATE (:Directive {id: 'dir-ffff' + right('00000000000' + toString(i), 12), held: false, title: $title})`,
    { title: '很长的标题'.repeat(300) },
  )
  const stretches = () => api.statements.filter((name) => name === 'export/directives').length
  api.statements.length = 0
  const { hostname, port } = new URL(api.url)
  const asked = request({ hostname, port, path: '/export/directives.jsonl' })
  asked.on('error', () => {})
  const answer = await new Promise<IncomingMessage>((resolve) => asked.on('response', resolve).end())
  answer.pause()
  const settled = async () => {
    for (let before = -1; before !== stretches(); await pause(1_500)) before = stretches()
    return stretches()
  }
  // 8,000 of them are 9 stretches and 36 MB: more than lies in the pipe between us and a reader that does not read.
  const ahead = await settled()
  expect(ahead).toBeGreaterThan(0)
  expect(ahead).toBeLessThan(7)
  asked.destroy()
  expect(await settled()).toBeLessThanOrEqual(ahead + 1)
})

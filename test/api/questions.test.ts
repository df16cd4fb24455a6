import { expect, test } from 'vitest'
import type { QualityReport } from '../../src/domain/quality.ts'
import { chain } from './chain.ts'
import { bodyIdOf, directiveIdOf } from './policies.ts'
import { withApi } from './with-api.ts'

const quality: QualityReport = {
  set: 'unseen',
  documents: 20,
  measuredOn: '2026-11-25',
  measures: [
    { measure: 'citations.target', score: 0.95, precision: 0.99, recall: 0.91, judged: 100 },
    { measure: 'header.title', score: 0.9, precision: null, recall: null, judged: 20 },
  ],
}

const api = withApi({
  quality: [quality],
  lookUp: (text) => {
    const at = (quote: string, title: string | null, documentNumber: string | null) => ({
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
      quote,
      normal: quote,
      title,
      documentNumber,
      issuers: [],
      mention: 'number' as const,
      relation: 'CITES' as const,
      cue: null,
      locator: null,
      repaired: false,
    })
    return [
      at('国卫基层发(2022)20号', null, '国卫基层发〔2022〕20号'),
      at('《山东省基层卫生三年规划》', '山东省基层卫生三年规划', null),
      at('國卫基层發〔2022〕20号', null, '國卫基层發〔2022〕20号'),
      at('国发〔1999〕1号', null, '国发〔1999〕1号'),
    ]
  },
})

test('a notice: its head, its words, what it implements and prints', async () => {
  const { directive } = await api.ask(
    `{ directive(documentNumber: "鲁卫发〔2022〕8号") {
        title level issuedOn held jurisdiction { name parent { code } }
        issuingBodies { __typename name }
        evidence { field evidence { quote before(characters: 4) after(characters: 1) source { file } } }
        citations { nodes { relation cue evidence { quote start end repaired source { text } } mentions { quote locator } to { documentNumber held } } }
        sources { file }
    } }`,
  )
  expect(directive).toMatchObject({
    level: 'PROVINCIAL',
    issuedOn: '2022-08-01',
    held: true,
    jurisdiction: { name: '山东省', parent: { code: '100000' } },
    issuingBodies: [{ __typename: 'IssuingBody', name: '山东省卫生健康委员会' }],
    sources: [{ file: 'shandong.txt' }],
    evidence: [
      {
        field: 'title',
        evidence: {
          quote: chain.find(({ key }) => key === 'shandong-notice')?.title,
          before: '全文〕\n',
          after: '\n',
          source: { file: 'shandong.txt' },
        },
      },
    ],
  })
  const [implementing, issuing] = directive.citations.nodes
  expect(implementing).toMatchObject({
    relation: 'IMPLEMENTS',
    to: { documentNumber: '国卫基层发〔2022〕20号', held: false },
  })
  expect(issuing).toMatchObject({ relation: 'ISSUES', to: { held: true } })
  const { evidence, mentions } = implementing
  expect(evidence.source.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  expect(mentions).toEqual([{ quote: evidence.quote, locator: '第三条' }])
})

test('the tasks of a notice are those of the plan it prints: who leads, who cooperates, by when, how much', async () => {
  const { directive } = await api.ask(
    `{ directive(documentNumber: "鲁卫发〔2022〕8号") {
        tasks { totalCount nodes { path text deadline directive { title }
          lead: responsibilities(roles: [LEAD]) { body { __typename name } evidence { quote } }
          cooperate: responsibilities(roles: [COOPERATE]) { body { name } }
          metrics { indicator comparator target unit } } }
        own: tasks(withParts: false) { totalCount }
        metrics { nodes { indicator task { text } } }
    } }`,
  )
  expect(directive.tasks.totalCount).toBe(2)
  expect(directive.tasks.nodes[0]).toEqual({
    path: ['一', '(1)'],
    text: '建设县域医共体,到2025年实现全覆盖。',
    deadline: '2025-12-31',
    directive: { title: '山东省基层卫生三年规划' },
    lead: [
      {
        body: { __typename: 'Department', name: '山东省卫生健康委员会基层卫生处' },
        evidence: { quote: '山东省卫生健康委员会基层卫生处' },
      },
    ],
    cooperate: [{ body: { name: '山东省财政厅' } }],
    metrics: [{ indicator: '县域内就诊率', comparator: 'GTE', target: 90, unit: '%' }],
  })
  expect(directive.own.totalCount).toBe(0)
  expect(directive.metrics.nodes).toEqual([
    { indicator: '县域内就诊率', task: { text: '建设县域医共体,到2025年实现全覆盖。' } },
  ])
})

test('metrics by how much they are in their base unit', async () => {
  const found = async (filter: string) => {
    const { metrics } = await api.ask(
      `{ metrics(filter: ${filter}) { totalCount nodes { indicator comparable { target targetMax baseline unit } } } }`,
    )
    return metrics
  }
  const coverage = {
    indicator: '县域内就诊率',
    comparable: { target: 90, targetMax: null, baseline: null, unit: '%' },
  }
  expect(await found('{ comparableUnits: ["%"], targetFrom: 85.5, targetUntil: 90 }')).toEqual({
    totalCount: 1,
    nodes: [coverage],
  })
  expect(await found('{ comparableUnits: ["%"], targetFrom: 91 }')).toEqual({ totalCount: 0, nodes: [] })
})

test('responsibilities by body, role, deadline and place', async () => {
  const count = async (filter: string) =>
    (await api.ask(`{ responsibilities(filter: { ${filter} }) { totalCount } }`)).responsibilities.totalCount
  expect(await count(`body: "${bodyIdOf('山东省财政厅')}"`)).toBe(2)
  expect(await count(`body: "${bodyIdOf('山东省财政厅')}", roles: [COOPERATE]`)).toBe(1)
  expect(await count(`directive: "${directiveIdOf('shandong-notice')}"`)).toBe(3)
  expect(await count('deadlineUntil: "2025-12-31"')).toBe(2)
  expect(await count('jurisdiction: "370000"')).toBe(3)
  expect(await count('jurisdiction: "460000"')).toBe(0)
  expect(await count('text: "醫共體"')).toBe(2)
  expect(await count('body: "body-0000000000000000"')).toBe(0)
})

test('what rests on a national document, by which words, in one query', async () => {
  const { directives } = await api.ask(
    `{ directives(filter: { held: true }) { nodes { title citations(levels: [NATIONAL], relations: [IMPLEMENTS, BASED_ON]) { nodes { relation evidence { quote } to { title } } } } } }`,
  )
  const resting = directives.nodes.filter(
    ({ citations }: { citations: { nodes: object[] } }) => citations.nodes.length > 0,
  )
  expect(resting.map(({ title }: { title: string }) => title).sort()).toEqual([
    '山东省卫生健康委员会关于印发山东省基层卫生三年规划的通知',
    '山东省基层卫生三年规划',
    '海南省卫生健康委员会关于印发实施意见的通知',
  ])
})

test('filters of directives and bodies', async () => {
  const titles = async (filter: string) =>
    (await api.ask(`{ directives(filter: { ${filter} }) { totalCount nodes { title } } }`)).directives
  expect((await titles('jurisdiction: "370000", levels: [PROVINCIAL]')).totalCount).toBe(2)
  expect((await titles('jurisdiction: "370000"')).totalCount).toBe(6)
  expect((await titles('issuedFrom: "2022-10-01", issuedUntil: "2022-10-31"')).nodes).toHaveLength(2)
  expect((await titles(`issuedBy: "${bodyIdOf('枣庄市人民政府')}"`)).nodes).toHaveLength(1)
  expect((await titles('text: "魯衛發[2022]8號"')).nodes).toHaveLength(1)
  const { bodies } = await api.ask(
    `{ bodies(filter: { kinds: [Department] }) { nodes { __typename name responsibilities { totalCount nodes { role task { directive { title } } } } issued { totalCount } } } }`,
  )
  expect(bodies.nodes).toEqual([
    {
      __typename: 'Department',
      name: '山东省卫生健康委员会基层卫生处',
      responsibilities: {
        totalCount: 1,
        nodes: [{ role: 'LEAD', task: { directive: { title: '山东省基层卫生三年规划' } } }],
      },
      issued: { totalCount: 0 },
    },
  ])
})

test('every node answers by its id', async () => {
  const { directives, bodies, tasks, metrics } = await api.ask(
    '{ directives { nodes { id __typename } } bodies { nodes { id __typename } } tasks { nodes { id __typename } } metrics { nodes { id __typename } } }',
  )
  const all = [directives, bodies, tasks, metrics].flatMap(({ nodes }) => nodes)
  const { nodes } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
    ids: all.map(({ id }: { id: string }) => id),
  })
  expect(nodes).toEqual(all)
})

test('references in a pasted text: known, known by title, unknown', async () => {
  const text = '根据国卫基层发(2022)20号、《山东省基层卫生三年规划》、國卫基层發〔2022〕20号和国发〔1999〕1号'
  const { lookupCitations } = await api.ask(
    `query ($text: String!) { lookupCitations(text: $text) { quote start end status directive { id } candidates { id } } }`,
    { text },
  )
  expect(lookupCitations.map(({ status }: { status: string }) => status)).toEqual([
    'RESOLVED',
    'RESOLVED',
    'RESOLVED',
    'UNKNOWN',
  ])
  expect(lookupCitations[0].directive.id).toBe(directiveIdOf('national'))
  expect(lookupCitations[1].directive.id).toBe(directiveIdOf('shandong-plan'))
  // As programs send it that write all but ASCII as \u56fd.
  const long = JSON.stringify({
    query: 'query ($text: String!) { lookupCitations(text: $text) { quote } }',
    variables: { text: '一'.repeat(64_000) },
  }).replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: long })
  expect(((await answer.json()) as { errors?: object }).errors).toBeUndefined()
  const tooLong = await api.send('query ($text: String!) { lookupCitations(text: $text) { quote } }', {
    text: '一'.repeat(64_001),
  })
  expect(tooLong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('the dataset says how much there is', async () => {
  const { dataset } = await api.ask(
    '{ dataset { version changedAt counts { directives held tasks metrics responsibilities citations } } }',
  )
  expect(dataset.version).toBeGreaterThan(0)
  expect(dataset.counts).toMatchObject({ directives: chain.length, held: 7, metrics: 1, responsibilities: 3 })
})

test('the dataset says how many directives there are of each sort, and of how many that is not known', async () => {
  const { dataset } = await api.ask(`{ dataset { directiveCounts {
    byLevel { value directives held } byKind { value directives } byYear { value directives } byJurisdictionLevel { value directives } } } }`)
  const sum = (counts: readonly { directives: number }[]) =>
    counts.reduce((total, { directives }) => total + directives, 0)
  for (const counts of Object.values(dataset.directiveCounts) as { directives: number }[][])
    expect(sum(counts)).toBe(chain.length)
  const { byLevel, byKind, byYear, byJurisdictionLevel } = dataset.directiveCounts
  const levels = [...new Set(chain.map(({ level }) => level ?? null))]
  for (const level of levels)
    expect(byLevel).toContainEqual({
      value: level,
      directives: chain.filter((policy) => (policy.level ?? null) === level).length,
      held: expect.any(Number),
    })
  expect(byKind).toEqual([{ value: '通知', directives: chain.length }])
  expect(byYear.map(({ value }: { value: string }) => value)).toEqual(
    [...new Set(chain.map(({ issuedOn }) => issuedOn?.slice(0, 4) ?? null))].sort(),
  )
  expect(byJurisdictionLevel[0].value).toBeTruthy()
})

test('a place, what it is part of, and what it consists of', async () => {
  const { jurisdiction, nothing } = await api.ask(
    '{ jurisdiction(code: "370000") { name parent { code } parts { name parent { code } parts { name } } } nothing: jurisdiction(code: "37") { name } }',
  )
  expect(nothing).toBeNull()
  expect(jurisdiction).toMatchObject({ name: '山东省', parent: { code: '100000' } })
  expect(jurisdiction.parts[0]).toMatchObject({ name: '枣庄市', parent: { code: '370000' } })
  expect(jurisdiction.parts[0].parts[0].name).toMatch(/[县区市]$/)
})

test('the dataset says how well documents are read', async () => {
  const { dataset } = await api.ask(
    '{ dataset { quality { set documents measuredOn measures { measure score precision recall judged } } } }',
  )
  expect(dataset.quality).toEqual([quality])
})

test('a query over many directives costs a bounded number of round trips', async () => {
  const query = `query ($first: Int!) { directives(first: $first) { totalCount nodes {
    jurisdiction { name parent { name } } issuingBodies { name parent { name } } addressees { name } sources { file }
    citations { totalCount nodes { evidence { before after source { file } } to { title issuingBodies { name } } } }
    citedBy { nodes { from { title } } }
    tasks { nodes { responsibilities { body { name jurisdiction { name } } evidence { before } } metrics { indicator task { text } } parts { text } parent { text } } }
    metrics { nodes { indicator } } ambiguousCitations { id }
  } } }`
  api.statements.length = 0
  await api.ask(query, { first: 20 })
  expect(api.statements.length).toBeLessThanOrEqual(32)
  // However many directives there are, no statement is sent for each.
  const times = (name: string) => api.statements.filter((other) => other === name).length
  const most = Math.max(...api.statements.map(times))
  expect(most).toBeLessThanOrEqual(4)
})

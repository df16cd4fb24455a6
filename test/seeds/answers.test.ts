import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PolicyRecords } from '../../src/domain/policy-records.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { read } from '../../src/ingest.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { withApi } from '../api/with-api.ts'

// What somebody who starts it for the first time asks the five seed documents, over HTTP, and what is true of them.

const folder = new URL('../../seeds/documents/', import.meta.url)
const gazetteer = loadGazetteer()
const api = withApi({
  records: () =>
    readdirSync(folder).map((file) =>
      PolicyRecords.parse(read(decode(readFileSync(new URL(file, folder)), file), gazetteer)),
    ),
  places: gazetteer.jurisdictions,
})

interface Named {
  readonly name: string
}
const names = (bodies: readonly Named[]) => bodies.map(({ name }) => name)

test('琼卫基层〔2022〕10号: who issued it and when, its number repaired and marked so', async () => {
  const { directive } = await api.ask(`{ directive(documentNumber: "琼卫基层〔2022〕10号") {
    issuedOn issuingBodies { name } evidence(fields: [documentNumber]) { evidence { quote repaired } }
  } }`)
  expect(directive.issuedOn).toBe('2022-10-11')
  expect(names(directive.issuingBodies)).toEqual(['海南省卫生健康委员会'])
  expect(directive.evidence).toEqual([{ evidence: { quote: '琼卫基层〔202210', repaired: true } }])
})

test('it implements a national notice that is known only from it, and issues the 实施意见', async () => {
  const { directive } = await api.ask(`{ directive(documentNumber: "琼卫基层〔2022〕10号") {
    citations(relations: [IMPLEMENTS, ISSUES]) { nodes {
      relation to { documentNumber title held level issuingBodies { name } }
    } }
  } }`)
  const [implemented] = directive.citations.nodes.filter(
    (one: { relation: string }) => one.relation === 'IMPLEMENTS',
  )
  expect(implemented.to).toEqual({
    documentNumber: '国卫基层发〔2022〕20号',
    title:
      '国家卫生健康委关于印发卫生健康系统贯彻落实以基层为重点的新时代党的卫生与健康工作方针若干要求的通知',
    held: false,
    level: 'NATIONAL',
    issuingBodies: [{ name: '国家卫生健康委员会' }],
  })
  const [issued] = directive.citations.nodes.filter((one: { relation: string }) => one.relation === 'ISSUES')
  expect(issued.to).toMatchObject({ held: true, title: expect.stringMatching(/若干要求的实施意见$/) })
})

test('its annex gives exactly 17 tasks with who leads and who cooperates', async () => {
  const { directive } = await api.ask(`{ directive(documentNumber: "琼卫基层〔2022〕10号") {
    tasks(first: 100) { nodes {
      directive { title } lead: responsibilities(roles: [LEAD]) { body { name } }
      cooperate: responsibilities(roles: [COOPERATE]) { body { name } }
    } }
  } }`)
  const triples = directive.tasks.nodes.filter(
    (task: { lead: unknown[]; directive: { title: string } }) =>
      task.lead.length > 0 && task.directive.title.endsWith('的任务分工表'),
  )
  expect(triples).toHaveLength(17)
  expect(triples.every((task: { cooperate: unknown[] }) => task.cooperate.length > 0)).toBe(true)
})

test('only the tasks in which somebody has a role, when asked so', async () => {
  const { directive } = await api.ask(`{ directive(documentNumber: "琼卫基层〔2022〕10号") {
    led: tasks(roles: [LEAD], first: 100) { totalCount nodes { responsibilities(roles: [LEAD]) { role } } }
    all: tasks { totalCount }
  } }`)
  const { led, all } = directive
  expect(led.totalCount).toBe(led.nodes.length)
  expect(led.totalCount).toBeLessThan(all.totalCount)
  expect(led.nodes.every((task: { responsibilities: unknown[] }) => task.responsibilities.length > 0)).toBe(
    true,
  )
})

test('the Suining notice: no title, no number, eight others by five relations, 29 numbered tasks, aims for 2023', async () => {
  const { directive } =
    await api.ask(`{ directive(title: "关于加快推进全市卫生健康事业高质量发展有关事项的通知") {
    inferred documentNumber
    citations(first: 50) { nodes { relation } }
    tasks(first: 100) { nodes { path heading } }
    metrics(first: 100) { nodes { deadline } }
  } }`)
  expect(directive.inferred).toContain('title')
  expect(directive.documentNumber).toBeNull()
  const relations = directive.citations.nodes.map((one: { relation: string }) => one.relation).sort()
  expect(relations).toEqual([
    'ALIGNED_WITH',
    'BASED_ON',
    'BASED_ON',
    'BASED_ON',
    'ENFORCES',
    'IMPLEMENTS',
    'IMPLEMENTS',
    'PLANS_TO_ISSUE',
  ])
  // A sentence with a date of its own is a task below the item in which it stands, and has no heading.
  const numbered = directive.tasks.nodes.filter(
    (task: { path: string[]; heading: string | null }) =>
      task.heading && /^\d+$/.test(task.path.at(-1) ?? ''),
  )
  expect(numbered).toHaveLength(29)
  const due = directive.metrics.nodes.filter((one: { deadline: string }) => one.deadline === '2023-12-31')
  expect(due.length).toBeGreaterThanOrEqual(10)
})

test('the Zaozhuang opinion: no issuer is null, and it rests on two nodes however it names them', async () => {
  const { directive } =
    await api.ask(`{ directive(title: "关于落实山东省基层医疗卫生服务能力提升行动三年规划的实施意见") {
    issuingBodies { name }
    citations(relations: [BASED_ON, IMPLEMENTS]) { nodes {
      relation mentions { quote } to { documentNumber issuerCount issuingBodies { name } }
    } }
  } }`)
  expect(directive.issuingBodies).toEqual([])
  const { nodes } = directive.citations
  const numbers = new Set(nodes.map((one: { to: { documentNumber: string } }) => one.to.documentNumber))
  expect([...numbers].sort()).toEqual(['枣发〔2019〕15号', '鲁卫发〔2020〕8号'])
  const to = (number: string) =>
    nodes.filter((one: { to: { documentNumber: string } }) => one.to.documentNumber === number)
  const [plan] = to('鲁卫发〔2020〕8号')
  expect(plan.to.issuerCount).toBe(8)
  expect(names(plan.to.issuingBodies)).toEqual([
    '山东省卫生健康委员会',
    '中共山东省委机构编制委员会办公室',
    '山东省发展和改革委员会',
  ])
  // In full, by bare number, by bare title.
  const [opinion] = to('枣发〔2019〕15号')
  expect(opinion.mentions).toHaveLength(3)
})

test('the national pilot-zone notice has neither number nor date: the date of the site is not its own', async () => {
  const { directive } = await api.ask(`{ directive(title: "关于开展基层卫生健康综合试验区建设的通知") {
    documentNumber issuedOn issuingBodies { name }
  } }`)
  expect(directive).toEqual({
    documentNumber: null,
    issuedOn: null,
    issuingBodies: [{ name: '国家卫生健康委员会办公厅' }],
  })
})

test('粤府办〔2019〕18号: 21 owner marks, leads only in annex 2, laws complied with, pictures missing', async () => {
  const { directive } = await api.ask(`{ directive(documentNumber: "粤府办[2019]18号") {
    sources { findings { kind quote } }
    tasks(first: 100) { nodes { directive { title } responsibilities { role evidence { quote end } } } }
    citations(first: 50) { nodes { relation } }
  } }`)
  interface Mark {
    readonly role: string
    readonly evidence: { readonly quote: string; readonly end: number }
  }
  const tasks: { directive: { title: string }; responsibilities: Mark[] }[] = directive.tasks.nodes
  const bracketed = tasks.flatMap((task) =>
    task.responsibilities.filter(({ evidence }) => /負責\(zé\)\)$|下同\)$/.test(evidence.quote)),
  )
  expect(new Set(bracketed.map(({ evidence }) => evidence.end)).size).toBe(21)
  const leading = tasks.filter((task) =>
    task.responsibilities.some((one) => one.role === 'LEAD' && /[)]$/.test(one.evidence.quote)),
  )
  expect(new Set(leading.map((task) => task.directive.title))).toEqual(
    new Set(['广东省基层卫生人才队伍增量提质实施方案(2019-2022年)']),
  )
  const missing = directive.sources[0].findings.filter(
    (one: { kind: string }) => one.kind === 'MISSING_CONTENT',
  )
  expect(missing.map((one: { quote: string }) => one.quote)).toEqual(
    expect.arrayContaining(['表1.jpg', '表7.jpg', '表11.jpg']),
  )
})

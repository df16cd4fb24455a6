import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { loadRegistries } from '../../src/loading/load-registry.ts'
import { withApi } from './with-api.ts'

const api = withApi({ records: () => [] })
const headers = `id\t标题\t发文机关\t发文字号\t发布日期\t时效性\t效力级别
N1\t国务院办公厅关于推进医疗联合体建设和发展的指导意见\t国务院办公厅\t国办发〔2017〕32号\t2017-04-26\t现行有效\t国务院规范性文件
P1\t某省推进医疗联合体建设和发展实施方案\t广东省人民政府办公厅\t粤府办〔2017〕34号\t2017-06-30\t失效\t地方规范性文件
${Array.from({ length: 2_200 }, (_, i) => `X${i}\t关于第${i}件事的通知\t广东省民政厅\t粤民发〔2020〕${i + 1}号\t2020-01-01\t\t`).join('\n')}
`
const pairs = 'from\tto\trelation\nP1\tN1\tIMPLEMENTS\n'
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registry-'))
  const files = { 'headers.tsv': headers, 'pairs.tsv': pairs }
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text)
  const unexpected = (file: string, reason: unknown) => {
    throw new Error(`${file}: ${JSON.stringify(reason)}`)
  }
  // The places of the test's own are enough.
  await loadRegistries(
    api.graph.database,
    { ...loadGazetteer(), jurisdictions: [] },
    Object.keys(files).map((file) => join(folder, file)),
    { loaded: () => {}, broken: unexpected, failed: unexpected },
  )
}, 180_000)
afterAll(() => rm(folder, { recursive: true }))

test('what a table tells of a directive is asked with its evidence, as of a document', async () => {
  const { directive } = await api.ask(`{
    directive(documentNumber: "粤府办[2017]34号") {
      held  level  publishedOn  issuingBodies { name }
      evidence(fields: [title, documentNumber, publishedOn]) {
        field  evidence { quote before(characters: 3) after(characters: 3) start end source { sha256 file mediaType } } }
      registrations { row rowId rank validity validityWords { quote } evidence { quote } }
      citations { nodes { relation rule to { documentNumber } evidence { quote source { file } } mentions { quote } } } } }`)
  expect(directive).toMatchObject({
    held: false,
    level: 'PROVINCIAL',
    publishedOn: '2017-06-30',
    issuingBodies: [{ name: '广东省人民政府办公厅' }],
  })
  const [title, number, day] = directive.evidence
  expect([title, number, day].map(({ field, evidence }) => [field, evidence.quote])).toEqual([
    ['title', '某省推进医疗联合体建设和发展实施方案'],
    ['documentNumber', '粤府办〔2017〕34号'],
    ['publishedOn', '2017-06-30'],
  ])
  expect(title.evidence).toMatchObject({ before: 'P1\t', after: '\t广东' })
  expect(title.evidence.source).toMatchObject({ mediaType: 'text/tab-separated-values' })
  for (const { evidence } of [title, number, day])
    expect(headers.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  expect(directive.registrations).toEqual([
    {
      row: 3,
      rowId: 'P1',
      rank: '地方规范性文件',
      validity: 'NOT_IN_FORCE',
      validityWords: { quote: '失效' },
      evidence: { quote: headers.split('\n')[2] },
    },
  ])
  expect(directive.citations.nodes).toEqual([
    {
      relation: 'IMPLEMENTS',
      rule: 'registry',
      to: { documentNumber: '国办发〔2017〕32号' },
      evidence: { quote: 'P1\tN1\tIMPLEMENTS', source: { file: join(folder, 'pairs.tsv') } },
      mentions: [{ quote: 'P1\tN1\tIMPLEMENTS' }],
    },
  ])
})

test('the text of a table is read by stretches, where evidence is shown, and whole where it is asked for', async () => {
  const around = `{ directive(documentNumber: "粤民发〔2020〕590号") {
    evidence(fields: [title]) { evidence { quote before(characters: 5) source { sha256 } } } } }`
  const { directive } = await api.ask(around)
  const [{ evidence }] = directive.evidence
  expect(evidence).toMatchObject({ quote: '关于第589件事的通知', before: 'X589\t' })
  const stretches = await api.graph.cypher(
    'MATCH (:Source {sha256: $sha256})-[:HAS_ROWS]->(rows) RETURN rows.text AS text ORDER BY rows.start',
    { sha256: evidence.source.sha256 },
  )
  expect(stretches.length).toBe(2)
  expect(stretches.map(({ text }) => text).join('')).toBe(headers)
  // Kept: shown again, nothing of the text is asked of the database.
  api.statements.length = 0
  await api.ask(around)
  expect(api.statements).not.toContain('source-texts')
  const whole = await api.ask(`{ directive(documentNumber: "粤民发〔2020〕590号") { sources { text } } }`)
  expect(whole.directive.sources[0].text).toBe(headers)
})

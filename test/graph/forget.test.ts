import { beforeEach, expect, test, vi } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { forgetSource, sourcesCalled } from '../../src/graph/save/forget-source.ts'
import { verify } from '../../src/graph/verify/verify.ts'
import { loadDocuments } from '../../src/loading/load.ts'
import { loadRegistries } from '../../src/loading/load-registry.ts'
import { loadSeeds } from '../../src/loading/load-seeds.ts'
import { withDatabase } from '../neo4j.ts'
import { dump } from './dump.ts'
import type { Sketch } from './records.ts'
import { graphOf, saveAll } from './sketched-graph.ts'

/** Wiping and loading are seconds where others share the machine. */
vi.setConfig({ testTimeout: 120_000 })
const graph = withDatabase()
beforeEach(() => graph.wipe())

/** Forgets what was loaded from a path, and says from which files. */
async function forget(path: string): Promise<string[]> {
  const sources = await sourcesCalled(graph.database, path)
  for (const source of sources) await forgetSource(graph.database, source)
  return sources.map(({ file }) => file)
}

const national = {
  id: 'dir-national',
  title: '国务院办公厅关于推动公立医院高质量发展的意见',
  number: '国办发〔2021〕18号',
  issuer: '国务院办公厅',
}
const source: Sketch = {
  file: 'texts/national.txt',
  holds: [national],
  tasks: [
    {
      heading: '提升医疗质量',
      who: [['LEAD', '国家卫生健康委员会=国家卫生健康委']],
      metric: '床位数 GTE 100 张',
    },
  ],
}
const copy: Sketch = { ...source, file: 'copies/national.txt', version: 'copy' }
const province: Sketch = {
  file: 'texts/province.txt',
  holds: [{ id: 'dir-province', title: '某省关于公立医院高质量发展的实施方案' }],
  cites: [{ to: { id: 'dir-by-number', number: '国办发〔2021〕18号', issuer: '国务院办公厅' } }],
  tasks: [{ heading: '落实责任', who: [['LEAD', '国家卫生健康委员会=卫健委']] }],
}

test.each<[string, Sketch[], string, Sketch[]]>([
  ['a cited one is a stub again', [source, province], 'texts/national.txt', [province]],
  ['what only it cited is gone', [source, province], './texts/province.txt', [source]],
  ['a copy says the same still', [copy, source, province], 'texts/national.txt', [copy, province]],
  ['a folder', [copy, source, province], 'texts/', [copy]],
  ['the last one', [source], 'texts', []],
])('a file that is taken away leaves the graph of the others: %s', async (_, loaded, path, others) => {
  const expected = await graphOf(graph, ...others)
  await graph.wipe()
  await saveAll(graph, ...loaded)
  await forget(path)
  expect(await dump(graph)).toEqual(expected)
})

test('what was never loaded is told so, and nothing is taken', async () => {
  await saveAll(graph, source)
  expect(await forget('text')).toEqual([])
  expect(await forget('national.txt')).toEqual([])
})

test('it is among the changes, with what went and what stays known', async () => {
  await saveAll(graph, source, province)
  await graph.cypher('MATCH (change:Change) DETACH DELETE change')
  const [loaded] = await sourcesCalled(graph.database, 'texts/national.txt')
  await forget(loaded!.sha256)
  const changes = await graph.cypher(
    'MATCH (c:Change) RETURN c.kind AS kind, coalesce(c.directive, c.words) AS of ORDER BY kind, of',
  )
  expect(changes.map(({ kind, of }) => `${kind} ${of}`)).toEqual([
    'DIRECTIVE_JOINED dir-by-number',
    'DIRECTIVE_KNOWN dir-by-number',
    'ISSUER_ADDED dir-by-number',
    'SOURCE_GONE texts/national.txt',
  ])
})

test('seeds without a document, a table and what they said are what the rest makes', {
  timeout: 300_000,
}, async () => {
  const gazetteer = loadGazetteer()
  const fail = (file: string, reason = '') => {
    throw new Error(`${file}: ${reason}`)
  }
  await loadSeeds(graph.database, gazetteer, fail)
  const sources = await graph.cypher('MATCH (s:Source) RETURN s.file AS file ORDER BY file')
  const documents = sources.map(({ file }) => String(file)).filter((file) => file.includes('documents/'))
  const [first, second, ...others] = documents
  for (const file of [first!, 'seeds/registry/citations.tsv', second!])
    expect(await forget(file)).toEqual([file])
  for await (const problem of verify(graph.database)) fail(problem.question, problem.what)
  const left = await dump(graph)

  await graph.wipe()
  const listener = { loaded: () => {}, broken: fail as never, failed: fail }
  await loadRegistries(graph.database, gazetteer, ['seeds/registry/directives.tsv'], listener)
  await loadDocuments(graph.database, gazetteer, others, { done: () => {}, failed: fail })
  expect(left).toEqual(await dump(graph))
})

import { beforeEach, expect, test } from 'vitest'
import { save } from '../../src/graph/save/save.ts'
import { withDatabase } from '../neo4j.ts'
import { recordsOf, type Sketch } from './records.ts'

const graph = withDatabase()
beforeEach(() => graph.wipe())

/** What a save notes, as lines: KIND directive type cited body words before after. */
async function changesOf(sketch: Sketch): Promise<string[]> {
  const [last] = await graph.cypher('MATCH (c:Change) RETURN max(c.key) AS key')
  await save(graph.database, recordsOf(sketch))
  const rows = await graph.cypher(
    `MATCH (c:Change) WHERE c.key > coalesce($key, '')
     RETURN [each IN [c.kind, c.directive, c.type, c.cited, c.body, toString(c.count), c.words, c.before, c.after] WHERE each IS NOT NULL] AS parts ORDER BY c.key`,
    { key: (last?.key as string | null) ?? null },
  )
  return rows.map(({ parts }) => (parts as string[]).join(' ')).sort()
}

const national = {
  id: 'dir-national',
  title: '国务院办公厅关于推动公立医院高质量发展的意见',
  number: '国办发〔2021〕18号',
  issuer: '国务院办公厅',
}
const byNumber = { id: 'dir-by-number', number: '国办发〔2021〕18号', issuer: '国务院办公厅' }
const source: Sketch = {
  file: 'national.txt',
  holds: [national],
  tasks: [
    { heading: '提升医疗质量', who: [['LEAD', '国家卫生健康委员会']] },
    { heading: '加强床位建设', who: [['LEAD', '国家卫生健康委员会']], metric: '床位数 GTE 100 张' },
  ],
}
const citing: Sketch = {
  file: 'province.txt',
  holds: [{ id: 'dir-province', title: '某省实施方案某省实施方案' }],
  cites: [{ to: byNumber, times: 2 }],
}

test('a new file tells what it holds', async () => {
  expect(await changesOf(source)).toEqual([
    'DIRECTIVE_HELD dir-national 国务院办公厅关于推动公立医院高质量发展的意见',
    'ISSUER_ADDED dir-national body-国务院办公厅',
    'METRIC_ADDED dir-national 床位数 2025-12-31 GTE 100 张',
    'RESPONSIBILITY_ADDED dir-national LEAD body-国家卫生健康委员会 2',
    'SOURCE_ADDED national.txt',
  ])
})

test('a cited directive comes to be known; its text arrives; who cites it cites it still', async () => {
  expect(await changesOf(citing)).toEqual([
    'CITATION_ADDED dir-province BASED_ON dir-by-number',
    'DIRECTIVE_HELD dir-province 某省实施方案某省实施方案',
    'DIRECTIVE_KNOWN dir-by-number',
    'ISSUER_ADDED dir-by-number body-国务院办公厅',
    'SOURCE_ADDED province.txt',
  ])
  const arrival = await changesOf(source)
  expect(arrival).toContain('DIRECTIVE_JOINED dir-national dir-by-number')
  expect(arrival).toContain('TEXT_ARRIVED dir-national 国务院办公厅关于推动公立医院高质量发展的意见')
  expect(arrival.filter((line) => line.startsWith('CITATION'))).toEqual([])
})

test('the same again is no change, a new content is what differs', async () => {
  await changesOf(source)
  await changesOf(citing)
  expect(await changesOf(source)).toEqual([])
  const [, beds] = source.tasks!
  const next: Sketch = {
    ...source,
    version: '2',
    tasks: [source.tasks![0]!, { ...beds!, who: [['LEAD', '财政部']], metric: '床位数 GTE 120 张' }],
  }
  expect(await changesOf(next)).toEqual([
    'METRIC_CHANGED dir-national 床位数 2025-12-31 GTE 100 张 GTE 120 张',
    'RESPONSIBILITY_ADDED dir-national LEAD body-财政部 1',
    'RESPONSIBILITY_REMOVED dir-national LEAD body-国家卫生健康委员会 1',
    'SOURCE_REPLACED national.txt',
  ])
  const gone = await changesOf({ ...citing, version: '2', cites: [] })
  expect(gone).toEqual([
    'CITATION_REMOVED dir-province BASED_ON dir-national',
    'SOURCE_REPLACED province.txt',
  ])
})

test('a directive that only others speak of has lost its text, one that nobody speaks of is gone', async () => {
  await changesOf(source)
  await changesOf(citing)
  const without: Sketch = {
    file: 'national.txt',
    version: '2',
    holds: [{ id: 'dir-other', title: '关于另一件事情的通知' }],
  }
  const lost = await changesOf(without)
  expect(lost.filter((line) => /TEXT_GONE|JOINED/.test(line))).toHaveLength(1)
  const gone = await changesOf({ ...citing, version: '2', cites: [] })
  expect(gone).toContain('DIRECTIVE_GONE dir-by-number')
})

test('the oldest are forgotten, and it is said from where on all are kept', async () => {
  await changesOf(source)
  await changesOf(citing)
  const count = async () =>
    (await graph.cypher('MATCH (c:Change) RETURN count(c) AS total'))[0]!.total as number
  const all = await count()
  await graph.database.write('forget', (transaction) =>
    transaction.run('forget-changes', { kept: all - 1, atMost: 6 }),
  )
  expect(await count()).toBe(all - 6)
  expect(await graph.database.read('dataset')).toMatchObject([{ version: 2, changesFrom: 3 }])
  await graph.database.write('forget', (transaction) =>
    transaction.run('forget-changes', { kept: all, atMost: 6 }),
  )
  expect(await count()).toBe(all - 6)
})

import { beforeEach, expect, test } from 'vitest'
import { save } from '../../src/graph/save/save.ts'
import { withDatabase } from '../neo4j.ts'
import { dump } from './dump.ts'
import { recordsOf, type Sketch } from './records.ts'
import { graphOf, saveAll } from './sketched-graph.ts'

const graph = withDatabase()
beforeEach(() => graph.wipe())

/** (from)-[TYPE]->(to) of every citation. */
async function citations(): Promise<string[]> {
  const rows = await graph.cypher(
    `MATCH (a:Directive)-[r]->(b:Directive) RETURN a.id + ' ' + type(r) + ' ' + b.id AS line ORDER BY line`,
  )
  return rows.map(({ line }) => String(line))
}

const national = {
  id: 'dir-national',
  title: '国务院办公厅关于推动公立医院高质量发展的意见',
  number: '国办发〔2021〕18号',
  issuer: '国务院办公厅',
  issuedOn: '2021-05-14',
}
const byNumber = { id: 'dir-by-number', number: '国办发〔2021〕18号', issuer: '国务院办公厅' }
const byTitle = { id: 'dir-by-title', title: '关于推动公立医院高质量发展的意见' }
const source: Sketch = {
  file: 'national.txt',
  holds: [national],
  tasks: [
    {
      heading: '提升医疗质量',
      who: [
        ['LEAD', '国家卫生健康委员会=国家卫生健康委'],
        ['COOPERATE', '财政部'],
      ],
    },
    { heading: '加强床位建设', metric: '床位数 GTE 100 张' },
  ],
}
const province: Sketch = {
  file: 'province.txt',
  holds: [
    { id: 'dir-province', title: '某省关于公立医院高质量发展的实施方案', number: '某政办发〔2022〕1号' },
  ],
  cites: [{ to: byTitle, relation: 'IMPLEMENTS', times: 2 }, { to: byNumber }],
  tasks: [{ heading: '落实责任', who: [['LEAD', '国家卫生健康委员会=卫健委']] }],
}

test('what a file says is in the graph, with its words', async () => {
  await saveAll(graph, source)
  const [task] = await graph.cypher(
    `MATCH (s:Source)<-[:READ_FROM]-(d:Directive)-[:SETS]->(t:Task)<-[leads:LEADS]-(b:Department|IssuingBody)
     RETURN d.title AS title, d.issuedOn AS issuedOn, t.heading AS heading, t.deadline AS deadline, b.name AS body,
            substring(s.text, t.start, t.end - t.start) = t.quote AS quoted, leads.quote AS words`,
  )
  expect(task).toEqual({
    title: national.title,
    issuedOn: '2021-05-14',
    heading: '提升医疗质量',
    deadline: '2025-12-31',
    body: '国家卫生健康委员会',
    quoted: true,
    words: '国家卫生健康委员会=国家卫生健康委',
  })
  expect(
    await graph.cypher(
      'MATCH (t:Task)-[:MEASURED_BY]->(m:Metric)<-[:SETS]-() RETURN m.target AS target, t.heading AS task',
    ),
  ).toEqual([{ target: 100, task: '加强床位建设' }])
})

test('saving again is free and changes nothing', async () => {
  await saveAll(graph, source, province)
  const before = await dump(graph)
  expect(await save(graph.database, recordsOf(source))).toBe('unchanged')
  expect(await dump(graph)).toEqual(before)
})

test('a new content of a file replaces what it said, and nothing else', async () => {
  const shorter: Sketch = {
    ...source,
    version: '2',
    tasks: [{ heading: '只此一项', who: [['LEAD', '财政部']] }],
  }
  const expected = await graphOf(graph, shorter, province)
  expect(await graphOf(graph, source, province, shorter)).toEqual(expected)
  expect(await graphOf(graph, source, shorter, province)).toEqual(expected)
})

test('better records of the same content replace it too', async () => {
  const records = recordsOf(source)
  await save(graph.database, records)
  expect(await save(graph.database, { ...records, metrics: [] })).toBe('replaced')
  expect(await graph.cypher('MATCH (m:Metric) RETURN count(m) AS metrics')).toEqual([{ metrics: 0 }])
})

test('a directive that others cite becomes a stub when its file says it no more', async () => {
  await saveAll(graph, source, province, {
    file: 'national.txt',
    version: '2',
    holds: [{ id: 'dir-other', title: '另一个文件' }],
  })
  expect(await citations()).toEqual([
    'dir-province BASED_ON dir-by-number',
    'dir-province IMPLEMENTS dir-by-title',
  ])
  expect(await graph.cypher('MATCH (n) WHERE n.id IN ["dir-national"] RETURN n')).toEqual([])
})

test('a cited directive and the document that is it are one node, whichever comes first', async () => {
  const documentFirst = await graphOf(graph, source, province)
  expect(await graphOf(graph, province, source)).toEqual(documentFirst)
  expect(await citations()).toEqual([
    'dir-province BASED_ON dir-national',
    'dir-province IMPLEMENTS dir-national',
  ])
  const [node] = await graph.cypher(
    'MATCH (d:Directive {id: "dir-national"}) RETURN d.otherIds AS otherIds, d.held AS held',
  )
  expect(node).toEqual({ otherIds: ['dir-by-number', 'dir-by-title'], held: true })
})

test('two names of one work in one document are one citation with the places of both', async () => {
  const twice: Sketch = { ...province, cites: [{ to: byTitle, times: 2 }, { to: byNumber }] }
  const expected = await graphOf(graph, source, twice)
  expect(await graphOf(graph, twice, source)).toEqual(expected)
  expect(await citations()).toEqual([
    'dir-province BASED_ON dir-national',
    'dir-province CITES_AGAIN dir-national',
  ])
  const [row] = await graph.cypher('MATCH ()-[r:BASED_ON]->() RETURN size(r.starts) AS places')
  expect(row).toEqual({ places: 3 })
})

test('a name that two documents could have stays by itself, and is told when one of them is gone', async () => {
  const copy: Sketch = {
    file: 'copy.txt',
    holds: [{ id: 'dir-copy', title: '关于推动公立医院高质量发展的意见', issuer: '某省人民政府' }],
  }
  const citing: Sketch = { ...province, cites: [{ to: byTitle }] }
  const all = await graphOf(graph, source, copy, citing)
  expect(await citations()).toEqual(['dir-province BASED_ON dir-by-title'])
  for (const order of [
    [citing, copy, source],
    [copy, citing, source],
    [source, citing, copy],
  ])
    expect(await graphOf(graph, ...order)).toEqual(all)
  await saveAll(graph, { ...copy, version: '2', holds: [{ id: 'dir-unlike', title: '关于别的事项的通知' }] })
  expect(await citations()).toEqual(['dir-province BASED_ON dir-national'])
})

test('names that documents give a body are united, and gone with the last document that gave them', async () => {
  const aliases = async () =>
    (await graph.cypher('MATCH (b:Body {name: "国家卫生健康委员会"}) RETURN b.aliases AS aliases'))[0]
  await saveAll(graph, source, province)
  expect(await aliases()).toEqual({ aliases: ['卫健委', '国家卫生健康委'] })
  await saveAll(graph, { ...province, version: '2', tasks: [] })
  expect(await aliases()).toEqual({ aliases: ['国家卫生健康委'] })
  await saveAll(graph, { ...source, version: '2', tasks: [] })
  expect(await aliases()).toBeUndefined()
})

test('a notice that is only cited issues the instrument its title names', async () => {
  const plan = { id: 'dir-plan', title: '健康某省行动实施方案', issuer: '某省人民政府' }
  const notice = {
    id: 'dir-notice',
    title: '关于印发《健康某省行动实施方案》的通知',
    number: '某政发〔2020〕3号',
    issuer: '某省人民政府',
  }
  const first: Sketch = {
    file: 'a.txt',
    holds: [{ id: 'dir-a', title: '甲市关于落实行动的工作方案' }],
    cites: [{ to: notice }],
  }
  const second: Sketch = {
    file: 'b.txt',
    holds: [{ id: 'dir-b', title: '乙市关于落实行动的工作方案' }],
    cites: [{ to: plan }],
  }
  const expected = await graphOf(graph, first, second)
  expect(await citations()).toEqual([
    'dir-a BASED_ON dir-notice',
    'dir-b BASED_ON dir-plan',
    'dir-notice ISSUES dir-plan',
  ])
  expect(await graphOf(graph, second, first)).toEqual(expected)
  const own: Sketch = { file: 'plan.txt', holds: [{ ...plan, id: 'dir-plan-held', issuedOn: '2020-03-01' }] }
  const withOwn = await graphOf(graph, first, second, own)
  expect(await citations()).toContain('dir-notice ISSUES dir-plan-held')
  expect(await graphOf(graph, own, second, first)).toEqual(withOwn)
})

test('a directive in two files is read from the less damaged one, and from the other when that is gone', async () => {
  const clean: Sketch = { ...source, file: 'clean.txt' }
  const damaged: Sketch = { ...source, file: 'damaged.txt', damage: 9, tasks: [{ heading: '提开医疗质里' }] }
  const both = await graphOf(graph, clean, damaged)
  expect(await graphOf(graph, damaged, clean)).toEqual(both)
  expect(
    await graph.cypher('MATCH (t:Task) WITH t ORDER BY t.start RETURN collect(t.heading) AS headings'),
  ).toEqual([{ headings: ['提升医疗质量', '加强床位建设'] }])
  const unlike: Sketch = {
    file: 'clean.txt',
    version: '2',
    holds: [{ id: 'dir-unlike', title: '关于别的事项的通知' }],
  }
  const expected = await graphOf(graph, damaged, unlike)
  expect(await graphOf(graph, clean, damaged, unlike)).toEqual(expected)
})

test('two saves of one document at once leave what one leaves', async () => {
  const expected = await graphOf(graph, source, province)
  await graph.wipe()
  await Promise.all([source, province, source, province, source].map((each) => saveAll(graph, each)))
  expect(await dump(graph)).toEqual(expected)
})

test('a save that fails in the middle leaves nothing', async () => {
  await saveAll(graph, province)
  const before = await dump(graph)
  const records = recordsOf(source)
  // A list of lists cannot be a property: the server refuses the tasks after directives and bodies were written.
  const broken = { ...records, tasks: records.tasks.map((task) => ({ ...task, path: [['一']] as never })) }
  await expect(save(graph.database, broken)).rejects.toThrow()
  expect(await dump(graph)).toEqual(before)
})

test('records that speak of something they do not hold are refused', async () => {
  const records = recordsOf(source)
  await expect(save(graph.database, { ...records, bodies: [] })).rejects.toThrow(/not whole: .* names body-/)
})

test('who took the place of a body is told once, whatever the order of files', async () => {
  const old: Sketch = { file: 'old.txt', holds: [{ id: 'dir-old', title: '旧文', issuer: '卫生部' }] }
  const now: Sketch = {
    file: 'now.txt',
    holds: [{ id: 'dir-now', title: '新文', issuer: '国家卫生健康委员会' }],
  }
  const followed = recordsOf(old)
  const successor = recordsOf(now).bodies
  const bodies = followed.bodies.map((body) => ({ ...body, succeededBy: successor.map(({ id }) => id) }))
  const withSuccessor = { ...followed, bodies: [...bodies, ...successor] }
  const history = () =>
    graph.cypher('MATCH (a:Body)-[:SUCCEEDED_BY]->(b:Body) RETURN a.name AS before, b.name AS after')
  const told = [{ before: '卫生部', after: '国家卫生健康委员会' }]
  await save(graph.database, withSuccessor)
  await save(graph.database, recordsOf(now))
  expect(await history()).toEqual(told)
  await graph.wipe()
  await save(graph.database, recordsOf(now))
  await save(graph.database, withSuccessor)
  await save(graph.database, withSuccessor)
  expect(await history()).toEqual(told)
})

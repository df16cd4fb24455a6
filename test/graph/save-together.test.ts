import { beforeEach, describe, expect, test } from 'vitest'
import type { PolicyRecords } from '../../src/domain/policy-records.ts'
import { saveTogether } from '../../src/graph/save/save.ts'
import { saveDocuments } from '../../src/loading/save-documents.ts'
import { withDatabase } from '../neo4j.ts'
import { dump } from './dump.ts'
import { recordsOf, type Sketch } from './records.ts'
import { graphOf, saveAll } from './sketched-graph.ts'

const graph = withDatabase()
beforeEach(() => graph.wipe())

const national = {
  id: 'dir-national',
  title: '关于推动公立医院高质量发展的意见',
  number: '国办发〔2021〕18号',
}
const byTitle = { id: 'dir-by-title', title: '关于推动公立医院高质量发展的意见' }
const byNumber = { id: 'dir-by-number', number: '国办发〔2021〕18号' }
const lead: [['LEAD', string]] = [['LEAD', '国家卫生健康委员会=国家卫生健康委']]
const held: Sketch = { file: 'a.txt', holds: [national], tasks: [{ heading: '提升质量', who: lead }] }
const province: Sketch = {
  file: 'b.txt',
  holds: [{ id: 'dir-province', title: '云岭省实施意见' }],
  cites: [{ to: byTitle, relation: 'IMPLEMENTS' }],
  tasks: [{ heading: '加强床位建设', who: lead, metric: '床位数 GTE 100 张' }],
}
const city: Sketch = {
  file: 'c.txt',
  holds: [{ id: 'dir-city', title: '青川市实施方案' }],
  cites: [{ to: byNumber }, { to: { id: 'dir-province', title: '云岭省实施意见' }, relation: 'IMPLEMENTS' }],
}

/** The graph that these files make, saved together. */
async function togetherGraph(...sketches: Sketch[]): Promise<string[]> {
  await saveTogether(graph.database, sketches.map(recordsOf))
  return dump(graph)
}

const documentsOf = (...files: PolicyRecords[]) =>
  files.map((records) => ({ file: records.source.file, records }))

/** A list of lists cannot be a property: the server refuses the tasks after all else was written. */
function refusedOf(sketch: Sketch): PolicyRecords {
  const records = recordsOf(sketch)
  return { ...records, tasks: records.tasks.map((task) => ({ ...task, path: [['一']] as never })) }
}

describe('files that are saved together make the graph that they make one after another', () => {
  test.each<[string, Sketch[]]>([
    ['each by itself', [held, province]],
    ['one that cites, and what it cites by title and by number', [city, held, province]],
    [
      'two that hold the same, one of them more damaged',
      [
        { ...held, damage: 9 },
        { ...held, file: 'd.txt', version: '2' },
      ],
    ],
  ])('%s', async (_, sketches) => {
    const expected = await graphOf(graph, ...sketches)
    await graph.wipe()
    expect(await togetherGraph(...sketches)).toEqual(expected)
  })

  test('over others that were there', async () => {
    const before = [held, province]
    const after = [{ ...province, version: '2', cites: [] }, city]
    const expected = await graphOf(graph, ...before, ...after)
    await graph.wipe()
    await saveAll(graph, ...before)
    expect(await togetherGraph(...after)).toEqual(expected)
  })
})

describe('files of one path or one content are saved one after another', () => {
  const copy = { ...held, file: 'e.txt', copyOf: 'a.txt' }
  const moved = { ...copy, file: 'z.txt' }
  const instead = { ...city, file: held.file }

  test.each<[string, Sketch[], Sketch[]]>([
    ['one content under two paths', [], [copy, held]],
    ['two contents of one path', [], [held, { ...held, version: '2', tasks: [{ heading: '只此一项' }] }]],
    ['a file that moved, and another that took its path', [held], [instead, moved]],
  ])('%s', async (_, before, after) => {
    const expected = await graphOf(graph, ...before, ...after)
    await graph.wipe()
    await saveAll(graph, ...before)
    await expect(saveTogether(graph.database, after.map(recordsOf))).rejects.toThrow('one after another')
    const outcomes = await saveDocuments(graph.database, documentsOf(...after.map(recordsOf)))
    expect(outcomes.filter((one) => 'failure' in one)).toEqual([])
    expect(await dump(graph)).toEqual(expected)
  })

  test('one that cannot be saved changes nothing of what is told of those before it', async () => {
    const files = [recordsOf(held), recordsOf(copy), refusedOf(province)]
    expect(await saveDocuments(graph.database, documentsOf(...files))).toMatchObject([
      { file: 'a.txt', status: 'new' },
      { file: 'e.txt', status: 'unchanged' },
      { file: 'b.txt', failure: expect.stringMatching(/propert/i) },
    ])
  })
})

test('what became of each is told in their order, and one version is made of all', async () => {
  await saveAll(graph, held)
  const [before] = await graph.cypher('MATCH (d:Dataset) RETURN d.version AS version')
  const files = [province, held, { ...city, file: 'new.txt' }].map(recordsOf)
  expect(await saveTogether(graph.database, files)).toEqual(['new', 'unchanged', 'new'])
  const [after] = await graph.cypher('MATCH (d:Dataset) RETURN d.version AS version')
  expect(after).toEqual({ version: Number(before!.version) + 1 })
  expect(await saveTogether(graph.database, files)).toEqual(['unchanged', 'unchanged', 'unchanged'])
})

test('one that cannot be saved, or was not read, costs nobody else', async () => {
  const outcomes = await saveDocuments(graph.database, [
    ...documentsOf(recordsOf(province), refusedOf(held), { ...recordsOf(city), bodies: [] }),
    { file: 'x.pdf', failure: 'is no PDF' },
  ])
  expect(outcomes).toMatchObject([
    { file: 'b.txt', status: 'new' },
    { file: 'a.txt', failure: expect.stringMatching(/propert/i) },
    { file: 'c.txt', status: 'new' },
    { file: 'x.pdf', failure: 'is no PDF' },
  ])
  expect(await dump(graph)).toEqual(await graphOf(graph, province, city))
})

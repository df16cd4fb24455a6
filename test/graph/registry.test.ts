import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { save } from '../../src/graph/save/save.ts'
import { beginTable } from '../../src/graph/save/save-table.ts'
import { verify } from '../../src/graph/verify/verify.ts'
import { read } from '../../src/ingest.ts'
import { type LoadedTable, loadRegistries } from '../../src/loading/load-registry.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { withDatabase } from '../neo4j.ts'
import { dump } from './dump.ts'

/** A load in one test is a minute where eight others share two cores. */
const timeout = 120_000
const graph = withDatabase()
const gazetteer = loadGazetteer()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registry-'))
})
afterAll(() => rm(folder, { recursive: true }))
/** All but the places, which take longest to write. */
const wipe = () => graph.cypher('MATCH (n) WHERE NOT n:Jurisdiction AND NOT n:Dataset DETACH DELETE n')
beforeEach(wipe)

/** Writes a table and loads it with others. */
async function load(tables: Readonly<Record<string, string>>) {
  const loaded: LoadedTable[] = []
  const said: string[] = []
  const files = Object.keys(tables)
  for (const file of files) await writeFile(join(folder, file), tables[file]!)
  const plain = (file: string) => file.slice(folder.length + 1)
  await loadRegistries(
    graph.database,
    gazetteer,
    files.map((file) => join(folder, file)),
    {
      loaded: (table) => loaded.push(table),
      broken: (file, { row, reason }) => said.push(`row ${row} of ${plain(file)}: ${reason}`),
      failed: (file, reason) => said.push(`${plain(file)}: ${reason}`),
    },
  )
  return { said, statuses: loaded.map(({ status }) => status), loaded }
}

const document = (file: string, text: string) => read(decode(Buffer.from(text), file), gazetteer)

const headers = `id	标题	发文机关	发文字号	发布日期	实施日期	时效性	效力级别
N1	国务院办公厅关于推进医疗联合体建设和发展的指导意见	国务院办公厅	国办发〔2017〕32号	2017-04-26	2017-04-26	现行有效	国务院规范性文件
P1	广东省人民政府办公厅关于印发广东省推进医疗联合体建设和发展实施方案的通知	广东省人民政府办公厅	粤府办[2017]34号	2017/6/30	2017年6月30日	失效	地方规范性文件
P2	广东省卫生健康委关于做好家庭医生签约服务工作的通知	广东省卫生健康委员会		2019-05-05	2019-05-05	现行有效	地方工作文件
P3	广东省卫生健康委关于做好家庭医生签约服务工作的通知	广东省卫生健康委员会		2020-05-06	2020-05-06	已被修改	地方工作文件
`
const pairs = `from	to	relation
P1	N1	IMPLEMENTS
P2	国办发〔2017〕32号	
P2	P1	引用
`
const city = document(
  'city.txt',
  `广州市人民政府办公厅关于推进医疗联合体建设的通知
穗府办〔2018〕3号

各区人民政府:
　　为贯彻落实《广东省人民政府办公厅关于印发广东省推进医疗联合体建设和发展实施方案的通知》(粤府办〔2017〕34号)和《国务院办公厅关于推进医疗联合体建设和发展的指导意见》(国办发〔2017〕32号),现将有关事项通知如下:
　　一、加快建设医疗联合体。
　　市卫生健康委牵头,市财政局配合。
广州市人民政府办公厅
2018年2月3日
`,
)
const province = document(
  'province.txt',
  `广东省人民政府办公厅关于印发广东省推进医疗联合体建设和发展实施方案的通知
粤府办〔2017〕34号

各地级以上市人民政府:
　　为贯彻落实《国务院办公厅关于推进医疗联合体建设和发展的指导意见》(国办发〔2017〕32号),制定本方案。
广东省人民政府办公厅
2017年6月26日
`,
)

const directives = () =>
  graph.cypher(
    `MATCH (d:Directive) RETURN d.documentNumber AS number, d.held AS held, d.publishedOn AS publishedOn,
            d.level AS level, d.validities AS validities, d.evidence AS evidence ORDER BY number, publishedOn`,
  )
const citations = async () =>
  (
    await graph.cypher(
      `MATCH (a:Directive)-[r]->(b:Directive) WHERE NOT type(r) STARTS WITH 'CITES_'
       RETURN coalesce(a.documentNumber, toString(a.publishedOn)) + ' ' + type(r) + ' ' + b.documentNumber AS line ORDER BY line`,
    )
  ).map(({ line }) => line)

test('a table makes directives that are known and not held, with the words of its cells', {
  timeout,
}, async () => {
  const { said, statuses } = await load({ 'headers.tsv': headers })
  expect(said).toEqual([])
  expect(statuses).toEqual(['new'])
  const rows = await directives()
  expect(rows.map(({ number, held, publishedOn, level }) => ({ number, held, publishedOn, level }))).toEqual([
    { number: '国办发〔2017〕32号', held: false, publishedOn: '2017-04-26', level: 'NATIONAL' },
    { number: '粤府办〔2017〕34号', held: false, publishedOn: '2017-06-30', level: 'PROVINCIAL' },
    { number: null, held: false, publishedOn: '2019-05-05', level: 'PROVINCIAL' },
    { number: null, held: false, publishedOn: '2020-05-06', level: 'PROVINCIAL' },
  ])
  const province = rows[1]!
  const evidence = JSON.parse(String(province.evidence))
  expect(evidence.documentNumber.quote).toBe('粤府办[2017]34号')
  const [validity] = JSON.parse(String(province.validities))
  expect(validity).toMatchObject({ status: '失效', validity: 'NOT_IN_FORCE', row: 3 })
  for (const { start, end, quote } of [...Object.values(evidence), validity] as Place[])
    expect(headers.slice(start, end)).toBe(quote)
})

interface Place {
  readonly start: number
  readonly end: number
  readonly quote: string
}

test('pairs cite by ids of rows, by number, and say how', async () => {
  const { said } = await load({ 'headers.tsv': headers, 'pairs.tsv': pairs })
  expect(said).toEqual([])
  expect(await citations()).toEqual([
    '2019-05-05 CITES 国办发〔2017〕32号',
    '2019-05-05 CITES 粤府办〔2017〕34号',
    '粤府办〔2017〕34号 IMPLEMENTS 国办发〔2017〕32号',
  ])
  const [row] = await graph.cypher(
    'MATCH (:Directive)-[r:IMPLEMENTS]->() RETURN r.quote AS quote, r.rule AS rule, r.start AS start, r.end AS end',
  )
  expect(row).toMatchObject({ quote: 'P1\tN1\tIMPLEMENTS', rule: 'registry' })
  expect(pairs.slice(Number(row!.start), Number(row!.end))).toBe(row!.quote)
})

test('tables and documents make the same graph in every order', { timeout }, async () => {
  const tables = () => load({ 'headers.tsv': headers, 'pairs.tsv': pairs })
  const documents = async () => {
    await save(graph.database, city)
    await save(graph.database, province)
  }
  await tables()
  await documents()
  const expected = await dump(graph)
  await wipe()
  await documents()
  await tables()
  expect(await dump(graph)).toEqual(expected)
  await wipe()
  await save(graph.database, province)
  await load({ 'headers.tsv': headers })
  await save(graph.database, city)
  await load({ 'pairs.tsv': pairs })
  expect(await dump(graph)).toEqual(expected)
  expect((await directives()).map(({ number, held }) => `${number} ${held}`)).toEqual([
    '国办发〔2017〕32号 false',
    '穗府办〔2018〕3号 true',
    '粤府办〔2017〕34号 true',
    'null false',
    'null false',
    // The plan that the province's notice prints.
    'null false',
  ])
})

test('loaded again nothing changes; a changed table replaces what it said and nothing else', {
  timeout,
}, async () => {
  await save(graph.database, city)
  await load({ 'headers.tsv': headers, 'pairs.tsv': pairs })
  const before = await dump(graph)
  const again = await load({ 'headers.tsv': headers, 'pairs.tsv': pairs })
  expect(again.statuses).toEqual(['unchanged', 'unchanged'])
  expect(await dump(graph)).toEqual(before)

  const fewer = headers.replace(/^P3.*\n/m, '').replace('失效', '现行有效')
  const changed = await load({ 'headers.tsv': fewer, 'pairs.tsv': pairs })
  expect(changed.statuses).toEqual(['replaced', 'replaced'])
  const after = await dump(graph)
  await wipe()
  await load({ 'headers.tsv': fewer, 'pairs.tsv': pairs })
  await save(graph.database, city)
  expect(after).toEqual(await dump(graph))
})

test('what pairs say is told as changes: once, and again when it is taken back', { timeout }, async () => {
  const told = async () =>
    (
      await graph.cypher(
        `MATCH (c:Change) WHERE c.kind STARTS WITH 'CITATION' MATCH (a:Directive {id: c.directive}), (b:Directive {id: c.cited}) WHERE b.documentNumber IS NOT NULL
         RETURN c.kind + ' ' + coalesce(a.documentNumber, toString(a.publishedOn)) + ' ' + c.type + ' ' + b.documentNumber AS line ORDER BY line`,
      )
    ).map(({ line }) => line)
  await save(graph.database, province)
  const byText = ['CITATION_ADDED 粤府办〔2017〕34号 IMPLEMENTS 国办发〔2017〕32号']
  expect(await told()).toEqual(byText)
  // That P1 implements N1 its own text says already.
  const tables = { 'headers.tsv': headers, 'pairs.tsv': pairs.replace('IMPLEMENTS', '') }
  await load(tables)
  const byPairs = [
    'CITATION_ADDED 2019-05-05 CITES 国办发〔2017〕32号',
    'CITATION_ADDED 2019-05-05 CITES 粤府办〔2017〕34号',
  ]
  expect(await told()).toEqual([...byPairs, ...byText])
  await load(tables)
  expect(await told()).toHaveLength(3)
  await load({ ...tables, 'pairs.tsv': pairs.replace(/^P2\tP1.*\n/m, '').replace('IMPLEMENTS', '') })
  expect(await told()).toEqual([
    ...byPairs,
    ...byText,
    'CITATION_REMOVED 2019-05-05 CITES 粤府办〔2017〕34号',
  ])
})

test('a load that was interrupted is finished by loading again', { timeout }, async () => {
  const longer = `${headers}${Array.from({ length: 2200 }, (_, i) => `X${i}	关于第${i}批项目的通知	广东省科学技术厅	粤科〔2019〕${i + 1}号	2019-01-01			`).join('\n')}\n`
  await load({ 'headers.tsv': longer })
  const expected = await dump(graph)
  await wipe()
  let stretches = 0
  const database = {
    ...graph.database,
    write: (async (name, work, options) => {
      if (name === 'save-rows' && ++stretches === 2) throw new Error('the power went out')
      return graph.database.write(name, work, options)
    }) as typeof graph.database.write,
  }
  const failed: string[] = []
  const listener = {
    loaded: () => {},
    broken: () => {},
    failed: (_: string, reason: string) => failed.push(reason),
  }
  await loadRegistries(database, gazetteer, [join(folder, 'headers.tsv')], listener)
  expect(failed).toEqual(['the power went out'])
  expect((await load({ 'headers.tsv': longer })).statuses).toEqual(['replaced'])
  expect(await dump(graph)).toEqual(expected)
})

test('a file is a document or a table, not both', async () => {
  await load({ 'headers.tsv': headers })
  await expect(save(graph.database, document('x.txt', headers))).rejects.toThrow(
    'was loaded as a registry table',
  )
  await wipe()
  const records = document('x.txt', headers)
  await save(graph.database, records)
  await expect(beginTable(graph.database, { ...records.source, text: headers })).rejects.toThrow(
    'as a document',
  )
})

test('a directive that a table lists twice is one, and what its rows cite alike is no mistake', {
  timeout,
}, async () => {
  const twice = `id	标题	发文机关	发布日期
A1	青川市科学技术局转发云岭省科学技术厅关于组织参加科技日活动的通知	青川市科学技术局	2030-04-05
A2	青川市科学技术局转发云岭省科学技术厅关于组织参加科技日活动的通知	青川市科学技术局	2030-04-05
B1	云岭省科学技术厅关于组织参加科技日活动的通知	云岭省科学技术厅	2030-04-01
B2	云岭省科学技术厅关于组织参加科技日活动的通知	云岭省科学技术厅	2030-04-01
`
  await load({ 'twice.tsv': twice, 'twice-pairs.tsv': 'from	to\nA1	B1\nA1	B2\nA2	B1\n' })
  expect(
    await graph.cypher(
      'MATCH (:Directive)-[c]->(:Directive) RETURN type(c) AS type, count(*) AS times ORDER BY type',
    ),
  ).toEqual([
    { type: 'CITES', times: 1 },
    { type: 'CITES_AGAIN', times: 2 },
  ])
  const found: string[] = []
  for await (const { question, what } of verify(graph.database)) found.push(`${question}: ${what}`)
  expect(found).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { save } from '../../src/graph/save/save.ts'
import { read } from '../../src/ingest.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { withDatabase } from '../neo4j.ts'
import { damage } from '../text/damage.ts'

const graph = withDatabase()
const gazetteer = loadGazetteer()

/** A notice of a county of its own that carries out what `reference` names. */
function notice(sequence: number, reference: string): string {
  return `示范县人民政府办公室关于做好第${sequence}批工作的通知
示政办发〔2021〕${sequence}号
各乡镇人民政府：
　　为贯彻落实${reference}，现就有关事项通知如下。
　　一、明确任务。各单位要做好工作。
示范县人民政府办公室
2021年5月6日
`
}

async function load(texts: readonly string[]): Promise<void> {
  for (const [i, text] of texts.entries())
    await save(graph.database, read(decode(new TextEncoder().encode(text), `${i}.txt`), gazetteer))
}

/** What the notices carry out: each work with how many do. */
async function works(): Promise<readonly string[]> {
  const rows = await graph.cypher(
    `MATCH (:Directive)-[r:IMPLEMENTS]->(work:Directive)
     RETURN coalesce(work.documentNumber, '') + '|' + coalesce(work.title, '') AS work, count(r) AS times ORDER BY work`,
  )
  return rows.map(({ work, times }) => `${work} ×${times}`)
}

const title = '关于推进分级诊疗制度建设的指导意见'
const ways = [
  `《国务院办公厅${title}》（国办发〔2015〕70号）`,
  `国务院办公厅《${title}》（国办发〔2015〕70号）`,
  `《${title}》（国办发[2015]70号）精神`,
  `国办发（2015）70号文件`,
  `国务院办公厅${title}（国办发〔2015〕70号）`,
  `《国务院办公厅${title}》`,
  `国务院办公厅《${title}》要求`,
  `《国务院办公厅〈${title}〉》（国办发【2015】第70号）`,
  `《国务院办公厅 关于推进分级诊疗\n制度建设的指导意见》（国办发 〔2015〕 70 号）`,
]

describe('one directive that ten documents name in ten ways', { timeout: 120_000 }, () => {
  const expected = [`国办发〔2015〕70号|${title} ×10`]
  const documents = [
    ...ways.map((reference, i) => notice(i + 1, reference)),
    damage(notice(10, ways[0]!), 'traditional'),
  ]

  test('is one work', async () => {
    await graph.wipe()
    await load(documents)
    expect(await works()).toEqual(expected)
  })
  test('whatever the order', async () => {
    await graph.wipe()
    await load([...documents].reverse())
    expect(await works()).toEqual(expected)
  })
})

test('directives of near titles stay apart', { timeout: 120_000 }, async () => {
  await graph.wipe()
  const near = [
    `《国务院办公厅${title}》（国办发〔2015〕70号）`,
    `《示范省人民政府办公厅关于推进分级诊疗制度建设的实施意见》`,
    `《国务院办公厅关于推进分级诊疗制度建设的指导意见（2018年修订）》`,
    `《2016年深化医药卫生体制改革工作要点》`,
    `《2017年深化医药卫生体制改革工作要点》`,
    `《示范市医疗机构管理办法》`,
    `《示范市医疗机构管理办法实施细则》`,
    `《示范市医疗机构管理办法（试行）》`,
  ]
  await load(near.map((reference, i) => notice(i + 1, reference)))
  expect(await works()).toHaveLength(near.length)
})

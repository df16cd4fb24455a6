import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { loadSeeds } from '../../src/loading/load-seeds.ts'
import { withDatabase } from '../neo4j.ts'

const graph = withDatabase()
const said: string[] = []
beforeAll(async () => {
  process.chdir(join(import.meta.dirname, '../..'))
  await loadSeeds(graph.database, loadGazetteer(), (message) => said.push(message))
}, 180_000)

test('every row of the seeds is loaded', () => {
  expect(said).toEqual([])
})

test('a district carries out what its city, its province and the state say', async () => {
  const rows = await graph.cypher(
    `MATCH way = (district:Directive {documentNumber: '云府办发〔2021〕6号'})-[:IMPLEMENTS*]->(state:Directive)
     RETURN [each IN nodes(way) | each.level] AS levels, state.documentNumber AS number ORDER BY size(levels)`,
  )
  expect(rows).toContainEqual({ levels: ['COUNTY', 'NATIONAL'], number: '国发〔2019〕13号' })
  expect(rows).toContainEqual({ levels: ['COUNTY', 'PROVINCIAL'], number: '黔府办发〔2019〕30号' })
})

test('what the seeds of two kinds name is one node', async () => {
  const rows = await graph.cypher(
    `MATCH (known:Directive)<-[r:BASED_ON|IMPLEMENTS]-(below:Directive)
     WHERE known.titleKey ENDS WITH '关于进一步完善医疗卫生服务体系的意见'
     RETURN DISTINCT known.id AS id, type(r) AS relation, below.jurisdictionName AS place ORDER BY place`,
  )
  expect(new Set(rows.map(({ id }) => id)).size).toBe(1)
  expect(rows.map(({ relation, place }) => `${place} ${relation}`)).toEqual([
    '江苏省 IMPLEMENTS',
    '遂宁市 BASED_ON',
  ])
})

test('many provinces carry out one directive of the state', async () => {
  const [row] = await graph.cypher(
    `MATCH (:Directive {documentNumber: '国办发〔2021〕32号'})<-[:IMPLEMENTS]-(d:Directive {level: 'PROVINCIAL'})
     RETURN count(DISTINCT d.jurisdictionCode) AS provinces`,
  )
  expect(Number(row!.provinces)).toBeGreaterThanOrEqual(9)
})

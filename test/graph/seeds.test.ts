import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PolicyRecords } from '../../src/domain/policy-records.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { save } from '../../src/graph/save/save.ts'
import { saveJurisdictions } from '../../src/graph/save/save-jurisdictions.ts'
import { read } from '../../src/ingest.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { withDatabase } from '../neo4j.ts'
import { dump } from './dump.ts'

const graph = withDatabase()
const gazetteer = loadGazetteer()
const folder = join(import.meta.dirname, '../../seeds/documents')
const seeds = readdirSync(folder).map((file) =>
  read(decode(readFileSync(join(folder, file)), file), gazetteer),
)

async function graphOf(documents: readonly PolicyRecords[]): Promise<string[]> {
  await graph.wipe()
  const codes = new Set(documents.flatMap(({ bodies }) => bodies.map((body) => body.jurisdictionCode)))
  await saveJurisdictions(
    graph.database,
    gazetteer.jurisdictions.filter(({ code }) => codes.has(code)),
  )
  for (const records of documents) await save(graph.database, records)
  return dump(graph)
}

test('the seeds make the same graph in every order, and again', { timeout: 120_000 }, async () => {
  expect(seeds.length).toBe(5)
  const inOrder = await graphOf(seeds)
  for (const records of seeds) expect(await save(graph.database, records)).toBe('unchanged')
  expect(await graphOf([...seeds].reverse())).toEqual(inOrder)
  expect(await graphOf([seeds[2]!, seeds[4]!, seeds[0]!, seeds[3]!, seeds[1]!])).toEqual(inOrder)
  const rows = await graph.cypher(
    `MATCH (s:Source)<-[:READ_FROM]-(:Directive)-[:SETS]->(t:Task)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR]-(b:Body)
     RETURN count(*) AS facts, count(CASE WHEN substring(s.text, r.start, r.end - r.start) <> r.quote THEN 1 END) AS wrong`,
  )
  expect(rows[0]).toMatchObject({ wrong: 0 })
  expect(rows[0]!.facts).toBeGreaterThan(50)
})

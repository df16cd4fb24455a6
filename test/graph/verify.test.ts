import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { save } from '../../src/graph/save/save.ts'
import { saveJurisdictions } from '../../src/graph/save/save-jurisdictions.ts'
import { questions } from '../../src/graph/verify/structure.ts'
import { verify } from '../../src/graph/verify/verify.ts'
import { loadSeeds } from '../../src/loading/load-seeds.ts'
import { withDatabase } from '../neo4j.ts'
import { recordsOf, type Sketch } from './records.ts'

const graph = withDatabase()
const gazetteer = loadGazetteer()

async function problems(): Promise<string[]> {
  const found: string[] = []
  for await (const { question, what } of verify(graph.database)) found.push(`${question}: ${what}`)
  return found
}

test('a graph of documents and tables is whole', { timeout: 180_000 }, async () => {
  await graph.wipe()
  await loadSeeds(graph.database, gazetteer, (message) => {
    throw new Error(message)
  })
  expect(await problems()).toEqual([])
})

const national = {
  id: 'dir-national',
  title: '国务院办公厅关于推动公立医院高质量发展的意见',
  number: '国办发〔2021〕18号',
  issuer: '国务院办公厅',
}
const files: Sketch[] = [
  {
    file: 'national.txt',
    holds: [national],
    tasks: [
      {
        heading: '提升医疗质量',
        who: [['LEAD', '国家卫生健康委员会=国家卫生健康委']],
        metric: '床位数 GTE 100 张',
      },
    ],
  },
  {
    file: 'province.txt',
    holds: [
      { id: 'dir-province', title: '某省关于公立医院高质量发展的实施方案', number: '某政办发〔2022〕1号' },
    ],
    cites: [{ to: national, relation: 'IMPLEMENTS' }],
  },
]

/** What a half save, a lost save or a hand in the database may leave, and the question that finds it. */
const damages: readonly (readonly [what: string, cypher: string, question: string])[] = [
  ['a node that is nothing of ours', 'CREATE (:Thing)', 'nodes-of-no-kind'],
  [
    'a directive nobody speaks of',
    `CREATE (:Directive {id: 'dir-left'})`,
    'directives-that-nothing-describes',
  ],
  [
    'a description that lost its directive',
    'MATCH (:Description)-[of:OF]->(:Directive {id: "dir-province"}) DELETE of',
    'descriptions-of-no-directive',
  ],
  [
    'a body that was lost',
    `MATCH (b:Body {name: '国家卫生健康委员会'}) DETACH DELETE b`,
    'descriptions-of-no-body',
  ],
  [
    'a description nobody gives',
    `MATCH (:Source {file: 'province.txt'})-[says:SAYS]->() DELETE says`,
    'descriptions-that-nobody-gives',
  ],
  [
    'one id that leads to two directives',
    `MATCH (d:Description {of: 'dir-national'}), (other:Directive {id: 'dir-province'}) WITH d, other LIMIT 1
     CREATE (d)-[:OF]->(other)`,
    'ids-of-two-directives',
  ],
  ['a body nobody names', `CREATE (:Body:Department {id: 'body-left'})`, 'bodies-that-nobody-names'],
  ['a key of nothing', `CREATE (:Key {value: 'title left'})`, 'keys-of-nothing'],
  ['a task of nobody', 'MATCH (:Directive)-[sets:SETS]->(:Task) DELETE sets', 'facts-of-no-directive'],
  [
    'a citation out of nowhere',
    `MATCH (:Directive)-[c:IMPLEMENTS]->(:Directive) SET c.source = 'gone'`,
    'facts-of-no-source',
  ],
  [
    'a citation that is there twice',
    'MATCH (a:Directive)-[c:IMPLEMENTS]->(b:Directive) CREATE (a)-[again:IMPLEMENTS]->(b) SET again = c',
    'citations-that-are-there-twice',
  ],
  [
    'a task that is set twice',
    'MATCH (d:Directive)-[:SETS]->(t:Task) CREATE (d)-[:SETS]->(t)',
    'links-that-are-there-twice',
  ],
  ['half a document', `MATCH (s:Source {file: 'province.txt'}) REMOVE s.records`, 'documents-that-are-half'],
  [
    'half a table',
    `CREATE (:Source:Registry {sha256: 'ff', file: 'half.tsv', isWhole: false})`,
    'tables-that-are-half',
  ],
  ['half the seeds', 'MATCH (dataset:Dataset) SET dataset.seedsBegun = true', 'seeds-that-are-half'],
  [
    'rows without their table',
    `CREATE (:Rows {id: 'ff#0', start: 0, end: 1, text: 'x'})`,
    'rows-of-no-table',
  ],
  ['a change that has not been', `CREATE (:Change {key: 'x', version: 1000000})`, 'changes-of-no-version'],
  ['an index that was dropped', 'DROP INDEX directive_title_key', 'constraints-and-indexes'],
  [
    'a description that was changed',
    `MATCH (d:Description {of: 'dir-province'}) SET d.record = replace(d.record, '2022', '2023')`,
    'hashes-of-descriptions',
  ],
  [
    'a directive with another title',
    `MATCH (d:Directive {id: 'dir-province'}) SET d.title = '别的'`,
    'directives-unlike-their-descriptions',
  ],
  [
    'a directive without its issuer',
    'MATCH (:Body)-[issued:ISSUED]->(:Directive) DELETE issued',
    'directives-unlike-their-descriptions',
  ],
  [
    'a body with another name',
    `MATCH (b:Body {name: '国家卫生健康委员会'}) SET b.name = '别的'`,
    'bodies-unlike-their-descriptions',
  ],
  ['a lost metric', 'MATCH (m:Metric) DETACH DELETE m', 'documents-that-lack-a-fact'],
  [
    'a responsibility of another body',
    'MATCH (b:Body)-[r:LEADS]->(t:Task), (o:Body {name: "国务院办公厅"}) CREATE (o)-[n:LEADS]->(t) SET n = r',
    'facts-that-no-document-says',
  ],
  ['a target that was changed', 'MATCH (m:Metric) SET m.target = 99.0', 'facts-unlike-their-document'],
  [
    'a text that was changed',
    `MATCH (s:Source {file: 'national.txt'}) SET s.text = 'x' + s.text`,
    'quotes-that-do-not-stand-there',
  ],
]

describe('what is wrong is found', () => {
  test.each(damages)('%s', async (_, damage, question) => {
    await graph.wipe()
    await saveJurisdictions(graph.database, [])
    for (const file of files) await save(graph.database, recordsOf(file))
    const [index] = await graph.cypher(
      `SHOW INDEXES YIELD name, createStatement WHERE name = 'directive_title_key' RETURN createStatement AS again`,
    )
    expect(await problems()).toEqual([])
    await graph.cypher(damage)
    const found = await problems()
    expect(found.map((problem) => problem.replace(/: .*/s, ''))).toContain(question)
    if (damage.startsWith('DROP')) await graph.cypher(String(index?.again))
  })

  test('by every question', () => {
    const asked = new Set(damages.map(([, , question]) => question))
    expect(questions.filter((question) => !asked.has(question))).toEqual([])
  })
})

import type { TestGraph } from '../../neo4j.ts'
import { lineageOf } from './many.ts'

/**
 * Saves a directive with so many above it, and as many below: on four levels each, of 31 places and 15 years, each tied to one or two
 * others. Returns its id. The graph has the seeds' jurisdictions already.
 */
export async function saveWideLineage(graph: TestGraph, each: number): Promise<string> {
  await saveSide(graph, 'b', each + 1)
  // Those above are those below turned over: what stands at their end is what the focus rests on.
  await saveSide(graph, 'a', each + 1)
  return idOf('b', 'd0')
}

const idOf = (side: 'a' | 'b', id: string) =>
  id === 'd0' ? `dir-b${'0'.repeat(15)}` : `dir-${side}${id.slice(1).padStart(15, '0')}`

/** a: above, b: below. */
async function saveSide(graph: TestGraph, side: 'a' | 'b', count: number): Promise<void> {
  const { directive, down } = lineageOf(count)
  const directives = [directive, ...down.nodes.map((node) => node.directive)].map(
    ({ id, title, documentNumber, level, held, issuedOn, jurisdiction, issuingBodies: [issuer] }) => ({
      ...{ id: idOf(side, id), title, documentNumber, held, issuedOn, issuer: issuer!.name },
      level: side === 'b' ? level : level === 'COUNTY' ? 'NATIONAL' : 'PROVINCIAL',
      place: jurisdiction?.code ?? null,
    }),
  )
  const ties = down.edges.map(({ id, relation, from, to }) => {
    const ends = [idOf(side, from.id), idOf(side, to.id)]
    const [citing, cited] = side === 'b' ? ends : ends.reverse()
    return { id: `cit-${side}-${id}`, relation, citing, cited }
  })
  await graph.cypher(
    `MERGE (b:Body:IssuingBody {id: 'body-0000000000000001'}) SET b.name = $issuer
     WITH b UNWIND $directives AS row
     MERGE (d:Directive {id: row.id})
     SET d += row {.title, .documentNumber, .held, .level}, d.issuedOn = date(row.issuedOn), d.searchText = row.title, d.jurisdictionCode = row.place
     MERGE (b)-[:ISSUED {position: 0}]->(d)
     WITH d, row MATCH (j:Jurisdiction {code: row.place})
     MERGE (d)-[:APPLIES_IN]->(j)`,
    { directives, issuer: directives[0]!.issuer },
  )
  for (const relation of ['IMPLEMENTS', 'BASED_ON'])
    await graph.cypher(
      `UNWIND $ties AS row
       MATCH (citing:Directive {id: row.citing}) MATCH (cited:Directive {id: row.cited})
       MERGE (citing)-[r:${relation} {id: row.id}]->(cited)
       SET r.confidence = 0.9, r.rule = 'test', r.cue = '根据', r.named = row.cited`,
      { ties: ties.filter((tie) => tie.relation === relation) },
    )
}

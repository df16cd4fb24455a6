import neo4j from 'neo4j-driver'
import type { BenchGraph } from './bench-graph.ts'
import type { Subjects } from './subjects.ts'

/** By the hash in the id: any, and the same each time. */
const any = 'ORDER BY substring(d.id, 8) LIMIT 20'
const cited = 'WITH d, COUNT { (d)<--(:Directive) } AS times ORDER BY times DESC, d.id LIMIT 15'

/** What to ask a graph about that was loaded: its hubs, and words of its titles. Throws if it holds no directive with tasks. */
export async function foundSubjects({ uri, password }: BenchGraph): Promise<Subjects> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password))
  const ask = async (text: string): Promise<string[]> => {
    const { records } = await driver.executeQuery(text)
    if (records.length === 0) throw new Error(`Nothing to ask about: load documents, too. (${text})`)
    return records.map((record) => String(record.get(0)))
  }
  try {
    const titles = await ask(`MATCH (d:Directive) WHERE size(d.title) > 20 WITH d ${any} RETURN d.title`)
    return {
      directives: await ask(`MATCH (d:Directive) WITH d ${any} RETURN d.id`),
      hubs: await ask(`MATCH (d:Directive) ${cited} RETURN d.id`),
      national: await ask(`MATCH (d:Directive {level: 'NATIONAL'}) ${cited} RETURN d.id`),
      holding: await ask(
        `MATCH (d:Directive {held: true}) WHERE EXISTS { (d)-[:SETS]->(:Task) } WITH d ${any} RETURN d.id`,
      ),
      twoCharacters: titles.map((title) => title.slice(10, 12)),
      phrases: titles.map((title) => title.slice(10, 18)),
    }
  } finally {
    await driver.close()
  }
}

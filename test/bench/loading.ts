import { rmSync } from 'node:fs'
import neo4j from 'neo4j-driver'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { openDatabase } from '../../src/graph/database.ts'
import { defaultLocalServer } from '../../src/graph/database-config.ts'
import { homeOf, passwordOf } from '../../src/graph/server/home.ts'
import { rememberedServer } from '../../src/graph/server/users.ts'
import { loadDocuments } from '../../src/loading/load.ts'
import { loadRegistries } from '../../src/loading/load-registry.ts'
import { processorTime } from '../processor-time.ts'
import { processorTimeOfAll } from './serving/start.ts'

/**
 * How fast an empty graph is filled, and how fast the same is loaded again: `npm run -s bench -- load [--registry FILE]… [PATH…]`,
 * the seeds unless said, with the server that `npm start` starts. Processor time is of Neo4j and of this process; memory is that of
 * this process, at its highest, after each.
 */
export async function benchLoading(paths: readonly string[], registries: readonly string[]): Promise<void> {
  const config = { ...defaultLocalServer, home: 'bench-load', report: () => {} }
  rmSync(homeOf(config), { recursive: true, force: true })
  const database = await openDatabase(null, config)
  const driver = neo4j.driver(database.address, neo4j.auth.basic('neo4j', passwordOf(homeOf(config))))
  const server = rememberedServer(homeOf(config))
  const processor = () => [
    processorTimeOfAll([server && 'pid' in server ? server.pid : null]),
    processorTime(),
  ]
  const size = async () => {
    const { records } = await driver.executeQuery(
      'CALL () { MATCH (n) RETURN count(n) AS nodes } CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships } RETURN nodes, relationships',
    )
    return {
      nodes: Number(records[0]!.get('nodes')),
      relationships: Number(records[0]!.get('relationships')),
    }
  }
  try {
    const gazetteer = loadGazetteer()
    process.stdout.write('              seconds   nodes/s  relationships/s  Neo4j, s  ours, s   MB\n')
    for (const time of ['first', 'again']) {
      const before = await size()
      const spent = processor()
      const begun = performance.now()
      if (registries.length > 0)
        await loadRegistries(database, gazetteer, registries, {
          loaded: () => {},
          broken: () => {},
          failed: (file, reason) => process.stderr.write(`${file}: ${reason}\n`),
        })
      if (paths.length > 0)
        await loadDocuments(database, gazetteer, paths, {
          done: () => {},
          failed: (file, reason) => process.stderr.write(`${file}: ${reason}\n`),
        })
      const seconds = (performance.now() - begun) / 1000
      const [neo4jTime, ourTime] = processor().map((now, i) => ((now - spent[i]!) / 1000).toFixed(1))
      const after = await size()
      const perSecond = (kind: 'nodes' | 'relationships') =>
        Math.round((after[kind] - before[kind]) / seconds)
      process.stdout.write(
        `${time.padEnd(10)}${seconds.toFixed(2).padStart(11)}${String(perSecond('nodes')).padStart(10)}${String(perSecond('relationships')).padStart(17)}${neo4jTime!.padStart(10)}${ourTime!.padStart(9)}${String(Math.round(process.resourceUsage().maxRSS / 1024)).padStart(5)}\n`,
      )
    }
  } finally {
    await driver.close()
    await database.close()
  }
}

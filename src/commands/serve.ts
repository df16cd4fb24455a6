import { once } from 'node:events'
import { proposalsTo } from '../api/corrections/proposals.ts'
import { startServer } from '../api/server.ts'
import { readKeys } from '../api/traffic/keys.ts'
import { tracesTo } from '../api/traffic/traces.ts'
import type { Config } from '../config.ts'
import { loadGazetteer } from '../extract/gazetteer.ts'
import { openDatabase } from '../graph/database.ts'
import { datasetCounts } from '../graph/read/dataset.ts'
import { loadCorrections } from '../loading/load-corrections.ts'
import { areSeedsBegun, loadSeeds } from '../loading/load-seeds.ts'
import { bodyForms } from '../resolve/bodies/body-forms.ts'
import { lookUpCitations } from '../resolve/lookup-citations.ts'
import { stopSignal } from '../stop-signal.ts'
import { bundlePage } from './page.ts'
import { readQuality } from './quality.ts'

/**
 * The `serve` command: opens the graph, loads the seeds into an empty one, and serves until Ctrl-C or SIGTERM. A second one ends the
 * process at once.
 */
export async function serve(config: Config): Promise<number> {
  const say = (text: string) => process.stderr.write(`${text}\n`)
  const stop = stopSignal()
  // A failure that nobody waited for is a bug of ours, and no reason to drop what all others asked.
  process.on('unhandledRejection', (reason) => console.error('nobody waited for this failure:', reason))
  const database = await openDatabase(config.neo4j, { javaHome: config.javaHome, report: say })
  try {
    const gazetteer = loadGazetteer()
    if (config.corrections !== null)
      await loadCorrections(database, config.corrections, (text) => process.stderr.write(text))
    const { directives } = await datasetCounts(database)
    const areHalf = await areSeedsBegun(database)
    if (directives === 0 || areHalf) {
      say(`${areHalf ? 'The seeds are not all loaded: going on' : 'The graph is empty: loading the seeds'} …`)
      await loadSeeds(database, gazetteer, say, stop)
    }
    if (stop.aborted) {
      say('Stopped: the next start goes on from here.')
      return 0
    }
    const traces = config.traces ? tracesTo(config.traces.endpoint, config.traces.service, say) : null
    const server = await startServer({
      database,
      lookUp: (text) => lookUpCitations(text, gazetteer),
      bodyForms: (words) => bodyForms(words, gazetteer),
      quality: readQuality(),
      page: await bundlePage(),
      publicUrl: config.publicUrl,
      propose: config.proposedCorrections ? proposalsTo(config.proposedCorrections) : undefined,
      persistedOnly: config.persistedOnly,
      host: config.host,
      port: config.port,
      watchInterval: config.watchInterval,
      traffic: {
        ...config.traffic,
        keys: config.traffic.keys ? readKeys(config.traffic.keys) : new Map(),
        traces,
      },
      metrics: config.metrics,
      answerCache: config.answerCache,
      warmUp: config.warmUp,
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error
      throw new Error(`port ${config.port} is taken: set PORT to another one, or to 0 for any free one`)
    })
    say(`Ready: ${server.url}  playground ${server.url}/playground  Neo4j ${database.address}`)
    if (!stop.aborted) await once(stop, 'abort')
    say('Stopping …')
    await server.close()
    await traces?.close()
    return 0
  } finally {
    await database.close()
  }
}

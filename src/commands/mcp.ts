import { once } from 'node:events'
import { watchVersion } from '../api/cache/version-watch.ts'
import { askThrough } from '../api/mcp/ask.ts'
import { mcpOverStdio } from '../api/mcp/server.ts'
import { ourVersion } from '../api/version.ts'
import { graphqlEndpoint } from '../api/yoga.ts'
import type { Config } from '../config.ts'
import { loadGazetteer } from '../extract/gazetteer.ts'
import { openDatabase } from '../graph/database.ts'
import { datasetVersion } from '../graph/read/dataset.ts'
import { bodyForms } from '../resolve/bodies/body-forms.ts'
import { lookUpCitations } from '../resolve/lookup-citations.ts'
import { readQuality } from './quality.ts'

/** The `mcp` command: serves assistants on standard input and output until the input ends. What is said goes to stderr. */
export async function mcp(config: Config): Promise<number> {
  const say = (text: string) => process.stderr.write(`${text}\n`)
  const database = await openDatabase(config.neo4j, { javaHome: config.javaHome, report: say })
  try {
    const gazetteer = loadGazetteer()
    const report = (message: string, error: unknown) => say(`${message}: ${error}`)
    const endpoint = graphqlEndpoint({
      database,
      lookUp: (text) => lookUpCitations(text, gazetteer),
      bodyForms: (words) => bodyForms(words, gazetteer),
      // Nobody subscribes here, and nothing is asked by GET.
      watch: watchVersion({ ask: () => datasetVersion(database), interval: 1_000, maxSubscribers: 0 }),
      quality: readQuality(),
      timeout: 30_000,
      report,
    })
    const connection = mcpOverStdio({ ask: askThrough(endpoint), version: ourVersion(), report })
    await once(process.stdin, 'close')
    await connection.close()
    await endpoint.dispose()
    return 0
  } finally {
    await database.close()
  }
}

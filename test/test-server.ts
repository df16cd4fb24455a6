import { join } from 'node:path'
import { defaultLocalServer, type LocalServerConfig } from '../src/graph/database-config.ts'

/** A server for tests: small, and away from the one that `npm start` keeps. Only its home is missing. */
export const testServer: Omit<LocalServerConfig, 'home'> = {
  ...defaultLocalServer,
  folder: join(import.meta.dirname, '../.neo4j'),
  heap: '256m',
  pageCache: '32m',
  // Half the processor time of the defaults for a run of a minute.
  jvm: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
  report: (message) => process.stderr.write(`${message}\n`),
}

import { join } from 'node:path'
import { defaultLocalServer, type LocalServerConfig } from '../src/graph/database-config.ts'

/**
 * A server for tests: small, and away from the one that `npm start` keeps. Only its home is missing. It has both compilers: a run
 * plans thousands of statements for many minutes, and took 1,030 s with them, 1,220 s with the first alone.
 */
export const testServer: Omit<LocalServerConfig, 'home'> = {
  ...defaultLocalServer,
  folder: join(import.meta.dirname, '../.neo4j'),
  heap: '512m',
  pageCache: '32m',
  jvm: ['-XX:+UseSerialGC'],
  report: (message) => process.stderr.write(`${message}\n`),
}

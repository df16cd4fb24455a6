import { readdirSync } from 'node:fs'
import type { Driver } from 'neo4j-driver'
import { statement } from './statement.ts'

/** The statements of cypher/schema/, in the order of their files; each creates something only if it is not there. */
function schemaStatements(): string[] {
  return readdirSync(new URL('../../cypher/schema/', import.meta.url))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .flatMap((file) => statement('schema', file.replace('.cypher', '')).split(/;\s*$/m))
    .filter((text) => text.replace(/^\s*\/\/.*$/gm, '').trim() !== '')
}

const nameIn = (text: string) => /(?:CONSTRAINT|INDEX) (\w+)/.exec(text)?.[1] ?? ''

/** The names of all constraints and indexes that there should be. */
export const schemaNames = (): string[] => schemaStatements().map(nameIn)

/** Creates the constraints and indexes that are missing, and waits until they serve. */
export async function applySchema(driver: Driver, database: string): Promise<void> {
  const existing = await driver.executeQuery('SHOW INDEXES YIELD name, state', {}, { database })
  const serving = new Set(existing.records.map((row) => `${row.get('name')} ${row.get('state')}`))
  const isThere = (text: string) => serving.has(`${nameIn(text)} ONLINE`)
  // An index over a graph of millions, which a bulk load has made, takes minutes, of tens of millions an hour; the server's own limit is
  // for questions.
  const patient = { database, transactionConfig: { timeout: 21_700_000 } }
  const missing = schemaStatements().filter((text) => !isThere(text))
  for (const text of missing)
    await driver.executeQuery(text, {}, patient).catch((error: { code?: string }) => {
      // Another command that opens the same new graph was faster: IF NOT EXISTS looks before it takes the lock.
      if (!/SchemaRuleAlreadyExists|AlreadyExists$/.test(error.code ?? '')) throw error
    })
  if (missing.length > 0) await driver.executeQuery('CALL db.awaitIndexes(21600)', {}, patient)
}

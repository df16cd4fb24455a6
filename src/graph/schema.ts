import { readdirSync } from 'node:fs'
import type { Driver } from 'neo4j-driver'
import { statement } from './statement.ts'

/** The statements of cypher/schema/, in the order of their files; each creates something only if it is not there. */
export function schemaStatements(): string[] {
  return readdirSync(new URL('../../cypher/schema/', import.meta.url))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .flatMap((file) => statement('schema', file.replace('.cypher', '')).split(/;\s*$/m))
    .filter((text) => text.replace(/^\s*\/\/.*$/gm, '').trim() !== '')
}

/** Creates the constraints and indexes that are missing and waits until they serve. */
export async function applySchema(driver: Driver, database: string): Promise<void> {
  for (const text of schemaStatements()) await driver.executeQuery(text, {}, { database })
}

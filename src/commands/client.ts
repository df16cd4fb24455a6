import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { printClient } from '../api/client/print-client.ts'
import { toolOperations } from '../api/mcp/server.ts'
import type { KnownOperation } from '../api/persisted.ts'
import { printPolicySchema } from '../api/schema.ts'

/** The `client` command: prints a typed client of the operations that assistants use, or of those in a folder of .graphql files. */
export async function client(folder: string | null): Promise<number> {
  const operations = folder === null ? toolOperations : await operationsIn(folder)
  process.stdout.write(printClient(buildSchema(printPolicySchema()), operations))
  return 0
}

async function operationsIn(folder: string): Promise<KnownOperation[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort()
  if (files.length === 0) throw new Error(`${folder} holds no .graphql file`)
  return Promise.all(files.map(async (name) => ({ name, query: await readFile(join(folder, name), 'utf8') })))
}

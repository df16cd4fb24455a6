import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { released } from '../api/contract/changelog.ts'
import { schemaChanges } from '../api/contract/schema-changes.ts'
import { printPolicySchema } from '../api/schema.ts'
import { PolicyRecords } from '../domain/policy-records.ts'

/** The two published contracts, as printed from the code: path in the project → content. A test pins the files to them. */
export function contracts(): Readonly<Record<string, string>> {
  return {
    'schema/policy.graphql': printPolicySchema(),
    'schema/policy-records.schema.json': `${JSON.stringify(z.toJSONSchema(PolicyRecords), null, 2)}\n`,
  }
}

/** Writes the contracts into the project. */
export async function printContracts(): Promise<void> {
  for (const [path, content] of Object.entries(contracts())) await writeFile(inProject(path), content)
}

/** Pins the API as it is now as a released version, and says in the changelog what became of it since the last one. */
export async function release(version: string, day: string): Promise<void> {
  const [pinned, changelog] = [inProject('schema/released.graphql'), inProject('schema/CHANGELOG.md')]
  const now = printPolicySchema()
  const changes = schemaChanges(await readFile(pinned, 'utf8'), now)
  await writeFile(changelog, released(await readFile(changelog, 'utf8'), version, day, changes))
  await writeFile(pinned, now)
}

function inProject(path: string): URL {
  return new URL(`../../${path}`, import.meta.url)
}

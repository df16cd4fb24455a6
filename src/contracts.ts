import { writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { printPolicySchema } from './api/schema.ts'
import { PolicyRecords } from './domain/policy-records.ts'

/** The two published contracts, as printed from the code: path in the project → content. A test pins the files to them. */
export function contracts(): Readonly<Record<string, string>> {
  return {
    'schema/policy.graphql': printPolicySchema(),
    'schema/policy-records.schema.json': `${JSON.stringify(z.toJSONSchema(PolicyRecords), null, 2)}\n`,
  }
}

/** Writes the contracts into the project. */
export async function printContracts(): Promise<void> {
  for (const [path, content] of Object.entries(contracts()))
    await writeFile(new URL(`../${path}`, import.meta.url), content)
}

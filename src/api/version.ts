import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Our version, as package.json has it. */
export function ourVersion(): string {
  const file = new URL('../../package.json', import.meta.url)
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version
}

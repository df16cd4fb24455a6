import { readdirSync } from 'node:fs'
import type { Reader } from '../read/question.ts'
import { schemaNames } from '../schema.ts'
import type { Problem } from './problem.ts'
import { patience } from './walk.ts'

/** Of each kind so many are named. */
const limit = 20

/** What is asked of the graph as a whole: the files of cypher/read/integrity. */
export const questions = readdirSync(new URL('../../../cypher/read/integrity/', import.meta.url))
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.replace('.cypher', ''))
  .sort()

/** What is left over, half, linked twice or not at all; and which constraints and indexes do not serve. */
export async function* verifyStructure(reader: Reader): AsyncGenerator<Problem> {
  const serving = await reader.read<{ name: string }>('integrity/walk/indexes')
  const names = new Set(serving.map(({ name }) => name))
  for (const name of schemaNames())
    if (!names.has(name)) yield { question: 'constraints-and-indexes', what: `${name} does not serve` }
  for (const question of questions) {
    const rows = await reader.read<{ what: string }>(
      `integrity/${question}`,
      { limit },
      { timeout: patience },
    )
    for (const { what } of rows) yield { question, what }
  }
}

import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Relation } from '../../domain/citation.ts'

/** `seeds/gazetteer/citations/*.json`, each file read once, on first use, and checked against its schema. */
const directory = new URL('../../../seeds/gazetteer/citations/', import.meta.url)

function knowledge<T>(file: string, schema: z.ZodType<T>): () => T {
  let value: T | undefined
  return () => {
    value ??= schema.parse(JSON.parse(readFileSync(new URL(file, directory), 'utf8')))
    return value
  }
}

const words = z.array(z.string().min(1)).readonly()

/** Where a document number's code begins. */
export const numberEdges = knowledge(
  'number-edges.json',
  z.object({ wordsInFront: words, lettersInFront: z.string(), heads: z.string(), notCutBefore: z.string() }),
)

/** What the end of a title says of the work. */
export const TitleKinds = z.object({
  law: words,
  regulation: words,
  treaty: words,
  standard: words,
  rule: words,
  plan: words,
  measure: words,
  list: words,
  notice: words,
  notDocuments: words,
  attached: words,
  notAttached: words,
})
export const titleKinds = knowledge('kinds.json', TitleKinds)

const CueList = z.array(
  z.object({ relation: Relation, prior: z.number(), words, example: z.string().optional() }),
)

/** Words in front of a reference and what relation they say. */
export const cueTable = knowledge(
  'cues.json',
  z.object({ before: CueList, adjacent: CueList, supervision: words, pastMarks: words }),
)

/** Names of laws and regulations that texts use without 《》. */
export const lawNames = knowledge('laws.json', z.object({ laws: words, regulations: words }))

import { readFileSync } from 'node:fs'
import { z } from 'zod'

const directory = new URL('../../seeds/gazetteer/citations/', import.meta.url)

function read<T>(file: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(new URL(file, directory), 'utf8')))
}

/** `seeds/gazetteer/citations/number-edges.json`: where a document number's code begins. */
const NumberEdges = z.object({
  wordsInFront: z.array(z.string().min(1)),
  lettersInFront: z.string(),
  heads: z.string(),
  notCutBefore: z.string(),
})
export type NumberEdges = Readonly<z.infer<typeof NumberEdges>>

let numberEdgesRead: NumberEdges | undefined
export function numberEdges(): NumberEdges {
  numberEdgesRead ??= read('number-edges.json', NumberEdges)
  return numberEdgesRead
}

import { z } from 'zod'
import { ask, askEach, askEachForMany, type Reader } from './question.ts'
import { SourceRow } from './rows.ts'

export function sourcesBySha256(reader: Reader, ids: readonly string[]) {
  return askEach(reader, 'sources-by-sha256', 'source', SourceRow, { ids })
}

/** A place in the text of a source. */
export interface Place {
  readonly source: string
  readonly start: number
  readonly end: number
}

const SourceText = z.object({ source: z.string(), start: z.int(), text: z.string(), isWhole: z.boolean() })

/** A stretch of the text of a source that begins at `start`: of a document all of it, of a registry's table some hundred rows. */
export type SourceText = z.infer<typeof SourceText>

/** The stretches of texts that places lie in, each once, those of a source in order. */
export function sourceTexts(reader: Reader, places: readonly Place[]): Promise<SourceText[]> {
  const bySource = new Map<string, Omit<Place, 'source'>[]>()
  for (const { source, start, end } of places)
    bySource.set(source, [...(bySource.get(source) ?? []), { start, end }])
  const asked = [...bySource].map(([source, its]) => ({ source, places: its }))
  return ask(reader, 'source-texts', SourceText, { places: asked })
}

const Sha256 = z.object({ sha256: z.string() })

/** The SHA-256 of what was read from a path, or null. */
export async function sourceOfFile(reader: Reader, file: string): Promise<string | null> {
  const [row] = await ask(reader, 'source-of-file', Sha256, { file })
  return row?.sha256 ?? null
}

const Held = z.object({ id: z.string(), start: z.int().nullable() })
export type HeldIn = z.infer<typeof Held>

/** What each file holds, in the order of its text. */
export function directivesOfSources(reader: Reader, ids: readonly string[]) {
  return askEachForMany(reader, 'directives-of-sources', Held, { ids })
}

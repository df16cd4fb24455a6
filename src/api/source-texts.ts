import type { Reader } from '../graph/read/question.ts'
import { sourceTexts } from '../graph/read/sources.ts'

export interface SourceTexts {
  read(graph: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/**
 * Keeps the texts that evidence was last shown from. They never change: their key is their SHA-256. At most `limit` UTF-16
 * units are kept, the least used go first.
 */
export function keepSourceTexts(limit = 16_000_000): SourceTexts {
  const kept = new Map<string, string>()
  let size = 0

  function keep(id: string, text: string): void {
    size += text.length - (kept.get(id)?.length ?? 0)
    kept.delete(id)
    kept.set(id, text)
    for (const [oldest, its] of kept) {
      if (size <= limit) break
      kept.delete(oldest)
      size -= its.length
    }
  }

  return {
    async read(graph, ids) {
      const missing = ids.filter((id) => !kept.has(id))
      const found = missing.length > 0 ? await sourceTexts(graph, missing) : new Map<string, string>()
      const texts = new Map<string, string>()
      for (const id of ids) {
        const text = found.get(id) ?? kept.get(id)
        if (text !== undefined) texts.set(id, text)
      }
      for (const [id, text] of texts) keep(id, text)
      return texts
    },
  }
}

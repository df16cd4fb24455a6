import { z } from 'zod'
import { askEach, type Reader } from './question.ts'
import { SourceRow } from './rows.ts'

export function sourcesBySha256(reader: Reader, ids: readonly string[]) {
  return askEach(reader, 'sources-by-sha256', 'source', SourceRow, { ids })
}

/** The texts that offsets count in. */
export function sourceTexts(reader: Reader, ids: readonly string[]) {
  return askEach(reader, 'source-texts', 'text', z.string(), { ids })
}

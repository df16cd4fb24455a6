import type { CleanText } from './clean-text.ts'
import { linesOf } from './lines.ts'
import { partsOf } from './parts.ts'
import type { PolicyTree } from './policy-tree.ts'

/** A document as its author laid it out, read from its text by the form of official documents (GB/T 9704-2012). */
export function parse(clean: CleanText): PolicyTree {
  const lines = linesOf(clean)
  return { clean, parts: partsOf(clean.text, lines), chrome: [], missing: [] }
}

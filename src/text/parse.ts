import type { CleanText } from './clean-text.ts'
import type { PolicyTree } from './policy-tree.ts'
import { linesOf } from './tree/lines.ts'
import { missingFrom } from './tree/missing.ts'
import { hasOfficialForm, tellsDuties } from './tree/page/official-form.ts'
import { pageOf } from './tree/page/page.ts'
import { partsOf } from './tree/parts/parts.ts'

/** A document as its author laid it out, read from its text by the form of official documents (GB/T 9704-2012). */
export function parse(clean: CleanText): PolicyTree {
  const { content, chrome, portal } = pageOf(linesOf(clean))
  const read = partsOf(clean.text, content, portal)
  const parts = read.some(hasOfficialForm) || tellsDuties(clean.text) ? read : []
  return { clean, parts, chrome, missing: missingFrom(clean.text, parts, content) }
}

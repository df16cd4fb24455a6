import { HeaderField } from '../domain/directive.ts'
import type { DirectiveRow, EvidenceRow } from '../graph/read/rows.ts'

/** The words that parts of a directive's head were read from, in the order of the head; all parts if none are named. */
export function evidenceOfHeader(
  { evidence }: DirectiveRow,
  fields: readonly HeaderField[] | null | undefined,
): { readonly field: HeaderField; readonly evidence: EvidenceRow }[] {
  return HeaderField.options.flatMap((field) => {
    const words = !fields || fields.includes(field) ? evidence[field] : undefined
    return words ? [{ field, evidence: words }] : []
  })
}

import { HeaderField } from '../domain/directive.ts'
import type { DirectiveRow, EvidenceRow } from '../graph/read/rows.ts'

/** The words that the parts of a directive's head were read from, in the order of a head. */
export function headerEvidence({ evidence }: DirectiveRow): [HeaderField, EvidenceRow][] {
  return HeaderField.options.flatMap((field): [HeaderField, EvidenceRow][] => {
    const words = evidence[field]
    return words ? [[field, words]] : []
  })
}

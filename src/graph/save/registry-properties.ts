import { type Directive, HeaderField } from '../../domain/directive.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Registration } from '../../domain/registration.ts'

type Told = Directive & { readonly registration?: Registration }

/** Words of a head; `source` where they are not in the file that the directive is read from. */
export type SourcedEvidence = Evidence & { readonly source?: string }

/**
 * The words of each field of the head, from the record that the field is taken from: the document's own, or a registry's row.
 * What only those who cite it tell has its words on the citations.
 */
export function headerEvidence(
  records: readonly Told[],
  own: Told | undefined,
): Partial<Record<HeaderField, SourcedEvidence>> {
  const evidence: Partial<Record<HeaderField, SourcedEvidence>> = {}
  for (const field of HeaderField.options) {
    const row = records.find((record) => hasValue(record[field]))
    const fromRow = row?.registration && row.evidence[field]
    const fromOwn = own?.evidence[field]
    if (fromRow) evidence[field] = { ...fromRow, source: row.registration!.source }
    else if (fromOwn) evidence[field] = fromOwn
  }
  return evidence
}

function hasValue(value: Directive[HeaderField]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null
}

/** What registries say besides the head: the rows, and what each says of the directive's being in force. */
export function registryProperties(listed: readonly Told[]) {
  const registrations = listed
    .flatMap(({ registration }) => registration ?? [])
    .sort((a, b) => (a.source === b.source ? a.row - b.row : a.source < b.source ? -1 : 1))
  const validities = registrations.flatMap(({ source, row, validity, validityWords }) =>
    validityWords ? [{ status: validityWords.quote, validity, row, source, ...validityWords }] : [],
  )
  return {
    registrations: registrations.length > 0 ? JSON.stringify(registrations) : null,
    validities: validities.length > 0 ? JSON.stringify(validities) : null,
  }
}

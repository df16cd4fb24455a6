import { bibtexEntry } from '../export/bibliography/bibtex.ts'
import { cslItem } from '../export/bibliography/csl.ts'
import { gbt7714 } from '../export/bibliography/gbt7714.ts'
import { type Reference, referenceTo } from '../export/bibliography/reference.ts'
import { plainJson } from '../export/plain-text.ts'
import type { DirectiveRow } from '../graph/read/rows.ts'
import type { Context } from './context.ts'
import { present } from './present.ts'

export type ReferenceFormat = 'GB_T_7714' | 'BIBTEX' | 'CSL_JSON'

const writers: Readonly<Record<ReferenceFormat, (reference: Reference) => string>> = {
  GB_T_7714: gbt7714,
  BIBTEX: bibtexEntry,
  CSL_JSON: (reference) => plainJson(cslItem(reference)),
}

/** A directive as a list of references has it, with its permalink and the day of the state of the graph that is cited. */
export async function citeAs(
  directive: DirectiveRow,
  format: ReferenceFormat,
  { loaders, base = '' }: Context,
): Promise<string> {
  const { id, jurisdiction } = directive
  const [issuers, place, dataset] = await Promise.all([
    loaders.issuers
      .load(id)
      .then((ids) => Promise.all((ids ?? []).map((one) => present(loaders.body.load(one), one)))),
    jurisdiction ? loaders.jurisdiction.load(jurisdiction) : null,
    loaders.dataset(),
  ])
  return writers[format](referenceTo({ directive, issuers, addressees: [], place }, { base, ...dataset }))
}

import type { BodyRow, DirectiveRow, MetricRow, TaskRow } from '../graph/read/rows.ts'
import { foldedWithPlaces } from '../graph/search-text.ts'

/** A place in a field of a hit that has the words searched for. */
export interface Highlight {
  readonly field: string
  readonly text: string
  readonly start: number
  readonly end: number
}

type Found =
  | { readonly label: 'Directive'; readonly row: DirectiveRow }
  | { readonly label: 'Body'; readonly row: BodyRow }
  | { readonly label: 'Task'; readonly row: TaskRow }
  | { readonly label: 'Metric'; readonly row: MetricRow }

/** The fields that are searched, in the order in which they are shown. */
export function searchedFields({ label, row }: Found): [field: string, text: string | null][] {
  switch (label) {
    case 'Directive':
      return [
        ['title', row.title],
        ['documentNumber', row.documentNumber],
        ...row.otherTitles.map((title): [string, string] => ['otherTitles', title]),
      ]
    case 'Body':
      return [['name', row.name], ...row.aliases.map((alias): [string, string] => ['aliases', alias])]
    case 'Task':
      return [
        ['heading', row.heading],
        ['text', row.text],
      ]
    case 'Metric':
      return [
        ['indicator', row.indicator],
        ['scope', row.scope],
        ['evidence', row.evidence.quote],
      ]
  }
}

/** Enough to show; 的 may stand in a text a hundred times. */
const maxHighlights = 20

/** Every place of every term in the fields, by field and place. Terms are folded; places are in the field as it stands. */
export function highlightsIn(
  fields: readonly (readonly [string, string | null])[],
  terms: readonly string[],
): Highlight[] {
  const highlights: Highlight[] = []
  for (const [field, text] of fields) {
    if (!text) continue
    const { folded, starts, ends } = foldedWithPlaces(text)
    const places = terms.flatMap((term) => [...placesOf(term, folded)]).sort((a, b) => a.start - b.start)
    for (const { start, end } of places) {
      if (highlights.length >= maxHighlights) return highlights
      highlights.push({ field, text, start: starts[start]!, end: ends[end - 1]! })
    }
  }
  return highlights
}

function* placesOf(term: string, folded: string): Generator<{ start: number; end: number }> {
  if (!term) return
  for (let start = folded.indexOf(term); start >= 0; start = folded.indexOf(term, start + term.length))
    yield { start, end: start + term.length }
}

import type { BodyRow, DirectiveRow, EvidenceRow, MetricRow, TaskRow } from '../graph/read/rows.ts'
import { foldedWithPlaces } from '../graph/search-text.ts'

/** A place that has the words searched for: in a field of a hit, or in a stretch of a source's text. */
export interface Highlight {
  readonly field: string
  readonly text: string
  readonly start: number
  readonly end: number
  /** The words in the source, where the field is word for word what stands there. */
  readonly evidence: EvidenceRow | null
}

/** A field that is searched. `evidence` is where it was read from. */
interface Field {
  readonly field: string
  readonly text: string | null
  readonly evidence?: Omit<EvidenceRow, 'repaired'> | null
}

type Found =
  | { readonly label: 'Directive'; readonly row: DirectiveRow }
  | { readonly label: 'Body'; readonly row: BodyRow }
  | { readonly label: 'Task'; readonly row: TaskRow }
  | { readonly label: 'Metric'; readonly row: MetricRow }

/** The fields that are searched, in the order in which they are shown. */
export function searchedFields({ label, row }: Found): Field[] {
  switch (label) {
    case 'Directive': {
      const { source } = row
      const header = (field: 'title' | 'documentNumber') => {
        const evidence = row.evidence[field]
        return { field, text: row[field], evidence: evidence && source ? { ...evidence, source } : null }
      }
      return [
        header('title'),
        header('documentNumber'),
        ...row.otherTitles.map((text) => ({ field: 'otherTitles', text })),
      ]
    }
    case 'Body':
      return [{ field: 'name', text: row.name }, ...row.aliases.map((text) => ({ field: 'aliases', text }))]
    case 'Task':
      return [
        { field: 'heading', text: row.heading },
        { field: 'text', text: row.text, evidence: row.evidence },
      ]
    case 'Metric':
      return [
        { field: 'indicator', text: row.indicator },
        { field: 'scope', text: row.scope },
        { field: 'evidence', text: row.evidence.quote, evidence: row.evidence },
      ]
  }
}

/** Enough to show; 的 may stand in a text a hundred times. */
export const maxHighlights = 20

/** Every place of every form in the fields, by field and place. Forms are folded; places are in the field as it stands. */
export function highlightsIn(fields: readonly Field[], forms: readonly string[]): Highlight[] {
  const highlights: Highlight[] = []
  for (const { field, text, evidence = null } of fields) {
    if (!text) continue
    const isQuote = evidence?.quote === text
    for (const { start, end } of placesIn(text, forms, maxHighlights - highlights.length))
      highlights.push({
        ...{ field, text, start, end },
        evidence: isQuote ? wordsAt(text, start, end, evidence.start, evidence.source) : null,
      })
  }
  return highlights
}

/** How much of a source's text is shown before and behind the words. */
const around = 60

/** Places in the text of a source, each with a stretch of the text around it. */
export function highlightsInText(text: string, source: string, places: readonly Place[]): Highlight[] {
  const isLow = (at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00
  return places.map(({ start, end }) => {
    const from = Math.max(start - around, 0)
    const until = Math.min(end + around, text.length)
    const shownFrom = isLow(from) ? from + 1 : from
    return {
      field: 'source',
      text: text.slice(shownFrom, isLow(until) ? until - 1 : until),
      start: start - shownFrom,
      end: end - shownFrom,
      evidence: wordsAt(text, start, end, 0, source),
    }
  })
}

function wordsAt(text: string, start: number, end: number, offset: number, source: string): EvidenceRow {
  return { quote: text.slice(start, end), start: offset + start, end: offset + end, repaired: false, source }
}

interface Place {
  readonly start: number
  readonly end: number
}

/** The first places of any of the forms in a text, in its order. */
export function placesIn(text: string, forms: readonly string[], most: number = maxHighlights): Place[] {
  const { folded, starts, ends } = foldedWithPlaces(text)
  const places = forms.flatMap((form) => firstPlaces(form, folded, most))
  return places
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .slice(0, most)
    .map(({ start, end }) => ({ start: starts[start]!, end: ends[end - 1]! }))
}

function firstPlaces(form: string, folded: string, most: number): Place[] {
  const places: Place[] = []
  for (let start = folded.indexOf(form); start >= 0 && places.length < most; ) {
    places.push({ start, end: start + form.length })
    start = folded.indexOf(form, start + form.length)
  }
  return places
}

import type { Words } from '../words/zh.ts'

/** What is searched for, and where: all of it is in the address. */
export interface SearchState {
  readonly text: string
  readonly types: readonly string[]
  readonly levels: readonly string[]
  readonly years: readonly number[]
  readonly kinds: readonly string[]
  readonly relations: readonly string[]
  readonly jurisdiction: string | null
  readonly issuedBy: string | null
}

/** The facets of which several values may be chosen, with what they are called in the address. */
export const facetNames = {
  types: 'type',
  levels: 'level',
  years: 'year',
  kinds: 'kind',
  relations: 'relation',
} as const
export type Facet = keyof typeof facetNames

/** The state in an address. Words that no such facet has are left out: the API would refuse them. */
export function searchStateOf(
  query: URLSearchParams,
  known: Pick<Words, 'hit' | 'level' | 'relation'>,
): SearchState {
  const listed = (facet: Facet) => (query.get(facetNames[facet]) ?? '').split(',').filter(Boolean)
  return {
    text: (query.get('q') ?? '').trim(),
    types: listed('types').filter((type) => type in known.hit),
    levels: listed('levels').filter((level) => level in known.level && level !== 'UNKNOWN'),
    years: listed('years')
      .filter((year) => /^\d{4}$/.test(year))
      .map(Number),
    kinds: listed('kinds'),
    relations: listed('relations').filter((relation) => relation in known.relation),
    jurisdiction: query.get('place'),
    issuedBy: query.get('issuer'),
  }
}

/** /search?q=…&level=PROVINCIAL,MUNICIPAL&year=2022 */
export function searchAddress(state: SearchState): string {
  const query = new URLSearchParams({ q: state.text })
  for (const facet of Object.keys(facetNames) as Facet[])
    if (state[facet].length > 0) query.set(facetNames[facet], state[facet].join(','))
  if (state.jurisdiction) query.set('place', state.jurisdiction)
  if (state.issuedBy) query.set('issuer', state.issuedBy)
  return `/search?${query}`
}

/** The same with a value of a facet chosen, or not any more. */
export function toggled(state: SearchState, facet: Facet, value: string | number): SearchState {
  const values: readonly (string | number)[] = state[facet]
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return { ...state, [facet]: next }
}

/** The variables of the question. An empty list would find nothing: it is left out. */
export function searchVariables({ text, types, jurisdiction, issuedBy, ...lists }: SearchState): object {
  const filter = {
    ...Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)),
    ...(jurisdiction && { jurisdiction }),
    ...(issuedBy && { issuedBy }),
  }
  return { query: text, types: types.length > 0 ? types : null, filter }
}

import { useWords } from '../language.ts'
import { type Facet, type SearchState, searchAddress, toggled } from '../search/state.ts'
import type { Level, Named } from '../shapes.ts'
import type { Words } from '../words/zh.ts'

/** How the hits fall into types, levels, years … */
export interface Facets {
  readonly types: readonly { readonly type: keyof Words['hit']; readonly count: number }[]
  readonly levels: readonly { readonly level: Level; readonly count: number }[]
  readonly years: readonly { readonly year: number; readonly count: number }[]
  readonly kinds: readonly { readonly kind: string; readonly count: number }[]
  readonly relations: readonly { readonly relation: keyof Words['relation']; readonly count: number }[]
  readonly issuers: readonly { readonly count: number; readonly body: Named | null }[]
  readonly jurisdictions: readonly {
    readonly code: string
    readonly count: number
    readonly jurisdiction: { readonly name: string } | null
  }[]
}

interface Value {
  readonly value: string | number
  readonly name: string
  readonly count: number
}

/** Below this width the facets stand above the hits: they are shown when asked for. */
const narrow = 800

/** More values of a facet are not read through. */
const mostValues = 12

export function FacetList({ state, facets }: { readonly state: SearchState; readonly facets: Facets }) {
  const words = useWords()
  const lists: readonly [facet: Facet, title: string, values: readonly Value[]][] = [
    [
      'types',
      words.search.types,
      facets.types.map(({ type, count }) => ({ value: type, name: words.hit[type], count })),
    ],
    [
      'levels',
      words.field.level,
      facets.levels.map(({ level, count }) => ({ value: level, name: words.level[level], count })),
    ],
    [
      'years',
      words.dataset.year,
      [...facets.years]
        .sort((a, b) => b.year - a.year)
        .map(({ year, count }) => ({ value: year, name: String(year), count })),
    ],
    ['kinds', words.field.kind, facets.kinds.map(({ kind, count }) => ({ value: kind, name: kind, count }))],
    [
      'relations',
      words.lineage.relations,
      facets.relations.map(({ relation, count }) => ({
        value: relation,
        name: words.relation[relation],
        count,
      })),
    ],
  ]
  // The state is in every answer: it narrows nothing. 310100 only holds the districts of 上海市 together, and has no name.
  const places = facets.jurisdictions
    .filter(({ code, jurisdiction }) => jurisdiction && code !== '100000')
    .map(({ code, jurisdiction, count }) => ({
      value: code,
      name: jurisdiction?.name ?? code,
      count,
    }))
  const issuers = facets.issuers.flatMap(({ body, count }) =>
    body ? [{ value: body.id, name: body.name, count }] : [],
  )
  return (
    <nav class="facets" aria-label={words.search.facets}>
      <details class="all" open={window.innerWidth >= narrow}>
        <summary>{words.search.facets}</summary>
        {lists.map(([facet, title, values]) => (
          <FacetValues
            key={facet}
            title={title}
            values={values}
            chosen={state[facet]}
            addressOf={(value) => searchAddress(toggled(state, facet, value))}
          />
        ))}
        <FacetValues
          title={words.field.jurisdiction}
          values={places}
          chosen={state.jurisdiction ? [state.jurisdiction] : []}
          addressOf={(value) =>
            searchAddress({ ...state, jurisdiction: value === state.jurisdiction ? null : String(value) })
          }
        />
        <FacetValues
          title={words.field.issuingBodies}
          values={issuers}
          chosen={state.issuedBy ? [state.issuedBy] : []}
          addressOf={(value) =>
            searchAddress({ ...state, issuedBy: value === state.issuedBy ? null : String(value) })
          }
        />
      </details>
    </nav>
  )
}

interface FacetValuesProps {
  readonly title: string
  readonly values: readonly Value[]
  readonly chosen: readonly (string | number)[]
  readonly addressOf: (value: string | number) => string
}

/** The values of a facet with their counts; one that is chosen stays there though nothing has it, so that it can be left. */
function FacetValues({ title, values, chosen, addressOf }: FacetValuesProps) {
  const words = useWords()
  const missing = chosen
    .filter((value) => !values.some((one) => one.value === value))
    .map((value) => ({ value, name: String(value), count: 0 }))
  const all = [...missing, ...values]
  if (all.length === 0 || (all.length === 1 && chosen.length === 0)) return null
  const line = ({ value, name, count }: Value) => (
    <li key={value}>
      <a
        href={addressOf(value)}
        data-keep
        aria-current={chosen.includes(value) ? 'true' : undefined}
        lang="zh-CN"
      >
        <span>{name}</span> <small>{count.toLocaleString()}</small>
      </a>
    </li>
  )
  const [shown, rest] = [all.slice(0, mostValues), all.slice(mostValues)]
  return (
    <details open>
      <summary>{title}</summary>
      <ul>{shown.map(line)}</ul>
      {rest.length > 0 && (
        <details class="rest">
          <summary>
            {words.state.more} {rest.length}
          </summary>
          <ul>{rest.map(line)}</ul>
        </details>
      )}
    </details>
  )
}

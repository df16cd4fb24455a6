import { useTitle, useWords } from '../language.ts'
import query from '../queries/search.graphql'
import { bodyPath, metricPath, type Place, quotePath, taskPath } from '../router.ts'
import { excerpt } from '../search/excerpt.ts'
import {
  type Facet,
  type SearchState,
  searchAddress,
  searchStateOf,
  searchVariables,
  toggled,
} from '../search/state.ts'
import type { Brief, Level, Named, Page, Span } from '../shapes.ts'
import { usePages } from '../use-pages.ts'
import type { Words } from '../words/zh.ts'
import { Answered } from './answered.tsx'
import { BriefLine } from './brief-list.tsx'
import { Marked } from './marked.tsx'
import { More } from './more.tsx'

type Hit =
  | (Brief & { readonly __typename: 'Directive' })
  | {
      readonly __typename: 'Task'
      readonly id: string
      readonly text: string
      readonly directive: Brief
      readonly evidence: Span
    }
  | {
      readonly __typename: 'Metric'
      readonly id: string
      readonly indicator: string
      readonly directive: Brief
      readonly evidence: Span & { readonly quote: string }
    }
  | {
      readonly __typename: 'IssuingBody' | 'Department' | 'Institution' | 'Group'
      readonly id: string
      readonly name: string
      readonly level: Level | null
    }

interface Edge {
  readonly cursor: string
  readonly type: keyof Words['hit']
  readonly node: Hit
  readonly highlights: readonly {
    readonly field: string
    readonly text: string
    readonly start: number
    readonly end: number
    readonly evidence: Span | null
  }[]
}

interface Facets {
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

interface Found extends Omit<Page<Edge>, 'nodes'> {
  readonly leftOut: number
  readonly nearBodies: readonly Named[]
  readonly facets: Facets
  readonly edges: readonly Edge[]
}

export function SearchView({ place }: { readonly place: Place }) {
  const words = useWords()
  const state = searchStateOf(place.query, words)
  useTitle(state.text || words.search.button)
  const list = usePages<{ search: Found }, Edge>(
    state.text ? query : null,
    searchVariables(state) as Record<string, unknown>,
    ({ search }) => ({ ...search, nodes: search.edges }),
  )
  if (!state.text) return <p class="state">{words.search.placeholder}</p>
  return (
    <div class="searching">
      <Answered asked={list.asked}>
        {({ search }) => (
          <div class="found">
            <FacetList state={state} facets={search.facets} />
            <div>
              <h1 class="small-title" aria-live="polite">
                {search.totalCount.toLocaleString()} {words.search.hits}
              </h1>
              {search.leftOut > 0 && (
                <p class="facts">
                  {search.leftOut.toLocaleString()} {words.search.leftOut}
                </p>
              )}
              {search.totalCount === 0 && <NothingFound state={state} near={search.nearBodies} />}
              <ul class="briefs">
                {list.items.map((edge) => (
                  <li key={edge.cursor}>
                    <HitLine edge={edge} />
                  </li>
                ))}
              </ul>
              <More list={list} />
            </div>
          </div>
        )}
      </Answered>
    </div>
  )
}

/** What was meant perhaps, and which filters exclude what there is. */
function NothingFound({ state, near }: { readonly state: SearchState; readonly near: readonly Named[] }) {
  const words = useWords()
  const isFiltered = searchAddress(state) !== searchAddress({ ...unfiltered, text: state.text })
  return (
    <>
      <p>{words.search.none}</p>
      {near.length > 0 && (
        <p lang="zh-CN">
          {words.search.near}{' '}
          {near.map(({ id, name }) => (
            <a key={id} href={bodyPath(id)} class="choice">
              {name}
            </a>
          ))}
        </p>
      )}
      {isFiltered && (
        <p>
          <a href={searchAddress({ ...unfiltered, text: state.text })}>{words.search.unfiltered}</a>
        </p>
      )}
    </>
  )
}

const unfiltered: SearchState = {
  ...{ text: '', types: [], levels: [], years: [], kinds: [], relations: [] },
  ...{ jurisdiction: null, issuedBy: null },
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

function FacetList({ state, facets }: { readonly state: SearchState; readonly facets: Facets }) {
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

/** One hit: as what it was found, with the words where they stand. */
function HitLine({ edge: { type, node, highlights } }: { readonly edge: Edge }) {
  const words = useWords()
  const [first] = highlights
  const parts = first
    ? excerpt(
        first.text,
        highlights.filter(({ text, field }) => field === first.field && text === first.text),
        // A title is shown whole.
        first.field === 'title' ? first.text.length : undefined,
      )
    : []
  const kind = <span class="hit">{words.hit[type]}</span>
  if (node.__typename === 'Directive')
    return (
      <>
        {kind}
        <BriefLine directive={node} marked={first?.field === 'title' ? parts : undefined} />
        {first && first.field !== 'title' && (
          <a
            class="source block"
            href={
              first.evidence ? quotePath(node.id, first.evidence) : quotePath(node.id, { start: 0, end: 0 })
            }
            lang="zh-CN"
          >
            <Marked parts={parts} />
          </a>
        )}
      </>
    )
  if ('name' in node)
    return (
      <>
        {kind}
        <a class="title" href={bodyPath(node.id)} lang="zh-CN">
          {first?.field === 'name' ? <Marked parts={parts} /> : node.name}
        </a>
      </>
    )
  const said = node.__typename === 'Task' ? node.text : node.evidence.quote
  return (
    <>
      {kind}
      <a
        class="title quoted"
        href={node.__typename === 'Task' ? taskPath(node.id) : metricPath(node.id)}
        lang="zh-CN"
      >
        {parts.length > 0 ? <Marked parts={parts} /> : said.slice(0, 120)}
      </a>
      <BriefLine directive={node.directive} small />
    </>
  )
}

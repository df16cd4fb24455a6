import { useTitle, useWords } from '../language.ts'
import query from '../queries/search.graphql'
import { bodyPath, metricPath, type Place, quotePath, taskPath } from '../router.ts'
import { excerpt } from '../search/excerpt.ts'
import { type SearchState, searchAddress, searchStateOf, searchVariables } from '../search/state.ts'
import type { Brief, Level, Named, Page, Span } from '../shapes.ts'
import { usePages } from '../use-pages.ts'
import type { Words } from '../words/zh.ts'
import { Answered } from './answered.tsx'
import { BriefLine } from './brief-list.tsx'
import { FacetList, type Facets } from './facet-list.tsx'
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

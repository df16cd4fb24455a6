import { Fragment } from 'preact'
import { useTitle, useWords } from '../language.ts'
import query from '../queries/search.graphql'
import { bodyPath, metricPath, type Place, quotePath, taskPath } from '../router.ts'
import { excerpt } from '../search/excerpt.ts'
import { shorterThan } from '../search/shorter.ts'
import { type SearchState, searchAddress, searchStateOf, searchVariables } from '../search/state.ts'
import type { Brief, Level, Named, Page, Span } from '../shapes.ts'
import { usePages } from '../use-pages.ts'
import { counted } from '../wording/counted.ts'
import type { Words } from '../words/zh.ts'
import { Answered } from './answered.tsx'
import { BriefLine } from './brief-list.tsx'
import { FacetList, type Facets } from './facet-list.tsx'
import { HitFacts, type MetricHit, type TaskHit } from './hit-facts.tsx'
import { Marked } from './marked.tsx'
import { More } from './more.tsx'
import { SearchForm } from './search-form.tsx'

type Hit =
  | (Brief & { readonly __typename: 'Directive' })
  | TaskHit
  | MetricHit
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
  if (!state.text)
    return (
      <div class="page">
        <h1>{words.search.button}</h1>
        <SearchForm ready />
      </div>
    )
  return (
    <div class="searching">
      <Answered asked={list.asked} whole>
        {({ search }) => (
          <div class="found">
            <div class="hits">
              <h1 class="small-title" aria-live="polite">
                {counted(search.totalCount, words.search.hits)}
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
            <FacetList state={state} facets={search.facets} />
          </div>
        )}
      </Answered>
    </div>
  )
}

/** What was meant perhaps, and which filters exclude what there is. */
function NothingFound({ state, near }: { readonly state: SearchState; readonly near: readonly Named[] }) {
  const words = useWords()
  const shorter = shorterThan(state.text)
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
      {shorter.length > 0 && (
        <p>
          {words.state.shorter}{' '}
          {shorter.map((text, index) => (
            <Fragment key={text}>
              {index > 0 && '· '}
              <a href={searchAddress({ ...state, text })} class="choice" lang="zh-CN">
                {text}
              </a>
            </Fragment>
          ))}
        </p>
      )}
      <ul class="ways">
        <li>
          <a href="/lookup">{words.home.ways.lookup}</a>
        </li>
        <li>
          <a href="/dataset">{words.state.held}</a>
        </li>
      </ul>
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
        first.field === 'title' ? first.text.length : 48,
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
      <HitFacts hit={node} isNamed={first?.field === 'indicator'} />
      <BriefLine directive={node.directive} small />
    </>
  )
}

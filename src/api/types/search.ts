import { normalDocumentNumber } from '../../domain/document-number.ts'
import { titleKey } from '../../domain/identifier.ts'
import {
  type SearchHit,
  type SearchLabel,
  type SearchQuestion,
  searchFacets,
  searchLabels,
  searchPage,
} from '../../graph/read/search.ts'
import { searchText, simplify } from '../../graph/search-text.ts'
import { builder } from '../builder.ts'
import { costOfPage, PageInfo } from '../connection.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { type Highlight, highlightsIn, searchedFields } from '../highlight.ts'
import { pageArguments } from '../page-arguments.ts'
import { type Page, pageOf, windowOf } from '../paging.ts'
import { present } from '../present.ts'
import { Node } from '../refs.ts'
import { Level } from './enums.ts'

const maxQuery = 200

const SearchType = builder.enumType('SearchType', {
  description: 'What can be searched (检索类别).',
  values: {
    DIRECTIVE: { value: 'Directive', description: 'Directives, by titles and number (文件).' },
    BODY: { value: 'Body', description: 'Bodies, by names (机构).' },
    TASK: { value: 'Task', description: 'Tasks, by heading and text (任务).' },
    METRIC: { value: 'Metric', description: 'Metrics, by indicator and the words that set them (指标).' },
  } as const,
})

const HighlightType = builder.objectRef<Highlight>('Highlight').implement({
  description: 'A place that has the words searched for (命中位置).',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field it is in: `title`, `text` … (字段).' }),
    text: t.exposeString('text', { description: 'The whole of that field (字段内容).' }),
    start: t.exposeInt('start', { description: 'Where the hit begins in it, in UTF-16 units (起始位置).' }),
    end: t.exposeInt('end', { description: 'Where the hit ends, exclusive (结束位置).' }),
  }),
})

interface Hit {
  readonly hit: SearchHit
  readonly terms: readonly string[]
}

async function rowOf({ label, id }: SearchHit, { loaders }: Context) {
  switch (label) {
    case 'Directive':
      return { label, row: await present(loaders.directive.load(id), id) }
    case 'Body':
      return { label, row: await present(loaders.body.load(id), id) }
    case 'Task':
      return { label, row: await present(loaders.task.load(id), id) }
    case 'Metric':
      return { label, row: await present(loaders.metric.load(id), id) }
  }
}

const SearchEdge = builder.objectRef<Page<Hit>['edges'][number]>('SearchEdge').implement({
  description: 'A hit, with its place in the order.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'Its place in the order: pass it as `after` or `before`.',
    }),
    node: t.field({
      type: Node,
      description: 'What was found: a Directive, a Body, a Task or a Metric.',
      resolve: async ({ node }, _args, context) => (await rowOf(node.hit, context)).row,
    }),
    highlights: t.field({
      type: [HighlightType],
      description: 'Where the words stand in it, the first twenty places (命中位置).',
      resolve: async ({ node }, _args, context) =>
        highlightsIn(searchedFields(await rowOf(node.hit, context)), node.terms),
    }),
  }),
})

const Facet = builder
  .objectRef<{ readonly label: SearchLabel; readonly total: number }>('SearchFacet')
  .implement({
    description: 'How many hits of one type there are (分类统计).',
    fields: (t) => ({
      type: t.expose('label', { type: SearchType, description: 'The type (类别).' }),
      count: t.exposeInt('total', { description: 'How many (数量).' }),
    }),
  })

type Facets = readonly { readonly label: SearchLabel; readonly total: number }[]

interface SearchPage extends Page<Hit> {
  readonly facets: () => Promise<Facets>
}

const SearchConnection = builder.objectRef<SearchPage>('SearchConnection').implement({
  description: 'A page of hits, best first.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdge],
      description: 'The hits of the page.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ edges }) => [...edges],
    }),
    nodes: t.field({
      type: [Node],
      description: 'What was found: `edges` without cursors and highlights.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ edges }, _args, context) =>
        edges.map(async ({ node }) => (await rowOf(node.hit, context)).row),
    }),
    pageInfo: t.field({
      type: PageInfo,
      description: 'Where the page stands among the others.',
      resolve: ({ pageInfo }) => pageInfo,
    }),
    totalCount: t.int({
      description: 'How many hits there are in all pages together. Counted only if asked for.',
      resolve: ({ totalCount }) => totalCount(),
    }),
    facets: t.field({
      type: [Facet],
      description: 'How many hits there are of each type that was searched, the most first (分类统计).',
      resolve: async ({ facets }) => [...(await facets())],
    }),
  }),
})

const SearchFilter = builder.inputType('SearchFilter', {
  description: 'Where to search; all conditions given must hold (筛选条件).',
  fields: (t) => ({
    levels: t.field({
      type: [Level],
      description:
        'Only at these levels: of the directive, the body, or the directive that sets the task or metric (层级).',
    }),
    jurisdiction: t.string({
      description: 'Only in the place with this code, or inside it: 460000 (行政区划代码).',
    }),
  }),
})

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'What has these words, best first: the directive that is named, then directives, bodies, tasks, metrics. Blanks separate words that must all be there; each is found wherever it stands, even inside a longer one. Width, case, styles of brackets and quotes, and traditional or simplified characters make no difference (全文检索).',
    args: {
      query: t.arg.string({
        required: true,
        description: `The words: 县域医共体, or a number or title; at most ${maxQuery} characters.`,
      }),
      types: t.arg({ type: [SearchType], description: 'What to search; everything if absent.' }),
      filter: t.arg({ type: SearchFilter, description: 'Where to search; everywhere if absent.' }),
      ...pageArguments,
    },
    complexity: costOfPage,
    resolve: async (_root, { query, types, filter, ...page }, { graph }) => {
      const order = 'search'
      const window = windowOf(page, order)
      const question = questionOf(query, types ?? searchLabels, filter ?? {})
      const rows = await searchPage(graph, question, window)
      const counted = once(() => searchFacets(graph, question))
      const asPage = pageOf(
        rows,
        window,
        order,
        (hit): Hit => ({ hit, terms: question.terms }),
        async () => (await counted()).reduce((sum, { total }) => sum + total, 0),
      )
      return { ...asPage, facets: counted }
    },
  }),
)

interface Where {
  readonly levels?: SearchQuestion['levels'] | undefined
  readonly jurisdiction?: string | null | undefined
}

function questionOf(
  query: string,
  labels: readonly SearchLabel[],
  { levels, jurisdiction }: Where,
): SearchQuestion {
  if (query.length > maxQuery)
    throw badInput(`\`query\` has ${query.length} characters, more than ${maxQuery}.`)
  const terms = query.split(/\s+/u).flatMap((term) => (searchText(term) ? [searchText(term)] : []))
  if (terms.length === 0) throw badInput('`query` is empty: give a word, a number or a title.')
  const words = simplify(query.trim())
  return {
    terms,
    number: normalDocumentNumber(words),
    titleKey: titleKey(words),
    labels,
    levels: levels ?? null,
    within: jurisdiction ?? null,
  }
}

function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<Answer> | null = null
  return () => {
    asked ??= ask()
    return asked
  }
}

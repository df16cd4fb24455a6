import { documentNumbersTyped } from '../../domain/document-number.ts'
import { titleKey } from '../../domain/identifier.ts'
import { workKey } from '../../domain/title.ts'
import { isSearchable } from '../../graph/read/lucene.ts'
import { bodiesNamedNearly } from '../../graph/read/near-names.ts'
import type { Reader } from '../../graph/read/question.ts'
import {
  considered,
  type SearchLabel,
  type SearchQuestion,
  searchCounts,
  searchLabels,
  searchPage,
} from '../../graph/read/search.ts'
import { tagNames } from '../../graph/search-tags.ts'
import { searchText, simplify } from '../../graph/search-text.ts'
import { pageArguments } from '../arguments/page-arguments.ts'
import { checked } from '../asked.ts'
import { builder } from '../builder.ts'
import { costOfPage, PageInfo } from '../connection.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { type Page, pageOf, windowOf } from '../paging.ts'
import { present } from '../present.ts'
import { Body, Node } from '../refs.ts'
import { type Counts, SearchFacets, SearchType } from './search-facets.ts'
import { SearchFilter, tagsOf } from './search-filter.ts'
import { type Hit, nodeOf, SearchEdge } from './search-hit.ts'

const maxQuery = 200

interface SearchPage extends Page<Hit> {
  readonly counts: Counts
  readonly typeCounts: Counts
  readonly words: string
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
      resolve: ({ edges }, _args, context) => edges.map(({ node }) => nodeOf(node, context)),
    }),
    pageInfo: t.field({
      type: PageInfo,
      description: 'Where the page stands among the others.',
      resolve: ({ pageInfo }) => pageInfo,
    }),
    totalCount: t.int({
      description: 'How many hits there are. Counted only if asked for.',
      resolve: ({ totalCount }) => totalCount(),
    }),
    leftOut: t.int({
      description: `How many of them the pages leave out: of each type only the ${considered} that fit best are listed. Filters lead to the others (未列出的数量).`,
      resolve: async ({ typeCounts }) =>
        (await typeCounts()).reduce((sum, { total }) => sum + Math.max(total - considered, 0), 0),
    }),
    nearBodies: t.field({
      type: [Body],
      description:
        'Bodies that have the words in a name but for one character, wrong, missing or too many; the shortest names first, at most ten. No hits: nothing is corrected unasked (近似机构名).',
      complexity: { field: 10, multiplier: 10 },
      resolve: async ({ words }, _args, { graph, loaders }) =>
        (await bodiesNamedNearly(graph, words)).map((id) => present(loaders.body.load(id), id)),
    }),
    facets: t.field({
      type: SearchFacets,
      description: 'How the hits fall into types, levels, years … (分面统计).',
      complexity: { field: 100, multiplier: 1 },
      resolve: ({ counts }) => counts,
    }),
  }),
})

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'What has these words, best first: the directive or body that is named, then directives, bodies, tasks, metrics, texts; of each those first that say little else. Blanks separate words that must all be there; each is found wherever it stands, even inside a longer one. Width, case, styles of brackets and quotes, and traditional or simplified characters make no difference; short and former names of bodies find the full and present ones (全文检索).',
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
    resolve: async (_root, { query, types, filter, ...page }, { graph, bodyForms }) => {
      const order = 'search'
      const window = windowOf(page, order)
      const question = questionOf(query, types ?? searchLabels, tagsOf(checked(filter ?? {})), bodyForms)
      const rows = await searchPage(graph, question, window)
      const forms = question.terms.flat()
      const counting = countsOf(graph, question)
      const totalCount = async () => (await counting.typeCounts()).reduce((sum, { total }) => sum + total, 0)
      return {
        ...pageOf(rows, window, order, (hit) => ({ hit, forms }), totalCount),
        ...counting,
        words: query,
      }
    },
  }),
)

function questionOf(
  query: string,
  labels: readonly SearchLabel[],
  tags: SearchQuestion['tags'],
  bodyForms: Context['bodyForms'],
): SearchQuestion {
  if (query.length > maxQuery)
    throw badInput(`\`query\` has ${query.length} characters, more than ${maxQuery}.`)
  const words = simplify(
    query
      .normalize('NFKC')
      .replace(/[\p{Cf}\p{Cs}]/gu, '')
      .replace(/\p{Cc}/gu, ' ')
      .trim(),
  )
  const terms = termsIn(words)
    .map((term) => formsOf(term, [...bracketed(term), ...bodyForms(term)]))
    .filter(([typed = '']) => isSearchable(typed))
  if (terms.length === 0) throw badInput('`query` has no word: give a word, a number or a title.')
  return {
    terms,
    numbers: documentNumbersTyped(words),
    titleKey: titleKey(words),
    workKey: workKey(words),
    names: [words, ...bodyForms(words)],
    labels: [...new Set(labels)],
    tags,
  }
}

/** The words between blanks; a number is one, however it is spaced. */
function termsIn(words: string): readonly string[] {
  return bracketed(words).length > 0 ? [words] : words.split(/\s+/u)
}

/** The normal spellings of a number with a year. */
function bracketed(words: string): readonly string[] {
  return documentNumbersTyped(words).filter((number) => number.includes('〔'))
}

/** What was typed and what it may be written as, folded, each once. */
function formsOf(typed: string, others: readonly string[]): readonly string[] {
  return [...new Set([typed, ...others].map((form) => searchText(form)))]
}

/** Counts by type are cheaper than all facets; both are asked for once. */
function countsOf(graph: Reader, question: SearchQuestion): Pick<SearchPage, 'counts' | 'typeCounts'> {
  const counts = once(() => searchCounts(graph, question, tagNames))
  return { counts, typeCounts: once(() => searchCounts(graph, question, ['type'])) }
}

function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<Answer> | null = null
  return () => {
    asked ??= ask()
    return asked
  }
}

import { z } from 'zod'
import type { Level } from '../../domain/level.ts'
import { askPageOf, type Window } from './page.ts'
import { ask, type Reader } from './question.ts'

export const searchLabels = ['Directive', 'Body', 'Task', 'Metric'] as const
export type SearchLabel = (typeof searchLabels)[number]

/** What is searched for, folded: all terms must be there. `number` and `titleKey` put what they name first. */
export interface SearchQuestion {
  readonly terms: readonly string[]
  readonly number: string | null
  readonly titleKey: string
  readonly labels: readonly SearchLabel[]
  readonly levels: readonly Level[] | null
  readonly within: string | null
}

const Hit = z.object({ key: z.string(), id: z.string(), label: z.enum(searchLabels) })
export type SearchHit = z.infer<typeof Hit>

/** The best first. */
export function searchPage(reader: Reader, question: SearchQuestion, window: Window): Promise<SearchHit[]> {
  return askPageOf(reader, 'search', Hit, parametersOf(question), window)
}

const Facet = z.object({ label: z.enum(searchLabels), total: z.int() })

/** How many hits there are of each type. */
export function searchFacets(reader: Reader, question: SearchQuestion) {
  return ask(reader, 'search-facets', Facet, parametersOf(question))
}

function parametersOf({ terms, number, titleKey, labels, levels, within }: SearchQuestion) {
  return { terms, lucene: luceneOf(terms), number, titleKey, labels, levels, within }
}

const word = '(?:(?!\\p{Script=Han})[\\p{L}\\p{N}])'

/** 到2025年 → 到, 2025, 年; 21.7% → 21.7: runs of Han, and words as the analyzer joins them. */
const token = new RegExp(`\\p{Script=Han}+|${word}(?:${word}|[.,'_:·](?=${word}))*`, 'gu')

/**
 * A query for the full-text index whose hits contain every term, and perhaps more: the statement checks each with CONTAINS.
 * The `cjk` analyzer indexes pairs of Han characters, so a lone one (创, the 年 in 2022年) is found as a part of a pair: at
 * the start of a term anything may stand before it, at its end anything after. Whatever the user typed is quoted or escaped.
 * Measured: every substring of 1 to 20 characters is found, 240 of 240 random ones in 100,000 texts.
 */
export function luceneOf(terms: readonly string[]): string {
  const all = terms.flatMap((term) => {
    const tokens = term.match(token) ?? []
    return tokens.map((one, i) => {
      if (/^\p{Script=Han}{2,}$/u.test(one)) return `"${one}"`
      const before = i === 0 ? '*' : ''
      const after = i === tokens.length - 1 ? '*' : ''
      return before || after ? `${before}${escaped(one)}${after}` : `"${one}"`
    })
  })
  return all.length > 0 ? all.join(' AND ') : '*:*'
}

function escaped(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '\\$&')
}

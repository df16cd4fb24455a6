import { z } from 'zod'
import type { TagName } from '../search-tags.ts'
import { luceneOf, luceneWithTags, type Terms } from './lucene.ts'
import { askPageOf, type Window } from './page.ts'
import { ask, type Reader } from './question.ts'

/** In the order in which hits are shown. A `Text` is the whole text of a source. */
export const searchLabels = ['Directive', 'Body', 'Task', 'Metric', 'Text'] as const
export type SearchLabel = (typeof searchLabels)[number]

/** What is searched for, folded. Numbers, keys and names put what they name first. */
export interface SearchQuestion {
  readonly terms: Terms
  readonly numbers: readonly string[]
  readonly titleKey: string
  readonly workKey: string
  readonly names: readonly string[]
  readonly labels: readonly SearchLabel[]
  /** One of each list: see search-tags.ts. */
  readonly tags: readonly (readonly string[])[]
}

/** How many hits of each type can be paged through. What has more is found by its filters, and counted in any case. */
export const considered = 1_000
/** Words that are in no index (A, THE) are looked for in so many nodes of each type. */
const consideredUnindexed = 50_000
/** Behind the tiers of numbers, titles, works and names. */
const firstTier = 4

const Hit = z.object({ key: z.string(), id: z.string(), label: z.enum(searchLabels) })
export type SearchHit = z.infer<typeof Hit>

/** The best first. */
export function searchPage(reader: Reader, question: SearchQuestion, window: Window): Promise<SearchHit[]> {
  const { terms, labels, tags, numbers, titleKey, workKey, names } = question
  const words = luceneOf(terms)
  const kinds = labels.map((label) => ({
    label,
    tier: firstTier + searchLabels.indexOf(label),
    lucene: luceneWithTags(words, [[`type=${label}`], ...tags]),
  }))
  const exact = { numbers, titleKey, workKey, names }
  const looked = words === null ? consideredUnindexed : considered
  return askPageOf(reader, 'search', Hit, { kinds, terms, tags, ...exact, considered: looked }, window)
}

const Count = z.object({ name: z.string(), value: z.string(), total: z.int() })
export type TagCount = z.infer<typeof Count>

/** How many values of a tag are counted: the most frequent. */
export const mostCounted = 50

/** How many hits have each value of these tags, the most first. */
export function searchCounts(
  reader: Reader,
  { terms, labels, tags: filters }: SearchQuestion,
  names: readonly TagName[],
): Promise<TagCount[]> {
  const tags = [labels.map((label) => `type=${label}`), ...filters]
  const lucene = luceneWithTags(luceneOf(terms), tags)
  return ask(reader, 'search-facets', Count, { lucene, terms, tags, names, most: mostCounted })
}

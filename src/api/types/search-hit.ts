import type { SearchHit } from '../../graph/read/search.ts'
import type { HeldIn } from '../../graph/read/sources.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import {
  type Highlight,
  highlightsIn,
  highlightsInText,
  maxHighlights,
  placesIn,
  searchedFields,
} from '../highlight.ts'
import type { Page } from '../paging.ts'
import { present } from '../present.ts'
import { Evidence, Node } from '../refs.ts'
import { SearchType } from './search-facets.ts'

/** A hit, and in how many forms the words may stand in it. */
export interface Hit {
  readonly hit: SearchHit
  readonly forms: readonly string[]
}

const HighlightType = builder.objectRef<Highlight>('Highlight').implement({
  description: 'A place that has the words searched for, or another form of them (命中位置).',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'The field it is in: `title`, `text` …; `source` is the text of a source (字段).',
    }),
    text: t.exposeString('text', {
      description: 'The whole of that field; of a source, a stretch around the place (字段内容).',
    }),
    start: t.exposeInt('start', {
      description: 'Where the hit begins in `text`, in UTF-16 units (起始位置).',
    }),
    end: t.exposeInt('end', { description: 'Where the hit ends in `text`, exclusive (结束位置).' }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description:
        'The same words in the source, with their place in it; null where the field is not word for word what stands there (原文位置).',
      resolve: ({ evidence }) => evidence,
    }),
  }),
})

const placesAsked = (first: number) => Math.min(Math.max(first, 0), maxHighlights)

/** What a hit shows: a Directive for a text. */
export async function nodeOf({ hit, forms }: Hit, context: Context) {
  return hit.label === 'Text' ? directiveOfText(hit.id, forms, context) : (await rowOf(hit, context)).row
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
    case 'Text':
      throw new Error(`${id} is a text, not a node`)
  }
}

async function highlightsOf({ hit, forms }: Hit, context: Context): Promise<Highlight[]> {
  if (hit.label !== 'Text') return highlightsIn(searchedFields(await rowOf(hit, context)), forms)
  const text = await textOf(hit.id, context)
  return highlightsInText(text, hit.id, placesIn(text, forms))
}

/** The directive in whose part of the file the words first stand: the one whose title is the last before them. */
async function directiveOfText(source: string, forms: readonly string[], context: Context) {
  const { loaders } = context
  const held: readonly HeldIn[] = await present(loaders.heldIn.load(source), source)
  const { id } = held.length > 1 ? ownerOf(held, await firstPlace(source, forms, context)) : held[0]!
  return present(loaders.directive.load(id), id)
}

async function firstPlace(source: string, forms: readonly string[], context: Context) {
  return placesIn(await textOf(source, context), forms, 1)[0]?.start ?? 0
}

/** The text of a document, which any place in it leads to. */
async function textOf(source: string, { loaders }: Context): Promise<string> {
  return (await present(loaders.text.load({ source, start: 0, end: 1 }), source)).text
}

function ownerOf(held: readonly HeldIn[], place: number): HeldIn {
  return held.findLast(({ start }) => start !== null && start <= place) ?? held[0]!
}

export const SearchEdge = builder.objectRef<Page<Hit>['edges'][number]>('SearchEdge').implement({
  description: 'A hit, with its place in the order.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'Its place in the order: pass it as `after` or `before`.',
    }),
    type: t.field({
      type: SearchType,
      description:
        'As what it was found: a directive may be found by its title and again by its text (类别).',
      resolve: ({ node }) => node.hit.label,
    }),
    node: t.field({
      type: Node,
      description:
        'What was found: a Directive, a Body, a Task or a Metric; for a text, the Directive in whose part of the text the words first stand.',
      resolve: ({ node }, _args, context) => nodeOf(node, context),
    }),
    highlights: t.field({
      type: [HighlightType],
      description: 'Where the words stand in it (命中位置).',
      args: {
        first: t.arg.int({
          defaultValue: maxHighlights,
          required: true,
          description: `How many places, from the first on: at most ${maxHighlights}.`,
        }),
      },
      complexity: ({ first }) => ({ field: 10, multiplier: placesAsked(first) }),
      resolve: async ({ node }, { first }, context) =>
        (await highlightsOf(node, context)).slice(0, placesAsked(first)),
    }),
  }),
})

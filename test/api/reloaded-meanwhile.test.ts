import { expect, test } from 'vitest'
import { save } from '../../src/graph/save/save.ts'
import { type Policy, recordsOf } from './policies.ts'
import { withApi } from './with-api.ts'

const policy = (target: number): Policy => ({
  key: 'granary',
  title: '云岭省人民政府关于粮食储备的通知',
  tasks: [
    {
      text: `建成粮库${target}座。`,
      who: [['LEAD', '云岭省粮食局']],
      metric: { indicator: '建成粮库', target, unit: '座' },
    },
  ],
})
const recordsWith = (target: number) => recordsOf('granary.txt', [policy(target)], [policy(target)])

/** A load that comes just before a statement is sent: once. */
let load: { readonly before: string; readonly target: number } | null = null
const api = withApi({
  records: () => [recordsWith(10)],
  places: [],
  // The version is known from the start where answers are kept.
  answerCache: 1_000_000,
  around: (read) => async (name, parameters, options) => {
    if (load?.before === name) {
      const { target } = load
      load = null
      await save(api.graph.database, recordsWith(target))
    }
    return read(name, parameters, options)
  },
})

const questions: readonly (readonly [before: string, query: string])[] = [
  ['tasks-by-id', '{ metrics { nodes { indicator task { text } } } }'],
  ['sources-by-sha256', '{ tasks { nodes { text evidence { quote source { file } } } } }'],
  ['metrics-by-id', '{ metrics { nodes { indicator target } } }'],
  ['tasks-by-id', '{ tasks { nodes { text } } }'],
  ['sources-by-sha256', '{ directives(filter: { held: true }) { nodes { sources { file mediaType } } } }'],
  ['source-texts', '{ tasks { nodes { evidence { quote after(characters: 5) } } } }'],
]

test.each(questions)(
  'a document that is replaced before %s: the question is asked again',
  async (before, query) => {
    await save(api.graph.database, recordsWith(10))
    load = { before, target: 20 }
    const answer = await api.ask(query)
    expect(load).toBeNull()
    expect(answer).toEqual(await api.ask(query))
  },
  60_000,
)

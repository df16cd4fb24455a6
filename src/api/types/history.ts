import { historyRelations } from '../../domain/validity.ts'
import type { LineageQuestion } from '../../graph/read/lineage-question.ts'
import type { CitationRow, DirectiveRow } from '../../graph/read/rows.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { present } from '../present.ts'
import { Citation, Directive } from '../refs.ts'

const maxSteps = 12
const maxDirectives = 100

interface Event {
  readonly on: string | null
  readonly citation: CitationRow
  readonly distance: number
  readonly later: boolean
}

const HistoryEvent = builder.objectRef<Event>('HistoryEvent').implement({
  description: 'That one directive repealed, superseded or amended another (沿革事件).',
  fields: (t) => ({
    on: t.expose('on', {
      type: 'Date',
      nullable: true,
      description:
        'When: the day the one that acts came into force, else that of its issue; null if not known (日期).',
    }),
    citation: t.field({
      type: Citation,
      description: 'Which one, what it did to which, and in which words (引用).',
      resolve: ({ citation }) => citation,
    }),
    later: t.exposeBoolean('later', {
      description:
        'Whether it was done to the directive asked for, or to one that acted on it; false if it, or one that it acted on, did it (在后还是在前).',
    }),
    distance: t.exposeInt('distance', {
      description: 'How many steps away: 1 for what it did or suffered itself (距离).',
    }),
  }),
})

interface History {
  readonly events: readonly Event[]
  readonly more: boolean
}

const HistoryType = builder.objectRef<History>('History').implement({
  description:
    'What came before a directive and what became of it: the chain of what it repealed, superseded or amended, what those did, and so on; and of what was done to it, to those that did so, and so on. A notice and what it prints are one here (沿革).',
  fields: (t) => ({
    events: t.field({
      type: [HistoryEvent],
      description: 'In the order of time, those of unknown date first; each with its words (事件).',
      complexity: { field: 1, multiplier: 10 },
      resolve: ({ events }) => [...events],
    }),
    more: t.exposeBoolean('more', {
      description: `Whether there are more: of either side at most ${maxDirectives} directives at ${maxSteps} steps are followed (是否还有更多).`,
    }),
  }),
})

const question = (way: 'UP' | 'DOWN'): LineageQuestion => ({
  ...{ way, relations: historyRelations, works: true, asOf: null, levels: null },
  ...{ depth: maxSteps, limit: maxDirectives },
})

/** UP along these relations leads to what was acted on before, DOWN to what acted later. */
async function historyOf(id: string, { loaders }: Context): Promise<History> {
  const ways = await Promise.all(
    (['UP', 'DOWN'] as const).map(async (way) => {
      const lineage = await present(loaders.lineage(id, question(way)), id)
      const [citations, leftOut] = await Promise.all([lineage.citations(), lineage.leftOut()])
      const distances = new Map(
        lineage.works.flatMap(({ directives, distance }) => directives.map((one) => [one, distance])),
      )
      const events = citations.map(async (citation): Promise<Event> => {
        const by = await present(loaders.directive.load(citation.from), citation.from)
        const distance = Math.max(distances.get(citation.from) ?? 0, distances.get(citation.to) ?? 0)
        return { on: dayOf(by), citation, distance, later: way === 'DOWN' }
      })
      return { events: await Promise.all(events), more: leftOut !== null }
    }),
  )
  // Where directives act on each other in a circle, both ways meet the same citations.
  const events = new Map(ways.flatMap((way) => way.events).map((event) => [event.citation.id, event]))
  return {
    events: [...events.values()].sort(inTime),
    more: ways.some(({ more }) => more),
  }
}

function dayOf({ effectiveFrom, issuedOn, publishedOn }: DirectiveRow): string | null {
  return effectiveFrom ?? issuedOn ?? publishedOn
}

/** By day; what one directive does in the order of its text. */
function inTime(a: Event, b: Event): number {
  return (
    compare(a.on ?? '', b.on ?? '') ||
    compare(a.citation.from, b.citation.from) ||
    (a.citation.evidence?.start ?? 0) - (b.citation.evidence?.start ?? 0) ||
    compare(a.citation.id, b.citation.id)
  )
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

builder.objectField(Directive, 'history', (t) =>
  t.field({
    type: HistoryType,
    description: 'What came before it and what became of it (沿革).',
    complexity: { field: 40, multiplier: 1 },
    resolve: ({ id }, _args, context) => historyOf(id, context),
  }),
)

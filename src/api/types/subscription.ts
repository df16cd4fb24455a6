import {
  changePage,
  citationKey,
  citationsBetween,
  idsOfDirective,
  keyAfterVersion,
} from '../../graph/read/changes.ts'
import type { DatasetVersion } from '../../graph/read/dataset.ts'
import type { CitationRow } from '../../graph/read/rows.ts'
import { checked } from '../asked.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { cursorOf, windowOf } from '../paging.ts'
import { Citation, Dataset } from '../refs.ts'
import type { Event } from '../subscribe.ts'

/** The order that cursors of events are places in: that of the connection, so that one can go on where the other ended. */
const order = 'changes'
const pageSize = 100

const resuming =
  'To go on after a lost connection: the cursor of the last event (`extensions.cursor`), or of a change. From now on if absent (断点).'

builder.subscriptionType({
  description:
    'What can be listened to, as server-sent events: ask /graphql with `Accept: text/event-stream`. Each event has `extensions.cursor`.',
})

builder.subscriptionFields((t) => ({
  datasetChanged: t.field({
    type: Dataset,
    description:
      'The dataset, each time that loads have changed it; several loads may be one event (数据集更新).',
    args: { after: t.arg.string({ description: resuming }) },
    subscribe: (_root, { after }, context) => datasetChanges(after ?? null, context),
    resolve: ({ value }: Event<DatasetVersion>) => value,
  }),
  citationAdded: t.field({
    type: Citation,
    description: 'Each citation that a load adds (新增引用).',
    args: {
      to: t.arg.id({
        description:
          'Only of the directive with this id, whatever it was known by; of any if absent (被引用文件).',
      }),
      after: t.arg.string({ description: resuming }),
    },
    subscribe: (_root, { after, ...asked }, context) =>
      citationsAdded(checked(asked).to ?? null, after ?? null, context),
    resolve: ({ value }: Event<CitationRow>) => value,
  }),
}))

/** Where a cursor stands; null if there is none. */
function placeOf(after: string | null): string | null {
  return windowOf({ after }, order).after?.key ?? null
}

const eventAt = <Value>(key: string, value: Value): Event<Value> => ({
  value,
  cursor: cursorOf({ key, id: key }, order),
})

/** Subscribing is checked at once, the events come when they come. */
function datasetChanges(after: string | null, { versions }: Context): AsyncGenerator<Event<DatasetVersion>> {
  let place = placeOf(after)
  const found = versions()
  return (async function* () {
    for await (const version of found) {
      const now = keyAfterVersion(version.version)
      if (place !== null && now > place) yield eventAt(now, version)
      place = now
    }
  })()
}

function citationsAdded(
  to: string | null,
  after: string | null,
  { versions, graphLater }: Context,
): AsyncGenerator<Event<CitationRow>> {
  let place = placeOf(after)
  const found = versions()
  return (async function* () {
    for await (const { version } of found) {
      place ??= keyAfterVersion(version)
      for (let isMore = true; isMore; ) {
        const graph = graphLater()
        const rows = await changePage(
          graph,
          {
            since: place,
            kinds: ['CITATION_ADDED'],
            directives: null,
            cited: to === null ? null : await idsOfDirective(graph, to),
            bodies: null,
          },
          { after: { key: place, id: place }, before: null, backward: false, limit: pageSize },
        )
        const keys = rows.map(({ change: { directive, cited, type } }) =>
          citationKey(directive ?? '', cited ?? '', type ?? ''),
        )
        const citations = await citationsBetween(graph, keys)
        for (const [i, { key }] of rows.entries()) {
          place = key
          const citation = citations.get(keys[i]!)
          // What a later load took back is no news.
          if (citation) yield eventAt(key, citation)
        }
        isMore = rows.length === pageSize
      }
    }
  })()
}

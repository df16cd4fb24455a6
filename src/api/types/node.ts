import { prefixOf } from '../../domain/identifier.ts'
import { permalinkOf } from '../../domain/permalink.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { Node } from '../refs.ts'

/** A body tells by its label what it is. */
const typeOf: Readonly<Record<string, string>> = { dir: 'Directive', task: 'Task', metric: 'Metric' }

Node.implement({
  description:
    'Whatever has an id of its own. Ids come from content: loading the same documents again gives the same ids (标识).',
  resolveType: (node) => ('label' in node ? String(node.label) : typeOf[prefixOf(node.id) ?? '']),
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'The id, for good: `dir-…`, `body-…`, `task-…`, `metric-…` (标识).',
    }),
    permalink: t.string({
      description:
        'Where it is on this server, `/directive/dir-…`: a page, or JSON, JSON-LD, Turtle and more by `Accept` (永久链接).',
      resolve: ({ id }) => permalinkOf(id),
    }),
  }),
})

const maxIds = 100

/** What the id is of, or null if there is no such thing. */
async function load(id: string, { loaders }: Context) {
  const prefix = prefixOf(id)
  if (prefix === 'dir') return loaders.directive.load(id)
  if (prefix === 'body') return loaders.body.load(id)
  if (prefix === 'task') return loaders.task.load(id)
  if (prefix === 'metric') return loaders.metric.load(id)
  return null
}

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'Whatever has this id; null if nothing has (按标识查询).',
    args: { id: t.arg.id({ required: true, description: 'An id that an answer gave.' }) },
    resolve: (_root, { id }, context) => load(id, context),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: `Whatever has these ids, in their order, null where nothing has; at most ${maxIds} (按标识批量查询).`,
    args: { ids: t.arg.idList({ required: true, description: 'Ids that answers gave.' }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(ids.length, 1) }),
    resolve: (_root, { ids }, context) => {
      if (ids.length > maxIds)
        throw badInput(`\`ids\` has ${ids.length} items, more than ${maxIds}: ask in parts.`)
      return ids.map((id) => load(id, context))
    },
  }),
}))

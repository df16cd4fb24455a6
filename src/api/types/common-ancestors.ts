import {
  type CommonAncestor as CommonAncestorRow,
  type CommonAncestors as CommonAncestorRows,
  commonAncestors,
} from '../../graph/read/common-ancestors.ts'
import { directiveWithId } from '../arguments/directive-id.ts'
import { followArguments, inRange, relationsOf } from '../arguments/lineage-arguments.ts'
import { builder } from '../builder.ts'
import { badInput } from '../errors.ts'
import { present } from '../present.ts'
import { Directive } from '../refs.ts'

const maxIds = 10
const maxDepth = 12
const maxLimit = 100

const AncestorDistance = builder
  .objectRef<CommonAncestorRow['distances'][number]>('AncestorDistance')
  .implement({
    description: 'How far it is from one directive up to a common ancestor (到共同上位文件的距离).',
    fields: (t) => ({
      directive: t.field({
        type: Directive,
        description: 'The one asked about (所问文件).',
        resolve: ({ id }, _args, { loaders }) => present(loaders.directive.load(id), id),
      }),
      distance: t.exposeInt('distance', {
        description: 'How many steps up; 0 if it is the ancestor itself (距离).',
      }),
    }),
  })

const CommonAncestor = builder.objectRef<CommonAncestorRow>('CommonAncestor').implement({
  description: 'A directive on which all of those asked about rest (共同上位文件).',
  fields: (t) => ({
    directive: t.field({
      type: Directive,
      description: 'The directive; of a work the notice that prints the others (文件).',
      resolve: ({ directives: [id] }, _args, { loaders }) => present(loaders.directive.load(id!), id!),
    }),
    distances: t.field({
      type: [AncestorDistance],
      description: 'How far it is from each of those asked about, in the order of `ids` (距离).',
      resolve: ({ distances }) => [...distances],
    }),
  }),
})

const CommonAncestors = builder.objectRef<CommonAncestorRows>('CommonAncestors').implement({
  description: 'What several directives all rest on (共同依据).',
  fields: (t) => ({
    ancestors: t.field({
      type: [CommonAncestor],
      description:
        'The nearest first: by the sum of the distances, then by the greatest, then by id; none if they have none in common (共同上位文件).',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ ancestors }) => [...ancestors],
    }),
    more: t.exposeBoolean('more', {
      description:
        'Whether there are more than `limit`, or may be, since more than 1,000 directives, or some further away than `depth`, are above one of them (是否可能还有更多).',
    }),
  }),
})

builder.queryFields((t) => ({
  commonAncestors: t.field({
    type: CommonAncestors,
    nullable: true,
    description:
      'The directives on which all of these rest, by the steps of `Lineage`. A directive counts among its own ancestors, at distance 0, so that where one rests on the other that one is the nearest. Null if one of them does not exist (共同上位文件).',
    args: {
      ids: t.arg.idList({ required: true, description: `Two to ${maxIds} directives (文件标识).` }),
      ...followArguments,
      depth: t.arg.int({
        required: true,
        defaultValue: 6,
        description: `How many steps up from each at most: 1 to ${maxDepth} (深度).`,
      }),
      limit: t.arg.int({
        required: true,
        defaultValue: 10,
        description: `How many at most, the nearest: 1 to ${maxLimit} (数量上限).`,
      }),
    },
    complexity: ({ limit }) => ({ field: 100, multiplier: Math.min(Math.max(limit, 1), maxLimit) }),
    resolve: async (_root, { ids, works, depth, limit, ...rest }, context) => {
      const relations = relationsOf(rest.relations)
      inRange('depth', depth, maxDepth)
      inRange('limit', limit, maxLimit)
      const distinct = [...new Set(ids)]
      if (distinct.length < 2 || distinct.length > maxIds)
        throw badInput(
          `\`ids\` names ${distinct.length} directives: give from 2 to ${maxIds} different ones.`,
        )
      const found = await Promise.all(distinct.map((id) => directiveWithId('ids', id, context)))
      const known = [...new Set(found.flatMap((directive) => directive?.id ?? []))]
      if (found.includes(null)) return null
      return commonAncestors(context.graph, known, { relations, works, depth, limit })
    },
  }),
}))

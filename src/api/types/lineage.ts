import { lineageRelations, type Relation as RelationName } from '../../domain/citation.ts'
import type { Level as LevelName } from '../../domain/level.ts'
import { type LeftOut, type Lineage, lineagePath } from '../../graph/read/lineage.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { present } from '../present.ts'
import { Citation, Directive, LineageWay } from '../refs.ts'
import { Level, LineageDirection, Relation } from './enums.ts'

const defaultDepth = 6
const maxDepth = 12
const defaultLimit = 100
const maxLimit = 1_000
const maxWay = 12

const LineageDirective = builder
  .objectRef<{ readonly id: string; readonly distance: number }>('LineageDirective')
  .implement({
    description: 'A directive of a lineage (谱系中的文件).',
    fields: (t) => ({
      directive: t.field({
        type: Directive,
        description: 'The directive (文件).',
        resolve: ({ id }, _args, { loaders }) => present(loaders.directive.load(id), id),
      }),
      distance: t.exposeInt('distance', {
        description: 'How many steps it is away on the shortest way (距离).',
      }),
    }),
  })

const LeftOutReason = builder.enumType('LeftOutReason', {
  description: 'Why a lineage leaves something out (省略原因).',
  values: {
    LIMIT: { value: 'LIMIT', description: 'There are more directives than `limit` (超出数量上限).' },
    DEPTH: { value: 'DEPTH', description: 'There are directives further away than `depth` (超出深度).' },
  } as const,
})

const LeftOutGroup = builder.objectRef<LeftOut['groups'][number]>('LeftOutGroup').implement({
  description:
    'Directives that are left out, one step from those that are there, by how they are tied to them (省略的文件).',
  fields: (t) => ({
    relation: t.expose('relation', {
      type: Relation,
      description: 'The relation that leads to them (关系).',
    }),
    level: t.expose('level', { type: Level, nullable: true, description: 'Their level, if known (层级).' }),
    directives: t.exposeInt('directives', { description: 'How many there are (数量).' }),
  }),
})

export const LeftOutType = builder.objectRef<LeftOut>('LeftOut').implement({
  description: 'What a lineage does not have: there is more than was asked for (省略部分).',
  fields: (t) => ({
    reasons: t.expose('reasons', { type: [LeftOutReason], description: 'Why (省略原因).' }),
    groups: t.field({
      type: [LeftOutGroup],
      description:
        'The directives one step further than those that are there. What lies behind them is not counted (下一步的文件).',
      resolve: ({ groups }) => [...groups],
    }),
  }),
})

const LineageType = builder.objectRef<Lineage>('Lineage').implement({
  description: [
    'What a directive rests on (UP), or what rests on it (DOWN), nearest first (政策谱系).',
    'A step up goes along IMPLEMENTS, BASED_ON, FORWARDS, APPROVES_FORWARDS, ISSUES or ATTACHES to what is referred to; or from what a notice prints or attaches as its own to that notice, for the two are one work. As its own means: of the same level and place. A step down is a step up the other way round, so that A is above B exactly if B is below A.',
    'Each directive comes once, at its shortest distance; cycles do no harm.',
  ].join('\n\n'),
  fields: (t) => ({
    root: t.field({
      type: Directive,
      description: 'The directive whose lineage it is (起点).',
      resolve: ({ root }, _args, { loaders }) => present(loaders.directive.load(root), root),
    }),
    nodes: t.field({
      type: [LineageDirective],
      description: 'The directives reached, nearest first; the root is not among them (文件).',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ directives }) => [...directives],
    }),
    edges: t.field({
      type: [Citation],
      description: 'The relations among the root and the directives reached, each with its words (关系).',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ citations }) => [...citations],
    }),
    truncated: t.field({
      type: LeftOutType,
      nullable: true,
      description: 'What is left out; null if this is all there is (省略部分).',
      resolve: ({ leftOut }) => leftOut,
    }),
  }),
})

const lineageArguments = builder.args((t) => ({
  direction: t.field({
    type: LineageDirection,
    required: true,
    defaultValue: 'UP',
    description: 'Up to what it rests on, or down to what rests on it (方向).',
  }),
  depth: t.int({
    required: true,
    defaultValue: defaultDepth,
    description: `How many steps at most: 1 to ${maxDepth} (深度).`,
  }),
  relations: t.field({
    type: [Relation],
    description: 'The relations to follow; those along which authority flows if absent (关系).',
  }),
  levels: t.field({
    type: [Level],
    description: 'Only directives of these levels; the way to them may lead through others (层级).',
  }),
  limit: t.int({
    required: true,
    defaultValue: defaultLimit,
    description: `How many directives at most, the nearest: 1 to ${maxLimit} (数量上限).`,
  }),
}))

interface LineageArguments {
  readonly direction: 'UP' | 'DOWN'
  readonly depth: number
  readonly relations?: readonly RelationName[] | null | undefined
  readonly levels?: readonly LevelName[] | null | undefined
  readonly limit: number
}

const costOfLineage = ({ limit }: { readonly limit: number }) => ({
  field: 20,
  multiplier: Math.min(Math.max(limit, 1), maxLimit),
})

async function lineage(id: string, args: LineageArguments, { loaders }: Context): Promise<Lineage> {
  const { direction, depth, limit, levels = null } = args
  const relations = relationsOf(args.relations)
  inRange('depth', depth, maxDepth)
  inRange('limit', limit, maxLimit)
  const question = { up: direction === 'UP', depth, limit, relations, levels }
  return present(loaders.lineage(id, question), id)
}

export function relationsOf(relations: readonly RelationName[] | null | undefined): readonly RelationName[] {
  if (relations?.length === 0)
    throw badInput('`relations` is empty: leave it out for those of lineage, or name some.')
  return relations ? [...new Set(relations)] : lineageRelations
}

function inRange(name: string, value: number, max: number): void {
  if (value < 1 || value > max) throw badInput(`\`${name}\` is ${value}: it must be from 1 to ${max}.`)
}

builder.objectField(Directive, 'lineage', (t) =>
  t.field({
    type: LineageType,
    description: 'What it rests on, or what rests on it (政策谱系).',
    args: lineageArguments,
    complexity: costOfLineage,
    resolve: ({ id }, args, context) => lineage(id, args, context),
  }),
)

LineageWay.implement({
  description: 'How two directives are connected (关联路径).',
  fields: (t) => ({
    directives: t.field({
      type: [Directive],
      description: 'The directives on the way, from the first to the last (途经文件).',
      resolve: ({ directives }, _args, { loaders }) =>
        directives.map((id) => present(loaders.directive.load(id), id)),
    }),
    edges: t.field({
      type: [Citation],
      description:
        'The relations on the way: the n-th ties the n-th directive to the next, made by either of them (途经关系).',
      resolve: ({ citations }) => [...citations],
    }),
  }),
})

builder.queryFields((t) => ({
  lineage: t.field({
    type: LineageType,
    nullable: true,
    description:
      'What a directive rests on, or what rests on it; null if there is no such directive (政策谱系).',
    args: { id: t.arg.id({ required: true, description: 'The directive (文件标识).' }), ...lineageArguments },
    complexity: costOfLineage,
    resolve: async (_root, { id, ...args }, context) => {
      const directive = await context.loaders.directive.load(id)
      return directive && lineage(directive.id, args, context)
    },
  }),
  lineagePath: t.field({
    type: LineageWay,
    nullable: true,
    description: `The shortest way between two directives, of at most ${maxWay} relations, whichever of the two made each; null if there is none (关联路径).`,
    args: {
      from: t.arg.id({ required: true, description: 'Where it begins (起点文件标识).' }),
      to: t.arg.id({ required: true, description: 'Where it ends (终点文件标识).' }),
      relations: t.arg({
        type: [Relation],
        description: 'The relations to use; those along which authority flows if absent (关系).',
      }),
    },
    complexity: { field: 20, multiplier: 1 },
    resolve: async (_root, { from, to, relations }, { graph, loaders }) => {
      const [first, last] = await Promise.all([loaders.directive.load(from), loaders.directive.load(to)])
      if (!first || !last) return null
      return lineagePath(
        graph,
        { from: first.id, to: last.id },
        { relations: relationsOf(relations), depth: maxWay },
      )
    },
  }),
}))

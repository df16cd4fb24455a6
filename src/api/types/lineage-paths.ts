import { citationsAmong } from '../../graph/read/lineage.ts'
import {
  type NoPath,
  type Path,
  type Paths,
  type PathsQuestion,
  pathsBetween,
} from '../../graph/read/lineage-paths.ts'
import type { CitationRow } from '../../graph/read/rows.ts'
import { directiveWithId } from '../arguments/directive-id.ts'
import { followArguments, inRange, relationsOf } from '../arguments/lineage-arguments.ts'
import { builder } from '../builder.ts'
import { present } from '../present.ts'
import { Citation, Directive } from '../refs.ts'
import { LineageDirection } from './enums.ts'

const maxDepth = 12
const maxPaths = 100

/** What ties each work of a way to the next. */
type Step = readonly CitationRow[]

const LineageStep = builder.objectRef<Step>('LineageStep').implement({
  description: 'What ties a directive on a way to the next (路径中的一步).',
  fields: (t) => ({
    citations: t.field({
      type: [Citation],
      description:
        'The relations between the two, or between parts of their works, in the order of the text; whichever made each (关系).',
      resolve: (citations) => [...citations],
    }),
  }),
})

const LineagePath = builder
  .objectRef<{ readonly path: Path; readonly steps: readonly Step[] }>('LineagePath')
  .implement({
    description: 'One way from a directive to another (关联路径).',
    fields: (t) => ({
      directives: t.field({
        type: [Directive],
        description:
          'The directives on the way, from the first to the last; of a work the notice that prints the others (途经文件).',
        resolve: ({ path }, _args, { loaders }) =>
          path.map(([id]) => present(loaders.directive.load(id!), id!)),
      }),
      steps: t.field({
        type: [LineageStep],
        description: 'The n-th ties the n-th directive to the next (途经关系).',
        resolve: ({ steps }) => [...steps],
      }),
    }),
  })

const NoPathReason = builder.enumType('NoPathReason', {
  description: 'Why there is no way between two directives (无路径的原因).',
  values: {
    NOT_CONNECTED: {
      value: 'NOT_CONNECTED',
      description:
        'All that hangs together with one of them was looked at, and the other is not among it (互不关联).',
    },
    BEYOND_DEPTH: {
      value: 'BEYOND_DEPTH',
      description: 'There is none of at most `depth` steps; there may be a longer one (超出深度).',
    },
    TOO_WIDE: {
      value: 'TOO_WIDE',
      description:
        'One step leads to 20,000 directives or more: the search was given up. Name fewer `relations`, or a `direction` (范围过大).',
    },
  } as const satisfies Record<NoPath, object>,
})

interface Found extends Paths {
  readonly from: string
  readonly to: string
  readonly question: PathsQuestion
}

const LineagePaths = builder.objectRef<Found>('LineagePaths').implement({
  description: 'How two directives are connected: the shortest ways between them (关联路径集).',
  fields: (t) => ({
    from: t.field({
      type: Directive,
      description: 'Where the ways begin (起点文件).',
      resolve: ({ from }, _args, { loaders }) => present(loaders.directive.load(from), from),
    }),
    to: t.field({
      type: Directive,
      description: 'Where they end (终点文件).',
      resolve: ({ to }, _args, { loaders }) => present(loaders.directive.load(to), to),
    }),
    distance: t.int({
      nullable: true,
      description:
        'How many steps each of them has: 0 from a directive to itself, or within a work where that counts as one; null if there is none (距离).',
      resolve: ({ paths: [first] }) => (first ? first.length - 1 : null),
    }),
    paths: t.field({
      type: [LineagePath],
      description: 'All of the shortest, up to `limit`, in the order of ids; none if there is no way (路径).',
      complexity: { field: 1, multiplier: 1 },
      resolve: async ({ paths, question }, _args, { graph }) => {
        const everyone = [...new Set(paths.flat(2))]
        const citations = await citationsAmong(graph, everyone, question.relations)
        return paths.map((path) => ({ path, steps: stepsAlong(path, citations, question) }))
      },
    }),
    more: t.exposeBoolean('more', {
      description: 'Whether there are more shortest ones than `limit` (是否还有更多).',
    }),
    none: t.expose('none', {
      type: NoPathReason,
      nullable: true,
      description: 'Why there is none; null if there is one (无路径的原因).',
    }),
  }),
})

/** Where the way has a direction, relations that run against it count only where nothing else ties the two: a notice and its plan. */
function stepsAlong(path: Path, citations: readonly CitationRow[], { way }: PathsQuestion): Step[] {
  return path.slice(1).map((next, i) => {
    const here = path[i]!
    const between = (citing: readonly string[], cited: readonly string[]) =>
      citations.filter(({ from, to }) => citing.includes(from) && cited.includes(to))
    const [up, down] = [between(here, next), between(next, here)]
    if (way === 'EITHER') return [...up, ...down]
    const [along, against] = way === 'UP' ? [up, down] : [down, up]
    return along.length > 0 ? along : against
  })
}

builder.queryFields((t) => ({
  lineagePath: t.field({
    type: LineagePaths,
    nullable: true,
    description:
      'How two directives are connected: all shortest ways between them, each with the relations along it; null if one of the two does not exist. Steps are those of `Lineage` (两份文件如何关联).',
    args: {
      from: t.arg.id({ required: true, description: 'Where it begins (起点文件标识).' }),
      to: t.arg.id({ required: true, description: 'Where it ends (终点文件标识).' }),
      direction: t.arg({
        type: LineageDirection,
        description:
          'UP: only ways by which `from` rests on `to`; DOWN: only those by which `to` rests on `from`; absent: relations may be followed both ways at every step (方向).',
      }),
      ...followArguments,
      depth: t.arg.int({
        required: true,
        defaultValue: maxDepth,
        description: `How many steps at most: 1 to ${maxDepth} (深度).`,
      }),
      limit: t.arg.int({
        required: true,
        defaultValue: 10,
        description: `How many ways at most: 1 to ${maxPaths} (数量上限).`,
      }),
    },
    complexity: ({ limit }) => ({ field: 20, multiplier: Math.min(Math.max(limit, 1), maxPaths) }),
    resolve: async (_root, { from, to, direction, works, depth, limit, ...rest }, context) => {
      const relations = relationsOf(rest.relations)
      inRange('depth', depth, maxDepth)
      inRange('limit', limit, maxPaths)
      const [first, last] = await Promise.all([
        directiveWithId('from', from, context),
        directiveWithId('to', to, context),
      ])
      if (!first || !last) return null
      const question: PathsQuestion = {
        way: direction ?? 'EITHER',
        relations,
        works,
        asOf: null,
        depth,
        limit,
      }
      const found = await pathsBetween(context.graph, first.id, last.id, question)
      return { ...found, from: first.id, to: last.id, question }
    },
  }),
}))

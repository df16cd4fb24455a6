import type { Relation as RelationName } from '../../domain/citation.ts'
import type { Level as LevelName } from '../../domain/level.ts'
import type { Lineage, TiedWork } from '../../graph/read/lineage.ts'
import type { LineageQuestion } from '../../graph/read/lineage-question.ts'
import type { DirectiveRow } from '../../graph/read/rows.ts'
import { directiveWithId } from '../arguments/directive-id.ts'
import { followArguments, inRange, relationsOf } from '../arguments/lineage-arguments.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { present } from '../present.ts'
import { Citation, Directive } from '../refs.ts'
import { today } from '../today.ts'
import { Level, LineageDirection } from './enums.ts'
import { LeftOutType } from './left-out.ts'

const defaultDepth = 6
const maxDepth = 12
const defaultLimit = 100
const maxLimit = 1_000

const LineageDirective = builder.objectRef<TiedWork>('LineageDirective').implement({
  description: 'A directive of a lineage, with its parts where a work counts as one (谱系中的文件).',
  fields: (t) => ({
    directive: t.field({
      type: Directive,
      description: 'The directive; of a work the notice that prints the others (文件).',
      resolve: ({ directives: [id] }, _args, { loaders }) => present(loaders.directive.load(id!), id!),
    }),
    parts: t.field({
      type: [Directive],
      description: 'With `works`: what it prints or attaches as its own; else none (印发件和附件).',
      resolve: ({ directives: [, ...parts] }, _args, { loaders }) =>
        parts.map((id) => present(loaders.directive.load(id), id)),
    }),
    ties: t.field({
      type: [Citation],
      description: 'The relations by which it and its parts are one work (印发、附件关系).',
      resolve: async (work) => [...(await work.ties())],
    }),
    distance: t.exposeInt('distance', {
      description: 'How many steps it is away on the shortest way (距离).',
    }),
  }),
})

const LineageAsOf = builder.objectRef<Lineage>('LineageAsOf').implement({
  description: 'What is to be known about a lineage of a day (历史时点说明).',
  fields: (t) => ({
    on: t.field({
      type: 'Date',
      description: 'The day (日期).',
      resolve: ({ question }) => question.asOf!.on,
    }),
    rootIssued: t.boolean({
      nullable: true,
      description:
        'Whether the root was issued by then; null if its date is not known. If it was not, the lineage is empty (起点届时是否已发布).',
      resolve: async ({ root, question }, _args, { loaders }) =>
        wasIssued(await present(loaders.directive.load(root), root), question.asOf!.on),
    }),
    undated: t.int({
      description:
        'How many of the nodes have no known day of issue: they are kept, and may be younger than the day (日期不详的文件数).',
      resolve: ({ works }) => works.filter(({ undated }) => undated).length,
    }),
  }),
})

const LineageType = builder.objectRef<Lineage>('Lineage').implement({
  description: [
    'What a directive rests on (UP), or what rests on it (DOWN), nearest first (政策脉络).',
    'A step up goes along IMPLEMENTS, BASED_ON, FORWARDS, APPROVES_FORWARDS, ISSUES or ATTACHES to what is referred to; or from what a notice prints or attaches as its own to that notice, for the two are one work. As its own means: of the same level and place. A step down is a step up the other way round, so that A is above B exactly if B is below A.',
    'With `works` a notice and all it prints or attaches as its own, and what these do, are one node, and steps go from work to work.',
    'With `asOf` only what stood on that day is there, and only ways through it: directives issued on it or before (by `issuedOn`, else by `publishedOn`; those of unknown date are kept and counted), and not EXPIRED, REPEALED, SUPERSEDED or ENDED by then, as their `validity` has it. The root is there in any case.',
    'Each directive comes once, at its shortest distance; cycles do no harm.',
  ].join('\n\n'),
  fields: (t) => ({
    root: t.field({
      type: Directive,
      description: 'The directive whose lineage it is (起点).',
      resolve: ({ root }, _args, { loaders }) => present(loaders.directive.load(root), root),
    }),
    parts: t.field({
      type: [Directive],
      description:
        'With `works`: the others of the work of the root; else none (起点所属整件作品的其余部分).',
      resolve: ({ parts }, _args, { loaders }) => parts.map((id) => present(loaders.directive.load(id), id)),
    }),
    nodes: t.field({
      type: [LineageDirective],
      description: 'The directives reached, nearest first; the root is not among them (文件).',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ works }) => [...works],
    }),
    ends: t.field({
      type: [LineageDirective],
      description:
        'Those of the nodes where the lineage ends: no step leads from their work to another. Going up these are its sources, several where national documents stand side by side; going down, the last to carry it out. None where the last rest on each other (源头或末端文件).',
      complexity: { field: 1, multiplier: 1 },
      resolve: async ({ works, question }, _args, { loaders }) => {
        const isEnd = await Promise.all(works.map(({ directives: [id] }) => loaders.isEnd(id!, question)))
        return works.filter((_, i) => isEnd[i])
      },
    }),
    edges: t.field({
      type: [Citation],
      description:
        'The relations among the root and the directives reached, each with its words; not those within a work (关系).',
      complexity: { field: 1, multiplier: 2 },
      resolve: async (lineage) => [...(await lineage.citations())],
    }),
    asOf: t.field({
      type: LineageAsOf,
      nullable: true,
      description: 'What is to be known about the day asked for; null if none was (历史时点说明).',
      resolve: (lineage) => (lineage.question.asOf ? lineage : null),
    }),
    truncated: t.field({
      type: LeftOutType,
      nullable: true,
      description: 'What is left out; null if this is all there is (省略部分).',
      resolve: (lineage) => lineage.leftOut(),
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
  ...followArguments,
  levels: t.field({
    type: [Level],
    description: 'Only directives of these levels; the way to them may lead through others (层级).',
  }),
  asOf: t.field({
    type: 'Date',
    description: 'The lineage as it stood on this day: `Lineage` says what that means (历史时点).',
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
  readonly works: boolean
  readonly levels?: readonly LevelName[] | null | undefined
  readonly asOf?: string | null | undefined
  readonly limit: number
}

const costOfLineage = ({ limit }: { readonly limit: number }) => ({
  field: 20,
  multiplier: Math.min(Math.max(limit, 1), maxLimit),
})

function questionOf({
  direction,
  depth,
  limit,
  works,
  levels = null,
  asOf,
  ...rest
}: LineageArguments): LineageQuestion {
  const relations = relationsOf(rest.relations)
  inRange('depth', depth, maxDepth)
  inRange('limit', limit, maxLimit)
  const day = asOf ? { on: asOf, today: today() } : null
  return { way: direction, depth, limit, relations, levels, works, asOf: day }
}

async function lineage(
  directive: DirectiveRow,
  question: LineageQuestion,
  { loaders }: Context,
): Promise<Lineage> {
  const { id } = directive
  const { asOf } = question
  if (asOf && wasIssued(directive, asOf.on) === false)
    return {
      ...{ question, root: id, parts: [], works: [] },
      ...{ citations: async () => [], leftOut: async () => null },
    }
  return present(loaders.lineage(id, question), id)
}

/** Null if its date is not known. */
function wasIssued({ issuedOn, publishedOn }: DirectiveRow, on: string): boolean | null {
  const issued = issuedOn ?? publishedOn
  return issued === null ? null : issued <= on
}

builder.objectField(Directive, 'lineage', (t) =>
  t.field({
    type: LineageType,
    description: 'What it rests on, or what rests on it (政策脉络).',
    args: lineageArguments,
    complexity: costOfLineage,
    resolve: (directive, args, context) => lineage(directive, questionOf(args), context),
  }),
)

builder.queryFields((t) => ({
  lineage: t.field({
    type: LineageType,
    nullable: true,
    description:
      'What a directive rests on, or what rests on it; null if there is no such directive (政策脉络).',
    args: { id: t.arg.id({ required: true, description: 'The directive (文件标识).' }), ...lineageArguments },
    complexity: costOfLineage,
    resolve: async (_root, { id, ...args }, context) => {
      const question = questionOf(args)
      // Both at once: hardly ever is the id one that the directive had before.
      const [directive] = await Promise.all([
        directiveWithId('id', id, context),
        context.loaders.lineage(id, question).catch(() => null),
      ])
      return directive && lineage(directive, question, context)
    },
  }),
}))

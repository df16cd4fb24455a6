import type { Relation as RelationName } from '../../domain/citation.ts'
import { adoption } from '../../graph/analysis/diffusion.ts'
import { type ReadDiffusion, readDiffusion } from '../../graph/read/diffusion.ts'
import { reach } from '../../graph/read/works-around.ts'
import { findDirective, type GivenName } from '../arguments/find-directive.ts'
import { relationsOf } from '../arguments/lineage-arguments.ts'
import { nameArguments } from '../arguments/name-arguments.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { present } from '../present.ts'
import { Directive } from '../refs.ts'
import {
  BreadthType,
  DirectionsType,
  MainPathStep,
  PeriodType,
  PlaceType,
  shareOf,
} from './diffusion-parts.ts'
import { enumOf, Relation } from './enums.ts'
import { LeftOutType } from './left-out.ts'

const AdoptionPeriod = enumOf<'YEAR' | 'MONTH'>('AdoptionPeriod', 'How finely time is cut (时段).', {
  YEAR: 'By year (按年).',
  MONTH: 'By month (按月).',
})

const most = 100

/** How many of a list are wanted: from none to `most`. */
function inList(first: number): number {
  if (first < 0 || first > most) throw badInput(`\`first\` is ${first}: it must be from 0 to ${most}.`)
  return first
}

const DiffusionType = builder.objectRef<ReadDiffusion>('Diffusion').implement({
  description: [
    'How a directive spread over those that rest on it: breadth, intensity, speed, direction, main path (政策扩散).',
    'Definition. A work is a notice with what it prints or attaches as its own, of the same level and place, dated as the notice. Work B follows work A if a directive of B cites one of A by one of the relations asked for; the lineage is all works reached from that of the directive by going to followers, any number of steps. Breadth: works, places and issuing bodies by level. Intensity: works and citations of a place. Speed: works and places by year or month; the day on which half of the dated works (rounded up) were there. Direction: between which levels each step goes. Main path: see `mainPath`.',
    `Not known: what is not held, and works without date (they count in everything but speed). Nothing is looked for further than ${reach.depth} steps between directives, or beyond ${reach.directives} directives: \`truncated\`.`,
  ].join('\n\n'),
  fields: (t) => ({
    root: t.field({
      type: Directive,
      description: 'The directive that spread (起点文件).',
      resolve: ({ asked }, _args, { loaders }) => present(loaders.directive.load(asked), asked),
    }),
    works: t.int({
      description: 'Works below it (文件总数).',
      resolve: ({ reached }) => reached.length,
    }),
    undated: t.int({
      description: 'Those of them that have no date (无日期文件数).',
      resolve: ({ reached, dated }) => reached.length - dated.length,
    }),
    breadth: t.field({
      type: [BreadthType],
      description: 'How far it went, by level (广度).',
      complexity: { field: 1, multiplier: 6 },
      resolve: ({ breadth }) => [...breadth],
    }),
    placesReached: t.int({
      description: 'Places that have a work below it, of all levels (地区总数).',
      resolve: ({ places }) => places.length,
    }),
    worksPerPlace: t.float({
      nullable: true,
      description: 'Works with a place ÷ places; null if there are none (每地平均文件数).',
      resolve: ({ places }) => shareOf(sum(places.map(({ works }) => works)), places.length),
    }),
    citationsPerPlace: t.float({
      nullable: true,
      description: 'Citations by works with a place ÷ places; null if there are none (每地平均引用数).',
      resolve: ({ places }) => shareOf(sum(places.map(({ citations }) => citations)), places.length),
    }),
    places: t.field({
      type: [PlaceType],
      description: 'The places that made most of it, by works, then citations (强度最高的地区).',
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 10,
          description: `How many, at most ${most} (数量).`,
        }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: Math.min(Math.max(first, 1), most) }),
      resolve: ({ places }, { first }) => places.slice(0, inList(first)),
    }),
    adoption: t.field({
      type: [PeriodType],
      description:
        'Works and places over time, as far as dated; periods in which there was none are not told (累计扩散).',
      args: {
        by: t.arg({
          type: AdoptionPeriod,
          required: true,
          defaultValue: 'YEAR',
          description: 'By year or month (时段).',
        }),
      },
      complexity: { field: 1, multiplier: 10 },
      resolve: (diffusion, { by }) => adoption(diffusion, by),
    }),
    halfOn: t.expose('halfOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which half of the dated works were there; null if none is dated (半数日期).',
    }),
    daysToHalf: t.exposeInt('daysToHalf', {
      nullable: true,
      description:
        'Days from the date of the directive asked for to `halfOn`, negative if that is earlier; null if either is not known (达到半数天数).',
    }),
    firstMovers: t.field({
      type: [Directive],
      description: 'The works below it with the earliest dates (最早响应的文件).',
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 5,
          description: `How many, at most ${most} (数量).`,
        }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: Math.min(Math.max(first, 1), most) }),
      resolve: ({ dated }, { first }, { loaders }) =>
        dated.slice(0, inList(first)).map(({ work }) => present(loaders.directive.load(work.id), work.id)),
    }),
    directions: t.field({
      type: DirectionsType,
      description: 'Between which levels the steps go (方向).',
      resolve: ({ directions }) => directions,
    }),
    ways: t.float({
      description:
        'How many ways lead from the directive down to works that nothing follows; 2^53 and more are rounded (路径总数).',
      resolve: ({ mainPath }) => mainPath.ways,
    }),
    mainPath: t.field({
      type: [MainPathStep],
      description:
        'Of all ways from the directive down to a work that nothing follows, the one with the greatest sum of search path counts (a global main path): the search path count of a step is the number of such ways that run over it. Steps between works that rest on each other, directly or through others, are left out first, so that there are no circles. Between equals the step to the least id is taken (主路径).',
      complexity: { field: 1, multiplier: 6 },
      resolve: (diffusion) => diffusion.mainPath.steps.map((step) => ({ step, diffusion })),
    }),
    truncated: t.field({
      type: LeftOutType,
      nullable: true,
      description: 'What was not looked at; null if everything was (省略部分).',
      resolve: ({ leftOut }) => leftOut,
    }),
  }),
})

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

interface DiffusionArguments extends GivenName {
  readonly relations?: readonly RelationName[] | null | undefined
}

async function diffusion({ relations, ...name }: DiffusionArguments, context: Context) {
  const followed = relationsOf(relations)
  const root = await findDirective(name, context)
  return root && readDiffusion(context.graph, root.id, followed)
}

builder.queryField('diffusion', (t) =>
  t.field({
    type: DiffusionType,
    nullable: true,
    description:
      'How a directive spread over those that rest on it; null if there is no such directive (政策扩散).',
    args: {
      ...nameArguments,
      relations: t.arg({
        type: [Relation],
        description: 'The relations that count as following; those of lineage if absent (关系).',
      }),
    },
    complexity: { field: 50, multiplier: 1 },
    resolve: (_root, args, context) => diffusion(args, context),
  }),
)

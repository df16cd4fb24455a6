import type { Relation as RelationName } from '../../domain/citation.ts'
import { type Level as LevelName, rankOf } from '../../domain/level.ts'
import { type CoverageStatus as Status, totalsOf } from '../../graph/analysis/coverage.ts'
import { type Coverage, readCoverage } from '../../graph/read/coverage.ts'
import { reach } from '../../graph/read/works-around.ts'
import { findDirective, type GivenName } from '../arguments/find-directive.ts'
import { relationsOf } from '../arguments/lineage-arguments.ts'
import { nameArguments } from '../arguments/name-arguments.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { present } from '../present.ts'
import { Directive, Jurisdiction } from '../refs.ts'
import { today } from '../today.ts'
import { enumOf, Level, Relation } from './enums.ts'
import { type Followed, ImplementingWork } from './implementing-work.ts'
import { LeftOutType } from './left-out.ts'

const CoverageStatus = enumOf<Status>('CoverageStatus', 'What can be said of a place (落实情况).', {
  COVERED: 'A directive of this level and place is below the one asked for (已落实).',
  NONE_FOUND:
    'We hold directives of this level and place, and none of them is. There may be one that we do not hold (所收录文件中未见落实).',
  NOTHING_HELD: 'We hold no directive of this level and place, so nothing can be said (未收录, 无从判断).',
})

interface Place {
  readonly place: Coverage['places'][number]
  readonly coverage: Coverage
}

const followed = ({ citations }: Coverage, found: Coverage['unplaced']): Followed[] =>
  found.map((implementation) => ({ ...implementation, citations }))

const PlaceCoverageType = builder.objectRef<Place>('PlaceCoverage').implement({
  description: 'Whether a place carries a directive out, as far as held (一地的落实情况).',
  fields: (t) => ({
    jurisdiction: t.field({
      type: Jurisdiction,
      description: 'The place (行政区划).',
      resolve: ({ place }, _args, { loaders }) => present(loaders.jurisdiction.load(place.code), place.code),
    }),
    status: t.field({
      type: CoverageStatus,
      description: 'What can be said of it (落实情况).',
      resolve: ({ place }) => place.status,
    }),
    implementations: t.field({
      type: [ImplementingWork],
      description: 'Its works that are below the directive, the oldest first, undated ones last (落实文件).',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ place, coverage }) => followed(coverage, place.implementations),
    }),
    firstOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The date of the oldest; null if there is none or none is dated (最早落实日期).',
      resolve: ({ place }) => place.firstOn,
    }),
    lagDays: t.int({
      nullable: true,
      description:
        'Days from the date of the directive asked for to `firstOn`; negative if that is older; null if either is not known (时滞天数).',
      resolve: ({ place }) => place.lagDays,
    }),
    heldDirectives: t.int({
      description:
        'How many directives of this level and place we hold the text of: what "none found" rests on (收录文件数).',
      resolve: ({ place }) => place.held,
    }),
    knownDirectives: t.int({
      description:
        'How many of this level and place are known, those only cited or registered among them (已知文件数).',
      resolve: ({ place }) => place.known,
    }),
  }),
})

const CoverageType = builder.objectRef<Coverage>('Coverage').implement({
  description: [
    'Which places of a level carry a directive out, since when, and which do not as far as held (落实覆盖).',
    'Definition. A work is a notice together with what it prints or attaches as its own, of the same level and place; it has the date of issue of the notice (of publication, where that of issue is not known). Work B follows work A if a directive of B cites one of A by one of the relations asked for. A place is COVERED if a work of the level and of that place is reached from the work of the directive by going to those that follow, any number of steps, on the way through works of any level. Whether a work was still in force does not matter here: its `validity` tells. Only places that were there in the year of `asOf` (this year if absent) count; the tables have the 34 provincial divisions and 新疆生产建设兵团.',
    `Not known: what we do not hold. A place without one is NONE_FOUND where we hold directives of its, and NOTHING_HELD where we hold none. Nothing is looked for further than ${reach.depth} steps between directives, or beyond ${reach.directives} directives: \`truncated\`.`,
  ].join('\n\n'),
  fields: (t) => ({
    root: t.field({
      type: Directive,
      description: 'The directive that is carried out (起点文件).',
      resolve: ({ root }, _args, { loaders }) => present(loaders.directive.load(root), root),
    }),
    level: t.expose('level', { type: Level, description: 'The level of the places (层级).' }),
    within: t.field({
      type: Jurisdiction,
      nullable: true,
      description: 'The place that all of them are in; null for the whole country (所在地区).',
      resolve: ({ within }, _args, { loaders }) =>
        within ? present(loaders.jurisdiction.load(within), within) : null,
    }),
    asOf: t.expose('asOf', {
      type: 'Date',
      nullable: true,
      description: 'The day it is told for; null if all that is known counts (截至日期).',
    }),
    places: t.field({
      type: [PlaceCoverageType],
      description: 'The places, by code (各地情况).',
      args: {
        statuses: t.arg({
          type: [CoverageStatus],
          description: 'Only those of which this can be said; all if absent (落实情况).',
        }),
      },
      complexity: { field: 1, multiplier: 35 },
      resolve: (coverage, { statuses }) =>
        coverage.places
          .filter(({ status }) => !statuses || statuses.includes(status))
          .map((place) => ({ place, coverage })),
    }),
    total: t.int({
      description: 'How many places there are (地区数).',
      resolve: (coverage) => totalsOf(coverage).total,
    }),
    covered: t.int({
      description: 'How many are COVERED (已落实地区数).',
      resolve: (coverage) => totalsOf(coverage).covered,
    }),
    noneFound: t.int({
      description: 'How many are NONE_FOUND (未见落实地区数).',
      resolve: (coverage) => totalsOf(coverage).noneFound,
    }),
    nothingHeld: t.int({
      description: 'How many are NOTHING_HELD (未收录地区数).',
      resolve: (coverage) => totalsOf(coverage).nothingHeld,
    }),
    share: t.float({
      nullable: true,
      description: 'COVERED ÷ all places; null if there are none (覆盖率).',
      resolve: (coverage) => totalsOf(coverage).share,
    }),
    shareOfHeld: t.float({
      nullable: true,
      description:
        'COVERED ÷ (COVERED + NONE_FOUND): of the places that something can be said of; null if there are none (可判断地区的覆盖率).',
      resolve: (coverage) => totalsOf(coverage).shareOfHeld,
    }),
    medianLagDays: t.float({
      nullable: true,
      description: 'The median of `lagDays` over the places that have one; null if none has (时滞中位数).',
      resolve: (coverage) => totalsOf(coverage).medianLagDays,
    }),
    unplaced: t.field({
      type: [ImplementingWork],
      description:
        'Works of the level below the directive whose place is not known, or not among `places`: they cover none (地区不明的落实文件).',
      complexity: { field: 1, multiplier: 5 },
      resolve: (coverage) => followed(coverage, coverage.unplaced),
    }),
    undated: t.exposeInt('undated', {
      description:
        'How many works of the level below the directive do not count because they have no date and `asOf` was given (无日期文件数).',
    }),
    truncated: t.field({
      type: LeftOutType,
      nullable: true,
      description: 'What was not looked at; null if everything was (省略部分).',
      resolve: ({ leftOut }) => leftOut,
    }),
  }),
})

interface CoverageArguments extends GivenName {
  readonly level: LevelName
  readonly within?: string | null | undefined
  readonly relations?: readonly RelationName[] | null | undefined
  readonly asOf?: string | null | undefined
}

/** There is no table of townships, and one of all counties is too long to be an answer. */
function checkPlaces(level: LevelName, within: string | null): void {
  if (level === 'NATIONAL' || level === 'TOWNSHIP')
    throw badInput(`\`level\` is ${level}: it must be PROVINCIAL, MUNICIPAL or COUNTY.`)
  if (level === 'COUNTY' && within === null)
    throw badInput('There are some 3,000 counties: say `within` which province or city (a code: 370000).')
}

async function coverage(args: CoverageArguments, context: Context): Promise<Coverage | null> {
  const { id, documentNumber, title, level, asOf = null } = args
  const { graph, loaders } = context
  const relations = relationsOf(args.relations)
  const root = await findDirective({ id, documentNumber, title }, context)
  if (!root) return null
  if (root.level && rankOf(root.level) >= rankOf(level))
    throw badInput(`\`level\` is ${level}: it must be below the directive's own, ${root.level}.`)
  const own = root.level === 'NATIONAL' ? null : root.jurisdiction
  const within = args.within ?? own
  if (args.within != null && !(await loaders.jurisdiction.load(args.within)))
    throw badInput(`\`within\` is ${args.within}: no place has this code.`)
  checkPlaces(level, within)
  return readCoverage(graph, { root: root.id, level, within, relations, asOf, today: today() })
}

builder.queryField('coverage', (t) =>
  t.field({
    type: CoverageType,
    nullable: true,
    description:
      'Which provinces (cities, counties) carry a directive out; null if there is no such directive (落实覆盖).',
    args: {
      ...nameArguments,
      level: t.arg({
        type: Level,
        required: true,
        defaultValue: 'PROVINCIAL',
        description: 'The level of the places: PROVINCIAL, MUNICIPAL or COUNTY (层级).',
      }),
      within: t.arg.string({
        description:
          'Only places inside the one with this code; inside that of the directive if absent (所在地区代码).',
      }),
      relations: t.arg({
        type: [Relation],
        description: 'The relations that count as following; those of lineage if absent (关系).',
      }),
      asOf: t.arg({
        type: 'Date',
        description: 'Only what was there on this day; all if absent (截至日期).',
      }),
    },
    complexity: { field: 50, multiplier: 1 },
    resolve: (_root, args, context) => coverage(args, context),
  }),
)

import type { Breadth, Directions, Period, PlaceIntensity } from '../../graph/analysis/diffusion.ts'
import type { MainPath } from '../../graph/analysis/main-path.ts'
import type { ReadDiffusion } from '../../graph/read/diffusion.ts'
import { builder } from '../builder.ts'
import { present } from '../present.ts'
import { Citation, Directive, Jurisdiction } from '../refs.ts'
import { Level } from './enums.ts'

export const BreadthType = builder.objectRef<Breadth>('DiffusionBreadth').implement({
  description: 'How far a directive went on one level (扩散广度).',
  fields: (t) => ({
    level: t.expose('level', {
      type: Level,
      nullable: true,
      description: 'The level; null for works whose level is not known (层级).',
    }),
    works: t.exposeInt('works', { description: 'Works below it of this level (文件数).' }),
    places: t.exposeInt('places', { description: 'Different places these apply in (地区数).' }),
    bodies: t.exposeInt('bodies', { description: 'Different bodies that issued them (发文机关数).' }),
  }),
})

export const PlaceType = builder.objectRef<PlaceIntensity>('DiffusionPlace').implement({
  description: 'How much one place made of a directive (扩散强度).',
  fields: (t) => ({
    jurisdiction: t.field({
      type: Jurisdiction,
      nullable: true,
      description: 'The place (行政区划).',
      resolve: ({ place }, _args, { loaders }) => loaders.jurisdiction.load(place),
    }),
    works: t.exposeInt('works', { description: 'Its works below the directive (文件数).' }),
    citations: t.exposeInt('citations', {
      description: 'The works of the lineage that its works cite, each pair once (引用数).',
    }),
    firstOn: t.expose('firstOn', {
      type: 'Date',
      nullable: true,
      description: 'The date of the first of them; null if none is dated (最早日期).',
    }),
  }),
})

export const PeriodType = builder.objectRef<Period>('DiffusionPeriod').implement({
  description: 'A year or month in which works below a directive were issued (时段).',
  fields: (t) => ({
    period: t.exposeString('period', { description: 'The year, 2022, or month, 2022-07 (年或月).' }),
    works: t.exposeInt('works', { description: 'Works of this period (新增文件数).' }),
    cumulativeWorks: t.exposeInt('cumulativeWorks', {
      description: 'Works up to its end (累计文件数).',
    }),
    places: t.exposeInt('places', {
      description: 'Places whose first dated work is of this period (新增地区数).',
    }),
    cumulativePlaces: t.exposeInt('cumulativePlaces', { description: 'Places up to its end (累计地区数).' }),
  }),
})

export interface StepOfPath {
  readonly step: MainPath['steps'][number]
  readonly diffusion: ReadDiffusion
}

export const MainPathStep = builder.objectRef<StepOfPath>('MainPathStep').implement({
  description: 'A step of the main path (主路径的一步).',
  fields: (t) => ({
    directive: t.field({
      type: Directive,
      description: 'The work reached: its notice, or the directive itself (文件).',
      resolve: ({ step }, _args, { loaders }) => present(loaders.directive.load(step.work.id), step.work.id),
    }),
    citation: t.field({
      type: Citation,
      description: 'The citation by which it rests on the one before (引用).',
      resolve: ({ step, diffusion }) => diffusion.citations.get(step.link.id)!,
    }),
    weight: t.float({
      description: 'The share of all ways that run over this step, from 0 to 1 (权重).',
      resolve: ({ step }) => step.weight,
    }),
  }),
})

export const DirectionsType = builder.objectRef<Directions>('DiffusionDirections').implement({
  description:
    'Between which levels the steps of a lineage go: each pair of works, of which one follows the other, once (扩散方向).',
  fields: (t) => ({
    down: t.exposeInt('down', { description: 'From a higher level to a lower (自上而下).' }),
    across: t.exposeInt('across', { description: 'Between works of one level (同级).' }),
    up: t.exposeInt('up', { description: 'From a lower level to a higher (自下而上).' }),
    unknown: t.exposeInt('unknown', { description: 'Where a level is not known (层级不明).' }),
    verticalShare: t.float({
      nullable: true,
      description: '(down + up) ÷ (down + up + across); null if there are none (纵向比例).',
      resolve: ({ down, across, up }) => shareOf(down + up, down + up + across),
    }),
    horizontalShare: t.float({
      nullable: true,
      description: 'across ÷ (down + up + across); null if there are none (横向比例).',
      resolve: ({ down, across, up }) => shareOf(across, down + up + across),
    }),
  }),
})

/** Null where there is nothing to share. */
export const shareOf = (part: number, whole: number) => (whole > 0 ? part / whole : null)

import {
  type ComparedMetric,
  type MetricSummary,
  summarise,
  type Versus,
} from '../../graph/analysis/compare-metrics.ts'
import { type IndicatorMatchKind, indicatorKey } from '../../graph/analysis/indicator.ts'
import { type MetricComparison, mostMetrics, readComparison } from '../../graph/read/compare-metrics.ts'
import { pageArguments } from '../arguments/page-arguments.ts'
import { checked } from '../asked.ts'
import { builder } from '../builder.ts'
import { connectionOf, costOfPage } from '../connection.ts'
import { badInput } from '../errors.ts'
import { sortableNumber, windowOn } from '../in-memory-page.ts'
import { pageOf, windowOf } from '../paging.ts'
import { present } from '../present.ts'
import { Jurisdiction, Metric } from '../refs.ts'
import { enumOf, Level, OrderDirection } from './enums.ts'
import { Strictness } from './strictness.ts'

export const IndicatorMatch = enumOf<IndicatorMatchKind>(
  'IndicatorMatch',
  'How one indicator answers to another (指标名称的对应方式).',
  {
    SAME: 'The same words, but for whose place it is (全省, 全市) and how the measure is called (率, 覆盖率, 比例; 数, 数量) (相同).',
    CONTAINS: 'It has the words asked for, and more (包含).',
    NEAR: 'Without the word of measure the characters of one stand in the other in the same order; what is put in has no number or negation; neither measures otherwise (率 against 数); and `similarity` is at least 0.6: 家庭医生签约率, 家庭医生签约服务覆盖率. Where words are exchanged it is another indicator (相近).',
  },
)

const VersusType = builder.objectRef<Versus>('MetricVersus').implement({
  description: 'How a target stands to that of a place above (与上级指标的比较).',
  fields: (t) => ({
    metric: t.field({
      type: Metric,
      description:
        'The target above: of the same indicator and measure; of several, one that can be compared, with the nearest deadline, of the newest directive (上级指标).',
      resolve: ({ metric }, _args, { loaders }) => present(loaders.metric.load(metric), metric),
    }),
    match: t.field({
      type: IndicatorMatch,
      description: 'How the two indicators answer to each other (对应方式).',
      resolve: ({ match }) => match.kind,
    }),
    strictness: t.expose('strictness', {
      type: Strictness,
      description: 'How this target stands to the one above (严格程度).',
    }),
    difference: t.exposeFloat('difference', {
      nullable: true,
      description:
        'This target less the one above, in the base unit; null where one has no number, and for amounts of people, places or money: those of a place are a part of those above (差值).',
    }),
  }),
})

const Compared = builder.objectRef<ComparedMetric>('ComparedMetric').implement({
  description: 'A target of the indicator asked for, beside those of the places above (指标比较项).',
  fields: (t) => ({
    metric: t.field({
      type: Metric,
      description: 'The target, with its directive and its words (指标).',
      resolve: ({ metric }, _args, { loaders }) => present(loaders.metric.load(metric.id), metric.id),
    }),
    jurisdiction: t.field({
      type: Jurisdiction,
      nullable: true,
      description: 'The place its directive applies in; null if not known (地区).',
      resolve: ({ metric }, _args, { loaders }) =>
        metric.places[0] === undefined ? null : loaders.jurisdiction.load(metric.places[0]),
    }),
    match: t.field({
      type: IndicatorMatch,
      description: 'How its indicator answers to the one asked for (对应方式).',
      resolve: ({ match }) => match.kind,
    }),
    similarity: t.float({
      description:
        'Pairs of neighbouring characters the two have in common, ×2, ÷ the pairs of both (Dice), without the word of measure: 0 to 1 (相似度).',
      resolve: ({ match }) => match.similarity,
    }),
    versusParent: t.field({
      type: VersusType,
      nullable: true,
      description:
        'Beside the target of the nearest place above that has one; null if none has one that we hold (与上级比较).',
      resolve: ({ parent }) => parent,
    }),
    versusNational: t.field({
      type: VersusType,
      nullable: true,
      description: 'Beside the national target; null if there is none that we hold (与国家比较).',
      resolve: ({ national }) => national,
    }),
  }),
})

const ComparedConnection = connectionOf('ComparedMetric', Compared, 'targets of one indicator')

const Summary = builder.objectRef<MetricSummary>('MetricSummary').implement({
  description: 'The targets of one level, in one base unit and per one count (分层统计).',
  fields: (t) => ({
    level: t.expose('level', { type: Level, nullable: true, description: 'The level (层级).' }),
    unit: t.exposeString('unit', { nullable: true, description: 'The base unit (基准单位).' }),
    per: t.exposeString('per', { nullable: true, description: 'For each what (每).' }),
    metrics: t.exposeInt('metrics', { description: 'How many targets (指标数).' }),
    places: t.exposeInt('places', { description: 'Of how many places (地区数).' }),
    min: t.exposeFloat('min', { description: 'The least (最小值).' }),
    median: t.exposeFloat('median', {
      description: 'The one in the middle, or the mean of the two in the middle (中位数).',
    }),
    max: t.exposeFloat('max', { description: 'The greatest (最大值).' }),
  }),
})

type Order = 'PLACE' | 'TARGET' | 'DEADLINE' | 'SIMILARITY'

const ComparisonOrder = enumOf<Order>(
  'MetricComparisonOrder',
  'What compared targets are sorted by (排序字段).',
  {
    PLACE: 'The code of the place: each province before its cities (行政区划代码).',
    TARGET: 'The number, in the base unit; those without one come last when ascending (目标值).',
    DEADLINE: 'The deadline; those without one come last when ascending (完成期限).',
    SIMILARITY: 'How like the indicator is to the one asked for (相似度).',
  },
)

/** Comes behind every other key. */
const last = '~'

const keyBy: Record<Order, (row: ComparedMetric) => string> = {
  PLACE: ({ metric }) => metric.places[0] ?? last,
  TARGET: ({ metric }) => (metric.comparable ? sortableNumber(metric.comparable.target) : last),
  DEADLINE: ({ metric }) => metric.deadline ?? last,
  SIMILARITY: ({ match }) => sortableNumber(match.similarity),
}

const Comparison = builder.objectRef<MetricComparison>('MetricComparison').implement({
  description: [
    'The same indicator in different places (同一指标的地区比较).',
    'Definition. Indicators are compared by their words: folded, without numbering, marks and whose place it is; `IndicatorMatch` says how they answer to each other. Numbers are compared in the base unit of what they measure. Each target is set beside that of the nearest place above, and of the state: of the same indicator (SAME or NEAR), unit and count; `Strictness` says what stricter means.',
    `Not known: targets that we do not hold, or that were not read. At most ${mostMetrics} metrics are looked at, those with the likest words: \`truncated\`.`,
  ].join('\n\n'),
  fields: (t) => ({
    indicator: t.exposeString('indicator', {
      description: 'The words that were compared (比较所用的指标名称).',
    }),
    summary: t.field({
      type: [Summary],
      description:
        'Least, middle and greatest target of each level and measure. Changes (INCREASE, DECREASE) and targets without a number are not among them (分层统计).',
      complexity: { field: 1, multiplier: 5 },
      resolve: ({ compared }) => summarise(compared),
    }),
    rows: t.field({
      type: ComparedConnection,
      description: 'The targets (各项指标).',
      args: {
        orderBy: t.arg({
          type: ComparisonOrder,
          required: true,
          defaultValue: 'PLACE',
          description: 'What they are sorted by; the id decides between equals (排序字段).',
        }),
        direction: t.arg({
          type: OrderDirection,
          required: true,
          defaultValue: 'ASC',
          description: 'Which end comes first (排序方向).',
        }),
        ...pageArguments,
      },
      complexity: costOfPage,
      resolve: ({ compared }, { orderBy, direction, ...page }) => {
        const order = `compareMetrics by ${orderBy} ${direction}`
        const window = windowOf(page, order)
        const placed = compared.map((row) => ({ row, key: keyBy[orderBy](row), id: row.metric.id }))
        const rows = windowOn(placed, window, direction === 'DESC')
        return pageOf(
          rows,
          window,
          order,
          ({ row }) => row,
          async () => compared.length,
        )
      },
    }),
    truncated: t.exposeBoolean('truncated', {
      description: 'Whether there are more metrics with like words than were looked at (是否截断).',
    }),
  }),
})

/** Longer ones would be more clauses than the index takes; the longest read so far has 92. */
const maxIndicator = 200

builder.queryField('compareMetrics', (t) =>
  t.field({
    type: Comparison,
    description: 'The same indicator across places, in comparable units (同一指标的地区比较).',
    args: {
      indicator: t.arg.string({
        required: true,
        description: 'What is measured: 县域内就诊率, at least two characters, at most 200 (指标名称).',
      }),
      near: t.arg.boolean({
        required: true,
        defaultValue: true,
        description: 'Also indicators that are only NEAR the one asked for (含相近指标).',
      }),
      unit: t.arg.string({ description: 'Only in this unit, as written or as its base: 万人 or 人 (单位).' }),
      levels: t.arg({ type: [Level], description: 'Only of directives of these levels (文件层级).' }),
      jurisdiction: t.arg.string({
        description: 'Only in the place with this code, or inside it: 460000 (行政区划代码).',
      }),
      deadlineFrom: t.arg({
        type: 'Date',
        description: 'Only to be reached on this day or later (期限不早于).',
      }),
      deadlineUntil: t.arg({
        type: 'Date',
        description: 'Only to be reached on this day or earlier (期限不晚于).',
      }),
    },
    complexity: { field: 20, multiplier: 1 },
    resolve: (_root, { indicator, near, ...args }, { graph }) => {
      if (indicator.length > maxIndicator)
        throw badInput(`\`indicator\` has ${indicator.length} characters, more than ${maxIndicator}.`)
      if (indicatorKey(indicator).length < 2)
        throw badInput('`indicator` needs at least two characters: 县域内就诊率.')
      checked(args)
      return readComparison(graph, indicator, {
        near,
        unit: args.unit ?? null,
        levels: args.levels ?? null,
        within: args.jurisdiction ?? null,
        deadlineFrom: args.deadlineFrom ?? null,
        deadlineUntil: args.deadlineUntil ?? null,
      })
    },
  }),
)

import { metricConditions } from '../../graph/read/filters.ts'
import { metricCount, metricPage } from '../../graph/read/metrics.ts'
import { pageArguments } from '../arguments/page-arguments.ts'
import { checked } from '../asked.ts'
import { builder } from '../builder.ts'
import { costOfPage } from '../connection.ts'
import { pageOf, windowOf } from '../paging.ts'
import { present } from '../present.ts'
import { Directive, Evidence, Measure, Metric, Node, Task } from '../refs.ts'
import { Comparator, Level } from './enums.ts'
import { MetricConnection } from './metric-connection.ts'

Measure.implement({
  description:
    'Numbers without their scale, in the base unit of what they measure: 1.5 万名 is 15000 人, 2.5 公里 2500 米, 3:1 is 3 (可比值).',
  fields: (t) => ({
    target: t.exposeFloat('target', { description: 'The target, or the lower end of a range (目标值).' }),
    targetMax: t.exposeFloat('targetMax', {
      nullable: true,
      description: 'The upper end, where the target is a range (目标值上限).',
    }),
    baseline: t.exposeFloat('baseline', {
      nullable: true,
      description: 'The value it starts from, if the text gives it (基期值).',
    }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'The base unit: 人, 元, 米, %; null for a ratio or a coefficient (基准单位).',
    }),
  }),
})

Metric.implement({
  description:
    'A target that a directive sets: what is counted, how it is to stand to which number, by when. Never a past result (指标).',
  interfaces: [Node],
  fields: (t) => ({
    indicator: t.exposeString('indicator', { description: 'What is measured: 县域内就诊率 (指标名称).' }),
    comparator: t.expose('comparator', {
      type: Comparator,
      description: 'How the value is to stand to the target (比较方式).',
    }),
    target: t.exposeFloat('target', {
      nullable: true,
      description:
        'The number, in `unit` as written; null for a ratio, or where only a direction is set (目标值).',
    }),
    targetMax: t.exposeFloat('targetMax', {
      nullable: true,
      description: 'The upper end, where the target is a range (目标值上限).',
    }),
    targetRatio: t.exposeString('targetRatio', {
      nullable: true,
      description: 'The target where it is a ratio and no single number: 1:1.25 (目标比例).',
    }),
    baseline: t.exposeFloat('baseline', {
      nullable: true,
      description: 'The value it starts from, if the text gives it (基期值).',
    }),
    baselineRatio: t.exposeString('baselineRatio', {
      nullable: true,
      description: 'The value it starts from, where it is a ratio (基期比例).',
    }),
    unit: t.exposeString('unit', { nullable: true, description: 'The unit as written: %, 万名 (单位).' }),
    comparable: t.expose('comparable', {
      type: Measure,
      nullable: true,
      description: 'The same numbers made comparable across documents; null where no number is set (可比值).',
    }),
    per: t.exposeString('per', { nullable: true, description: 'For each what: 千人口, 县, 年 (每).' }),
    deadline: t.expose('deadline', {
      type: 'Date',
      nullable: true,
      description: 'The day by which it is to be reached; null if none is set (完成期限).',
    }),
    scope: t.exposeString('scope', {
      nullable: true,
      description: 'Where or for whom it is to hold, as written; null for the whole jurisdiction (适用范围).',
    }),
    directive: t.field({
      type: Directive,
      description: 'The directive that sets it (所属文件).',
      resolve: ({ directive }, _args, { loaders }) => present(loaders.directive.load(directive), directive),
    }),
    task: t.field({
      type: Task,
      nullable: true,
      description: 'The task that it measures, if it belongs to one (所属任务).',
      resolve: ({ task }, _args, { loaders }) => (task ? loaders.task.load(task) : null),
    }),
    evidence: t.field({
      type: Evidence,
      description: 'The words that set it (依据原文).',
      resolve: (metric) => metric.evidence,
    }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the rule is, from 0 to 1 (置信度).' }),
    rule: t.exposeString('rule', { description: 'The name of the rule that read it (抽取规则).' }),
  }),
})

const MetricFilter = builder.inputType('MetricFilter', {
  description: 'Which metrics; all conditions given must hold (筛选条件).',
  fields: (t) => ({
    directive: t.id({
      description:
        'Set by the directive with this id, or by what it prints or attaches as its own (所属文件).',
    }),
    levels: t.field({ type: [Level], description: 'Set by directives of one of these levels (文件层级).' }),
    jurisdiction: t.string({
      description:
        'Set by directives that apply in the place with this code, or inside it: 460000 (行政区划代码).',
    }),
    comparators: t.field({ type: [Comparator], description: 'With one of these comparators (比较方式).' }),
    units: t.stringList({ description: 'In one of these units, as written (单位).' }),
    comparableUnits: t.stringList({
      description: 'In units of which one of these is the base: 元 finds 万元 and 亿元 (基准单位).',
    }),
    targetFrom: t.float({
      description: 'With a target of so much or more, in the base unit (目标值不低于).',
    }),
    targetUntil: t.float({
      description: 'With a target of so much or less, in the base unit (目标值不高于).',
    }),
    deadlineFrom: t.field({ type: 'Date', description: 'To be reached on this day or later (期限不早于).' }),
    deadlineUntil: t.field({
      type: 'Date',
      description: 'To be reached on this day or earlier (期限不晚于).',
    }),
    hasDeadline: t.boolean({ description: 'With a deadline (true) or without one (false) (是否有期限).' }),
    text: t.string({ description: 'Words in the indicator or in what sets it (内容包含).' }),
  }),
})

builder.queryField('metrics', (t) =>
  t.field({
    type: MetricConnection,
    description: 'Metrics, directive by directive, each in the order of its text (指标列表).',
    args: {
      filter: t.arg({ type: MetricFilter, description: 'Which of them; all if absent.' }),
      ...pageArguments,
    },
    complexity: costOfPage,
    resolve: async (_root, { filter, ...page }, { graph, loaders }) => {
      const order = 'metrics'
      const window = windowOf(page, order)
      const conditions = await metricConditions(graph, checked(filter ?? {}))
      const rows = await metricPage(graph, conditions, window)
      return pageOf(
        rows,
        window,
        order,
        ({ id }) => present(loaders.metric.load(id), id),
        () => metricCount(graph, conditions),
      )
    },
  }),
)

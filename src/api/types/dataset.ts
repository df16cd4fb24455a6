import type { QualityMeasure, QualityReport } from '../../domain/quality.ts'
import {
  type CountedBy,
  type DatasetCounts,
  datasetCounts,
  datasetVersion,
  directiveCounts,
  type ValueCount,
} from '../../graph/read/dataset.ts'
import { builder } from '../builder.ts'
import { Dataset } from '../refs.ts'

const Counts = builder.objectRef<DatasetCounts>('DatasetCounts').implement({
  description: 'How much there is of each kind (数量统计).',
  fields: (t) => ({
    directives: t.exposeInt('directives', {
      description: 'Directives, with those known only from citations (文件).',
    }),
    held: t.exposeInt('held', { description: 'Directives whose text we hold (收录原文的文件).' }),
    citations: t.exposeInt('citations', { description: 'Citations between directives (引用).' }),
    bodies: t.exposeInt('bodies', { description: 'Bodies (机构).' }),
    tasks: t.exposeInt('tasks', { description: 'Tasks (任务).' }),
    responsibilities: t.exposeInt('responsibilities', {
      description: 'Responsibilities of bodies for tasks (职责).',
    }),
    metrics: t.exposeInt('metrics', { description: 'Metrics (指标).' }),
    jurisdictions: t.exposeInt('jurisdictions', { description: 'Jurisdictions (行政区划).' }),
    sources: t.exposeInt('sources', { description: 'Files read (来源文件).' }),
  }),
})

const CountOfValue = builder.objectRef<ValueCount>('ValueCount').implement({
  description: 'How many directives have one value (按值计数).',
  fields: (t) => ({
    value: t.exposeString('value', {
      nullable: true,
      description: 'PROVINCIAL, 通知, 2022 …; null for those of which it is not known (值).',
    }),
    directives: t.exposeInt('directives', { description: 'All of them (文件数).' }),
    held: t.exposeInt('held', { description: 'Those whose text we hold (其中收录原文的).' }),
  }),
})

const DirectiveCounts = builder
  .objectRef<Record<CountedBy, readonly ValueCount[]>>('DirectiveCounts')
  .implement({
    description: 'How many directives there are of each sort, most first (文件分布).',
    fields: (t) => {
      const counts = (by: CountedBy, description: string) =>
        t.field({ type: [CountOfValue], description, resolve: (counted) => [...counted[by]] })
      return {
        byLevel: counts('level', 'By the level of who issued them (按层级).'),
        byKind: counts('kind', 'By kind: 通知, 意见 (按文种).'),
        byYear: counts('year', 'By the year of issue, else of publication, in order of time (按年份).'),
        byJurisdictionLevel: counts('place', 'By the level of the place they apply in (按适用地区层级).'),
      }
    },
  })

const Measure = builder.objectRef<QualityMeasure>('QualityMeasure').implement({
  description: 'One measure of how well documents are read (评测指标).',
  fields: (t) => ({
    measure: t.exposeString('measure', {
      description: 'What is measured: header.title, citations.target, responsibilities.body … (指标名).',
    }),
    score: t.exposeFloat('score', {
      description: 'F1, or the share that is right for a single field; 0 to 1 (得分).',
    }),
    precision: t.exposeFloat('precision', {
      nullable: true,
      description: 'Of what was read, the share that is right; null for a single field (准确率).',
    }),
    recall: t.exposeFloat('recall', {
      nullable: true,
      description: 'Of what the documents say, the share that was read; null for a single field (召回率).',
    }),
    judged: t.exposeInt('judged', { description: 'How many things were judged (样本数).' }),
  }),
})

const Quality = builder.objectRef<QualityReport>('QualityReport').implement({
  description: 'How well a set of documents is read, against labels that people made by reading (抽取质量).',
  fields: (t) => ({
    set: t.exposeString('set', {
      description: 'Which documents: those that the rules were made with, or others (评测集).',
    }),
    documents: t.exposeInt('documents', { description: 'How many documents (文件数).' }),
    measuredOn: t.exposeString('measuredOn', { description: 'When, as YYYY-MM-DD (评测日期).' }),
    measures: t.field({
      type: [Measure],
      description: 'The measures (各项指标).',
      resolve: ({ measures }) => measures,
    }),
  }),
})

Dataset.implement({
  description: 'What is in the graph, so that an answer can be cited with the state it came from (数据集).',
  fields: (t) => ({
    version: t.exposeInt('version', {
      description: 'Rises with every load that changes the graph; 0 if nothing was ever loaded (版本).',
    }),
    changedAt: t.exposeString('changedAt', {
      nullable: true,
      description: 'When it last changed, as ISO 8601 date and time (更新时间).',
    }),
    changesFrom: t.exposeInt('changesFrom', {
      nullable: true,
      description: 'The first version whose `changes` are kept; null if all are (变更记录起始版本).',
    }),
    counts: t.field({
      type: Counts,
      description: 'How much there is of each kind (数量统计).',
      complexity: { field: 20, multiplier: 1 },
      resolve: (_dataset, _args, { graph }) => datasetCounts(graph),
    }),
    directiveCounts: t.field({
      type: DirectiveCounts,
      description: 'How many directives there are by level, kind, year and level of place (文件分布).',
      complexity: { field: 20, multiplier: 1 },
      resolve: (_dataset, _args, { graph }) => directiveCounts(graph),
    }),
    quality: t.field({
      type: [Quality],
      description: 'How well the documents were read, as measured on labelled ones (抽取质量).',
      resolve: (_dataset, _args, { quality }) => [...quality],
    }),
    takesCorrections: t.boolean({
      description: 'Whether `proposeCorrection` is offered on this server (是否接收勘误).',
      resolve: (_dataset, _args, { propose }) => propose !== null,
    }),
  }),
})

builder.queryField('dataset', (t) =>
  t.field({
    type: Dataset,
    description: 'What is in the graph (数据集).',
    resolve: (_root, _args, { graph }) => datasetVersion(graph),
  }),
)

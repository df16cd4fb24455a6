import { type DatasetCounts, datasetCounts, datasetVersion } from '../../graph/read/dataset.ts'
import { builder } from '../builder.ts'

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

const Dataset = builder
  .objectRef<{ readonly version: number; readonly changedAt: string | null }>('Dataset')
  .implement({
    description: 'What is in the graph, so that an answer can be cited with the state it came from (数据集).',
    fields: (t) => ({
      version: t.exposeInt('version', {
        description: 'Rises with every load that changes the graph; 0 if nothing was ever loaded (版本).',
      }),
      changedAt: t.exposeString('changedAt', {
        nullable: true,
        description: 'When it last changed, as ISO 8601 date and time (更新时间).',
      }),
      counts: t.field({
        type: Counts,
        description: 'How much there is of each kind (数量统计).',
        complexity: { field: 20, multiplier: 1 },
        resolve: (_dataset, _args, { graph }) => datasetCounts(graph),
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

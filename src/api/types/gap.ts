import { createHash } from 'node:crypto'
import type { Gap } from '../../graph/read/gaps.ts'
import { builder } from '../builder.ts'
import { present } from '../present.ts'
import { Body, Citation, Directive, Evidence, Metric, Task } from '../refs.ts'
import { GapCertainty, GapKind, gapMeanings } from './gap-kind.ts'

const optional = <Item>(id: string | null, load: (id: string) => Promise<Item | null>) =>
  id === null ? null : present(load(id), id)

export const GapType = builder.objectRef<Gap>('Gap').implement({
  description:
    'Something that may be missing or wrong: what it is about, the words that tell it, how sure it is (缺口). Fields that say nothing for its kind are null.',
  fields: (t) => ({
    id: t.id({
      description: 'The same for the same gap in the same graph: `gap-…` (标识).',
      resolve: ({ kind, key, id }) =>
        `gap-${createHash('sha256').update(`${kind} ${key} ${id}`).digest('hex').slice(0, 16)}`,
    }),
    kind: t.expose('kind', { type: GapKind, description: 'What it is (类别).' }),
    definition: t.string({
      description: 'What is meant by that, to be cited (定义).',
      resolve: ({ kind }) => gapMeanings[kind].definition,
    }),
    certainty: t.field({
      type: GapCertainty,
      description: 'What it rests on (确定程度).',
      resolve: ({ kind }) => gapMeanings[kind].certainty,
    }),
    confidence: t.exposeFloat('confidence', {
      nullable: true,
      description:
        'How sure the rule is that read the fact it is about, from 0 to 1; null where there is no such fact (置信度).',
    }),
    directive: t.field({
      type: Directive,
      description: 'The directive it is about, or in (文件).',
      resolve: ({ directive }, _args, { loaders }) => present(loaders.directive.load(directive), directive),
    }),
    other: t.field({
      type: Directive,
      nullable: true,
      description:
        'The directive at the other end: cited, above, planned, or giving the same task to another lead (另一文件).',
      resolve: ({ other }, _args, { loaders }) => optional(other, (id) => loaders.directive.load(id)),
    }),
    task: t.field({
      type: Task,
      nullable: true,
      description: 'The task it is about (任务).',
      resolve: ({ task }, _args, { loaders }) => optional(task, (id) => loaders.task.load(id)),
    }),
    otherTask: t.field({
      type: Task,
      nullable: true,
      description: 'The same task in the other directive (另一文件中的任务).',
      resolve: ({ otherTask }, _args, { loaders }) => optional(otherTask, (id) => loaders.task.load(id)),
    }),
    metric: t.field({
      type: Metric,
      nullable: true,
      description: 'The target it is about (指标).',
      resolve: ({ metric }, _args, { loaders }) => optional(metric, (id) => loaders.metric.load(id)),
    }),
    otherMetric: t.field({
      type: Metric,
      nullable: true,
      description: 'The target above that it is looser or stricter than (上级指标).',
      resolve: ({ otherMetric }, _args, { loaders }) =>
        optional(otherMetric, (id) => loaders.metric.load(id)),
    }),
    body: t.field({
      type: Body,
      nullable: true,
      description: 'The body that bears or leads the task (机构).',
      resolve: ({ body }, _args, { loaders }) => optional(body, (id) => loaders.body.load(id)),
    }),
    otherBody: t.field({
      type: Body,
      nullable: true,
      description: 'The body that took its place, or the other lead (另一机构).',
      resolve: ({ otherBody }, _args, { loaders }) => optional(otherBody, (id) => loaders.body.load(id)),
    }),
    citation: t.field({
      type: Citation,
      nullable: true,
      description: 'The citation it is about (引用).',
      resolve: ({ citation }) => citation,
    }),
    candidates: t.field({
      type: [Directive],
      description:
        'The directives that may be meant, that make the circle, or that repealed or superseded the one cited (候选或相关文件).',
      resolve: ({ candidates }, _args, { loaders }) =>
        candidates.map((candidate) => present(loaders.directive.load(candidate), candidate)),
    }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'For WANTED: how many directives cite it (引用文件数).',
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description:
        'The words that tell it: of the task, the target, the citation, the title. Null where a registry or two titles tell it (依据原文).',
      resolve: ({ evidence }) => evidence,
    }),
  }),
})

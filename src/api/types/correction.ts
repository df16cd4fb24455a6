import type {
  CorrectionKind as Kind,
  CorrectionStatus as Status,
  Verdict,
} from '../../domain/corrections/correction.ts'
import type { SavedCorrection } from '../../graph/read/corrections.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { fieldCorrected, rightIn, wordsCorrected } from '../corrections/corrected-words.ts'
import { present } from '../present.ts'
import { Citation, Directive, Evidence, Metric, Responsibility, Task } from '../refs.ts'
import { enumOf, HeaderField } from './enums.ts'

export const CorrectionVerdict = enumOf<Verdict>('CorrectionVerdict', 'What is said of a fact (勘误结论).', {
  WRONG: 'It is not so (有误).',
  MISSING: 'It is so, and was not read (遗漏).',
  CHANGE: 'It is so, but otherwise (应改).',
})

export const CorrectionStatus = enumOf<Status>(
  'CorrectionStatus',
  'What became of a correction (审核状态).',
  {
    PROPOSED: 'Nobody has reviewed it: it changes nothing (待审).',
    ACCEPTED: 'It is applied at every load (采纳).',
    REJECTED: 'It was found not to be right (不采纳).',
  },
)

export const CorrectionKind = enumOf<Kind>('CorrectionKind', 'What kind of fact is corrected (勘误对象).', {
  citation: 'That a directive refers to another (引用).',
  responsibility: 'That a body has a role in a task (职责).',
  metric: 'A target (指标).',
  header: 'A field of the head (版头要素).',
  issuer: 'That a body issued it (发文机关).',
  addressee: 'That it is addressed to a body (主送机关).',
  place: 'The place it applies in (适用地区).',
})

export const Correction = builder.objectRef<SavedCorrection>('Correction').implement({
  description:
    'Somebody’s word that a fact was read wrong, and what became of it. An accepted one is applied to what is read, as the rule `correction` (勘误).',
  fields: (t) => ({
    id: t.id({ description: 'Its id: `cor-…` (标识).', resolve: ({ line }) => line.id }),
    kind: t.field({
      type: CorrectionKind,
      description: 'What kind of fact it is about (勘误对象).',
      resolve: ({ line }) => line.subject.kind,
    }),
    verdict: t.field({
      type: CorrectionVerdict,
      description: 'What it says of the fact (勘误结论).',
      resolve: ({ line }) => line.verdict,
    }),
    status: t.field({
      type: CorrectionStatus,
      description: 'What became of it (审核状态).',
      resolve: ({ line }) => line.status,
    }),
    directive: t.field({
      type: Directive,
      nullable: true,
      description: 'The directive it is about; null if it is not known here (文件).',
      resolve: ({ line }, _args, { loaders }) => loaders.directive.load(line.subject.directive),
    }),
    task: t.field({
      type: Task,
      nullable: true,
      description: 'The task it is about, if it is about one that is still read (任务).',
      resolve: ({ line: { subject } }, _args, { loaders }) =>
        'task' in subject && subject.task !== null ? loaders.task.load(subject.task) : null,
    }),
    field: t.field({
      type: HeaderField,
      nullable: true,
      description: 'The field of the head that it is about; null if it is about something else (版头要素).',
      resolve: ({ line }) => fieldCorrected(line),
    }),
    right: t.string({
      nullable: true,
      description:
        'What it should be: the name of a relation or a role in this schema, a value, a name, an indicator; null if it is only wrong. `json` has the whole (应为).',
      resolve: ({ line }) => rightIn(line),
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description:
        'Where the words stand that it is about: those it names, else those of the fact as it is read now; null if that is gone (原文位置).',
      resolve: ({ line }, _args, context) => wordsCorrected(line, context),
    }),
    applied: t.exposeBoolean('applied', {
      description:
        'Whether it changes something. An accepted one that does not fit what is read any more is a finding of its source instead (是否生效).',
    }),
    reason: t.string({ description: 'Why (理由).', resolve: ({ line }) => line.reason }),
    quote: t.string({
      nullable: true,
      description: 'The words of the source that show it (依据原文).',
      resolve: ({ line }) => line.evidence?.quote ?? null,
    }),
    proposedBy: t.string({ description: 'Who says so (提出人).', resolve: ({ line }) => line.proposedBy }),
    proposedAt: t.string({
      description: 'When, as ISO 8601 date and time (提出时间).',
      resolve: ({ line }) => line.proposedAt,
    }),
    reviewedBy: t.string({
      nullable: true,
      description: 'Who decided (审核人).',
      resolve: ({ line }) => line.reviewedBy,
    }),
    reviewedAt: t.string({
      nullable: true,
      description: 'When, as ISO 8601 date and time (审核时间).',
      resolve: ({ line }) => line.reviewedAt,
    }),
    remark: t.string({
      nullable: true,
      description: 'What the reviewer said (审核意见).',
      resolve: ({ line }) => line.remark,
    }),
    json: t.string({
      description: 'The whole of it, as its line in the file of corrections has it, in JSON (原始记录).',
      resolve: ({ line }) => JSON.stringify(line),
    }),
  }),
})

builder.objectField(Directive, 'corrections', (t) =>
  t.field({
    type: [Correction],
    description: 'What people say was read wrong of it, the oldest first (勘误).',
    resolve: ({ id }, _args, context) => correctionsOf(id, context),
  }),
)

builder.objectField(Citation, 'corrections', (t) =>
  t.field({
    type: [Correction],
    description: 'What people say of this citation, and the correction that made it what it is (勘误).',
    resolve: async ({ id, from, correction }, _args, context) =>
      (await correctionsOf(from, context)).filter(
        ({ line }) =>
          line.id === correction || (line.subject.kind === 'citation' && line.subject.wrong?.citation === id),
      ),
  }),
)

builder.objectField(Metric, 'corrections', (t) =>
  t.field({
    type: [Correction],
    description: 'What people say of this target, and the correction that made it what it is (勘误).',
    resolve: async ({ id, directive, correction }, _args, context) =>
      (await correctionsOf(directive, context)).filter(
        ({ line }) =>
          line.id === correction || (line.subject.kind === 'metric' && line.subject.wrong?.metric === id),
      ),
  }),
)

builder.objectField(Responsibility, 'corrections', (t) =>
  t.field({
    type: [Correction],
    description: 'What people say of this duty, and the correction that made it what it is (勘误).',
    resolve: async ({ task, body, role, correction }, _args, context) =>
      (await correctionsOfTask(task, context)).filter(
        ({ line }) =>
          line.id === correction ||
          (line.subject.kind === 'responsibility' &&
            line.subject.wrong?.body === body &&
            line.subject.wrong.role === role),
      ),
  }),
)

builder.objectField(Task, 'corrections', (t) =>
  t.field({
    type: [Correction],
    description:
      'What people say was read wrong of who must do it and how it is measured, the oldest first (勘误).',
    resolve: ({ id }, _args, context) => correctionsOfTask(id, context),
  }),
)

async function correctionsOf(directive: string, { loaders }: Context): Promise<SavedCorrection[]> {
  return (await loaders.corrections.load(directive)) ?? []
}

async function correctionsOfTask(id: string, context: Context): Promise<SavedCorrection[]> {
  const task = await present(context.loaders.task.load(id), id)
  const metrics = ((await context.loaders.metricsOfTask.load(id)) ?? []).map((metric) => metric.id)
  return (await correctionsOf(task.directive, context)).filter(
    ({ line: { subject } }) =>
      ('task' in subject && subject.task === id) ||
      (subject.kind === 'metric' && subject.wrong && metrics.includes(subject.wrong.metric)),
  )
}

import { z } from 'zod'
import type { Subject } from '../../domain/corrections/correction.ts'
import type { MetricRow } from '../../graph/read/rows.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { badInput, notOffered } from '../errors.ts'
import { CorrectionVerdict } from './correction.ts'
import { Comparator, HeaderField, Relation, Role } from './enums.ts'

const NamedDirective = builder.inputType('NamedDirectiveInput', {
  description: 'A directive by its name; at least one of the two (所指文件).',
  fields: (t) => ({
    title: t.string({ description: 'Its title (标题).' }),
    documentNumber: t.string({ description: 'Its number (发文字号).' }),
  }),
})

const CitationInput = builder.inputType('CitationCorrection', {
  description: 'What a citation should be (引用勘误).',
  fields: (t) => ({
    wrong: t.id({ description: 'The one that is wrong or should be changed: `cit-…` (有误的引用).' }),
    relation: t.field({ type: Relation, description: 'How the directive really refers (正确关系).' }),
    to: t.field({
      type: NamedDirective,
      description: 'To what; what it was said to refer to if absent (正确的被引用文件).',
    }),
  }),
})

const ResponsibilityInput = builder.inputType('ResponsibilityCorrection', {
  description: 'Who should have which role in a task (职责勘误).',
  fields: (t) => ({
    task: t.id({ required: true, description: 'The task (任务).' }),
    wrongBody: t.id({ description: 'The body that it was said to be (有误的单位).' }),
    wrongRole: t.field({ type: Role, description: 'The role it was said to have (有误的职责类型).' }),
    body: t.id({ description: 'The body that it really is (正确单位).' }),
    role: t.field({ type: Role, description: 'The role that it really has (正确职责类型).' }),
  }),
})

const MetricInput = builder.inputType('MetricCorrection', {
  description:
    'What a target should be. Of one that is changed, what is absent stays as it was read (指标勘误).',
  fields: (t) => ({
    wrong: t.id({ description: 'The one that is wrong or should be changed (有误的指标).' }),
    task: t.id({ description: 'The task that a missing one belongs to (任务).' }),
    indicator: t.string({ description: 'What is measured (指标名称).' }),
    comparator: t.field({ type: Comparator, description: 'How it is to stand to the target (比较方式).' }),
    target: t.float({ description: 'The number, in `unit` (目标值).' }),
    targetMax: t.float({ description: 'The upper end of a range (目标值上限).' }),
    unit: t.string({ description: 'The unit (单位).' }),
    per: t.string({ description: 'For each what (每).' }),
    deadline: t.field({ type: 'Date', description: 'By when (完成期限).' }),
    scope: t.string({ description: 'Where or for whom (适用范围).' }),
  }),
})

const HeaderInput = builder.inputType('HeaderCorrection', {
  description: 'What a field of the head should be (版头勘误).',
  fields: (t) => ({
    field: t.field({
      type: HeaderField,
      required: true,
      description: 'Which: a title, number, kind or day (要素).',
    }),
    value: t.string({ description: 'What it should be; absent if it is not known (正确值).' }),
  }),
})

const PlaceInput = builder.inputType('PlaceInput', {
  description: 'Where words stand in the text of the directive’s source (原文位置).',
  fields: (t) => ({
    start: t.int({ required: true, description: 'Where they begin, in UTF-16 units (起始位置).' }),
    end: t.int({ required: true, description: 'Where they end, exclusive (结束位置).' }),
  }),
})

const ProposedCorrection = builder.inputType('ProposedCorrection', {
  description:
    'That a fact was read wrong, and why: one of `citation`, `responsibility`, `metric`, `header` (勘误建议).',
  fields: (t) => ({
    directive: t.id({ required: true, description: 'The directive whose fact it is (所属文件).' }),
    verdict: t.field({ type: CorrectionVerdict, required: true, description: 'What is said (勘误结论).' }),
    citation: t.field({ type: CitationInput, description: 'Of a citation that it makes (引用).' }),
    responsibility: t.field({ type: ResponsibilityInput, description: 'Of a responsibility (职责).' }),
    metric: t.field({ type: MetricInput, description: 'Of a target (指标).' }),
    header: t.field({ type: HeaderInput, description: 'Of a field of its head (版头要素).' }),
    reason: t.string({ required: true, description: 'Why, at most 2000 characters (理由).' }),
    evidence: t.field({ type: PlaceInput, description: 'The words that show it (依据原文).' }),
    proposedBy: t.string({ required: true, description: 'Who says so: a name or an address (提出人).' }),
  }),
})

type Given = typeof ProposedCorrection.$inferInput

builder.mutationType({
  description: 'What can be sent in. It changes nothing of what is answered until somebody reviews it.',
})

builder.mutationField('proposeCorrection', (t) =>
  t.id({
    description:
      'Says that a fact was read wrong. Kept to be reviewed; the same said twice by the same is one. Returns its id. Only where the operator takes proposals: the error has the code NOT_OFFERED otherwise (提出勘误).',
    args: {
      correction: t.arg({
        type: ProposedCorrection,
        required: true,
        description: 'What is wrong (勘误建议).',
      }),
    },
    resolve: async (_root, { correction }, context) => {
      if (!context.propose) throw notOffered('This server takes no corrections: send them to who runs it.')
      const { directive, verdict, reason, proposedBy } = correction
      const known = await context.loaders.directive.load(directive)
      if (!known?.held || !known.source) throw badInput('`directive` must be one whose text is held.')
      const whole = { source: known.source, start: 0, end: Number.MAX_SAFE_INTEGER }
      const text = (await context.loaders.text.load(whole))?.text ?? ''
      const { start, end } = correction.evidence ?? { start: 0, end: 0 }
      if (start < 0 || end > text.length || (correction.evidence && end <= start))
        throw badInput(`\`evidence\` must lie in the text, which has ${text.length} units, and have words.`)
      const evidence = correction.evidence ? { quote: text.slice(start, end), start, end } : null
      const subject = await subjectOf(correction, known, context)
      try {
        return await context.propose({ verdict, subject, reason, evidence, proposedBy })
      } catch (error) {
        throw error instanceof z.ZodError ? badInput(z.prettifyError(error)) : error
      }
    },
  }),
)

const nothing: Partial<MetricRow> = {}

/** What it is about, as a correction has it; what the caller left out is taken from what was read. */
async function subjectOf(
  { directive, citation, responsibility, metric, header }: Given,
  known: object,
  { loaders }: Context,
): Promise<Subject> {
  if ([citation, responsibility, metric, header].filter((each) => each != null).length !== 1)
    throw badInput('Give one of `citation`, `responsibility`, `metric` and `header`.')
  if (citation) {
    const { wrong, relation, to } = citation
    const named = to ? { id: null, title: to.title ?? null, documentNumber: to.documentNumber ?? null } : null
    if (!relation && named) throw badInput('Say the `relation` too.')
    return {
      ...{ kind: 'citation', directive },
      wrong: wrong ? { citation: wrong } : null,
      right: relation ? { relation, to: named } : null,
    }
  }
  if (responsibility) {
    const { task, wrongBody, wrongRole, body, role } = responsibility
    const right = body ? await loaders.body.load(body) : null
    if (body && !right) throw badInput('`body` is not known.')
    if (!wrongBody !== !wrongRole || !body !== !role) throw badInput('A body and its role go together.')
    return {
      ...{ kind: 'responsibility', directive, task },
      wrong: wrongBody && wrongRole ? { body: wrongBody, role: wrongRole } : null,
      right: right && role ? { body: { id: right.id, name: right.name, label: right.label }, role } : null,
    }
  }
  if (metric) {
    const { wrong, task, ...given } = metric
    const read = wrong ? await loaders.metric.load(wrong) : null
    if (wrong && !read) throw badInput('`wrong` is not the id of a target.')
    const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value != null))
    const { targetMax = null, unit = null, per = null, deadline = null, scope = null } = read ?? nothing
    const before = {
      ...{ indicator: read?.indicator ?? '', comparator: read?.comparator ?? 'EQ' },
      ...{ target: read?.targetRatio ?? read?.target ?? null, targetMax, unit, per, deadline, scope },
      comparable: null,
    }
    return {
      ...{ kind: 'metric', directive, task: task ?? null },
      wrong: wrong ? { metric: wrong } : null,
      right: Object.keys(said).length > 0 ? { ...before, ...said } : null,
    }
  }
  const { field, value } = header!
  const read = field in known ? (known as Record<string, unknown>)[field] : null
  return {
    kind: 'header',
    directive,
    field: field as Extract<Subject, { kind: 'header' }>['field'],
    wrong: typeof read === 'string' ? { value: read } : null,
    right: value ? { value } : null,
  }
}

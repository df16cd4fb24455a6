import { builder } from '../builder.ts'
import { CorrectionVerdict } from './correction.ts'
import { BodyKind, Comparator, HeaderField, Relation, Role } from './enums.ts'

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
    bodyName: t.string({
      description: 'Instead of `body`, of one that is not known yet: its full name (正确单位名称).',
    }),
    bodyKind: t.field({ type: BodyKind, description: 'What kind of body that is (单位类型).' }),
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
      description: 'Which: a title, number, kind, level or day (要素).',
    }),
    value: t.string({
      description: 'What it should be, a level as `MUNICIPAL`; absent if it is not known (正确值).',
    }),
  }),
})

const HeadBodyInput = builder.inputType('HeadBodyCorrection', {
  description: 'Which body the head should name (发文机关、主送机关勘误).',
  fields: (t) => ({
    wrong: t.id({ description: 'The body that is wrong or should be another (有误的机关).' }),
    body: t.id({ description: 'The body that it really is (正确机关).' }),
    bodyName: t.string({
      description: 'Instead of `body`, of one that is not known yet: its full name (正确机关名称).',
    }),
    bodyKind: t.field({ type: BodyKind, description: 'What kind of body that is (机关类型).' }),
  }),
})

const HeadPlaceInput = builder.inputType('JurisdictionCorrection', {
  description: 'Where the directive should apply (适用地区勘误).',
  fields: (t) => ({
    code: t.string({ description: 'The code of the place; absent if it is not known (行政区划代码).' }),
  }),
})

const PlaceInput = builder.inputType('PlaceInput', {
  description: 'Where words stand in the text of the directive’s source (原文位置).',
  fields: (t) => ({
    start: t.int({ required: true, description: 'Where they begin, in UTF-16 units (起始位置).' }),
    end: t.int({ required: true, description: 'Where they end, exclusive (结束位置).' }),
  }),
})

export const ProposedCorrection = builder.inputType('ProposedCorrection', {
  description:
    'That a fact was read wrong, and why: one of `citation`, `responsibility`, `metric`, `header`, `issuer`, `addressee`, `jurisdiction` (勘误建议).',
  fields: (t) => ({
    directive: t.id({ required: true, description: 'The directive whose fact it is (所属文件).' }),
    verdict: t.field({ type: CorrectionVerdict, required: true, description: 'What is said (勘误结论).' }),
    citation: t.field({ type: CitationInput, description: 'Of a citation that it makes (引用).' }),
    responsibility: t.field({ type: ResponsibilityInput, description: 'Of a responsibility (职责).' }),
    metric: t.field({ type: MetricInput, description: 'Of a target (指标).' }),
    header: t.field({ type: HeaderInput, description: 'Of a field of its head (版头要素).' }),
    issuer: t.field({ type: HeadBodyInput, description: 'Of a body that issued it (发文机关).' }),
    addressee: t.field({ type: HeadBodyInput, description: 'Of a body it is addressed to (主送机关).' }),
    jurisdiction: t.field({ type: HeadPlaceInput, description: 'Of the place it applies in (适用地区).' }),
    reason: t.string({ required: true, description: 'Why, at most 2000 characters (理由).' }),
    evidence: t.field({ type: PlaceInput, description: 'The words that show it (依据原文).' }),
    proposedBy: t.string({ required: true, description: 'Who says so: a name or an address (提出人).' }),
  }),
})

export type GivenCorrection = typeof ProposedCorrection.$inferInput

import { pageArguments } from '../arguments/page-arguments.ts'
import { tasksAsked, tasksOrder } from '../arguments/tasks-asked.ts'
import { builder } from '../builder.ts'
import { citationPage } from '../citation-page.ts'
import { citeAs } from '../cite-as.ts'
import { costOfPage } from '../connection.ts'
import { evidenceOfHeader } from '../header-evidence.ts'
import { pageOf, windowOf } from '../paging.ts'
import { present } from '../present.ts'
import { Body, Directive, Jurisdiction, Node, Source } from '../refs.ts'
import { AmbiguousCitation } from './ambiguous-citation.ts'
import { CitationConnection } from './citation.ts'
import { HeaderField, Level, ReferenceFormat, Relation, Role } from './enums.ts'
import { HeaderEvidence } from './header-evidence.ts'
import { MetricConnection } from './metric-connection.ts'
import { Registration } from './registration.ts'
import { TaskConnection } from './task-connection.ts'

const withParts =
  'Also of what it prints or attaches as its own: a notice, its plan and its annexes are one work (含印发件和附件).'

const citationArguments = builder.args((t) => ({
  relations: t.field({ type: [Relation], description: 'Only these relations; any if absent (关系).' }),
  levels: t.field({
    type: [Level],
    description: 'Only if the directive at the other end is of one of these levels (对方层级).',
  }),
  held: t.boolean({
    description:
      'Only if we hold the text of the one at the other end (true), or do not (false); both if absent.',
  }),
  works: t.boolean({
    required: true,
    defaultValue: false,
    description:
      'Also of the notice that prints or attaches it as its own and of all that this prints; not what ties them together. `from` and `to` say which of them is meant (按整件作品计).',
  }),
}))

Directive.implement({
  description:
    'An issued policy document as a work: a notice, an opinion, a plan, measures. Those known only because others cite them are directives too (政策文件).',
  interfaces: [Node],
  fields: (t) => ({
    held: t.exposeBoolean('held', {
      description:
        'Whether we hold its text; false if it is known only from citations or a registry (是否收录原文).',
    }),
    title: t.exposeString('title', { nullable: true, description: 'Its title; null if not known (标题).' }),
    otherTitles: t.exposeStringList('otherTitles', {
      description: 'Other titles that documents give it (其他标题).',
    }),
    documentNumber: t.exposeString('documentNumber', {
      nullable: true,
      description:
        'The number its issuer gave it, in its normal spelling: 国卫基层发〔2022〕20号 (发文字号).',
    }),
    kind: t.exposeString('kind', {
      nullable: true,
      description: 'What kind of document it is: 通知, 意见, 方案 (文种).',
    }),
    level: t.expose('level', {
      type: Level,
      nullable: true,
      description: 'The level of government it was issued at (层级).',
    }),
    jurisdiction: t.field({
      type: Jurisdiction,
      nullable: true,
      description: 'The place it applies in (适用地区).',
      resolve: ({ jurisdiction }, _args, { loaders }) =>
        jurisdiction ? loaders.jurisdiction.load(jurisdiction) : null,
    }),
    issuedOn: t.expose('issuedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was signed, as it says itself (成文日期).',
    }),
    publishedOn: t.expose('publishedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was made public (发布日期).',
    }),
    effectiveFrom: t.expose('effectiveFrom', {
      type: 'Date',
      nullable: true,
      description: 'The first day it is in force, if it says so (施行日期).',
    }),
    effectiveUntil: t.expose('effectiveUntil', {
      type: 'Date',
      nullable: true,
      description: 'The last day it is in force, if it says so (有效期至).',
    }),
    issuingBodies: t.field({
      type: [Body],
      description: 'Who issued it, in the order of its heading; the first leads (发文机关).',
      resolve: async ({ id }, _args, { loaders }) =>
        ((await loaders.issuers.load(id)) ?? []).map((body) => present(loaders.body.load(body), body)),
    }),
    issuerCount: t.exposeInt('issuerCount', {
      nullable: true,
      description:
        'How many bodies issued it, where the text says so (…等8部门): may be more than it names (发文机关数).',
    }),
    addressees: t.field({
      type: [Body],
      description: 'To whom it is addressed, in the order of its salutation (主送机关).',
      resolve: async ({ id }, _args, { loaders }) =>
        ((await loaders.addressees.load(id)) ?? []).map((body) => present(loaders.body.load(body), body)),
    }),
    inferred: t.expose('inferred', {
      type: [HeaderField],
      description:
        'The parts of its head that the text does not state but that follow by a rule (推定的要素).',
    }),
    evidence: t.field({
      type: [HeaderEvidence],
      description:
        'The words that the parts of its head were read from, in its text or in a registry’s table; none for one that is only cited (版头要素依据).',
      args: {
        fields: t.arg({ type: [HeaderField], description: 'Only of these parts; of all if absent (要素).' }),
      },
      resolve: (directive, { fields }) => evidenceOfHeader(directive, fields),
    }),
    registrations: t.field({
      type: [Registration],
      description: 'The rows of registries that list it (名录登记).',
      resolve: ({ registrations }) => registrations,
    }),
    citations: t.field({
      type: CitationConnection,
      description: 'What it refers to, in the order of its text (引用的文件).',
      args: { ...citationArguments, ...pageArguments },
      complexity: costOfPage,
      resolve: ({ id }, args, context) => citationPage('FROM', id, args, context),
    }),
    citedBy: t.field({
      type: CitationConnection,
      description: 'What refers to it, newest first (被引用).',
      args: { ...citationArguments, ...pageArguments },
      complexity: costOfPage,
      resolve: ({ id }, args, context) => citationPage('TO', id, args, context),
    }),
    ambiguousCitations: t.field({
      type: [AmbiguousCitation],
      description: 'What it refers to in words that could mean several directives (歧义引用).',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.ambiguousCitations.load(id)) ?? [],
    }),
    tasks: t.field({
      type: TaskConnection,
      description: 'What it orders done, in the order of the text (任务).',
      args: {
        withParts: t.arg.boolean({ defaultValue: true, required: true, description: withParts }),
        roles: t.arg({
          type: [Role],
          description: 'Only tasks in which somebody has one of these roles; all if absent (职责类型).',
        }),
        ...pageArguments,
      },
      complexity: costOfPage,
      resolve: async ({ id }, given, { loaders }, info) => {
        const asked = tasksAsked(given, info)
        const { parts, roles, window } = asked
        const found = await loaders.tasksOfDirective(id, asked)
        return pageOf(
          found?.tasks ?? [],
          window,
          tasksOrder,
          (task) => task,
          async () => (await loaders.taskCountOfDirective(id, { parts, roles })) ?? 0,
        )
      },
    }),
    metrics: t.field({
      type: MetricConnection,
      description: 'The targets it sets, in the order of the text (指标).',
      args: {
        withParts: t.arg.boolean({ defaultValue: true, required: true, description: withParts }),
        ...pageArguments,
      },
      complexity: costOfPage,
      resolve: async ({ id }, { withParts: parts, ...page }, { loaders }) => {
        const order = 'Directive.metrics'
        const window = windowOf(page, order)
        const rows = (await loaders.metricsOfDirective(id, { parts, window })) ?? []
        return pageOf(
          rows,
          window,
          order,
          (row) => present(loaders.metric.load(row.id), row.id),
          async () => (await loaders.metricCountOfDirective(id, { parts })) ?? 0,
        )
      },
    }),
    citeAs: t.string({
      description:
        'It as a list of references has it, with its permalink; cited on the day on which the graph last changed (引用格式).',
      args: {
        format: t.arg({
          type: ReferenceFormat,
          defaultValue: 'GB_T_7714',
          required: true,
          description: 'How it is written (著录格式).',
        }),
      },
      complexity: 5,
      resolve: (directive, { format }, context) => citeAs(directive, format, context),
    }),
    sources: t.field({
      type: [Source],
      description: 'The files it was read from, and the tables of registries that list it (来源文件).',
      resolve: ({ sources }, _args, { loaders }) =>
        sources.map((source) => present(loaders.source.load(source), source)),
    }),
  }),
})

import { Relation as RelationNames } from '../../domain/citation.ts'
import { Role as RoleNames } from '../../domain/responsibility.ts'
import { changeCount, changePage, citationKey } from '../../graph/read/changes.ts'
import { changeConditions } from '../arguments/change-conditions.ts'
import { pageArguments } from '../arguments/page-arguments.ts'
import { builder } from '../builder.ts'
import { connectionOf, costOfPage } from '../connection.ts'
import { pageOf, windowOf } from '../paging.ts'
import { Body, Change, Citation, Directive, Source } from '../refs.ts'
import { ChangeKind, Relation, Role } from './enums.ts'

Change.implement({
  description:
    'One thing that a load changed in the graph. What it names may be gone since, or known by another id (变更).',
  fields: (t) => ({
    version: t.exposeInt('version', {
      description: 'The version of the dataset that the load made (数据集版本).',
    }),
    at: t.exposeString('at', { description: 'When, as ISO 8601 date and time (时间).' }),
    kind: t.expose('kind', { type: ChangeKind, description: 'What changed (变更类别).' }),
    directiveId: t.exposeID('directive', {
      nullable: true,
      description: 'The id that the directive had then (文件标识).',
    }),
    directive: t.field({
      type: Directive,
      nullable: true,
      description: 'The directive that changed, as it is now; null if it is gone (文件).',
      resolve: ({ directive }, _args, { loaders }) => (directive ? loaders.directive.load(directive) : null),
    }),
    cited: t.field({
      type: Directive,
      nullable: true,
      description: 'The directive referred to, as it is now; null if it is gone (被引用文件).',
      resolve: ({ cited }, _args, { loaders }) => (cited ? loaders.directive.load(cited) : null),
    }),
    relation: t.field({
      type: Relation,
      nullable: true,
      description: 'Of a citation, how it refers (引用关系).',
      resolve: ({ type }) => RelationNames.safeParse(type).data ?? null,
    }),
    citation: t.field({
      type: Citation,
      nullable: true,
      description: 'Of a citation, it as it is now, with its evidence; null if it is gone (引用).',
      resolve: ({ directive, cited, type, kind }, _args, { loaders }) =>
        directive && cited && type && kind.startsWith('CITATION')
          ? loaders.citationBetween.load(citationKey(directive, cited, type))
          : null,
    }),
    body: t.field({
      type: Body,
      nullable: true,
      description: 'The body that issues or is responsible, as it is now; null if it is gone (机构).',
      resolve: ({ body }, _args, { loaders }) => (body ? loaders.body.load(body) : null),
    }),
    role: t.field({
      type: Role,
      nullable: true,
      description: 'Of a responsibility, the role (职责类型).',
      resolve: ({ type }) => RoleNames.safeParse(type).data ?? null,
    }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'Of a responsibility, in how many tasks (任务数).',
    }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'The file that was read; null if it was replaced since (来源文件).',
      resolve: ({ source }, _args, { loaders }) => (source ? loaders.source.load(source) : null),
    }),
    words: t.exposeString('words', {
      nullable: true,
      description: 'What it was called then: a title, a file, an indicator (名称).',
    }),
    before: t.exposeString('before', { nullable: true, description: 'Of a metric, what it was (原值).' }),
    after: t.exposeString('after', { nullable: true, description: 'Of a metric, what it is (新值).' }),
  }),
})

const ChangeConnection = connectionOf('Change', Change, 'changes')

builder.queryField('changes', (t) =>
  t.field({
    type: ChangeConnection,
    description:
      'What loads changed, the oldest first: ask again with the last cursor for what is new. `dataset { changesFrom }` says how far back changes are kept (变更记录).',
    args: {
      since: t.arg.int({
        description: 'Only what came after this version of the dataset (自某版本之后).',
      }),
      sinceDate: t.arg({
        type: 'Date',
        description: 'Only what came on this day (UTC) or later (自某日起).',
      }),
      kinds: t.arg({ type: [ChangeKind], description: 'Only of these kinds; of all if absent (类别).' }),
      directive: t.arg.id({ description: 'Only of the directive with this id (文件).' }),
      cites: t.arg.id({
        description: 'Only citations of the directive with this id, whatever it was known by (被引用文件).',
      }),
      body: t.arg.id({
        description:
          'Only what concerns the body with this id or one of its units: what it issues and must do (机构).',
      }),
      ...pageArguments,
    },
    complexity: costOfPage,
    resolve: async (_root, { since, sinceDate, kinds, directive, cites, body, ...page }, { graph }) => {
      const order = 'changes'
      const window = windowOf(page, order)
      const conditions = await changeConditions(graph, { since, sinceDate, kinds, directive, cites, body })
      const rows = await changePage(graph, conditions, window)
      return pageOf(
        rows,
        window,
        order,
        ({ change }) => change,
        () => changeCount(graph, conditions),
      )
    },
  }),
)

import { bodyCount, bodyPage } from '../../graph/read/bodies.ts'
import { bodyConditions } from '../../graph/read/filters.ts'
import type { BodyHead, BodyRow } from '../../graph/read/rows.ts'
import { findBody } from '../arguments/find-body.ts'
import { pageArguments } from '../arguments/page-arguments.ts'
import { checked } from '../asked.ts'
import { builder } from '../builder.ts'
import { connectionOf, costOfPage } from '../connection.ts'
import type { Loaders } from '../loaders.ts'
import { pageOf, windowOf } from '../paging.ts'
import { present } from '../present.ts'
import { Body, Jurisdiction, Node } from '../refs.ts'
import { DirectiveConnection } from './directive-connection.ts'
import { BodyKind, Level, Role } from './enums.ts'
import { ResponsibilityConnection } from './responsibility-connection.ts'

/** With all that a body which came along with a responsibility is without. */
async function wholeBody(body: BodyHead | BodyRow, loaders: Loaders): Promise<BodyRow> {
  return 'successors' in body ? body : present(loaders.body.load(body.id), body.id)
}

Body.implement({
  description:
    'Whoever issues directives or has to do with tasks: a body, a unit of one, an institution, or a group of them (机构).',
  interfaces: [Node],
  resolveType: (body) => body.label,
  fields: (t) => ({
    name: t.exposeString('name', {
      description:
        'Its full official name; where a text tells none, its words: 领导小组办公室 of two documents are two bodies, 镇人民政府 in two places too (全称).',
    }),
    aliases: t.stringList({
      description: 'What documents call it besides (简称、别称).',
      resolve: async (body, _args, { loaders }) => (await wholeBody(body, loaders)).aliases,
    }),
    level: t.field({
      type: Level,
      nullable: true,
      description: 'The level of government it is of; null if not known (层级).',
      resolve: async (body, _args, { loaders }) => (await wholeBody(body, loaders)).level,
    }),
    jurisdiction: t.field({
      type: Jurisdiction,
      nullable: true,
      description: 'The place it serves; null if not known (所属地区).',
      resolve: async (body, _args, { loaders }) => {
        const { jurisdiction } = await wholeBody(body, loaders)
        return jurisdiction ? loaders.jurisdiction.load(jurisdiction) : null
      },
    }),
    parent: t.field({
      type: Body,
      nullable: true,
      description: 'The body it is a unit of (上级机构).',
      resolve: async (body, _args, { loaders }) => {
        const { parent } = await wholeBody(body, loaders)
        return parent ? loaders.body.load(parent) : null
      },
    }),
    successors: t.field({
      type: [Body],
      description:
        'The bodies that took its place in a reorganisation, by name; empty while it is there, or if that is not known (继任机构).',
      complexity: { field: 1, multiplier: 3 },
      resolve: async (body, _args, { loaders }) =>
        (await wholeBody(body, loaders)).successors.map((id) => present(loaders.body.load(id), id)),
    }),
    predecessors: t.field({
      type: [Body],
      description: 'The bodies whose place it took, as far as documents name them, by name (前身机构).',
      complexity: { field: 1, multiplier: 3 },
      resolve: async (body, _args, { loaders }) =>
        (await wholeBody(body, loaders)).predecessors.map((id) => present(loaders.body.load(id), id)),
    }),
    units: t.field({
      type: [Body],
      description: 'The units directly under it, by name (内设机构、下属单位).',
      complexity: { field: 1, multiplier: 20 },
      resolve: async ({ id }, _args, { loaders }) =>
        ((await loaders.units.load(id)) ?? []).map((unit) => present(loaders.body.load(unit), unit)),
    }),
    issued: t.field({
      type: DirectiveConnection,
      description: 'What it issued, alone or with others, newest first (印发的文件).',
      args: {
        held: t.arg.boolean({
          description:
            'Only those we hold the text of (true) or know only from others (false); both if absent.',
        }),
        ...pageArguments,
      },
      complexity: costOfPage,
      resolve: async ({ id }, { held = null, ...page }, { loaders }) => {
        const order = 'Body.issued'
        const window = windowOf(page, order)
        const rows = (await loaders.issuedBy(id, { held, window })) ?? []
        return pageOf(
          rows,
          window,
          order,
          (row) => present(loaders.directive.load(row.id), row.id),
          async () => (await loaders.issuedByCount(id, { held })) ?? 0,
        )
      },
    }),
    responsibilities: t.field({
      type: ResponsibilityConnection,
      description:
        'What it must do, directive by directive, each in the order of its text. Without its units: ask `responsibilities` for those too (承担的职责).',
      args: {
        roles: t.arg({
          type: [Role],
          description: 'Only in one of these roles; in any if absent (职责类型).',
        }),
        ...pageArguments,
      },
      complexity: costOfPage,
      resolve: async ({ id }, { roles = null, ...page }, { loaders }) => {
        const order = 'Body.responsibilities'
        const window = windowOf(page, order)
        const rows = (await loaders.responsibilitiesOfBody(id, { roles, window })) ?? []
        return pageOf(
          rows,
          window,
          order,
          (row) => row.responsibility,
          async () => (await loaders.responsibilityCountOfBody(id, { roles })) ?? 0,
        )
      },
    }),
  }),
})

builder.objectRef<BodyHead>('IssuingBody').implement({
  description: 'A party or government body, or its general office, that issues in its own name (发文机关).',
  interfaces: [Body, Node],
})

builder.objectRef<BodyHead>('Department').implement({
  description:
    'A unit inside a body (处, 科, 司), or a functional department that the text names without a place: 财政部门 (处室、部门).',
  interfaces: [Body, Node],
})

builder.objectRef<BodyHead>('Institution').implement({
  description: 'A hospital, centre, school or company, or a class of them (单位).',
  interfaces: [Body, Node],
})

const Quantifier = builder.enumType('Quantifier', {
  description: 'How many of those described are meant (范围量词).',
  values: {
    ALL: { value: 'ALL', description: 'All of them (各, 全部).' },
    SOME: { value: 'SOME', description: 'Some of them (有关, 相关).' },
  } as const,
})

builder.objectRef<BodyHead>('Group').implement({
  description:
    'Several bodies named by a description: 各市县卫生健康委. Kept as it is named; its members are not listed (一类机构).',
  interfaces: [Body, Node],
  fields: (t) => ({
    quantifier: t.field({
      type: Quantifier,
      nullable: true,
      description: 'Whether all of them or some are meant; null if the words do not tell (范围量词).',
      resolve: async (body, _args, { loaders }) => (await wholeBody(body, loaders)).quantifier,
    }),
    levels: t.field({
      type: [Level],
      description: 'The levels its members are of (成员层级).',
      resolve: async (body, _args, { loaders }) => (await wholeBody(body, loaders)).memberLevels,
    }),
    function: t.string({
      nullable: true,
      description: 'What its members are there for: 卫生健康 (成员职能).',
      resolve: async (body, _args, { loaders }) => (await wholeBody(body, loaders)).memberFunction,
    }),
    within: t.string({
      nullable: true,
      description: 'The jurisdiction code or the body id that its members are under (成员范围).',
      resolve: async (body, _args, { loaders }) => (await wholeBody(body, loaders)).within,
    }),
  }),
})

const BodyConnection = connectionOf('Body', Body, 'bodies')

const BodyFilter = builder.inputType('BodyFilter', {
  description: 'Which bodies; all conditions given must hold (筛选条件).',
  fields: (t) => ({
    kinds: t.field({ type: [BodyKind], description: 'Of one of these kinds (机构类别).' }),
    levels: t.field({ type: [Level], description: 'Of one of these levels (层级).' }),
    jurisdiction: t.string({
      description: 'Serving the place with this code, or one inside it: 460000 (行政区划代码).',
    }),
    unitOf: t.id({ description: 'Under the body with this id, at any depth (上级机构).' }),
    text: t.string({ description: 'Words in the name or an alias (名称包含).' }),
  }),
})

builder.queryField('body', (t) =>
  t.field({
    type: Body,
    nullable: true,
    description:
      'One body, by its id or its name; null if there is none. Where several are called so the error has the code AMBIGUOUS and lists them as `candidates` (按标识或名称查一个机构).',
    args: {
      id: t.arg.id({ description: 'Its id (标识).' }),
      name: t.arg.string({
        description:
          'Its full name, what documents call it besides, or a short form of either: 海南省卫生健康委员会, 海南卫健委 (名称).',
      }),
    },
    resolve: (_root, given, context) => findBody(given, context),
  }),
)

builder.queryField('bodies', (t) =>
  t.field({
    type: BodyConnection,
    description: 'Bodies, by name (机构列表).',
    args: {
      filter: t.arg({ type: BodyFilter, description: 'Which of them; all if absent.' }),
      ...pageArguments,
    },
    complexity: costOfPage,
    resolve: async (_root, { filter, ...page }, { graph, loaders }) => {
      const order = 'bodies'
      const window = windowOf(page, order)
      const conditions = bodyConditions(checked(filter ?? {}))
      const rows = await bodyPage(graph, conditions, window)
      return pageOf(
        rows,
        window,
        order,
        ({ id }) => present(loaders.body.load(id), id),
        () => bodyCount(graph, conditions),
      )
    },
  }),
)

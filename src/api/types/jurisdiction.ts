import { jurisdictionPermalink } from '../../domain/permalink.ts'
import { jurisdictionCount, jurisdictionPage } from '../../graph/read/jurisdictions.ts'
import { searchText } from '../../graph/search-text.ts'
import { pageArguments } from '../arguments/page-arguments.ts'
import { checked } from '../asked.ts'
import { builder } from '../builder.ts'
import { connectionOf, costOfPage } from '../connection.ts'
import { pageOf, windowOf } from '../paging.ts'
import { present } from '../present.ts'
import { Jurisdiction } from '../refs.ts'
import { Level } from './enums.ts'

Jurisdiction.implement({
  description: 'A place that is governed, by its code in GB/T 2260 (行政区划).',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Six digits: 460000 (行政区划代码).' }),
    permalink: t.string({
      description:
        'Where it is on this server, `/jurisdiction/460000`: a page, or data by `Accept` (永久链接).',
      resolve: ({ code }) => jurisdictionPermalink(code),
    }),
    name: t.exposeString('name', { description: 'Its official name (名称).' }),
    level: t.expose('level', { type: Level, nullable: true, description: 'Its level (层级).' }),
    parent: t.field({
      type: Jurisdiction,
      nullable: true,
      description: 'The jurisdiction it is part of; null for the country (上级行政区划).',
      resolve: ({ parent }, _args, { loaders }) => (parent ? loaders.jurisdiction.load(parent) : null),
    }),
    parts: t.field({
      type: [Jurisdiction],
      description:
        'The jurisdictions that it consists of today, by code: cities of a province (下级行政区划).',
      complexity: { field: 1, multiplier: 15 },
      resolve: async ({ code }, _args, { loaders }) =>
        ((await loaders.partsOfJurisdiction.load(code)) ?? []).map((part) =>
          present(loaders.jurisdiction.load(part), part),
        ),
    }),
  }),
})

const JurisdictionConnection = connectionOf('Jurisdiction', Jurisdiction, 'jurisdictions')

const JurisdictionFilter = builder.inputType('JurisdictionFilter', {
  description: 'Which jurisdictions; all conditions given must hold (筛选条件).',
  fields: (t) => ({
    levels: t.field({ type: [Level], description: 'Of one of these levels (层级).' }),
    within: t.string({ description: 'This code or one below it: 460000 (上级行政区划代码).' }),
    text: t.string({ description: 'Words in the name, or in a former one (现名或曾用名包含).' }),
  }),
})

builder.queryField('jurisdiction', (t) =>
  t.field({
    type: Jurisdiction,
    nullable: true,
    description: 'One jurisdiction, by its code; null if there is none (按代码查一个行政区划).',
    args: { code: t.arg.string({ required: true, description: 'Six digits: 460000 (行政区划代码).' }) },
    resolve: (_root, { code }, { loaders }) => loaders.jurisdiction.load(code),
  }),
)

builder.queryField('jurisdictions', (t) =>
  t.field({
    type: JurisdictionConnection,
    description: 'The jurisdictions that directives and bodies are of, by code (行政区划列表).',
    args: {
      filter: t.arg({ type: JurisdictionFilter, description: 'Which of them; all if absent.' }),
      ...pageArguments,
    },
    complexity: costOfPage,
    resolve: async (_root, { filter, ...page }, { graph, loaders }) => {
      const order = 'jurisdictions'
      const window = windowOf(page, order)
      const conditions = { ...checked(filter ?? {}), text: filter?.text ? searchText(filter.text) : null }
      const rows = await jurisdictionPage(graph, conditions, window)
      return pageOf(
        rows,
        window,
        order,
        ({ id }) => present(loaders.jurisdiction.load(id), id),
        () => jurisdictionCount(graph, conditions),
      )
    },
  }),
)

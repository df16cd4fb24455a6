import { type DirectiveOrder, directiveCount, directivePage } from '../../graph/read/directives.ts'
import { directiveConditions } from '../../graph/read/filters.ts'
import { findDirective } from '../arguments/find-directive.ts'
import { pageArguments } from '../arguments/page-arguments.ts'
import { directiveWithTasks } from '../arguments/tasks-asked.ts'
import { checked } from '../asked.ts'
import { builder } from '../builder.ts'
import { costOfPage } from '../connection.ts'
import { pageOf, windowOf } from '../paging.ts'
import { present } from '../present.ts'
import { Directive } from '../refs.ts'
import { DirectiveConnection } from './directive-connection.ts'
import { DirectiveOrderField, Level, OrderDirection } from './enums.ts'

const DirectiveFilter = builder.inputType('DirectiveFilter', {
  description: 'Which directives; all conditions given must hold (筛选条件).',
  fields: (t) => ({
    held: t.boolean({
      description:
        'Only those we hold the text of (true), or know only from citations (false) (是否收录原文).',
    }),
    levels: t.field({ type: [Level], description: 'Of one of these levels (层级).' }),
    kinds: t.stringList({ description: 'Of one of these kinds: 通知, 意见 (文种).' }),
    jurisdiction: t.string({
      description: 'Applying in the place with this code, or inside it: 460000 (行政区划代码).',
    }),
    issuedBy: t.id({ description: 'Issued by the body with this id, alone or with others (发文机关).' }),
    issuedFrom: t.field({ type: 'Date', description: 'Issued on this day or later (成文日期不早于).' }),
    issuedUntil: t.field({ type: 'Date', description: 'Issued on this day or earlier (成文日期不晚于).' }),
    text: t.string({ description: 'Words in a title or the number, in any bracket style (标题或文号包含).' }),
  }),
})

const DirectiveOrderInput = builder.inputType('DirectiveOrder', {
  description: 'How directives are sorted; the id decides between equals (排序).',
  fields: (t) => ({
    field: t.field({
      type: DirectiveOrderField,
      required: true,
      description: 'What they are sorted by (字段).',
    }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'ASC',
      description: 'Which end comes first (方向).',
    }),
  }),
})

/** The newest first. */
const usualOrder: { field: DirectiveOrder; direction: 'ASC' | 'DESC' } = {
  field: 'ISSUED_ON',
  direction: 'DESC',
}

builder.queryFields((t) => ({
  directive: t.field({
    type: Directive,
    nullable: true,
    description:
      'One directive, by whatever is known of it; null if there is none. Where several bear the name the error has the code AMBIGUOUS and lists them as `candidates` (按标识、文号或标题查一份文件).',
    args: {
      id: t.arg.id({ description: 'Its id (标识).' }),
      documentNumber: t.arg.string({
        description:
          'Its number, in any style of brackets, wide or traditional characters, with or without 号 (发文字号).',
      }),
      title: t.arg.string({
        description:
          'Its title, with or without issuer and 《》; that of a plan finds the plan, that of its notice the notice (标题).',
      }),
    },
    resolve: (_root, name, context, info) =>
      findDirective(name, context, (id) => directiveWithTasks(id, context, info)),
  }),
  directives: t.field({
    type: DirectiveConnection,
    description: 'Directives, newest first unless `orderBy` says otherwise (文件列表).',
    args: {
      filter: t.arg({ type: DirectiveFilter, description: 'Which of them; all if absent.' }),
      orderBy: t.arg({ type: DirectiveOrderInput, description: 'How they are sorted.' }),
      ...pageArguments,
    },
    complexity: costOfPage,
    resolve: async (_root, { filter, orderBy, ...page }, { graph, loaders }) => {
      const { field, direction } = orderBy ?? usualOrder
      const order = `directives by ${field} ${direction}`
      const window = windowOf(page, order)
      const conditions = directiveConditions(checked(filter ?? {}))
      const by = { by: field, descending: direction === 'DESC' }
      const rows = await directivePage(graph, conditions, by, window)
      return pageOf(
        rows,
        window,
        order,
        ({ id }) => present(loaders.directive.load(id), id),
        () => directiveCount(graph, conditions),
      )
    },
  }),
}))

import { responsibilityConditions } from '../../graph/read/filters.ts'
import { responsibilityCount, responsibilityPage } from '../../graph/read/responsibilities.ts'
import { findBody } from '../arguments/find-body.ts'
import { pageArguments } from '../arguments/page-arguments.ts'
import { checked } from '../asked.ts'
import { builder } from '../builder.ts'
import { costOfPage } from '../connection.ts'
import type { Context } from '../context.ts'
import { pageOf, windowOf } from '../paging.ts'
import { present } from '../present.ts'
import { Body, Evidence, Responsibility, Task } from '../refs.ts'
import { Level, Role } from './enums.ts'
import { ResponsibilityConnection } from './responsibility-connection.ts'

Responsibility.implement({
  description: 'That a body has a role in a task, in the words of the text (职责).',
  fields: (t) => ({
    body: t.field({
      type: Body,
      description: 'Who must do it (责任单位).',
      resolve: ({ body, who }, _args, { loaders }) => who ?? present(loaders.body.load(body), body),
    }),
    role: t.expose('role', {
      type: Role,
      description: 'Whether it leads, cooperates, supervises … (职责类型).',
    }),
    task: t.field({
      type: Task,
      description: 'What is to be done (任务).',
      resolve: ({ task }, _args, { loaders }) => present(loaders.task.load(task), task),
    }),
    evidence: t.field({
      type: Evidence,
      description: 'The words that say so (依据原文).',
      resolve: (responsibility) => responsibility.evidence,
    }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the rule is, from 0 to 1 (置信度).' }),
    rule: t.exposeString('rule', { description: 'The name of the rule that read it (抽取规则).' }),
  }),
})

const ResponsibilityFilter = builder.inputType('ResponsibilityFilter', {
  description: 'Which responsibilities; all conditions given must hold (筛选条件).',
  fields: (t) => ({
    body: t.id({ description: 'Of the body with this id (责任单位).' }),
    bodyName: t.string({
      description:
        'Instead of `body`: of the body with this name, which may be a short form, 海南卫健委. Where several are called so the error has the code AMBIGUOUS and lists them (责任单位名称).',
    }),
    withUnits: t.boolean({
      defaultValue: true,
      description: 'With a body: of everything under it too, at any depth (含下属单位).',
    }),
    roles: t.field({ type: [Role], description: 'In one of these roles (职责类型).' }),
    directive: t.id({
      description: 'In the directive with this id, and in what it prints or attaches as its own (所属文件).',
    }),
    levels: t.field({ type: [Level], description: 'In directives of one of these levels (文件层级).' }),
    jurisdiction: t.string({
      description:
        'In directives that apply in the place with this code, or inside it: 460000 (行政区划代码).',
    }),
    deadlineFrom: t.field({ type: 'Date', description: 'In tasks due on this day or later (期限不早于).' }),
    deadlineUntil: t.field({
      type: 'Date',
      description: 'In tasks due on this day or earlier (期限不晚于).',
    }),
    text: t.string({ description: 'In tasks that have these words (任务包含).' }),
  }),
})

builder.queryField('responsibilities', (t) =>
  t.field({
    type: ResponsibilityConnection,
    description: 'Who must do what, directive by directive, each in the order of its text (职责列表).',
    args: {
      filter: t.arg({ type: ResponsibilityFilter, description: 'Which of them; all if absent.' }),
      ...pageArguments,
    },
    complexity: costOfPage,
    resolve: async (_root, { filter, ...page }, context) => {
      const { graph } = context
      const order = 'responsibilities'
      const window = windowOf(page, order)
      const body = await bodyOf(checked(filter ?? {}), context)
      const conditions = await responsibilityConditions(graph, { ...filter, body })
      const rows = await responsibilityPage(graph, conditions, window)
      return pageOf(
        rows,
        window,
        order,
        (row) => row.responsibility,
        () => responsibilityCount(graph, conditions),
      )
    },
  }),
)

/** The id of the body that is asked for, null for any; what nobody is called is no id. */
async function bodyOf(
  { body, bodyName }: Partial<typeof ResponsibilityFilter.$inferInput>,
  context: Context,
): Promise<string | null> {
  if (body == null && bodyName == null) return null
  return (
    (await findBody({ id: body, name: bodyName }, context, ['body', 'bodyName']))?.id ??
    body ??
    bodyName ??
    null
  )
}

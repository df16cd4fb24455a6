import { taskConditions } from '../../graph/read/filters.ts'
import { taskCount, taskPage } from '../../graph/read/tasks.ts'
import { pageArguments } from '../arguments/page-arguments.ts'
import { checked } from '../asked.ts'
import { builder } from '../builder.ts'
import { costOfPage } from '../connection.ts'
import { pageOf, windowOf } from '../paging.ts'
import { present } from '../present.ts'
import { Directive, Evidence, Metric, Node, Responsibility, Task } from '../refs.ts'
import { Level, Role } from './enums.ts'
import { TaskConnection } from './task-connection.ts'

Task.implement({
  description: 'Something a directive orders done (任务).',
  interfaces: [Node],
  fields: (t) => ({
    path: t.exposeStringList('path', {
      description: 'Its place in the numbering of the text: 二, (三), 1 (序号路径).',
    }),
    heading: t.exposeString('heading', { nullable: true, description: 'Its heading, if it has one (标题).' }),
    text: t.exposeString('text', { description: 'What is to be done, as the directive says it (任务内容).' }),
    deadline: t.expose('deadline', {
      type: 'Date',
      nullable: true,
      description: 'The last day for it; null if none is set (完成期限).',
    }),
    recurrence: t.exposeString('recurrence', {
      nullable: true,
      description: 'How often, if it is to be done again and again: `yearly --12-05`, `quarterly` (周期).',
    }),
    directive: t.field({
      type: Directive,
      description: 'The directive that sets it (所属文件).',
      resolve: ({ directive }, _args, { loaders }) => present(loaders.directive.load(directive), directive),
    }),
    parent: t.field({
      type: Task,
      nullable: true,
      description: 'The task it is part of (上级任务).',
      resolve: ({ parent }, _args, { loaders }) => (parent ? loaders.task.load(parent) : null),
    }),
    parts: t.field({
      type: [Task],
      description: 'The tasks it is made of, in the order of the text (子任务).',
      complexity: { field: 1, multiplier: 10 },
      resolve: async ({ id }, _args, { loaders }) =>
        ((await loaders.subtasks.load(id)) ?? []).map((part) => present(loaders.task.load(part), part)),
    }),
    responsibilities: t.field({
      type: [Responsibility],
      description: 'Who must do it, in the order of the text (责任分工).',
      args: {
        roles: t.arg({
          type: [Role],
          description: 'Only in one of these roles; in any if absent (职责类型).',
        }),
      },
      complexity: { field: 1, multiplier: 10 },
      resolve: (task, { roles = null }, { loaders }) =>
        'responsibilities' in task && task.responsibilities
          ? task.responsibilities.filter(({ role }) => roles?.includes(role) ?? true)
          : loaders.responsibilitiesOfTask(task.id, { roles }).then((found) => found ?? []),
    }),
    metrics: t.field({
      type: [Metric],
      description: 'The targets that measure it, in the order of the text (指标).',
      resolve: (task, _args, { loaders }) =>
        'metrics' in task && task.metrics
          ? [...task.metrics]
          : loaders.metricsOfTask.load(task.id).then((found) => found ?? []),
    }),
    evidence: t.field({
      type: Evidence,
      description: 'The words that order it (依据原文).',
      resolve: (task) => task.evidence,
    }),
  }),
})

const TaskFilter = builder.inputType('TaskFilter', {
  description: 'Which tasks; all conditions given must hold (筛选条件).',
  fields: (t) => ({
    directive: t.id({
      description:
        'Set by the directive with this id, or by what it prints or attaches as its own (所属文件).',
    }),
    levels: t.field({ type: [Level], description: 'Set by directives of one of these levels (文件层级).' }),
    jurisdiction: t.string({
      description:
        'Set by directives that apply in the place with this code, or inside it: 460000 (行政区划代码).',
    }),
    deadlineFrom: t.field({ type: 'Date', description: 'Due on this day or later (期限不早于).' }),
    deadlineUntil: t.field({ type: 'Date', description: 'Due on this day or earlier (期限不晚于).' }),
    hasDeadline: t.boolean({ description: 'With a deadline (true) or without one (false) (是否有期限).' }),
    text: t.string({ description: 'Words in its heading or text (内容包含).' }),
  }),
})

builder.queryField('tasks', (t) =>
  t.field({
    type: TaskConnection,
    description: 'Tasks, directive by directive, each in the order of its text (任务列表).',
    args: {
      filter: t.arg({ type: TaskFilter, description: 'Which of them; all if absent.' }),
      ...pageArguments,
    },
    complexity: costOfPage,
    resolve: async (_root, { filter, ...page }, { graph, loaders }) => {
      const order = 'tasks'
      const window = windowOf(page, order)
      const conditions = await taskConditions(graph, checked(filter ?? {}))
      const rows = await taskPage(graph, conditions, window)
      return pageOf(
        rows,
        window,
        order,
        ({ id }) => present(loaders.task.load(id), id),
        () => taskCount(graph, conditions),
      )
    },
  }),
)

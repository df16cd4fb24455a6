import { mostFollowed, readTaskLineage, type TaskLineage } from '../../graph/read/task-lineage.ts'
import { relationsOf } from '../arguments/lineage-arguments.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { Metric, Task } from '../refs.ts'
import { Relation } from './enums.ts'
import { LeftOutType } from './left-out.ts'
import { TaskChange, TaskStepType } from './task-step.ts'

const TaskLineageType = builder.objectRef<TaskLineage>('TaskLineage').implement({
  description: [
    'A task followed up to what its directive rests on and down to what rests on it: copied, reworded, tightened, loosened, dropped, added (任务沿革).',
    'Definition. Works (a notice with what it prints or attaches as its own) are visited from that of the task upward and downward along the relations, each once, by the shortest way. In each the task most like the one last found on the way is taken for the same, if their likeness is at least 0.45. Likeness: pairs of neighbouring characters of the folded words without numbering, marks and whose it is, each weighing ln(1 + n ÷ tasks with it) among the n tasks of the lineage; a text is as like another as the mean of the weight both have ÷ the weight either has and ÷ the lighter one’s weight (this share counts less where the other is more than three times as heavy); a task is as like as its text, or as the mean of text and first sentence, whichever is more; 0.15 more where both have a target of one indicator, by which alone a target that measures no task is known. Among equals the place in the numbering decides.',
    `Not known: tasks of directives that are not held, or that were not read (UNKNOWN). DROPPED and ADDED mean: not found. At most ${mostFollowed.directives} directives up and down and ${mostFollowed.items} tasks are looked at: \`truncated\`, \`itemsLeftOut\`.`,
  ].join('\n\n'),
  fields: (t) => ({
    task: t.field({
      type: Task,
      nullable: true,
      description: 'The task followed; null if it is a target without task (任务).',
      resolve: ({ item }, _args, { loaders }) => (item.alone ? null : loaders.task.load(item.id)),
    }),
    metric: t.field({
      type: Metric,
      nullable: true,
      description: 'The target followed, where it measures no task (指标).',
      resolve: ({ item }, _args, { loaders }) => (item.alone ? loaders.metric.load(item.id) : null),
    }),
    steps: t.field({
      type: [TaskStepType],
      description: 'The steps, upward then downward, the nearest first (各步).',
      args: {
        changes: t.arg({ type: [TaskChange], description: 'Only these changes; all if absent (变化).' }),
      },
      complexity: { field: 1, multiplier: 20 },
      resolve: (lineage, { changes }) =>
        lineage.steps
          .filter(({ change }) => !changes || changes.includes(change))
          .map((step) => ({ step, lineage })),
    }),
    truncated: t.field({
      type: LeftOutType,
      nullable: true,
      description: 'The directives that were not looked at; null if all were (省略部分).',
      resolve: ({ leftOut }) => leftOut,
    }),
    itemsLeftOut: t.exposeBoolean('itemsLeftOut', {
      description: 'Whether there are more tasks than were looked at (是否有任务未比较).',
    }),
  }),
})

/** The task with this id, or that a target with this id measures; a target that measures none itself. */
async function named(id: string, { loaders }: Context) {
  if (id.startsWith('task-')) return loaders.task.load(id)
  if (!id.startsWith('metric-'))
    throw badInput('`id` must be that of a task or a metric: `task-…`, `metric-…`.')
  const metric = await loaders.metric.load(id)
  return metric?.task ? loaders.task.load(metric.task) : metric
}

builder.queryField('taskLineage', (t) =>
  t.field({
    type: TaskLineageType,
    nullable: true,
    description:
      'A task (or a target: with the task it measures) followed up and down the levels; null if there is none with this id (任务沿革).',
    args: {
      id: t.arg.id({
        required: true,
        description: 'The task or target: `task-…`, `metric-…` (任务或指标标识).',
      }),
      relations: t.arg({
        type: [Relation],
        description: 'The relations to follow; those of lineage if absent (关系).',
      }),
    },
    complexity: { field: 50, multiplier: 1 },
    resolve: async (_root, { id, relations }, context) => {
      const followed = relationsOf(relations)
      const item = await named(id, context)
      return item && readTaskLineage(context.graph, item, followed)
    },
  }),
)

builder.objectField(Task, 'lineage', (t) =>
  t.field({
    type: TaskLineageType,
    description:
      'The task followed up and down the levels, as `taskLineage` does. Dear: of three tasks at a time at most (任务沿革).',
    args: {
      relations: t.arg({
        type: [Relation],
        description: 'The relations to follow; those of lineage if absent (关系).',
      }),
    },
    complexity: { field: 12_000, multiplier: 1 },
    resolve: (task, { relations }, { graph }) => readTaskLineage(graph, task, relationsOf(relations)),
  }),
)

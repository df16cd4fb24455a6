import type { TaskChange as Change, MetricPair, TaskStep } from '../../graph/analysis/task-lineage.ts'
import { type TextChange, textChanges } from '../../graph/analysis/text-changes.ts'
import type { TaskLineage } from '../../graph/read/task-lineage.ts'
import { builder } from '../builder.ts'
import { present } from '../present.ts'
import { Citation, Directive, Metric, Task } from '../refs.ts'
import { enumOf, LineageDirection } from './enums.ts'
import { Strictness } from './strictness.ts'

export const TaskChange = enumOf<Change>('TaskChange', 'What a lower level made of a task (任务的变化).', {
  COPIED:
    'Taken over: the same words but for numbering, marks and whose it is (全省, 全市, the owners in brackets behind it), or of a target alone the same value by the same day; no target stricter or looser (照录).',
  REWORDED: 'Said otherwise, and neither stricter nor looser as far as can be proved (改写).',
  TIGHTENED:
    'Stricter by at least one target of the same indicator, and looser by none (see Strictness); or, where no target is common to both, by an earlier deadline (加严).',
  LOOSENED: 'Looser by at least one target, and stricter by none; or likewise by a later deadline (放宽).',
  DROPPED: 'The upper has it; of the tasks of the lower none is like it (未承接).',
  ADDED: 'The lower has it; of the tasks of the upper none is like it (新增).',
  UNKNOWN: 'No tasks of the other are known: its text is not held, or none were read (无法判断).',
})

/** A change, with the two texts that its places count in. */
interface Difference extends TextChange {
  readonly upper: string
  readonly lower: string
}

const TextDifference = builder.objectRef<Difference>('TextDifference').implement({
  description: 'Words of the upper text that the lower has otherwise, or not, or has beside (文字差异).',
  fields: (t) => ({
    upperStart: t.exposeInt('fromStart', {
      description: 'Where they begin in the upper `text`, in UTF-16 units (上级文本起始位置).',
    }),
    upperEnd: t.exposeInt('fromEnd', { description: 'Where they end, exclusive (上级文本结束位置).' }),
    upperText: t.string({
      description: 'The words of the upper; empty if the lower puts words in (上级文字).',
      resolve: ({ upper, fromStart, fromEnd }) => upper.slice(fromStart, fromEnd),
    }),
    lowerStart: t.exposeInt('toStart', {
      description: 'Where the words of the lower begin in its `text` (下级文本起始位置).',
    }),
    lowerEnd: t.exposeInt('toEnd', { description: 'Where they end, exclusive (下级文本结束位置).' }),
    lowerText: t.string({
      description: 'The words of the lower; empty if it leaves words out (下级文字).',
      resolve: ({ lower, toStart, toEnd }) => lower.slice(toStart, toEnd),
    }),
  }),
})

const MetricPairType = builder.objectRef<MetricPair>('MetricPair').implement({
  description: 'Targets of one indicator in both tasks (同一指标的上下级目标).',
  fields: (t) => ({
    upper: t.field({
      type: Metric,
      description: 'That of the upper (上级指标).',
      resolve: ({ upper }, _args, { loaders }) => present(loaders.metric.load(upper.id), upper.id),
    }),
    lower: t.field({
      type: Metric,
      description: 'That of the lower (下级指标).',
      resolve: ({ lower }, _args, { loaders }) => present(loaders.metric.load(lower.id), lower.id),
    }),
    strictness: t.expose('strictness', {
      type: Strictness,
      description: 'How the lower stands to the upper (严格程度).',
    }),
  }),
})

interface Side {
  readonly side: TaskStep['upper']
  readonly alone: boolean
}

const TaskStepSide = builder.objectRef<Side>('TaskStepSide').implement({
  description: 'One end of a step: a work, and what it has of what is followed (步骤的一端).',
  fields: (t) => ({
    directive: t.field({
      type: Directive,
      description:
        'The directive that sets it; where it has none, the work’s: its notice, or the directive itself (文件).',
      resolve: ({ side }, _args, { loaders }) => {
        const id = side.item?.directive ?? side.work.id
        return present(loaders.directive.load(id), id)
      },
    }),
    task: t.field({
      type: Task,
      nullable: true,
      description: 'The task; null if it has none, or if a target without task is followed (任务).',
      resolve: ({ side, alone }, _args, { loaders }) =>
        side.item && !alone ? loaders.task.load(side.item.id) : null,
    }),
    metric: t.field({
      type: Metric,
      nullable: true,
      description: 'The target, where a target without task is followed; null if it has none (指标).',
      resolve: ({ side, alone }, _args, { loaders }) =>
        side.item && alone ? loaders.metric.load(side.item.id) : null,
    }),
  }),
})

interface Step {
  readonly step: TaskStep
  readonly lineage: TaskLineage
}

export const TaskStepType = builder.objectRef<Step>('TaskStep').implement({
  description: 'What became of a task from one work to one that rests on it (任务沿革的一步).',
  fields: (t) => ({
    direction: t.field({
      type: LineageDirection,
      description: 'Whether it lies above or below the task asked for (方向).',
      resolve: ({ step }) => step.direction,
    }),
    distance: t.int({
      description: 'Steps from work to work between the task asked for and the end reached (距离).',
      resolve: ({ step }) => step.distance,
    }),
    upper: t.field({
      type: TaskStepSide,
      description: 'The end above (上级一端).',
      resolve: ({ step, lineage }) => ({ side: step.upper, alone: lineage.item.alone }),
    }),
    lower: t.field({
      type: TaskStepSide,
      description: 'The end below (下级一端).',
      resolve: ({ step, lineage }) => ({ side: step.lower, alone: lineage.item.alone }),
    }),
    change: t.field({
      type: TaskChange,
      description: 'What the lower made of it (变化).',
      resolve: ({ step }) => step.change,
    }),
    similarity: t.float({
      nullable: true,
      description: 'How like the two are, from 0 to 1; null where one side has none (相似度).',
      resolve: ({ step }) => step.similarity,
    }),
    differences: t.field({
      type: [TextDifference],
      description:
        'Where the two texts differ: all outside these places is the same in both. Empty where one side has none (文字差异).',
      complexity: { field: 5, multiplier: 3 },
      resolve: ({ step }) => {
        const [upper, lower] = [step.upper.item?.text, step.lower.item?.text]
        if (upper === undefined || lower === undefined) return []
        return textChanges(upper, lower).map((change) => ({ ...change, upper, lower }))
      },
    }),
    metrics: t.field({
      type: [MetricPairType],
      description: 'The targets of one indicator in both: what TIGHTENED and LOOSENED rest on (同一指标).',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ step }) => [...step.metrics],
    }),
    path: t.field({
      type: [Citation],
      description:
        'The citations that lead from the work of the task asked for to the end reached: why the two belong together (引用链).',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ step, lineage }) => step.path.map(({ id }) => lineage.citations.get(id)!),
    }),
  }),
})

import { z } from 'zod'
import type { Level } from '../../domain/level.ts'
import type { Role } from '../../domain/responsibility.ts'
import { ListedTask } from './listed.ts'
import { countFrom, narrowest, pageFrom } from './narrowest.ts'
import { askPage, askPagesOf, type Position, type Window } from './page.ts'
import { askEach, type Reader } from './question.ts'
import { relationshipsOf } from './responsibilities.ts'
import { DirectiveRow, TaskRow } from './rows.ts'

export interface TaskConditions {
  readonly directives?: readonly string[] | null | undefined
  readonly levels?: readonly Level[] | null | undefined
  readonly within?: string | null | undefined
  readonly deadlineFrom?: string | null | undefined
  readonly deadlineUntil?: string | null | undefined
  readonly hasDeadline?: boolean | null | undefined
  readonly text?: string | null | undefined
}

export function tasksById(reader: Reader, ids: readonly string[]) {
  return askEach(reader, 'tasks-by-id', 'task', TaskRow, { ids })
}

export function taskPage(reader: Reader, conditions: TaskConditions, window: Window): Promise<Position[]> {
  const given = parametersOf(conditions)
  const { name, parameters } = pageFrom('task', given, narrowest(given, ways))
  return askPage(reader, name, parameters, window)
}

const ways = {
  DIRECTIVES: ['directives'],
  TEXT: ['text'],
  DEADLINE: ['deadlineFrom', 'deadlineUntil'],
  WITHIN: ['within'],
}

export function taskCount(reader: Reader, conditions: TaskConditions): Promise<number> {
  const given = parametersOf(conditions)
  return countFrom(reader, { name: 'task', label: 'Task' }, given, narrowest(given, ways))
}

export function parametersOf(conditions: TaskConditions) {
  return {
    directives: conditions.directives ?? null,
    levels: conditions.levels ?? null,
    within: conditions.within ?? null,
    deadlineFrom: conditions.deadlineFrom ?? null,
    deadlineUntil: conditions.deadlineUntil ?? null,
    hasDeadline: conditions.hasDeadline ?? null,
    text: conditions.text ?? null,
  }
}

/** Which of a directive's tasks: with `parts`, also of what it prints and attaches; with `roles`, only those somebody has one in. */
export interface TaskChoice {
  readonly parts: boolean
  readonly roles: readonly Role[] | null
}

const chosen = ({ parts, roles }: TaskChoice) => ({ parts, types: roles && relationshipsOf(roles) })

/** What comes with each task, so that it need not be asked for afterwards. */
export interface TaskWith {
  readonly responsibilities: boolean
  readonly metrics: boolean
}

const WithTasks = z.object({ directive: DirectiveRow, tasks: z.array(ListedTask) })

/** A directive with a page of its tasks. */
export type WithTasks = z.infer<typeof WithTasks>

/** Each directive with its tasks in the order of its text. */
export async function tasksOfDirectives(
  reader: Reader,
  ids: readonly string[],
  { window, together, ...choice }: TaskChoice & { readonly window: Window; readonly together: TaskWith },
): Promise<Map<string, WithTasks>> {
  const parameters = { ids, ...chosen(choice), who: together.responsibilities, metrics: together.metrics }
  const pages = await askPagesOf(reader, 'tasks-of-directives', WithTasks, parameters, window)
  return new Map(
    [...pages].map(([id, [page]]) => [
      id,
      { ...page!, tasks: window.backward ? page!.tasks.reverse() : page!.tasks },
    ]),
  )
}

export function taskCountOfDirectives(reader: Reader, ids: readonly string[], choice: TaskChoice) {
  return askEach(reader, 'tasks-of-directives-count', 'total', z.int(), { ids, ...chosen(choice) })
}

/** Ids of the tasks that each task is made of. */
export function tasksOfTasks(reader: Reader, ids: readonly string[]) {
  return askEach(reader, 'tasks-of-tasks', 'tasks', z.array(z.string()), { ids })
}

import type { Span } from '../domain/evidence.ts'
import type { Task } from '../domain/task.ts'

/** The shortest of a directive's tasks whose words touch a range of the source, the first of equals; null if none does. */
export type InnermostTask = (directive: string, range: Span) => Task | null

/**
 * Finds tasks by place, among tasks in text order. What ends before the range is stepped over to what goes on behind it, so
 * that a question costs as many steps as tasks lie around the place, not as there are tasks.
 */
export function innermostTask(tasks: readonly Task[]): InnermostTask {
  const longer = longerBefore(tasks)
  return (directive, range) => {
    let inner: Task | null = null
    for (let at = lastBefore(tasks, range.end); at >= 0; ) {
      const task = tasks[at]!
      const touches = task.evidence.end > range.start
      if (touches && task.directive === directive && (inner === null || lengthOf(task) <= lengthOf(inner)))
        inner = task
      at = touches ? at - 1 : longer[at]!
    }
    return inner
  }
}

/** For each task the last one before it that ends behind it, or -1. */
function longerBefore(tasks: readonly Task[]): number[] {
  const longer: number[] = []
  for (const [at, { evidence }] of tasks.entries()) {
    let before = at - 1
    while (before >= 0 && tasks[before]!.evidence.end <= evidence.end) before = longer[before]!
    longer.push(before)
  }
  return longer
}

/** The last task that begins before a place, or -1. */
function lastBefore(tasks: readonly Task[], place: number): number {
  let low = 0
  let high = tasks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (tasks[middle]!.evidence.start < place) low = middle + 1
    else high = middle
  }
  return low - 1
}

function lengthOf({ evidence }: Task): number {
  return evidence.end - evidence.start
}

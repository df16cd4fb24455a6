import type { Reached } from './descend.ts'
import { matchIndicator } from './indicator.ts'
import { compareStrictness, type Strictness, type Target } from './strictness.ts'
import { isSameWording, similarityAmong, wordingOf } from './wording.ts'
import type { Link, Work } from './works.ts'

/** A target as it is followed: beside what comparing takes, its indicator as `indicatorKey` has it. */
export interface FollowedMetric extends Target {
  readonly id: string
  readonly indicatorKey: string
}

/** What is followed: a task with its targets, or a target alone, told by its words. */
export interface Followed {
  readonly id: string
  readonly directive: string
  readonly text: string
  readonly path: readonly string[]
  readonly deadline: string | null
  readonly metrics: readonly FollowedMetric[]
  /** A target that measures no task: the same only as a target, or a task with one, of the same indicator. */
  readonly alone: boolean
}

/** What a lower level made of a task: see `changeOf`. UNKNOWN: nothing of the directive was read that could be it. */
export type TaskChange = 'COPIED' | 'REWORDED' | 'TIGHTENED' | 'LOOSENED' | 'DROPPED' | 'ADDED' | 'UNKNOWN'

/** One step of a task's way: from a work to one that rests on it. */
export interface TaskStep {
  readonly direction: 'UP' | 'DOWN'
  /** Steps between the work of the task asked for and the one reached. */
  readonly distance: number
  readonly path: readonly Link[]
  readonly upper: { readonly work: Work; readonly item: Followed | null }
  readonly lower: { readonly work: Work; readonly item: Followed | null }
  readonly change: TaskChange
  /** From 0 to 1; null where one side has nothing. */
  readonly similarity: number | null
  /** The targets of both that are of one indicator. */
  readonly metrics: readonly MetricPair[]
}

export interface MetricPair {
  readonly upper: FollowedMetric
  readonly lower: FollowedMetric
  readonly strictness: Strictness
}

/** From here on two wordings are one task; measured in wording.ts. */
const sameTask = 0.45

/** Targets of one indicator in both make it likelier that two tasks are one. */
const sharedTarget = 0.15

/**
 * Follows a task from its work to all that are reached. In each the likest item at or above `sameTask` is the same task, compared
 * with the one last found on the way there.
 */
export function followTask(
  root: { readonly work: Work; readonly item: Followed },
  reached: Readonly<Record<'UP' | 'DOWN', readonly Reached[]>>,
  items: readonly Followed[],
): TaskStep[] {
  const itemsOf = new Map<string, Followed[]>()
  for (const item of items) {
    const known = itemsOf.get(item.directive)
    if (known) known.push(item)
    else itemsOf.set(item.directive, [item])
  }
  const best = matcher([root.item, ...items])
  return (['UP', 'DOWN'] as const).flatMap((direction) => {
    const found = new Map([[root.work.id, root]])
    return reached[direction].map(({ work, path, before }): TaskStep => {
      const from = found.get(before.id) ?? root
      const candidates = work.directives.flatMap((id) => itemsOf.get(id) ?? [])
      const match = best(from.item, candidates)
      const here = { work, item: match?.item ?? null }
      found.set(work.id, match ? { work, item: match.item } : from)
      const [upper, lower] = direction === 'UP' ? [here, from] : [from, here]
      const metrics = upper.item && lower.item ? pairsOf(upper.item, lower.item) : []
      return {
        direction,
        distance: path.length,
        path,
        upper,
        lower,
        change: changeOf(upper.item, lower.item, hasItems(root.item, candidates), metrics),
        similarity: match?.similarity ?? null,
        metrics,
      }
    })
  })
}

/** Whether anything was read that a target could be; that a task could be: a task. */
function hasItems({ alone }: Followed, candidates: readonly Followed[]): boolean {
  return candidates.some((candidate) => alone || !candidate.alone)
}

function matcher(all: readonly Followed[]) {
  const wordings = new Map(all.map((item) => [item.id, wordingOf(item.text)]))
  const similarity = similarityAmong([...wordings.values()])
  const score = (a: Followed, b: Followed) => {
    const words = similarity(wordings.get(a.id)!, wordings.get(b.id)!)
    const byTarget = a.alone || b.alone
    if (pairsOf(a, b).length > 0) return Math.min(1, Math.max(words + sharedTarget, byTarget ? sameTask : 0))
    return byTarget ? 0 : words
  }
  const samePath = (a: Followed, b: Followed) => a.path.join() === b.path.join()
  return (item: Followed, candidates: readonly Followed[]) => {
    const scored = candidates
      .map((candidate) => ({ item: candidate, similarity: score(item, candidate) }))
      .filter((candidate) => candidate.similarity >= sameTask)
      .sort(
        (a, b) =>
          b.similarity - a.similarity ||
          Number(samePath(b.item, item)) - Number(samePath(a.item, item)) ||
          (a.item.id < b.item.id ? -1 : 1),
      )
    return scored[0] ?? null
  }
}

/** The targets of two items that are of one indicator, unit and count: each of the lower with one of the upper. */
function pairsOf(upper: Followed, lower: Followed): MetricPair[] {
  return lower.metrics.flatMap((one) => {
    const same = upper.metrics.filter((other) => isSameTarget(one, other))
    const pairs = same.map((other) => ({
      upper: other,
      lower: one,
      strictness: compareStrictness(one, other),
    }))
    const told = pairs.find(({ strictness }) => strictness !== 'UNKNOWN') ?? pairs[0]
    return told ? [told] : []
  })
}

function isSameTarget(a: FollowedMetric, b: FollowedMetric): boolean {
  const match = matchIndicator(a.indicatorKey, b.indicatorKey)
  return (
    match !== null &&
    match.kind !== 'CONTAINS' &&
    a.comparable?.unit === b.comparable?.unit &&
    a.per === b.per
  )
}

/**
 * DROPPED, ADDED: only one side has it, and the other has items that it could be; UNKNOWN where it has none. TIGHTENED: by one of
 * the targets that both have (by the deadline, where they have none) the lower is stricter, and by none looser; LOOSENED the other
 * way round. COPIED: the same words but for numbering, marks and whose it is, or of a target alone the same value and day, and
 * neither. REWORDED: all else.
 */
function changeOf(
  upper: Followed | null,
  lower: Followed | null,
  couldBe: boolean,
  metrics: readonly MetricPair[],
): TaskChange {
  if (!upper || !lower) return couldBe ? (upper ? 'DROPPED' : 'ADDED') : 'UNKNOWN'
  const told = new Set(metrics.map(({ strictness }) => strictness))
  const [before, after] = [upper.deadline, lower.deadline]
  if (metrics.length === 0 && before && after && before !== after)
    told.add(after < before ? 'STRICTER' : 'LOOSER')
  if (told.has('STRICTER') !== told.has('LOOSER')) return told.has('STRICTER') ? 'TIGHTENED' : 'LOOSENED'
  // The sentence of a target tells of others too.
  const isSameTarget = (upper.alone || lower.alone) && [...told].join() === 'EQUAL'
  const isSame = isSameTarget || isSameWording(wordingOf(upper.text), wordingOf(lower.text))
  return isSame && !told.has('STRICTER') ? 'COPIED' : 'REWORDED'
}

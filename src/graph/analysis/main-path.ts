import { withoutCircles } from './acyclic.ts'
import type { Link, Work, WorkGraph } from './works.ts'

export interface MainPath {
  /** The steps from the root on, each with the share of all ways that run over it, from 0 to 1. */
  readonly steps: readonly { readonly link: Link; readonly work: Work; readonly weight: number }[]
  /** How many ways there are from the root to works that nothing follows. Exact up to 2^53. */
  readonly ways: number
}

/**
 * The way down from the root that most other ways share: among all ways to a work that nothing follows, the one whose steps have the
 * greatest sum of search path counts (Hummon and Doreian's, as a global main path). The count of a step is the number of ways
 * from the root to such a work that run over it. Between equals the step to the least id decides.
 */
export function mainPath(graph: WorkGraph, root: Work): MainPath {
  const steps = withoutCircles(graph)
  const order = downward(steps, root)
  const to = new Map([[root.id, 1n]])
  for (const { id } of order)
    for (const { work } of steps.get(id) ?? []) to.set(work.id, (to.get(work.id) ?? 0n) + to.get(id)!)
  const from = new Map<string, bigint>()
  const best = new Map<string, { readonly sum: bigint; readonly step: Counted | null }>()
  for (const { id } of [...order].reverse()) {
    const next = steps.get(id) ?? []
    from.set(id, next.length > 0 ? next.reduce((sum, { work }) => sum + from.get(work.id)!, 0n) : 1n)
    const counted = next
      .map((step): Counted => ({ ...step, count: to.get(id)! * from.get(step.work.id)! }))
      .map((step) => ({ step, sum: step.count + best.get(step.work.id)!.sum }))
      .sort((a, b) => (a.sum === b.sum ? (a.step.work.id < b.step.work.id ? -1 : 1) : a.sum > b.sum ? -1 : 1))
    best.set(id, counted[0] ?? { sum: 0n, step: null })
  }
  const all = from.get(root.id)!
  const path: Counted[] = []
  for (let step = best.get(root.id)!.step; step; step = best.get(step.work.id)!.step) path.push(step)
  return {
    steps: path.map(({ link, work, count }) => ({ link, work, weight: share(count, all) })),
    ways: Number(all),
  }
}

interface Counted {
  readonly work: Work
  readonly link: Link
  readonly count: bigint
}

/** All that is below the root, each behind everything it follows. */
function downward(steps: ReturnType<typeof withoutCircles>, root: Work): Work[] {
  const reached = [root]
  const waiting = new Map([[root.id, 0]])
  for (const { id } of reached)
    for (const { work } of steps.get(id) ?? []) {
      if (!waiting.has(work.id)) reached.push(work)
      waiting.set(work.id, (waiting.get(work.id) ?? 0) + 1)
    }
  const order = [root]
  for (const { id } of order)
    for (const { work } of steps.get(id) ?? []) {
      const left = waiting.get(work.id)! - 1
      waiting.set(work.id, left)
      if (left === 0) order.push(work)
    }
  return order
}

/** Counts may have thousands of digits. */
function share(part: bigint, whole: bigint): number {
  return Number((part * 1_000_000_000n) / whole) / 1e9
}

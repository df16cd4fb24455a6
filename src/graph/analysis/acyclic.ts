import type { Step, WorkGraph } from './works.ts'

/**
 * The steps from each work to its followers without those inside a circle: between works that rest on each other, directly or
 * through others. What is left has no circles, whatever the order in which the works are told.
 */
export function withoutCircles({
  works,
  followers,
  grounds,
}: WorkGraph): ReadonlyMap<string, readonly Step[]> {
  const circle = circles(
    works.map(({ id }) => id),
    followers,
    grounds,
  )
  return new Map(
    [...followers].map(([id, steps]) => [
      id,
      steps.filter(({ work }) => circle.get(work.id) !== circle.get(id)),
    ]),
  )
}

type Steps = WorkGraph['followers']

/** For each work the circle it is in, a number: works of one number reach each other (Kosaraju's strongly connected components). */
function circles(ids: readonly string[], forward: Steps, backward: Steps): Map<string, number> {
  const finished: string[] = []
  const seen = new Set<string>()
  for (const id of ids) visit(id, forward, seen, (done) => finished.push(done))
  const circle = new Map<string, number>()
  const placed = new Set<string>()
  for (const [number, id] of finished.reverse().entries())
    visit(id, backward, placed, (done) => circle.set(done, number))
  return circle
}

/** Goes depth first to all that was not seen, and tells each when all behind it is done. */
function visit(start: string, steps: Steps, seen: Set<string>, done: (id: string) => void): void {
  if (seen.has(start)) return
  seen.add(start)
  const stack = [{ id: start, next: 0 }]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const step = steps.get(top.id)?.[top.next++]
    if (!step) {
      done(top.id)
      stack.pop()
    } else if (!seen.has(step.work.id)) {
      seen.add(step.work.id)
      stack.push({ id: step.work.id, next: 0 })
    }
  }
}

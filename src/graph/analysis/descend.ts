import type { Link, Work, WorkGraph } from './works.ts'

/** A work below another (or above it), and the shortest way there. */
export interface Reached {
  readonly work: Work
  /** The work before it on the way. */
  readonly before: Work
  /** Citations on the way, from the one that touches the start to the one that touches this work. */
  readonly path: readonly Link[]
}

/** All works below one, nearest first; each once, never the start. Of equally short ways the surest citation decides, step by step. */
export function descend({ followers }: WorkGraph, start: Work): Reached[] {
  return walk(followers, start)
}

/** All works above one, likewise. */
export function ascend({ grounds }: WorkGraph, start: Work): Reached[] {
  return walk(grounds, start)
}

function walk(steps: WorkGraph['followers'], start: Work): Reached[] {
  const seen = new Set([start.id])
  const reached: Reached[] = []
  let front: readonly Pick<Reached, 'work' | 'path'>[] = [{ work: start, path: [] }]
  while (front.length > 0) {
    const next: Reached[] = []
    for (const { work: before, path } of front)
      for (const { work, link } of steps.get(before.id) ?? []) {
        if (seen.has(work.id)) continue
        seen.add(work.id)
        next.push({ work, before, path: [...path, link] })
      }
    reached.push(...next)
    front = next
  }
  return reached
}

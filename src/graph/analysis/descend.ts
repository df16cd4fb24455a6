import type { Link, Work, WorkGraph } from './works.ts'

/** A work below another, and the shortest way down to it. */
export interface Descendant {
  readonly work: Work
  /** Citations on the way, from the one that cites the start to the one that this work makes. */
  readonly path: readonly Link[]
}

/** All works below one, nearest first; each once, never the start. Of equally short ways the surest citation decides, step by step. */
export function descend({ followers }: WorkGraph, start: Work): Descendant[] {
  const seen = new Set([start.id])
  const found: Descendant[] = []
  let front: readonly Descendant[] = [{ work: start, path: [] }]
  while (front.length > 0) {
    const next: Descendant[] = []
    for (const { work, path } of front)
      for (const { by, link } of followers.get(work.id) ?? []) {
        if (seen.has(by.id)) continue
        seen.add(by.id)
        next.push({ work: by, path: [...path, link] })
      }
    found.push(...next)
    front = next
  }
  return found
}

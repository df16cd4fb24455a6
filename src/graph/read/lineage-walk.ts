import type { Level } from '../../domain/level.ts'
import type { LeftOutGroup, LineageQuestion, LineageWork, Reach } from './lineage-question.ts'
import { joined, type Reached, type Steps, stepsOf, worksOf } from './lineage-steps.ts'
import type { Reader } from './question.ts'

interface Walk {
  readonly asked: string
  readonly parts: readonly string[]
  readonly works: (LineageWork & { readonly level: Level | null })[]
  readonly seen: Set<string>
  readonly beyond: Reached[]
  readonly reasons: Set<'LIMIT' | 'DEPTH'>
  /** Where it goes on from; empty at its end. */
  from: readonly string[]
}

/** Step by step, all walks together; each takes one step more than it shows, to know what is left out. */
export async function walk(
  reader: Reader,
  ids: readonly string[],
  question: LineageQuestion,
): Promise<Map<string, Reach>> {
  const roots = await worksOf(reader, ids, question)
  const walks = [...roots].map(([asked, root]): Walk => {
    const parts = root.filter((id) => id !== asked)
    const from = [asked, ...parts]
    return { asked, parts, works: [], seen: new Set(from), beyond: [], reasons: new Set(), from }
  })
  for (let distance = 1; distance <= question.depth + 1; distance++) {
    const going = walks.filter(({ from }) => from.length > 0)
    if (going.length === 0) break
    const walkers = going.map(({ asked, from, seen }) => ({ asked, from, seen: [...seen] }))
    const steps = await stepsOf(reader, walkers, question)
    for (const one of going) take(one, steps.get(one.asked) ?? nowhere, distance, question)
  }
  return new Map(walks.map((one) => [one.asked, reachBy(one, question)]))
}

const nowhere: Steps = { reached: [], isCut: false }

/** Takes in what was reached, up to the limit. What is over it, or one step further than the walk goes, is left out. */
function take(walk: Walk, { reached, isCut }: Steps, distance: number, question: LineageQuestion): void {
  if (walk.reasons.has('LIMIT') || distance > question.depth) {
    if (reached.length > 0 && walk.reasons.size === 0) walk.reasons.add('DEPTH')
    walk.beyond.push(...reached)
    walk.from = []
    return
  }
  let room = question.limit - walk.works.filter(({ level }) => isWanted(level, question)).length
  const next: string[] = []
  for (const work of reached) {
    const { directives, level, undated } = work
    const isOver = isWanted(level, question) && room-- <= 0
    if (isOver) walk.beyond.push(work)
    else {
      walk.works.push({ directives, distance, level, undated: question.asOf ? undated : null })
      for (const id of directives) walk.seen.add(id)
      next.push(...directives)
    }
  }
  if (isCut || room < 0) walk.reasons.add('LIMIT')
  walk.from = next
}

function reachBy({ parts, works, beyond, reasons }: Walk, question: LineageQuestion): Reach {
  return {
    parts,
    works: works
      .filter(({ level }) => isWanted(level, question))
      .map(({ directives, distance, undated }) => ({ directives, distance, undated })),
    leftOut: reasons.size > 0 ? { reasons: [...reasons], groups: groupsOf(joined(beyond)) } : null,
  }
}

function isWanted(level: Level | null, { levels }: LineageQuestion): boolean {
  return levels === null || (level !== null && levels.includes(level))
}

function groupsOf(works: readonly Reached[]): LeftOutGroup[] {
  const groups = new Map<string, LeftOutGroup>()
  for (const { relations, level } of works)
    for (const relation of relations) {
      const key = `${relation} ${level}`
      groups.set(key, { relation, level, directives: (groups.get(key)?.directives ?? 0) + 1 })
    }
  return [...groups]
    .sort(([a, { directives: m }], [b, { directives: n }]) => n - m || (a < b ? -1 : 1))
    .map(([, group]) => group)
}

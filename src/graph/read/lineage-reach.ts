import { z } from 'zod'
import { Relation } from '../../domain/citation.ts'
import { Level } from '../../domain/level.ts'
import { joined, type Reached, type Steps, stepsOf, type WalkRules, worksOf } from './lineage-walk.ts'
import { askEachForMany, type Reader } from './question.ts'

/** Which lineage is asked for: how far, how many, and which of those reached are shown. */
export interface LineageQuestion extends WalkRules {
  readonly way: 'UP' | 'DOWN'
  readonly depth: number
  readonly limit: number
  readonly levels: readonly Level[] | null
}

/** A work, or a directive by itself, and how many steps it is away. */
export interface LineageWork {
  readonly directives: readonly string[]
  readonly distance: number
  /** No day of issue is known; null where no day was asked about. */
  readonly undated: boolean | null
}

export interface Reach {
  /** The others of the work of the one asked for. */
  readonly parts: readonly string[]
  /** Nearest first; equals by id, since the store gives them in the order in which it came by them. */
  readonly works: readonly LineageWork[]
  /** Null if this is all there is. */
  readonly leftOut: LeftOut | null
}

/** What the answer does not have: why, and what is one step further than it went, counted by relation and level. */
export interface LeftOut {
  readonly reasons: readonly ('LIMIT' | 'DEPTH')[]
  readonly groups: readonly LeftOutGroup[]
}

export interface LeftOutGroup {
  readonly relation: Relation
  readonly level: Level | null
  readonly directives: number
}

/**
 * What each directive rests on, or what rests on it. One search in the database where every directive counts for itself and no day
 * is asked about; else one question a step, or two. What is left out costs one question more for all that are incomplete.
 */
export function reachOf(
  reader: Reader,
  ids: readonly string[],
  question: LineageQuestion,
): Promise<Map<string, Reach>> {
  return question.works || question.asOf ? walk(reader, ids, question) : search(reader, ids, question)
}

const Found = z.object({ id: z.string(), level: Level.nullable(), distance: z.int() })

/** The search goes one step and one directive further than asked, to know what is left out. */
async function search(
  reader: Reader,
  ids: readonly string[],
  question: LineageQuestion,
): Promise<Map<string, Reach>> {
  const { depth, limit } = question
  // The asked directive itself, the directives wanted, and one more.
  const rows = await searched(reader, ids, question, depth + 1, limit + 2)
  const answers = [...rows].map(([root, found]) => {
    const near = found.filter(({ distance }) => distance <= depth)
    const kept = near.slice(0, limit + 1)
    const reasons: ('LIMIT' | 'DEPTH')[] = []
    if (near.length > kept.length) reasons.push('LIMIT')
    else if (found.length > near.length) reasons.push('DEPTH')
    return { root, kept, reasons }
  })
  const groups = await leftOutOf(
    reader,
    answers
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ root, kept }) => ({ root, shown: kept.map(({ id }) => id) })),
    question,
  )
  return new Map(
    answers.map(({ root, kept, reasons }) => [
      root,
      {
        parts: [],
        works: kept
          .filter(({ id }) => id !== root)
          .map(({ id, distance }) => ({ directives: [id], distance, undated: null }))
          .sort(byDistance),
        leftOut: reasons.length > 0 ? { reasons, groups: groups.get(root) ?? [] } : null,
      },
    ]),
  )
}

function searched(
  reader: Reader,
  ids: readonly string[],
  { way, relations, levels }: LineageQuestion,
  depth: number,
  limit: number,
) {
  const parameters = { ids, up: way === 'UP', levels, beyond: depth, limit }
  return askEachForMany(reader, 'lineage-directives', Found, parameters, { relations, depth })
}

/** So many of what was passed on the way to the levels wanted are looked at to tell what is left out. */
const mostPassed = 5_000

const Group = z.object({ relation: Relation, level: Level.nullable(), directives: z.int() })

/** One question for all that are incomplete; none where nothing is. Where only some levels are shown, one more for the others. */
async function leftOutOf(
  reader: Reader,
  incomplete: readonly { readonly root: string; readonly shown: readonly string[] }[],
  question: LineageQuestion,
): Promise<ReadonlyMap<string, LeftOutGroup[]>> {
  if (incomplete.length === 0) return new Map()
  const { way, levels, relations, depth } = question
  const ids = incomplete.map(({ root }) => root)
  const passed = levels && (await searched(reader, ids, { ...question, levels: null }, depth, mostPassed))
  const answers = incomplete.map(({ root, shown }) => ({
    root,
    shown,
    passed: passed?.get(root)?.map(({ id }) => id) ?? shown,
  }))
  return askEachForMany(
    reader,
    'lineage-left-out',
    Group,
    { ids, answers, up: way === 'UP', levels },
    { relations },
  )
}

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
async function walk(
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

function byDistance(a: LineageWork, b: LineageWork): number {
  return a.distance - b.distance || (a.directives[0]! < b.directives[0]! ? -1 : 1)
}

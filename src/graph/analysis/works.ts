import { type Relation, tyingRelations } from '../../domain/citation.ts'
import type { Level } from '../../domain/level.ts'

/** What these analyses need to know of a directive. `date`: of issue, else of publication. */
export interface Head {
  readonly id: string
  readonly level: Level | null
  readonly place: string | null
  readonly date: string | null
  readonly held: boolean
}

/** What they need to know of a citation. */
export interface Link {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly relation: Relation
  readonly confidence: number
}

/** A notice with what it prints and attaches as its own: counted once, under the notice's id and date. */
export interface Work {
  readonly id: string
  /** Ids of its directives, its own first, then in order. */
  readonly directives: readonly string[]
  readonly level: Level | null
  readonly place: string | null
  readonly date: string | null
  readonly held: boolean
}

export interface WorkGraph {
  readonly works: readonly Work[]
  readonly workOf: ReadonlyMap<string, Work>
  /** Who cites each work, by its id: the works that do, each with the surest of its citations; surest first. */
  readonly followers: ReadonlyMap<string, readonly Step[]>
  /** What each work cites, likewise. */
  readonly grounds: ReadonlyMap<string, readonly Step[]>
}

/** A work beside another, and the citation that ties the two. */
export interface Step {
  readonly work: Work
  readonly link: Link
}

/** A tie makes one work of two directives of the same level and place; an annex from above stays another's. */
export function isWithinWork({ relation }: Link, from: Head, to: Head): boolean {
  return tyingRelations.includes(relation) && from.level === to.level && from.place === to.place
}

/**
 * Joins directives to works, and their citations of these relations to citations between works. Ends that have no head are
 * left out.
 */
export function worksOf(
  heads: readonly Head[],
  links: readonly Link[],
  relations: readonly Relation[],
): WorkGraph {
  const byId = new Map(heads.map((head) => [head.id, head]))
  const known = links.filter(({ from, to }) => byId.has(from) && byId.has(to))
  const inside = known.filter((link) => isWithinWork(link, byId.get(link.from)!, byId.get(link.to)!))
  const printed = new Set(inside.map(({ to }) => to))
  const works = groups([...byId.keys()].sort(), inside).map((ids): Work => {
    const members = ids.map((id) => byId.get(id)!)
    const outer = members.find(({ id }) => !printed.has(id)) ?? members[0]!
    const others = members.filter((member) => member !== outer)
    const dates = others.flatMap(({ date }) => date ?? []).sort()
    return {
      id: outer.id,
      directives: [outer.id, ...others.map(({ id }) => id)],
      level: outer.level,
      place: outer.place,
      date: outer.date ?? dates[0] ?? null,
      held: members.some(({ held }) => held),
    }
  })
  const workOf = new Map(works.flatMap((work) => work.directives.map((id): [string, Work] => [id, work])))
  const followed = known.filter(({ relation }) => relations.includes(relation))
  return { works, workOf, ...stepsOf(workOf, followed) }
}

function stepsOf(workOf: ReadonlyMap<string, Work>, links: readonly Link[]) {
  const followers = new Map<string, Step[]>()
  const grounds = new Map<string, Step[]>()
  const seen = new Set<string>()
  const put = (steps: Map<string, Step[]>, of: Work, step: Step) => {
    const known = steps.get(of.id)
    if (known) known.push(step)
    else steps.set(of.id, [step])
  }
  for (const link of [...links].sort(surestFirst)) {
    const by = workOf.get(link.from)!
    const cited = workOf.get(link.to)!
    const pair = `${by.id} ${cited.id}`
    if (by === cited || seen.has(pair)) continue
    seen.add(pair)
    put(followers, cited, { work: by, link })
    put(grounds, by, { work: cited, link })
  }
  return { followers, grounds }
}

function surestFirst(a: Link, b: Link): number {
  return b.confidence - a.confidence || (a.id < b.id ? -1 : 1)
}

/** The ids in groups that the links tie together, in the order of the ids. */
function groups(ids: readonly string[], links: readonly Link[]): string[][] {
  const leader = new Map(ids.map((id) => [id, id]))
  const leaderOf = (id: string): string => {
    let at = id
    while (leader.get(at) !== at) at = leader.get(at)!
    leader.set(id, at)
    return at
  }
  for (const { from, to } of links) leader.set(leaderOf(from), leaderOf(to))
  const byLeader = new Map<string, string[]>()
  for (const id of ids) {
    const group = byLeader.get(leaderOf(id))
    if (group) group.push(id)
    else byLeader.set(leaderOf(id), [id])
  }
  return [...byLeader.values()]
}

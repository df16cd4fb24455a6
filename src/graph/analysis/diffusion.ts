import { type Level, rankOf } from '../../domain/level.ts'
import { daysBetween } from './days.ts'
import { descend, type Reached } from './descend.ts'
import { type MainPath, mainPath } from './main-path.ts'
import type { Link, Work, WorkGraph } from './works.ts'

/** How far it went on a level. */
export interface Breadth {
  readonly level: Level | null
  readonly works: number
  readonly places: number
  readonly bodies: number
}

/** How much one place made of it. */
export interface PlaceIntensity {
  readonly place: string
  readonly works: number
  /** Citations that its works make among those reached and the root. */
  readonly citations: number
  readonly firstOn: string | null
}

/** Steps from level to level. */
export interface Directions {
  readonly down: number
  readonly across: number
  readonly up: number
  readonly unknown: number
}

export interface Diffusion {
  readonly root: Work
  readonly reached: readonly Reached[]
  readonly breadth: readonly Breadth[]
  /** The one with most works first. */
  readonly places: readonly PlaceIntensity[]
  /** Dated works in the order of their dates. */
  readonly dated: readonly Reached[]
  readonly halfOn: string | null
  readonly daysToHalf: number | null
  readonly directions: Directions
  readonly mainPath: MainPath
}

/** How a work spread over those that rest on it. `issuers`: bodies by directive. */
export function diffusionOf(
  graph: WorkGraph,
  root: Work,
  issuers: ReadonlyMap<string, readonly string[]>,
): Diffusion {
  const reached = descend(graph, root)
  const works = reached.map(({ work }) => work)
  const inside = new Set([root, ...works])
  const steps = [...graph.followers].flatMap(([id, followers]) =>
    followers.map(({ work, link }) => ({ cited: graph.workOf.get(id)!, work, link })),
  )
  const within = steps.filter(({ cited, work }) => inside.has(cited) && inside.has(work))
  const dated = reached.filter(({ work }) => work.date !== null).sort(byDate)
  const halfOn = dated[Math.ceil(dated.length / 2) - 1]?.work.date ?? null
  return {
    root,
    reached,
    breadth: breadthOf(works, issuers),
    places: placesOf(works, within),
    dated,
    halfOn,
    daysToHalf: daysBetween(root.date, halfOn),
    directions: directionsOf(within),
    mainPath: mainPath(graph, root),
  }
}

const byDate = (a: Reached, b: Reached) =>
  a.work.date! < b.work.date! || (a.work.date === b.work.date && a.work.id < b.work.id) ? -1 : 1

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function breadthOf(works: readonly Work[], issuers: ReadonlyMap<string, readonly string[]>): Breadth[] {
  const rank = ({ level }: Breadth) => (level === null ? 9 : rankOf(level))
  return [...groupBy(works, ({ level }) => level)]
    .map(([level, group]) => ({
      level,
      works: group.length,
      places: new Set(group.flatMap(({ place }) => place ?? [])).size,
      bodies: new Set(group.flatMap(({ directives }) => directives.flatMap((id) => issuers.get(id) ?? [])))
        .size,
    }))
    .sort((a, b) => rank(a) - rank(b))
}

function placesOf(works: readonly Work[], steps: readonly { readonly work: Work }[]): PlaceIntensity[] {
  const citations = groupBy(steps, ({ work }) => work.place)
  return [...groupBy(works, ({ place }) => place)]
    .flatMap(([place, group]): PlaceIntensity[] => {
      if (place === null) return []
      const firstOn = group.flatMap(({ date }) => date ?? []).sort()[0] ?? null
      return [{ place, works: group.length, citations: citations.get(place)?.length ?? 0, firstOn }]
    })
    .sort((a, b) => b.works - a.works || b.citations - a.citations || (a.place < b.place ? -1 : 1))
}

function directionsOf(steps: readonly { readonly cited: Work; readonly work: Work; readonly link: Link }[]) {
  const counts = { down: 0, across: 0, up: 0, unknown: 0 }
  for (const { cited, work } of steps) {
    if (cited.level === null || work.level === null) counts.unknown++
    else if (cited.level === work.level) counts.across++
    else if (rankOf(cited.level) < rankOf(work.level)) counts.down++
    else counts.up++
  }
  return counts
}

/** A year or a month, and how far it had gone by its end. */
export interface Period {
  readonly period: string
  readonly works: number
  readonly cumulativeWorks: number
  readonly places: number
  readonly cumulativePlaces: number
}

/** Works and places that were new in each year (2022) or month (2022-07) of dated works, and how many there were by its end. */
export function adoption({ dated }: Diffusion, by: 'YEAR' | 'MONTH'): Period[] {
  const seen = new Set<string>()
  let cumulativeWorks = 0
  return [...groupBy(dated, ({ work }) => work.date!.slice(0, by === 'YEAR' ? 4 : 7))].map(
    ([period, group]) => {
      const before = seen.size
      for (const { work } of group) if (work.place !== null) seen.add(work.place)
      cumulativeWorks += group.length
      return {
        period,
        works: group.length,
        cumulativeWorks,
        places: seen.size - before,
        cumulativePlaces: seen.size,
      }
    },
  )
}

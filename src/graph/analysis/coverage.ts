import type { Level } from '../../domain/level.ts'
import { daysBetween } from './days.ts'
import { descend, type Reached } from './descend.ts'
import { median } from './median.ts'
import type { Work, WorkGraph } from './works.ts'

/** A place that may follow, and how many directives of its level are held and known. */
export interface Place {
  readonly code: string
  readonly held: number
  readonly known: number
}

/** COVERED: something of its follows. NONE_FOUND: nothing that we hold does. NOTHING_HELD: we hold nothing of its that could. */
export type CoverageStatus = 'COVERED' | 'NONE_FOUND' | 'NOTHING_HELD'

export interface Implementation extends Reached {
  /** Days from the date of the work followed; negative if this one is older. */
  readonly lagDays: number | null
}

export interface PlaceCoverage extends Place {
  readonly status: CoverageStatus
  /** The oldest first; undated ones last. */
  readonly implementations: readonly Implementation[]
  readonly firstOn: string | null
  readonly lagDays: number | null
}

export interface PlacesCovered {
  readonly places: readonly PlaceCoverage[]
  /** Works of the level whose place is not known, or not among the places. */
  readonly unplaced: readonly Implementation[]
  /** Works of the level that do not count because it is not known whether they were there on the day asked for. */
  readonly undated: number
}

export interface CoverageQuestion {
  readonly root: Work
  readonly level: Level
  /** Only what was there on this day counts; null for all. */
  readonly asOf: string | null
}

/** Which of the places have a work of the level below the root. */
export function coverageOf(
  graph: WorkGraph,
  places: readonly Place[],
  { root, level, asOf }: CoverageQuestion,
): PlacesCovered {
  const below = descend(graph, root).filter(({ work }) => work.level === level)
  const dated = below.filter(({ work }) => asOf === null || work.date !== null)
  const counted = dated
    .filter(({ work }) => asOf === null || work.date! <= asOf)
    .map((found): Implementation => ({ ...found, lagDays: daysBetween(root.date, found.work.date) }))
    .sort(oldestFirst)
  const codes = new Set(places.map(({ code }) => code))
  return {
    places: places.map((place) => {
      const implementations = counted.filter(({ work }) => work.place === place.code)
      const first = implementations[0]
      return {
        ...place,
        status: first ? 'COVERED' : place.held > 0 ? 'NONE_FOUND' : 'NOTHING_HELD',
        implementations,
        firstOn: first?.work.date ?? null,
        lagDays: first?.lagDays ?? null,
      }
    }),
    unplaced: counted.filter(({ work }) => work.place === null || !codes.has(work.place)),
    undated: below.length - dated.length,
  }
}

function oldestFirst(a: Implementation, b: Implementation): number {
  const [first, second] = [a, b].map(({ work }) => work.date ?? '9')
  if (first !== second) return first! < second! ? -1 : 1
  return a.path.length - b.path.length || (a.work.id < b.work.id ? -1 : 1)
}

/** Totals of a coverage. Shares are null where nothing is counted. */
export function totalsOf({ places }: PlacesCovered) {
  const covered = places.filter(({ status }) => status === 'COVERED').length
  const nothingHeld = places.filter(({ status }) => status === 'NOTHING_HELD').length
  const judged = places.length - nothingHeld
  return {
    total: places.length,
    covered,
    noneFound: judged - covered,
    nothingHeld,
    share: places.length > 0 ? covered / places.length : null,
    shareOfHeld: judged > 0 ? covered / judged : null,
    medianLagDays: median(places.flatMap(({ lagDays }) => lagDays ?? [])),
  }
}

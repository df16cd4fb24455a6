import { z } from 'zod'
import type { Relation } from '../../domain/citation.ts'
import type { Level } from '../../domain/level.ts'
import { coverageOf, type Place, type PlacesCovered } from '../analysis/coverage.ts'
import type { LeftOut } from './lineage-question.ts'
import { ask, type Reader } from './question.ts'
import type { CitationRow } from './rows.ts'
import { worksAround } from './works-around.ts'

export interface CoverageRequest {
  readonly root: string
  readonly level: Level
  /** A jurisdiction code; null for the whole country. */
  readonly within: string | null
  readonly relations: readonly Relation[]
  /** Counts only what was there on this day; null for all, in the places of `today`. */
  readonly asOf: string | null
  readonly today: string
}

export interface Coverage extends PlacesCovered, CoverageRequest {
  readonly citations: ReadonlyMap<string, CitationRow>
  readonly leftOut: LeftOut | null
}

/** Which places of a level have a work below the directive. Five questions, whatever there is. */
export async function readCoverage(reader: Reader, request: CoverageRequest): Promise<Coverage> {
  const { root, level, within, relations, asOf, today } = request
  const [below, places] = await Promise.all([
    worksAround(reader, root, relations, ['DOWN']),
    coveragePlaces(reader, { level, within, year: Number((asOf ?? today).slice(0, 4)) }),
  ])
  const covered = coverageOf(below.graph, places, { root: below.root, level, asOf })
  return { ...request, ...covered, citations: below.citations, leftOut: below.leftOut }
}

const PlaceRow = z.object({ code: z.string(), held: z.int(), known: z.int() })

function coveragePlaces(
  reader: Reader,
  asked: { readonly level: Level; readonly within: string | null; readonly year: number },
): Promise<Place[]> {
  return ask(reader, 'coverage-places', PlaceRow, asked)
}

import { z } from 'zod'
import type { Relation } from '../../domain/citation.ts'
import { type ValidityStatus, validityOn } from '../../domain/validity.ts'
import { type GapConditions, GapRow } from './gap-row.ts'
import { ask, type Reader } from './question.ts'
import { validityFacts } from './validity.ts'

/** How what is cited had ended, by the kind of gap that it makes. */
const statusOf = {
  CITES_REPEALED: 'REPEALED',
  CITES_SUPERSEDED: 'SUPERSEDED',
  CITES_EXPIRED: 'EXPIRED',
} as const satisfies Record<string, ValidityStatus>

export type CitesEndedKind = keyof typeof statusOf

export function isCitesEnded(kind: string): kind is CitesEndedKind {
  return kind in statusOf
}

/** Candidates looked at together: what was repealed is rare, and most of what may have ended had. */
const stretch = 500

const Candidate = z.object({ gap: GapRow, on: z.string() })

/**
 * Citations of what was not in force any more on the day of the citing directive, by `validityOn`: the same answer as
 * `directive { validity(on) }` gives for what is cited, but for what the citing directive itself ends. Behind a place in the order
 * of citing directives, until there are `limit`. Two questions for each 500 citations of what may have ended.
 */
export async function citationsOfEnded(
  reader: Reader,
  kind: CitesEndedKind,
  relations: readonly Relation[],
  conditions: GapConditions,
  behind: { readonly key: string; readonly id: string },
  limit: number,
): Promise<GapRow[]> {
  const found: GapRow[] = []
  for (let { key, id } = behind, isMore = true; isMore && found.length < limit; ) {
    const parameters = { ...conditions, lowKey: key, lowId: id, limit: stretch }
    const candidates = await ask(reader, 'gap-cites-ended', Candidate, parameters, { relations })
    found.push(...(await endedAmong(reader, candidates, statusOf[kind])))
    isMore = candidates.length === stretch
    const last = candidates.at(-1)?.gap
    if (last) [key, id] = [last.key, last.id]
  }
  return found.slice(0, limit)
}

async function endedAmong(
  reader: Reader,
  candidates: readonly z.infer<typeof Candidate>[],
  status: ValidityStatus,
): Promise<GapRow[]> {
  const cited = [...new Set(candidates.flatMap(({ gap }) => gap.other ?? []))]
  if (cited.length === 0) return []
  const facts = await validityFacts(reader, cited)
  return candidates.flatMap(({ gap, on }) => {
    const byOthers = (facts.get(gap.other ?? '') ?? []).map((of) => ({
      ...of,
      acts: of.acts.filter(({ citation }) => citation.from !== gap.directive),
    }))
    const { decidedBy } = validityOn(byOthers, on, endOfTime)
    if (decidedBy?.status !== status) return []
    return [{ ...gap, candidates: decidedBy.act ? [decidedBy.act.citation.from] : [] }]
  })
}

/** A citation is of its own day: what bears no day tells nothing about that. */
const endOfTime = '9999-12-31'

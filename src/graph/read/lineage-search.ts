import { z } from 'zod'
import { Relation } from '../../domain/citation.ts'
import { Level } from '../../domain/level.ts'
import type { LeftOutGroup, LineageQuestion, LineageWork, Reached } from './lineage-question.ts'
import { askEachForMany, type Reader } from './question.ts'

const Found = z.object({ id: z.string(), level: Level.nullable(), distance: z.int() })

/** Lineage by one search in the database, where every directive counts for itself. It goes one step and one directive further than asked, to know what is left out. */
export async function searchLineage(
  reader: Reader,
  ids: readonly string[],
  question: LineageQuestion,
): Promise<Reached> {
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
  return {
    reach: new Map(
      answers.map(({ root, kept }) => [
        root,
        {
          parts: [],
          works: kept
            .filter(({ id }) => id !== root)
            .map(({ id, distance }) => ({ directives: [id], distance, undated: null }))
            .sort(byDistance),
        },
      ]),
    ),
    async leftOut() {
      const incomplete = answers.filter(({ reasons }) => reasons.length > 0)
      const shown = incomplete.map(({ root, kept }) => ({ root, shown: kept.map(({ id }) => id) }))
      const groups = await leftOutOf(reader, shown, question)
      return new Map(
        incomplete.map(({ root, reasons }) => [root, { reasons, groups: groups.get(root) ?? [] }]),
      )
    },
  }
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

function byDistance(a: LineageWork, b: LineageWork): number {
  return a.distance - b.distance || (a.directives[0]! < b.directives[0]! ? -1 : 1)
}

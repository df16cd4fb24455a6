import { z } from 'zod'
import { Relation } from '../../domain/citation.ts'
import { Level } from '../../domain/level.ts'
import { ask, askEachForMany, type Reader } from './question.ts'
import { CitationRow } from './rows.ts'

/** Which lineage is asked for. `up`: what the directive rests on; else what rests on it. */
export interface LineageQuestion {
  readonly up: boolean
  readonly depth: number
  readonly limit: number
  readonly relations: readonly Relation[]
  readonly levels: readonly Level[] | null
}

export interface Lineage {
  readonly root: string
  /** Nearest first; equals by id, since the store gives them in the order in which it came by them. */
  readonly directives: readonly { readonly id: string; readonly distance: number }[]
  /** The relations among root and directives. */
  readonly citations: readonly CitationRow[]
  /** Null if this is all there is. */
  readonly leftOut: LeftOut | null
}

/** What the answer does not have: why, and the directives one step further, counted by relation and level. */
export interface LeftOut {
  readonly reasons: readonly ('LIMIT' | 'DEPTH')[]
  readonly groups: readonly {
    readonly relation: Relation
    readonly level: Level | null
    readonly directives: number
  }[]
}

const Reached = z.object({ id: z.string(), level: Level.nullable(), distance: z.int() })

/**
 * The lineage of each directive. One search a question, one for the relations among what was found, and one more for each
 * answer that is not complete. The search goes one step and one directive further than asked, to know what is left out.
 */
export async function lineageOf(
  reader: Reader,
  ids: readonly string[],
  question: LineageQuestion,
): Promise<Map<string, Lineage>> {
  const { up, depth, limit, relations, levels } = question
  const reached = await askEachForMany(
    reader,
    'lineage-directives',
    Reached,
    // The asked directive itself, the directives wanted, and one more.
    { ids, up, levels, limit: limit + 2 },
    { relations, depth: depth + 1 },
  )
  const answers = [...reached].map(([root, found]) => {
    const near = found.filter(({ distance }) => distance <= depth)
    const kept = near.slice(0, limit + 1)
    const reasons: ('LIMIT' | 'DEPTH')[] = []
    if (near.length > kept.length) reasons.push('LIMIT')
    else if (found.length > near.length) reasons.push('DEPTH')
    return { root, kept, reasons }
  })
  const everyone = [...new Set(answers.flatMap(({ kept }) => kept.map(({ id }) => id)))]
  const citations = await ask(
    reader,
    'lineage-citations',
    z.object({ citation: CitationRow }),
    { ids: everyone },
    { relations },
  )
  const leftOut = await whatIsLeftOut(
    reader,
    answers.filter(({ reasons }) => reasons.length > 0),
    question,
  )
  return new Map(
    answers.map(({ root, kept, reasons }) => {
      const inside = new Set(kept.map(({ id }) => id))
      const groups = leftOut.get(root)
      return [
        root,
        {
          root,
          directives: kept
            .filter(({ id }) => id !== root)
            .map(({ id, distance }) => ({ id, distance }))
            .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1)),
          citations: citations
            .map(({ citation }) => citation)
            .filter(({ from, to }) => inside.has(from) && inside.has(to)),
          leftOut: reasons.length > 0 ? { reasons, groups: groups ?? [] } : null,
        },
      ]
    }),
  )
}

const Group = z.object({ relation: Relation, level: Level.nullable(), directives: z.int() })

/** One question for all that are incomplete; none where nothing is. */
async function whatIsLeftOut(
  reader: Reader,
  incomplete: readonly { readonly root: string; readonly kept: readonly { readonly id: string }[] }[],
  { up, levels, relations }: LineageQuestion,
) {
  if (incomplete.length === 0) return new Map<string, z.infer<typeof Group>[]>()
  const answers = incomplete.map(({ root, kept }) => ({ root, ids: kept.map(({ id }) => id) }))
  const ids = incomplete.map(({ root }) => root)
  return askEachForMany(reader, 'lineage-left-out', Group, { ids, answers, up, levels }, { relations })
}

/** How two directives are connected; the way goes from one to the next along `citations`, in either direction. */
export interface LineagePath {
  readonly directives: readonly string[]
  readonly citations: readonly CitationRow[]
}

const Path = z.object({ directives: z.array(z.string()), citations: z.array(CitationRow) })

/** The shortest way between two directives, or null. From a directive to itself is a way of no steps. */
export async function lineagePath(
  reader: Reader,
  ends: { readonly from: string; readonly to: string },
  { relations, depth }: { readonly relations: readonly Relation[]; readonly depth: number },
): Promise<LineagePath | null> {
  if (ends.from === ends.to) return { directives: [ends.from], citations: [] }
  const [path] = await ask(reader, 'lineage-path', Path, { ...ends }, { relations, depth })
  return path ?? null
}

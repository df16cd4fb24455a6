import { z } from 'zod'
import type { Relation } from '../../domain/citation.ts'
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
  /** Nearest first. */
  readonly directives: readonly { readonly id: string; readonly distance: number }[]
  /** The relations among root and directives. */
  readonly citations: readonly CitationRow[]
  /** Null if this is all there is. */
  readonly leftOut: LeftOut | null
}

/** What the answer does not have: why, and the directives one step further, counted by relation and level. */
export interface LeftOut {
  readonly reasons: readonly ('LIMIT' | 'DEPTH')[]
  readonly directives: number
  readonly groups: readonly {
    readonly relation: Relation
    readonly level: Level | null
    readonly directives: number
  }[]
}

const Reached = z.object({ id: z.string(), level: Level.nullable(), distance: z.int() })
type Reached = z.infer<typeof Reached>

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
  const lineages = answers.map(async ({ root, kept, reasons }): Promise<[string, Lineage]> => {
    const inside = new Set(kept.map(({ id }) => id))
    const leftOut = reasons.length > 0 ? await whatIsLeftOut(reader, [...inside], question) : null
    return [
      root,
      {
        root,
        directives: kept.filter(({ id }) => id !== root).map(({ id, distance }) => ({ id, distance })),
        citations: citations
          .map(({ citation }) => citation)
          .filter(({ from, to }) => inside.has(from) && inside.has(to)),
        leftOut: leftOut && { reasons, ...leftOut },
      },
    ]
  })
  return new Map(await Promise.all(lineages))
}

async function whatIsLeftOut(
  reader: Reader,
  ids: readonly string[],
  { up, levels, relations }: LineageQuestion,
) {
  const Group = z.object({
    relation: CitationRow.shape.relation,
    level: Level.nullable(),
    directives: z.int(),
  })
  const groups = await ask(reader, 'lineage-left-out', Group, { ids, up, levels }, { relations })
  return { groups, directives: groups.reduce((sum, group) => sum + group.directives, 0) }
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

import { z } from 'zod'
import { type Relation, tyingRelations } from '../../domain/citation.ts'
import type { LeftOut, LineageQuestion, LineageWork } from './lineage-question.ts'
import { reachedFrom } from './lineage-reach.ts'
import { stepsOf, worksOf } from './lineage-steps.ts'
import { once } from './once.ts'
import { ask, type Reader } from './question.ts'
import { CitationRow } from './rows.ts'

/**
 * What a directive rests on, or what rests on it. The relations that make it so, and what is left out, are asked when they are first
 * wanted, of all lineages of one question together: who wants the directives only does not pay for them, nor wait.
 */
export interface Lineage {
  readonly question: LineageQuestion
  /** The directive asked for, and where a work counts as one the others of its work. */
  readonly root: string
  readonly parts: readonly string[]
  readonly works: readonly TiedWork[]
  /** The relations among the works, the root's one of them. */
  citations(): Promise<readonly CitationRow[]>
  leftOut(): Promise<LeftOut | null>
}

export interface TiedWork extends LineageWork {
  /** The relations by which its directives are one work. */
  ties(): Promise<readonly CitationRow[]>
}

/** The lineage of each directive. */
export async function lineageOf(
  reader: Reader,
  ids: readonly string[],
  question: LineageQuestion,
): Promise<Map<string, Lineage>> {
  const { reach, leftOut } = await reachedFrom(reader, ids, question)
  const everyone = [...reach].flatMap(([root, { parts, works }]) =>
    works.length > 0 ? [root, ...parts, ...works.flatMap(({ directives }) => directives)] : [],
  )
  const relations = question.works
    ? [...new Set([...question.relations, ...tyingRelations])]
    : question.relations
  const citations = once(() => citationsAmong(reader, [...new Set(everyone)], relations))
  const left = once(leftOut)
  return new Map(
    [...reach].map(([root, { parts, works }]) => {
      const sorted = once(async () => sortOut(await citations(), root, parts, works))
      const lineage: Lineage = {
        ...{ question, root, parts },
        works: works.map((work) => ({ ...work, ties: async () => (await sorted()).ties.get(work) ?? [] })),
        citations: async () =>
          (await sorted()).between.filter(({ relation }) => question.relations.includes(relation)),
        leftOut: async () => (await left()).get(root) ?? null,
      }
      return [root, lineage]
    }),
  )
}

/** Of all citations those between works of one lineage, and by work those that tie it; what ties the work of the root is nobody's. */
function sortOut(
  citations: readonly CitationRow[],
  root: string,
  parts: readonly string[],
  works: readonly LineageWork[],
) {
  const workOf = new Map<string, LineageWork | null>([root, ...parts].map((id) => [id, null]))
  for (const work of works) for (const id of work.directives) workOf.set(id, work)
  const between: CitationRow[] = []
  const ties = new Map<LineageWork, CitationRow[]>()
  for (const citation of citations) {
    const [from, to] = [workOf.get(citation.from), workOf.get(citation.to)]
    if (from === undefined || to === undefined) continue
    if (from !== to) between.push(citation)
    else if (from && tyingRelations.includes(citation.relation))
      ties.set(from, [...(ties.get(from) ?? []), citation])
  }
  return { between, ties }
}

/** The relations of these types among these directives, in the order of the texts that make them. */
export async function citationsAmong(
  reader: Reader,
  ids: readonly string[],
  relations: readonly Relation[],
): Promise<CitationRow[]> {
  if (ids.length === 0) return []
  const row = z.object({ citation: CitationRow })
  const rows = await ask(reader, 'lineage-citations', row, { ids }, { relations })
  return rows.map(({ citation }) => citation)
}

/** Whether lineage ends at each of these: no step leads from its work to another. */
export async function endsOf(
  reader: Reader,
  ids: readonly string[],
  question: LineageQuestion,
): Promise<Map<string, boolean>> {
  const works = await worksOf(reader, ids, { ...question, works: true })
  const walkers = [...works].map(([asked, work]) => ({ asked, from: work, seen: work }))
  const steps = await stepsOf(reader, walkers, { ...question, works: false }, question.asOf ? undefined : 1)
  return new Map(ids.map((id) => [id, (steps.get(id)?.reached ?? []).length === 0]))
}

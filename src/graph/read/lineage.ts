import { z } from 'zod'
import { type Relation, tyingRelations } from '../../domain/citation.ts'
import type { LeftOut, LineageQuestion, LineageWork } from './lineage-question.ts'
import { reachedFrom } from './lineage-reach.ts'
import { stepsOf, worksOf } from './lineage-steps.ts'
import { ask, type Reader } from './question.ts'
import { CitationRow } from './rows.ts'

/** What a directive rests on, or what rests on it, with the relations that make it so. */
export interface Lineage {
  readonly question: LineageQuestion
  /** The directive asked for, and where a work counts as one the others of its work. */
  readonly root: string
  readonly parts: readonly string[]
  readonly works: readonly TiedWork[]
  /** The relations among the works, the root's one of them. */
  readonly citations: readonly CitationRow[]
  readonly leftOut: LeftOut | null
}

/** `ties`: the relations by which its directives are one work. */
export interface TiedWork extends LineageWork {
  readonly ties: readonly CitationRow[]
}

/** The lineage of each directive: what it reaches, and one question for the relations among all that was found. */
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
  const [citations, left] = await Promise.all([
    citationsAmong(reader, [...new Set(everyone)], relations),
    leftOut(),
  ])
  return new Map(
    [...reach].map(([root, { parts, works }]) => {
      const workOf = new Map(works.flatMap((work) => work.directives.map((id) => [id, work] as const)))
      const isIn = (id: string) => id === root || parts.includes(id) || workOf.has(id)
      const inside = citations.filter(({ from, to }) => isIn(from) && isIn(to))
      const isTie = ({ from, to }: CitationRow) => workOf.get(from) === workOf.get(to)
      const ties = inside.filter((citation) => isTie(citation) && tyingRelations.includes(citation.relation))
      return [
        root,
        {
          ...{ question, root, parts, leftOut: left.get(root) ?? null },
          works: works.map((work) => ({
            ...work,
            ties: ties.filter(({ from }) => workOf.get(from) === work),
          })),
          citations: inside.filter(
            (citation) => !isTie(citation) && question.relations.includes(citation.relation),
          ),
        },
      ]
    }),
  )
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

import type { DrawnCitation, DrawnDirective } from '../shapes.ts'
import type { LineageData } from '../use-lineage.ts'
import { bundleOf, type Card, type Tie } from './model.ts'

/** What a picture of a lineage, its table and the words beside it are made of. */
export interface Connected {
  readonly directives: ReadonlyMap<string, DrawnDirective>
  /** By id, those within one work left out. */
  readonly citations: ReadonlyMap<string, DrawnCitation>
  readonly ties: readonly Tie[]
  /** How many lie beyond what was asked for. */
  readonly left: number
}

export function connectedIn(data: LineageData): Connected {
  const { directive, up, down } = data
  const all = [directive, ...[up, down].flatMap(({ nodes }) => nodes.map((node) => node.directive))]
  const works = workOf(data)
  const citations = [...up.edges, ...down.edges]
    .map(
      (edge): DrawnCitation => ({
        ...edge,
        fromCard: works.get(edge.from.id) ?? edge.from.id,
        toCard: works.get(edge.to.id) ?? edge.to.id,
      }),
    )
    .filter(({ fromCard, toCard }) => fromCard !== toCard)
  const byId = new Map(citations.map((one) => [one.id, one]))
  return {
    directives: new Map(all.map((one) => [one.id, one])),
    citations: byId,
    ties: [...byId.values()].map(tieOf),
    left: [up, down]
      .flatMap(({ truncated }) => truncated?.groups ?? [])
      .reduce((sum, group) => sum + group.directives, 0),
  }
}

/** The card that stands for each directive: its own, or that of the notice that prints it. */
function workOf({ directive, up, down }: LineageData): ReadonlyMap<string, string> {
  const works = [...up.nodes, ...down.nodes, { directive, parts: [...up.parts, ...down.parts] }]
  return new Map(
    works.flatMap((work) => work.parts.map(({ id }): [string, string] => [id, work.directive.id])),
  )
}

const tieOf = ({ id, fromCard, toCard, relation }: DrawnCitation): Tie => ({
  id,
  from: fromCard,
  to: toCard,
  bundle: bundleOf(relation),
})

export const cardOf = ({ id, level, jurisdiction, issuedOn }: DrawnDirective): Card => ({
  id,
  lane: level ?? 'UNKNOWN',
  order: `${jurisdiction?.code ?? '9'} ${issuedOn ?? '9'}`,
})

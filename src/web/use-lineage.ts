import { ask } from './api.ts'
import { allRelations } from './lineage/relations.ts'
import query from './queries/lineage.graphql'
import edgesQuery from './queries/lineage-edges.graphql'
import headQuery from './queries/lineage-head.graphql'
import nodesQuery from './queries/lineage-nodes.graphql'
import type { DrawnCitation, DrawnDirective, Edition } from './shapes.ts'
import { type Asked, useAnswer } from './use-question.ts'

/** A notice and what it prints count as one: `parts` are what it prints. */
interface Drawn {
  readonly parts: readonly Part[]
  readonly nodes: readonly { readonly directive: DrawnDirective; readonly parts: readonly Part[] }[]
  readonly edges: readonly Omit<DrawnCitation, 'fromCard' | 'toCard'>[]
  readonly truncated: { readonly groups: readonly { readonly directives: number }[] } | null
}

interface Part {
  readonly id: string
}

export interface LineageData {
  readonly dataset: Edition
  readonly directive: DrawnDirective
  readonly up: Drawn
  readonly down: Drawn
  /** Set where there was no lineage, so that mere mentions were asked for. */
  readonly onlyReferences?: true
}

/**
 * What is asked for in each direction; what lies beyond is said to be left out. One question may not ask for more: where more is
 * wanted, directives and the lines between them are asked for each by itself, without what stands around their words.
 */
const mostDrawn = { usual: 250, wide: 1_000 }

/**
 * What a directive rests on and what rests on it, also by mere mention where that is wanted, or where there is nothing else; and as much
 * as there is. Null asks nothing.
 */
export function useLineage(id: string | null, references: boolean, wide: boolean): Asked<LineageData> {
  return useAnswer<LineageData>(
    id === null
      ? null
      : async (signal) => {
          const data = await askOnce(id, references, wide, signal)
          if (references || !isEmpty(data)) return data
          return { ...(await askOnce(id, true, wide, signal)), onlyReferences: true }
        },
    `${id} ${references} ${wide}`,
  )
}

const isEmpty = ({ up, down }: LineageData) => up.nodes.length + down.nodes.length === 0

function askOnce(
  id: string,
  references: boolean,
  wide: boolean,
  signal: AbortSignal,
): Promise<Omit<LineageData, 'onlyReferences'>> {
  const relations = references ? allRelations : null
  return wide
    ? askWide({ id, relations, limit: mostDrawn.wide }, signal)
    : ask(query, { id, relations, limit: mostDrawn.usual }, signal)
}

async function askWide(
  variables: { readonly id: string; readonly [name: string]: unknown },
  signal: AbortSignal,
) {
  const drawn = async (direction: 'UP' | 'DOWN'): Promise<Drawn> => {
    // One after the other: they are the same walk, which is planned and read once.
    const nodes = await ask<{ lineage: Omit<Drawn, 'edges'> }>(
      nodesQuery,
      { ...variables, direction },
      signal,
    )
    const edges = await ask<{ lineage: Pick<Drawn, 'edges'> }>(
      edgesQuery,
      { ...variables, direction },
      signal,
    )
    return { ...nodes.lineage, ...edges.lineage }
  }
  const [head, up, down] = await Promise.all([
    ask<Pick<LineageData, 'dataset' | 'directive'>>(headQuery, { id: variables.id }, signal),
    drawn('UP'),
    drawn('DOWN'),
  ])
  return { ...head, up, down }
}

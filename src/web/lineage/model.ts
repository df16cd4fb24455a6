/** What the lineage picture is drawn from. */

export const lanes = ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP', 'UNKNOWN'] as const
export type Lane = (typeof lanes)[number]

/** How a line looks and what its chip says: one for each family of relations, in the order in which chips stand. */
export const bundles = [
  'IMPLEMENTS',
  'BASED_ON',
  'FORWARDS',
  'PRINTS',
  'ATTACHES',
  'HISTORY',
  'CITES',
] as const
export type Bundle = (typeof bundles)[number]

const bundleByRelation: Readonly<Record<string, Bundle>> = {
  IMPLEMENTS: 'IMPLEMENTS',
  BASED_ON: 'BASED_ON',
  FORWARDS: 'FORWARDS',
  APPROVES_FORWARDS: 'FORWARDS',
  ISSUES: 'PRINTS',
  ATTACHES: 'ATTACHES',
  AMENDS: 'HISTORY',
  REPEALS: 'HISTORY',
  SUPERSEDES: 'HISTORY',
}

export const bundleOf = (relation: string): Bundle => bundleByRelation[relation] ?? 'CITES'

/** A directive in the picture. `order` sorts those of a lane: place, then date. */
export interface Card {
  readonly id: string
  readonly lane: Lane
  readonly order: string
  /** In pixels: of the table that a whole lane became, which is as wide as the picture. */
  readonly height?: number
}

/** That one directive refers to another. */
export interface Tie {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly bundle: Bundle
  /** How many it stands for; 1 if absent. */
  readonly count?: number
}

import type { Lane } from './lineage/model.ts'
import type { Words } from './words/zh.ts'

/** What the queries of the page answer. */

export type Level = Exclude<Lane, 'UNKNOWN'>
/** In the order in which they are named: who leads first. */
export const roles = ['LEAD', 'COOPERATE', 'RESPONSIBLE', 'SUPERVISE'] as const
export type Role = (typeof roles)[number]

export interface Named {
  readonly id: string
  readonly name: string
}

export interface Brief {
  readonly id: string
  readonly title: string | null
  readonly documentNumber: string | null
  readonly level: Level | null
  readonly held: boolean
  readonly issuedOn: string | null
  readonly issuingBodies: readonly { readonly name: string }[]
}

/** A directive in the lineage picture. */
export interface DrawnDirective extends Brief {
  readonly publishedOn: string | null
  readonly jurisdiction: { readonly code: string; readonly name: string } | null
}

/** What the head of a directive's view shows. */
export interface DirectiveHead extends Brief {
  readonly kind: string | null
  readonly jurisdiction: { readonly name: string } | null
  readonly issuingBodies: readonly Named[]
  readonly validity: {
    readonly status: ValidityStatus
    readonly basis: ValidityBasis
    readonly since: string | null
  }
}

export type ValidityStatus = keyof Words['validity']
export type ValidityBasis = keyof Words['basis']

/** A body with what kind of one it is. */
export interface BodyNamed extends Named {
  readonly __typename: string
}

/** The state of the data, so that what is taken from it can be cited with it. */
export interface Edition {
  readonly version: number
  readonly changedAt: string | null
}

export interface Responsibility {
  readonly role: Role
  readonly rule: string
  readonly confidence: number
  readonly body: BodyNamed
  readonly evidence: Evidence
}

/** A change of the graph. */
export interface ChangeShape {
  readonly at: string
  readonly version: number
  readonly kind: keyof Words['change']
  readonly directive: Brief | null
  readonly cited: Brief | null
  readonly words: string | null
  readonly before: string | null
  readonly after: string | null
  readonly count: number | null
}

export interface Span {
  readonly start: number
  readonly end: number
}

export interface Evidence extends Span {
  readonly quote: string
  readonly before?: string
  readonly after?: string
  /** Where it is not the directive's own text: a table of a registry. */
  readonly source?: { readonly sha256: string } | null
  readonly repaired: boolean
}

export interface Page<Item> {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly Item[]
}

/** A citation in the lineage picture. */
export interface DrawnCitation {
  readonly id: string
  readonly relation: string
  readonly cue: string | null
  readonly rule: string
  readonly confidence: number
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
  /** The cards at its ends: a notice stands for what it prints. */
  readonly fromCard: string
  readonly toCard: string
  readonly evidence: Evidence | null
}

export interface PlaceCoverage {
  readonly jurisdiction: { readonly code: string; readonly name: string }
  readonly status: 'COVERED' | 'NONE_FOUND' | 'NOTHING_HELD'
  readonly firstOn: string | null
  readonly lagDays: number | null
  readonly heldDirectives: number
  readonly implementations: readonly {
    readonly directive: Brief
    readonly path: readonly Pick<DrawnCitation, 'id' | 'from' | 'evidence' | 'rule' | 'confidence'>[]
  }[]
}

export interface MetricShape {
  readonly id: string
  readonly indicator: string
  readonly comparator: keyof Words['comparator']
  readonly target: number | null
  readonly targetMax: number | null
  readonly targetRatio: string | null
  readonly baseline: number | null
  readonly unit: string | null
  readonly per: string | null
  readonly deadline: string | null
  readonly scope: string | null
  readonly rule: string
  readonly confidence: number
  readonly evidence: Evidence
}

export type Strictness = keyof Words['strictness']

/** A target beside those of the places above. */
export interface ComparedRow {
  readonly jurisdiction: { readonly code: string; readonly name: string; readonly level: Level | null } | null
  readonly metric: MetricShape & {
    /** In the base unit. */
    readonly comparable: {
      readonly target: number
      readonly targetMax: number | null
      readonly baseline: number | null
      readonly unit: string | null
    } | null
    readonly directive: {
      readonly id: string
      readonly title: string | null
      readonly documentNumber: string | null
    }
  }
  readonly versusNational: { readonly strictness: Strictness } | null
  readonly versusParent: { readonly strictness: Strictness } | null
}

/** Where the day of issue is not known, that of publication tells the year. */
export const yearOf = ({ issuedOn, publishedOn }: DrawnDirective): string | null =>
  (issuedOn ?? publishedOn)?.slice(0, 4) ?? null

import type { Relation } from '../domain/citation.ts'
import type {
  BodyFilter,
  DirectiveFilter,
  MetricFilter,
  ResponsibilityFilter,
  TaskFilter,
} from '../graph/read/filters.ts'
import type {
  BodyRow,
  CitationRow,
  DirectiveRow,
  JurisdictionRow,
  MetricRow,
  ResponsibilityRow,
  TaskRow,
} from '../graph/read/rows.ts'

/** A directive with the names that its header is read by. */
export interface DirectiveItem {
  readonly directive: DirectiveRow
  readonly issuers: readonly BodyRow[]
  readonly addressees: readonly BodyRow[]
  readonly place: JurisdictionRow | null
}

export interface CitationItem {
  readonly citation: CitationRow
  readonly from: DirectiveRow
  readonly to: DirectiveRow
}

export interface TaskItem {
  readonly task: TaskRow
  readonly directive: DirectiveRow
  readonly responsibilities: readonly { readonly responsibility: ResponsibilityRow; readonly body: BodyRow }[]
}

export interface ResponsibilityItem extends TaskItem {
  readonly responsibility: ResponsibilityRow
  readonly body: BodyRow
}

export interface MetricItem {
  readonly metric: MetricRow
  readonly directive: DirectiveRow
}

export interface BodyItem {
  readonly body: BodyRow
  readonly parent: BodyRow | null
  readonly place: JurisdictionRow | null
}

/** What an export can hold. */
export interface Items {
  readonly directives: DirectiveItem
  readonly citations: CitationItem
  readonly tasks: TaskItem
  readonly responsibilities: ResponsibilityItem
  readonly metrics: MetricItem
  readonly bodies: BodyItem
}

export type What = keyof Items

/** `directive`: only this one, with what it prints and attaches left out. `relations`: of citations. */
export type DirectiveChoice = DirectiveFilter & {
  readonly directive?: string | null | undefined
}
export type CitationChoice = DirectiveChoice & { readonly relations?: readonly Relation[] | null | undefined }

export interface Filters {
  readonly directives: DirectiveChoice
  readonly citations: CitationChoice
  readonly tasks: TaskFilter
  readonly responsibilities: ResponsibilityFilter & { readonly bodyName?: string | null | undefined }
  readonly metrics: MetricFilter
  readonly bodies: BodyFilter
}

import type { Role, Span } from '../shapes.ts'
import type { Damage } from '../wording/damage.ts'
import type { Words } from '../words/zh.ts'

export interface Source {
  readonly sha256: string
  readonly file: string
  readonly text: string | null
  readonly damage: readonly Damage[]
}

/** What of a head was read from where: from the text, or from the row of a registry. */
interface HeaderEvidence {
  readonly field: string
  readonly evidence: Span & { readonly source: { readonly sha256: string } | null }
}

export interface Citation {
  readonly relation: keyof Words['relation']
  readonly to: { readonly id: string; readonly title: string | null; readonly documentNumber: string | null }
  readonly mentions: readonly Span[]
}

export interface Task {
  readonly responsibilities: readonly {
    readonly role: Role
    readonly body: { readonly name: string }
    readonly evidence: Span
  }[]
}

export interface Metric {
  readonly indicator: string
  readonly evidence: Span
}

/** A text, and all that was read from it. */
export interface ReadText {
  readonly sources: readonly Source[]
  readonly evidence: readonly HeaderEvidence[]
  readonly citations: readonly Citation[]
  readonly tasks: readonly Task[]
  readonly metrics: readonly Metric[]
}

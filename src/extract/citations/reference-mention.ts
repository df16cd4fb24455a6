import type { MentionKind, Relation } from '../../domain/citation.ts'
import type { Span } from '../../domain/evidence.ts'

/** A reference to a directive as the text makes it; resolving says which directive that is. Spans count in the clean text. */
export interface ReferenceMention {
  /** Index of the part of the tree in which it stands. */
  readonly part: number
  readonly kind: MentionKind
  /** The reference itself: 《…》(国办发〔2019〕6号). */
  readonly at: Span
  /** The words that show the relation: from cue to reference, or from reference to cue. */
  readonly span: Span
  /** Without 《》, lines joined; of an alias the alias. Null where only the number is named. */
  readonly title: string | null
  /** In its normal spelling, or a standard's code: GB 50180. */
  readonly documentNumber: string | null
  /** 省卫生健康委、省委编办、省发改委 in front of 等8部门《…》; null if the text names nobody. */
  readonly issuers: Span | null
  /** 等8部门 → 8. */
  readonly issuerCount: number | null
  readonly relation: Relation
  readonly cue: string | null
  /** 第十二条. */
  readonly locator: string | null
  /** Names that the document gives it for later: 以下简称《通知》. */
  readonly aliases: readonly string[]
  /** 原《…》, 修订前: an earlier work, not the one of this file with the same title. */
  readonly former: boolean
  readonly confidence: number
  readonly rule: string
}

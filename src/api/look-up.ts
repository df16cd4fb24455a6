/** A reference to a directive in a text that somebody pasted. Places are UTF-16 units of that text. */
export interface FoundReference {
  readonly start: number
  readonly end: number
  readonly title: string | null
  /** In its normal spelling. */
  readonly documentNumber: string | null
}

/** Finds the references in a text; knows nothing of the graph. */
export type LookUp = (text: string) => readonly FoundReference[]

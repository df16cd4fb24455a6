import type { LookedUpCitation } from '../resolve/lookup-citations.ts'

export type { LookedUpCitation }

/** Finds the references in a text that somebody pasted; knows nothing of the graph. */
export type LookUp = (text: string) => readonly LookedUpCitation[]

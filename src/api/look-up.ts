import type { LookedUpCitation } from '../resolve/lookup-citations.ts'

export type { LookedUpCitation }

/** Finds the references in a text that somebody pasted; knows nothing of the graph. */
export type LookUp = (text: string) => readonly LookedUpCitation[]

/** Other names of the bodies that some words name: 省卫健委 → 省卫生健康委. Knows nothing of the graph. */
export type BodyForms = (words: string) => readonly string[]

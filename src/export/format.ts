import type { Items, What } from './items.ts'

/** Which state of the graph is written, and where its permalinks lead. */
export interface Edition {
  /** Without a slash at the end: https://example.org */
  readonly base: string
  readonly version: number
  /** When the graph last changed, ISO 8601; null for an empty one. */
  readonly changedAt: string | null
  /** What a reader shows the whole as, where a format has a place for it. */
  readonly title?: string | undefined
}

/** What a format writes from: everything of a kind that the caller's filter lets through, a stretch at a time. */
export interface ExportSource {
  read<W extends What>(what: W): AsyncIterable<readonly Items[W][]>
  /** The directives that the citations connect. */
  readConnected(): AsyncIterable<readonly Items['directives'][]>
}

export interface Format {
  /** As in the address: csv, jsonl. */
  readonly name: string
  readonly mediaType: string
  /** What it can hold; the first is meant if nothing is said. */
  readonly holds: readonly What[]
  /** The text, piece by piece: never more in memory than a stretch. */
  write(what: What, source: ExportSource, edition: Edition): AsyncIterable<string>
}

export const everything: readonly What[] = [
  'directives',
  'citations',
  'tasks',
  'responsibilities',
  'metrics',
  'bodies',
]

import { datasetVersion } from '../graph/read/dataset.ts'
import type { Reader } from '../graph/read/question.ts'
import { ExportError } from './filter-values.ts'
import { type Given, readFilter } from './filters.ts'
import { type Edition, type ExportSource, everything, type Format } from './format.ts'
import { formats } from './formats.ts'
import type { Filters, What } from './items.ts'
import { readConnectedDirectives, readItems } from './read-items.ts'

export interface ExportRequest {
  /** csv, jsonl … */
  readonly format: string
  /** directives, tasks …; null for what the format is there for. */
  readonly what: string | null
  readonly filters: Given
  /** Where permalinks lead. */
  readonly base: string
  readonly title?: string
}

export interface Export {
  readonly format: Format
  readonly what: What
  /** The state of the graph when it began. */
  readonly edition: Edition
  /** The text. Each piece is read from the graph when it is asked for. */
  readonly text: AsyncIterable<string>
  /** The version of the graph now: another one than the edition's tells that what was written is of two states. */
  versionNow(): Promise<number>
}

/** Checks a request and begins to answer it. Throws an `ExportError` that says what to send instead. */
export async function startExport(request: ExportRequest, reader: Reader): Promise<Export> {
  const format = formatNamed(request.format)
  const what = whatOf(request.what ?? format.holds[0]!, format)
  const filter = await readFilter(what, request.filters, reader)
  const edition = { base: request.base, title: request.title, ...(await datasetVersion(reader)) }
  return {
    format,
    what,
    edition,
    text: format.write(what, sourceOf(reader, filter), edition),
    versionNow: async () => (await datasetVersion(reader)).version,
  }
}

function formatNamed(name: string): Format {
  const format = formats.find((each) => each.name === name)
  if (format) return format
  const names = formats.map((each) => each.name).join(', ')
  throw new ExportError(`there is no format ${JSON.stringify(name)}: there are ${names}`)
}

function whatOf(name: string, { name: format, holds }: Format): What {
  const what = everything.find((each) => each === name)
  if (what && holds.includes(what)) return what
  const can = `${format} holds ${holds.join(', ')}`
  throw new ExportError(what ? `${can}, not ${what}` : `there are no ${JSON.stringify(name)}: ${can}`)
}

/** A format asks for what it was given, so that the filter is of that kind. */
function sourceOf(reader: Reader, filter: Filters[What]): ExportSource {
  return {
    read: (what) => readItems[what](reader, filter as Filters[typeof what]),
    readConnected: () => readConnectedDirectives(reader, filter as Filters['citations']),
  }
}

import type { Database, ReadOptions } from '../../graph/database.ts'
import type { Parameters, Row } from '../../graph/values.ts'
import { currentNotes } from '../traffic/notes.ts'
import { leastUsed } from './least-used.ts'

/**
 * Statements that go over all directives and that many questions share: the places of a coverage were two thirds of its time
 * among 120,000 directives, whatever was asked about.
 */
const counting: ReadonlySet<string> = new Set(['coverage-places', 'directive-counts', 'dataset-counts'])

/** Bytes of a row, about: some thousand places are the most. */
const perRow = 100

/**
 * The same database; what counts over all of it is asked once for each version of the dataset. Only for requests that noted one: where
 * answers are kept. `capacity` in bytes.
 */
export function keepCounts({ read }: Pick<Database, 'read'>, capacity: number): Pick<Database, 'read'> {
  const kept = leastUsed<readonly Row[]>(capacity)
  return {
    async read<R extends Row>(name: string, parameters: Parameters = {}, options: ReadOptions = {}) {
      const notes = currentNotes()
      const version = notes?.version
      if (!version || !counting.has(name)) return read<R>(name, parameters, options)
      const key = JSON.stringify([version.epoch, version.version, name, parameters, options.slots])
      const known = kept.get(key)
      if (known) {
        notes.kept++
        return [...known] as R[]
      }
      const rows = await read<R>(name, parameters, options)
      kept.set(key, rows, key.length + rows.length * perRow)
      return rows
    },
  }
}

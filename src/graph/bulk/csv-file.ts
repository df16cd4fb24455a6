import { closeSync, openSync, writeSync } from 'node:fs'
import type { Value } from '../values.ts'

/** How Neo4j's importer writes a column's type. */
export type ColumnType =
  | 'string'
  | 'long'
  | 'double'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'string[]'
  | 'long[]'

/** What parts the values of a list: a character that no text has. */
export const listDelimiter = '\u001f'

export interface CsvFile {
  readonly file: string
  /** `first` are what comes before the columns: ends and type of a relationship. */
  row(first: readonly string[], properties: Readonly<Record<string, Value | undefined>>): void
  /** Ends the file, and says how many rows it has, whether a value has a line end, and how many characters the longest value has. */
  close(): { readonly rows: number; readonly isMultiline: boolean; readonly longest: number }
}

/**
 * A file as Neo4j's importer reads it. A property that has no column is a bug of ours and throws; one that is null, and an empty
 * list, is absent, which is the same to all that read it.
 */
export function csvFile(
  file: string,
  first: readonly string[],
  columns: Readonly<Record<string, ColumnType>>,
): CsvFile {
  const descriptor = openSync(file, 'w')
  const names = Object.keys(columns)
  const known = new Set(names)
  let text = `${[...first, ...names.map((name) => `${name}:${columns[name]}`)].join(',')}\n`
  let [rows, longest, isMultiline] = [0, 0, false]

  const written = (value: Value | undefined, name: string): string => {
    if (value === null || value === undefined) return ''
    if (typeof value === 'number' || typeof value === 'boolean') return String(value)
    const words = typeof value === 'string' ? value : listed(value as readonly (string | number)[], name)
    if (words.length > longest) longest = words.length
    if (!isMultiline && /[\n\r]/.test(words)) isMultiline = true
    return `"${words.includes('"') ? words.replaceAll('"', '""') : words}"`
  }

  return {
    file,
    row(before, properties) {
      rows++
      for (const name in properties)
        if (!known.has(name) && properties[name] != null)
          throw new TypeError(`${file} has no column for ${name}`)
      text += before.map((value) => written(value, '')).join(',')
      for (const [i, name] of names.entries())
        text += (i > 0 || before.length > 0 ? ',' : '') + written(properties[name], name)
      text += '\n'
      if (text.length < 1_000_000) return
      writeSync(descriptor, text)
      text = ''
    },
    close() {
      writeSync(descriptor, text)
      closeSync(descriptor)
      return { rows, isMultiline, longest }
    },
  }
}

function listed(values: readonly (string | number)[], name: string): string {
  for (const value of values)
    if (typeof value === 'string' && value.includes(listDelimiter))
      throw new Error(`a value of ${name} has the control character U+001F: ${JSON.stringify(value)}`)
  // The importer takes a list of one empty text for an empty list.
  if (values.length === 1 && values[0] === '') throw new TypeError(`${name} is a list of one empty text`)
  return values.join(listDelimiter)
}

import type { z } from 'zod'
import type { Database } from '../database.ts'
import type { Slots } from '../statement.ts'
import type { Parameters } from '../values.ts'

/** What asking needs of the database. */
export type Reader = Pick<Database, 'read'>

/** Asks one question: sends `cypher/read/<name>.cypher` and returns its rows, checked against `row`. */
export async function ask<Row>(
  reader: Reader,
  name: string,
  row: z.ZodType<Row>,
  parameters: Parameters,
  slots: Slots = {},
): Promise<Row[]> {
  const rows = await reader.read(name, parameters, { slots })
  return rows.map((found) => row.parse(found))
}

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

/** What `asked` was answered, one answer each. */
export async function askEach<Answer>(
  reader: Reader,
  name: string,
  column: string,
  answer: z.ZodType<Answer>,
  parameters: Parameters & { readonly ids: readonly string[] },
  slots: Slots = {},
): Promise<Map<string, Answer>> {
  const rows = await reader.read(name, parameters, { slots })
  return new Map(rows.map((row) => [String(row.asked), answer.parse(row[column])]))
}

/** What `asked` was answered, any number of rows each, in the order they came. */
export async function askEachForMany<Row>(
  reader: Reader,
  name: string,
  row: z.ZodType<Row>,
  parameters: Parameters & { readonly ids: readonly string[] },
  slots: Slots = {},
): Promise<Map<string, Row[]>> {
  const answers = new Map<string, Row[]>()
  for (const found of await reader.read(name, parameters, { slots })) {
    const asked = String(found.asked)
    const answer = answers.get(asked)
    if (answer) answer.push(row.parse(found))
    else answers.set(asked, [row.parse(found)])
  }
  return answers
}

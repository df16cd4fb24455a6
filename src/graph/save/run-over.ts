import type { Transaction } from '../database.ts'
import type { Row, Value } from '../values.ts'

/** Runs a statement over the one list it takes, unless the list is empty: a document rarely needs all statements. */
export async function runOver<R extends Row = Row>(
  transaction: Transaction,
  name: string,
  list: Readonly<Record<string, readonly Value[]>>,
): Promise<R[]> {
  const isEmpty = Object.values(list).every((rows) => rows.length === 0)
  return isEmpty ? [] : transaction.run<R>(name, list)
}

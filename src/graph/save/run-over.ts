import type { Transaction } from '../database.ts'
import type { Row, Value } from '../values.ts'

type List = Readonly<Record<string, readonly Value[]>>

/** Runs a statement over the one list it takes, unless the list is empty: a document rarely needs all statements. */
export async function runOver<R extends Row = Row>(
  transaction: Transaction,
  name: string,
  list: List,
): Promise<R[]> {
  return isEmpty(list) ? [] : transaction.run<R>(name, list)
}

/** The same without waiting, where nobody needs the answer. */
export function sendOver(transaction: Transaction, name: string, list: List): void {
  if (!isEmpty(list)) transaction.send(name, list)
}

function isEmpty(list: List): boolean {
  return Object.values(list).every((rows) => rows.length === 0)
}

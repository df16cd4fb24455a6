import type { Reader } from '../read/question.ts'
import type { Row } from '../values.ts'

/** A look at everything takes what it takes; a question of the API must not. */
export const patience = 600_000

/** All rows of cypher/read/integrity/walk/<name>, a stretch at a time, in the order of their `at`. */
export async function* walk<R extends Row & { readonly at: string }>(
  reader: Reader,
  name: string,
  limit: number,
): AsyncGenerator<R> {
  for (let after = ''; ; ) {
    const rows = await reader.read<R>(`integrity/walk/${name}`, { after, limit }, { timeout: patience })
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < limit) return
    after = last.at
  }
}

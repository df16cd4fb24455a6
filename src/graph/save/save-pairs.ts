import type { Change } from '../../domain/change.ts'
import type { Citation } from '../../domain/citation.ts'
import type { Transaction } from '../database.ts'
import { citationChanges, factsOf } from './changes.ts'
import { citationRows } from './content.ts'
import { runOver, sendOver } from './run-over.ts'

/** A citation that rows told of before, as a row of clear-pairs.cypher. */
export type ClearedPair = { readonly citing: string; readonly type: string; readonly cited: string }

/** Writes the pairs that some rows of a table tell of, in the place of those that were cleared. Returns what that changed. */
export async function savePairs(
  transaction: Transaction,
  rows: { readonly id: string; readonly table: string },
  citations: readonly Citation[],
  cleared: readonly ClearedPair[],
): Promise<Change[]> {
  const ids = [...new Set(citations.map(({ from }) => from))]
  const named = await runOver<{ id: string }>(transaction, 'directives-named', { ids })
  const citing = [...new Set([...cleared.map((pair) => pair.citing), ...named.map(({ id }) => id)])].sort()
  if (citing.length === 0) return []
  const before = await factsOf(transaction, citing)
  sendOver(transaction, 'write-pairs', {
    citations: citations.flatMap((citation) =>
      citationRows(citation, rows.table).map((row) => ({
        ...row,
        properties: { ...row.properties, rows: rows.id, namedFrom: citation.from },
      })),
    ),
  })
  sendOver(transaction, 'rank-citations', { citing })
  sendOver(transaction, 'tag-directives', { ids: citing })
  const was = before.map(({ id, citations }) => {
    const pairs = cleared.filter((pair) => pair.citing === id && !unread.includes(pair.type))
    return { id, citations: [...citations, ...pairs] }
  })
  return citationChanges(was, await factsOf(transaction, citing))
}

/** Types that hold what is no citation to a reader: facts leave them out, too. */
const unread = ['MAY_CITE', 'CITES_AGAIN', 'CITES_ITSELF']

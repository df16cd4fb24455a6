import type { Change } from '../../domain/change.ts'
import type { PolicyRecords } from '../../domain/policy-records.ts'
import type { Transaction } from '../database.ts'
import { refreshBodies } from './refresh-bodies.ts'
import { refreshDirectives } from './refresh-directives.ts'
import type { Replaced } from './replace-descriptions.ts'
import { sendOver } from './run-over.ts'

/**
 * Makes out again the bodies and directives of which something else is said now: `records` are those of the files that say it, none
 * if it is a table or a file that goes. Returns what changed.
 */
export async function refresh(
  transaction: Transaction,
  records: readonly PolicyRecords[],
  replaced: Replaced,
): Promise<readonly Change[]> {
  await refreshBodies(transaction, replaced)
  const changes = await refreshDirectives(transaction, records, replaced)
  sendOver(transaction, 'drop-bodies', { ids: replaced.bodies })
  return changes
}

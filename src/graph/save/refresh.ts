import type { PolicyRecords } from '../../domain/policy-records.ts'
import type { Transaction } from '../database.ts'
import { refreshBodies } from './refresh-bodies.ts'
import { refreshDirectives } from './refresh-directives.ts'
import type { Replaced } from './replace-descriptions.ts'
import { sendOver } from './run-over.ts'

/**
 * Makes out again the bodies and directives of which something else is said now: `records` are those of the file that says it, null
 * if it is a table or a file that goes. Returns the ids that were joined to another, and what changed.
 */
export async function refresh(
  transaction: Transaction,
  records: PolicyRecords | null,
  replaced: Replaced,
): ReturnType<typeof refreshDirectives> {
  await refreshBodies(transaction, replaced)
  const refreshed = await refreshDirectives(transaction, records, replaced)
  sendOver(transaction, 'drop-bodies', { ids: replaced.bodies })
  return refreshed
}

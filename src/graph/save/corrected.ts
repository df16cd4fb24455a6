import { type Corrected, correct } from '../../domain/corrections/correct.ts'
import { Correction } from '../../domain/corrections/correction.ts'
import type { PolicyRecords } from '../../domain/policy-records.ts'
import type { Transaction } from '../database.ts'
import { checkRecords } from './check-records.ts'

/** What was read from a file, as the corrections that are saved would have it. */
export async function corrected(transaction: Transaction, read: PolicyRecords): Promise<Corrected> {
  const ids = read.directives.filter(({ held }) => held).map(({ id }) => id)
  const rows = await transaction.run<{ line: string }>('corrections-of-directives', { ids })
  if (rows.length === 0) return { records: read, applied: [] }
  const corrections = rows.map(({ line }) => Correction.parse(JSON.parse(line)))
  const after = correct(read, corrections)
  checkRecords(after.records)
  return after
}

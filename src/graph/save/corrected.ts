import { type Corrected, correct } from '../../domain/corrections/correct.ts'
import { Correction } from '../../domain/corrections/correction.ts'
import type { PolicyRecords } from '../../domain/policy-records.ts'
import type { Transaction } from '../database.ts'
import { checkRecords } from './check-records.ts'
import { runOver } from './run-over.ts'

/** What was read from files, each as the corrections that are saved would have it. */
export async function corrected(
  transaction: Transaction,
  files: readonly PolicyRecords[],
): Promise<Corrected[]> {
  const rows = await runOver<{ directive: string; line: string }>(transaction, 'corrections-of-directives', {
    ids: [...new Set(files.flatMap(heldIn))],
  })
  return files.map((read) => {
    const ids = new Set(heldIn(read))
    const mine = rows.filter(({ directive }) => ids.has(directive))
    if (mine.length === 0) return { records: read, applied: [] }
    const after = correct(
      read,
      mine.map(({ line }) => Correction.parse(JSON.parse(line))),
    )
    checkRecords(after.records)
    return after
  })
}

function heldIn({ directives }: PolicyRecords): string[] {
  return directives.filter(({ held }) => held).map(({ id }) => id)
}

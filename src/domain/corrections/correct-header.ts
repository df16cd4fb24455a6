import type { PolicyRecords } from '../policy-records.ts'
import type { Correction } from './correction.ts'
import { DoesNotFit, headOf, type SubjectOf, withHead } from './fit.ts'

/** Changes title, number, kind, level or a day of a directive. Throws `DoesNotFit` where the records say otherwise than the correction thinks. */
export function correctHeader(
  records: PolicyRecords,
  correction: Correction,
  { field, right, wrong }: SubjectOf<'header'>,
): PolicyRecords {
  const read = headOf(records, correction)[field]
  const value = right?.value ?? null
  if (read === value) throw new DoesNotFit('it is read so by now')
  if (read !== (wrong?.value ?? null)) throw new DoesNotFit(`${field} is not read so any more`)
  return withHead(records, correction, field, value)
}

import type { PolicyRecords } from '../policy-records.ts'
import type { Correction } from './correction.ts'
import { DoesNotFit, headOf, type SubjectOf, withHead } from './fit.ts'

/** Changes where a directive applies. Throws `DoesNotFit` where another place was read than the correction thinks. */
export function correctPlace(
  records: PolicyRecords,
  correction: Correction,
  { right, wrong }: SubjectOf<'place'>,
): PolicyRecords {
  const { jurisdiction } = headOf(records, correction)
  const read = jurisdiction?.code ?? null
  if (read === (right?.code ?? null)) throw new DoesNotFit('it is read so by now')
  if (read !== (wrong?.code ?? null)) throw new DoesNotFit('the place is not read so any more')
  return withHead(records, correction, 'jurisdiction', right)
}

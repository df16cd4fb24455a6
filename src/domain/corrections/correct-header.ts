import type { PolicyRecords } from '../policy-records.ts'
import type { Correction } from './correction.ts'
import { DoesNotFit, type SubjectOf, wordsOf } from './fit.ts'

/** Changes title, number, kind or a day of a directive. Throws `DoesNotFit` where the records say otherwise than the correction thinks. */
export function correctHeader(
  records: PolicyRecords,
  correction: Correction,
  subject: SubjectOf<'header'>,
): PolicyRecords {
  const { field, right, wrong } = subject
  const value = right?.value ?? null
  const directives = records.directives.map((directive) => {
    if (directive.id !== subject.directive || !directive.held) return directive
    if (directive[field] === value) throw new DoesNotFit('it is read so by now')
    if (directive[field] !== (wrong?.value ?? null)) throw new DoesNotFit(`${field} is not read so any more`)
    const { [field]: _read, ...evidence } = directive.evidence
    const words = correction.evidence ? { [field]: wordsOf(records, correction, null) } : {}
    const inferred = directive.inferred.filter((each) => each !== field)
    return {
      ...directive,
      [field]: value,
      evidence: { ...evidence, ...words },
      inferred: value !== null && !correction.evidence ? [...inferred, field] : inferred,
    }
  })
  return { ...records, directives }
}

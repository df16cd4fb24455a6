import type { PolicyRecords } from '../policy-records.ts'
import type { Responsibility } from '../responsibility.ts'
import type { Correction } from './correction.ts'
import { DoesNotFit, marks, type SubjectOf, withBody, without, wordsOf } from './fit.ts'

/** Takes a duty out, puts one in, or changes whose and in which role it is. Throws `DoesNotFit` where there is none such. */
export function correctResponsibility(
  records: PolicyRecords,
  correction: Correction,
  subject: SubjectOf<'responsibility'>,
): PolicyRecords {
  const { task, wrong, right } = subject
  if (!records.tasks.some(({ id }) => id === task)) throw new DoesNotFit('the task is not read any more')
  const { read = null, rest } = wrong
    ? without(
        records.responsibilities,
        (each) => each.task === task && each.body === wrong.body && each.role === wrong.role,
        'the responsibility',
      )
    : { rest: records.responsibilities }
  if (!right) return { ...records, responsibilities: rest }
  const { body, bodies } = withBody(records, right.body)
  if (rest.some((each) => each.task === task && each.body === body.id && each.role === right.role))
    throw new DoesNotFit('it is read so by now')
  const responsibility: Responsibility = {
    ...{ task, body: body.id, role: right.role },
    evidence: wordsOf(records, correction, read?.evidence ?? null),
    ...marks(correction),
  }
  return {
    ...records,
    bodies: [...bodies],
    responsibilities: [...rest, responsibility],
  }
}

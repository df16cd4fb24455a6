import { idOf } from '../identifier.ts'
import type { Metric } from '../metric.ts'
import type { PolicyRecords } from '../policy-records.ts'
import type { Correction } from './correction.ts'
import { DoesNotFit, marks, type SubjectOf, without, wordsOf } from './fit.ts'

/** Takes a target out, puts one in, or changes what it asks for. Throws `DoesNotFit` where there is none such. */
export function correctMetric(
  records: PolicyRecords,
  correction: Correction,
  subject: SubjectOf<'metric'>,
): PolicyRecords {
  const { directive, wrong, right } = subject
  const { read = null, rest } = wrong
    ? without(
        records.metrics,
        (each) => each.id === wrong.metric && each.directive === directive,
        'the target',
      )
    : { rest: records.metrics }
  if (!right) return { ...records, metrics: rest }
  const task = read?.task ?? subject.task
  if (task !== null && !records.tasks.some(({ id }) => id === task))
    throw new DoesNotFit('the task is not read any more')
  const evidence = wordsOf(records, correction, read?.evidence ?? null)
  const metric: Metric = {
    // The one changed keeps its id; a missing one gets an id from what it says.
    id: read?.id ?? idOf('metric', directive, correction.id),
    ...{ directive, task, baseline: read?.baseline ?? null, evidence },
    ...right,
    ...marks(correction),
  }
  return { ...records, metrics: [...rest, metric] }
}

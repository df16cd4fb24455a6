import type { Directive } from '../domain/directive.ts'
import { idOf, titleKey } from '../domain/identifier.ts'
import type { Metric } from '../domain/metric.ts'
import type { Task } from '../domain/task.ts'
import type { MetricMention } from '../extract/metrics/metric-mention.ts'
import { type CleanText, evidenceOf } from '../text/clean-text.ts'
import { comparableMeasure } from './comparable-measure.ts'

/** A guessed character among the words makes a reading less certain. */
const repairedFactor = 0.85

/**
 * Mentions → metrics. `directives[i]` is the directive that part i is. A metric belongs to the innermost task whose words hold
 * it. Ids come from the directive, the indicator, the target and the deadline; the same target set twice is numbered.
 */
export function resolveMetrics(
  clean: CleanText,
  mentions: readonly MetricMention[],
  directives: readonly Directive[],
  tasks: readonly Task[],
): Metric[] {
  const taken = new Set<string>()
  const metrics: Metric[] = []
  for (const { part, span, ...reading } of mentions) {
    const directive = directives[part]
    if (!directive) continue
    const evidence = evidenceOf(clean, span)
    const holding = tasks.filter(
      (task) =>
        task.directive === directive.id &&
        task.evidence.start < evidence.end &&
        task.evidence.end > evidence.start,
    )
    const task = holding.reduce<Task | null>(
      (inner, one) => (inner === null || lengthOf(one) < lengthOf(inner) ? one : inner),
      null,
    )
    const key = [
      directive.id,
      titleKey(reading.indicator),
      reading.comparator,
      String(reading.target),
      reading.unit,
      reading.deadline,
    ]
    let id = idOf('metric', ...key)
    for (let nth = 2; taken.has(id); nth++) id = idOf('metric', ...key, String(nth))
    taken.add(id)
    metrics.push({
      id,
      directive: directive.id,
      task: task?.id ?? null,
      ...reading,
      comparable: comparableMeasure(reading),
      evidence,
      confidence: Number((reading.confidence * (evidence.repaired ? repairedFactor : 1)).toFixed(2)),
    })
  }
  return metrics
}

function lengthOf({ evidence }: Task): number {
  return evidence.end - evidence.start
}

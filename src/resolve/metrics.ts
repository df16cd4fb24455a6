import type { Directive } from '../domain/directive.ts'
import { titleKey } from '../domain/identifier.ts'
import type { Metric } from '../domain/metric.ts'
import type { Task } from '../domain/task.ts'
import type { MetricMention } from '../extract/metrics/metric-mention.ts'
import { type CleanText, evidenceOf } from '../text/clean-text.ts'
import { comparableMeasure } from './comparable-measure.ts'
import { idsInOrder } from './ids-in-order.ts'
import { innermostTask } from './innermost-task.ts'

/** A guessed character among the words makes a reading less certain. */
const repairedFactor = 0.85

/**
 * Mentions → metrics. `directives[i]` is the directive that part i is. A metric belongs to the innermost task whose words hold
 * it. Ids come from the directive, the indicator, the target and the deadline.
 */
export function resolveMetrics(
  clean: CleanText,
  mentions: readonly MetricMention[],
  directives: readonly Directive[],
  tasks: readonly Task[],
): Metric[] {
  const nextId = idsInOrder('metric')
  const taskAt = innermostTask(tasks)
  const metrics: Metric[] = []
  for (const { part, span, ...reading } of mentions) {
    const directive = directives[part]
    if (!directive) continue
    const evidence = evidenceOf(clean, span)
    const id = nextId(
      directive.id,
      titleKey(reading.indicator),
      reading.comparator,
      String(reading.target),
      reading.unit,
      reading.deadline,
    )
    metrics.push({
      id,
      directive: directive.id,
      task: taskAt(directive.id, evidence)?.id ?? null,
      ...reading,
      comparable: comparableMeasure(reading),
      evidence,
      confidence: Number((reading.confidence * (evidence.repaired ? repairedFactor : 1)).toFixed(2)),
    })
  }
  return metrics
}

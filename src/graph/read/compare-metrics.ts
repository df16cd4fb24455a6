import { z } from 'zod'
import { Level } from '../../domain/level.ts'
import { Comparator, Measure } from '../../domain/metric.ts'
import {
  type ComparedMetric,
  type ComparisonConditions,
  compareMetrics,
  type PlacedMetric,
} from '../analysis/compare-metrics.ts'
import { indicatorKey } from '../analysis/indicator.ts'
import { ask, type Reader } from './question.ts'

/** How many metrics are looked at for one indicator: those whose words are most like it. */
export const mostMetrics = 2_000

export interface MetricComparison {
  readonly indicator: string
  readonly compared: readonly ComparedMetric[]
  /** Whether there are more metrics with words like these than were looked at. */
  readonly truncated: boolean
}

const MetricRow = z.object({
  id: z.string(),
  indicatorKey: z.string(),
  comparator: Comparator,
  unit: z.string().nullable(),
  per: z.string().nullable(),
  deadline: z.string().nullable(),
  directive: z.string(),
  level: Level.nullable(),
  date: z.string().nullable(),
  places: z.array(z.string()),
  comparable: Measure.nullable(),
})

/** The metrics of an indicator in all places. One question. */
export async function readComparison(
  reader: Reader,
  indicator: string,
  conditions: ComparisonConditions,
): Promise<MetricComparison> {
  const key = indicatorKey(indicator)
  const rows = await ask(reader, 'metrics-like', z.object({ metric: MetricRow }), {
    lucene: pairQuery(key),
    limit: mostMetrics,
  })
  const metrics: PlacedMetric[] = rows.map(({ metric }) => metric)
  return {
    indicator: key,
    compared: compareMetrics(key, metrics, conditions),
    truncated: metrics.length === mostMetrics,
  }
}

/**
 * A query for what has any of the pairs of neighbouring characters, as the `cjk` analyzer indexes them; the more of them the
 * better. What is no Han character is quoted, whatever it is.
 */
function pairQuery(key: string): string {
  const words = key.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []
  const terms = words.flatMap((word) =>
    /^\p{Script=Han}{3,}$/u.test(word)
      ? Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))
      : [word],
  )
  return terms.map((term) => `"${term.replace(/["\\]/g, ' ')}"`).join(' OR ')
}

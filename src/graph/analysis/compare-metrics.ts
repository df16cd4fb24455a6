import { type Level, rankOf } from '../../domain/level.ts'
import { isAmount } from '../../domain/metric.ts'
import { type IndicatorMatch, matchIndicator } from './indicator.ts'
import { median } from './median.ts'
import { compareStrictness, type Strictness, type Target } from './strictness.ts'

/** A metric with what comparing it takes. */
export interface PlacedMetric extends Target {
  readonly id: string
  readonly indicatorKey: string
  readonly unit: string | null
  readonly directive: string
  readonly level: Level | null
  /** Codes of its place and of those that place is part of, from inside out; empty if the place is not known. */
  readonly places: readonly string[]
  /** Of its directive. */
  readonly date: string | null
}

/** How a target stands to one of a place above. */
export interface Versus {
  readonly metric: string
  readonly match: IndicatorMatch
  readonly strictness: Strictness
  /** This target less the other, in the base unit; null where one has no number, and for amounts. */
  readonly difference: number | null
}

export interface ComparedMetric {
  readonly metric: PlacedMetric
  readonly match: IndicatorMatch
  /** The one of the nearest place above that has one; null if none has. */
  readonly parent: Versus | null
  readonly national: Versus | null
}

export interface ComparisonConditions {
  /** As written, or its base unit. */
  readonly unit: string | null
  readonly levels: readonly Level[] | null
  readonly within: string | null
  readonly deadlineFrom: string | null
  readonly deadlineUntil: string | null
  readonly near: boolean
}

/** The metrics that answer to the indicator and the conditions, each beside those of the places above it. */
export function compareMetrics(
  asked: string,
  metrics: readonly PlacedMetric[],
  conditions: ComparisonConditions,
): ComparedMetric[] {
  const byPlace = new Map<string, PlacedMetric[]>()
  for (const metric of metrics) {
    const [place] = metric.places
    if (place === undefined) continue
    const known = byPlace.get(place)
    if (known) known.push(metric)
    else byPlace.set(place, [metric])
  }
  return metrics.flatMap((metric) => {
    const match = matchIndicator(asked, metric.indicatorKey)
    if (!match || (match.kind === 'NEAR' && !conditions.near) || !fits(metric, conditions)) return []
    const above = metric.places.slice(1)
    const parent = firstOf(above, (place) => versus(metric, byPlace.get(place) ?? []))
    const country = above.at(-1)
    const national = country === undefined ? null : versus(metric, byPlace.get(country) ?? [])
    return [{ metric, match, parent, national }]
  })
}

function fits(metric: PlacedMetric, conditions: ComparisonConditions): boolean {
  const { unit, levels, within, deadlineFrom, deadlineUntil } = conditions
  const { deadline } = metric
  return (
    (unit === null || metric.unit === unit || metric.comparable?.unit === unit) &&
    (levels === null || (metric.level !== null && levels.includes(metric.level))) &&
    (within === null || metric.places.includes(within)) &&
    (deadlineFrom === null || (deadline !== null && deadline >= deadlineFrom)) &&
    (deadlineUntil === null || (deadline !== null && deadline <= deadlineUntil))
  )
}

function firstOf<From, To>(items: readonly From[], of: (item: From) => To | null): To | null {
  for (const item of items) {
    const found = of(item)
    if (found !== null) return found
  }
  return null
}

/**
 * The metric of a place that one below is best compared with: of the same indicator and measure; then one that it can be said
 * to be stricter or looser than, or equal to; then the nearest deadline; then the newest.
 */
function versus(metric: PlacedMetric, others: readonly PlacedMetric[]): Versus | null {
  const candidates = others.flatMap((other) => {
    const match = matchIndicator(other.indicatorKey, metric.indicatorKey)
    if (!match || match.kind === 'CONTAINS' || !isSameMeasure(metric, other)) return []
    return [{ other, match, strictness: compareStrictness(metric, other) }]
  })
  const rank = ({ other, match, strictness }: (typeof candidates)[number]) => [
    match.kind === 'SAME' ? 0 : 1,
    strictness === 'UNKNOWN' ? 1 : 0,
    other.deadline === metric.deadline ? 0 : 1,
    other.date === null ? 1 : -Date.parse(other.date),
  ]
  const [best] = candidates.sort((a, b) => inOrder(rank(a), rank(b)) || (a.other.id < b.other.id ? -1 : 1))
  if (!best) return null
  const { other, match, strictness } = best
  const { comparable, per } = metric
  const isComparable = comparable && other.comparable && !isAmount({ unit: comparable.unit, per })
  return {
    metric: other.id,
    match,
    strictness,
    difference: isComparable ? comparable.target - other.comparable!.target : null,
  }
}

const isSameMeasure = (a: PlacedMetric, b: PlacedMetric) =>
  (a.comparable?.unit ?? a.unit) === (b.comparable?.unit ?? b.unit) &&
  a.per === b.per &&
  isChange(a) === isChange(b)

/** 提高10%: a change, which is not to be compared with a level. */
const isChange = ({ comparator }: Target) => comparator === 'INCREASE' || comparator === 'DECREASE'

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : a[at]! - b[at]!
}

/** The targets of a level in one unit and per one count. */
export interface MetricSummary {
  readonly level: Level | null
  readonly unit: string | null
  readonly per: string | null
  readonly metrics: number
  readonly places: number
  readonly min: number
  readonly median: number
  readonly max: number
}

/** Least, middle and greatest target of each level and measure; changes and targets without a number are not among them. */
export function summarise(compared: readonly ComparedMetric[]): MetricSummary[] {
  const groups = new Map<string, PlacedMetric[]>()
  for (const { metric } of compared) {
    if (!metric.comparable || isChange(metric)) continue
    const key = JSON.stringify([metric.level, metric.comparable.unit, metric.per])
    groups.set(key, [...(groups.get(key) ?? []), metric])
  }
  const summaries = [...groups.values()].map((metrics): MetricSummary => {
    const targets = metrics.map(({ comparable }) => comparable!.target)
    const { level, comparable, per } = metrics[0]!
    return {
      level,
      unit: comparable!.unit,
      per,
      metrics: metrics.length,
      places: new Set(metrics.flatMap(({ places }) => places[0] ?? [])).size,
      min: Math.min(...targets),
      median: median(targets)!,
      max: Math.max(...targets),
    }
  })
  const orderOf = ({ level, unit, per }: MetricSummary) =>
    `${level === null ? 9 : rankOf(level)} ${unit ?? ''} ${per ?? ''}`
  return summaries.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

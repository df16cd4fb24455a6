import type { Evidence } from '../domain/evidence.ts'
import type { Metric } from '../domain/metric.ts'
import type { PolicyRecords } from '../domain/policy-records.ts'
import { comparable } from './comparable.ts'
import type { Labels, MetricLabel } from './labels.ts'
import { fitsOf, oneToOne } from './one-to-one.ts'
import { type Outcome, outcome } from './outcome.ts'
import { overlap, type QuotePlaces, sharedRun } from './quote-places.ts'

/** The targets: each value where it stands (`value`), and of those found the comparator, unit and deadline. */
export function judgeMetrics(
  labels: Labels,
  records: PolicyRecords,
  places: QuotePlaces,
  isBeyond: (evidence: Evidence) => boolean,
): readonly Outcome[] {
  if (!labels.metrics) return []
  const expected = labels.metrics.filter((label) => amountOf(label) !== null)
  const unnumbered = labels.metrics.filter((label) => amountOf(label) === null)
  const soft = [...labels.optionalMetrics, ...labels.qualitativeMetrics, ...unnumbered]
  const read = records.metrics.filter(({ evidence }) => !isBeyond(evidence))
  const pairs = oneToOne(fitsOf(expected, read, (label, metric) => fitOf(label, metric, places)))
  const found = new Set(pairs.map(({ left }) => left))
  const used = new Set(pairs.map(({ right }) => right))
  const isNeutral = (metric: Metric) =>
    metric.target === null ||
    soft.some(
      (label) =>
        (amountOf(label) === null || amountOf(label) === amountOf(metric)) &&
        overlap(places, label.quote, metric.evidence) > 0,
    )
  return [
    ...pairs.flatMap(({ left, right }) => judgePair(expected[left]!, read[right]!)),
    ...expected
      .filter((_, i) => !found.has(i))
      .map((label) => outcome('metrics.value', 'missed', { expected: saidOf(label) })),
    ...read
      .filter((_, j) => !used.has(j))
      .map((metric) =>
        outcome('metrics.value', isNeutral(metric) ? 'neutral' : 'false', {
          got: `${saidOf(metric)} | ${metric.evidence.quote.slice(0, 50)}`,
          reading: metric,
        }),
      ),
  ]
}

type Amount = Pick<MetricLabel, 'target' | 'targetMax' | 'unit'>

/** 1.5 万名 → 15000 名; a ratio stays as it is written. */
function scaled(value: number | string | null | undefined, unit: string | null | undefined) {
  let counted = comparable(unit)
  let scale = 1
  for (; counted[0] === '万' || counted[0] === '亿'; counted = counted.slice(1))
    scale *= counted[0] === '万' ? 1e4 : 1e8
  if (counted === 'percent' || counted === '百分比') counted = '%'
  const amount = numberIn(value)
  return {
    amount: typeof amount === 'number' ? Number((amount * scale).toPrecision(9)) : amount,
    unit: counted,
  }
}

function numberIn(value: number | string | null | undefined): number | string | null {
  if (typeof value !== 'string') return value ?? null
  const [, digits, scale] = /^\s*([\d.,]+)\s*(万|亿)?%?\s*$/u.exec(value.normalize('NFKC')) ?? []
  if (!digits) return value.replace(/\s/gu, '').replaceAll('：', ':')
  return Number(digits.replaceAll(',', '')) * (scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1)
}

function amountOf({ target, unit }: Pick<Amount, 'target' | 'unit'>): number | string | null {
  return scaled(target, unit).amount
}

function unitOf({ unit }: Pick<Amount, 'unit'>): string {
  return scaled(0, unit).unit
}

function fitOf(label: MetricLabel, metric: Metric, places: QuotePlaces): number {
  if (amountOf(label) !== amountOf(metric)) return 0
  const shared = overlap(places, label.quote, metric.evidence)
  if (shared === 0) return 0
  return (
    shared +
    sharedRun(label.indicator, metric.indicator) +
    (label.comparator === metric.comparator ? 0.5 : 0) +
    (unitOf(label) === unitOf(metric) ? 0.5 : 0)
  )
}

function judgePair(label: MetricLabel, metric: Metric): readonly Outcome[] {
  const properties = [
    ['metrics.comparator', isComparator(label, metric), label.comparator, metric.comparator],
    ['metrics.unit', unitOf(label) === unitOf(metric), label.unit, metric.unit],
    ['metrics.deadline', (label.deadline || null) === metric.deadline, label.deadline, metric.deadline],
  ] as const
  return [
    outcome('metrics.value', 'hit', { expected: saidOf(label), got: saidOf(metric), reading: metric }),
    ...properties.map(([measure, isRight, expected, got]) =>
      outcome(measure, isRight ? 'right' : 'wrong', { expected: expected ?? null, got, reading: metric }),
    ),
  ]
}

function isComparator(label: MetricLabel, { comparator, targetMax, unit }: Metric): boolean {
  const whole = amountOf(label) === 100 && label.unit?.includes('%')
  const isWhole = (one: string) => one === 'EQ' || one === 'GTE'
  if (
    comparator !== label.comparator &&
    !label.accept.includes(comparator) &&
    // 达到100% and 全覆盖 are the same target.
    !(whole && isWhole(comparator) && isWhole(label.comparator))
  )
    return false
  return (
    label.comparator !== 'RANGE' ||
    scaled(label.targetMax, label.unit).amount === scaled(targetMax, unit).amount
  )
}

function saidOf({
  indicator,
  comparator,
  target,
  unit,
}: Pick<MetricLabel, 'indicator' | 'comparator' | 'target' | 'unit'>) {
  return `${indicator} ${comparator} ${target} ${unit ?? ''}`
}

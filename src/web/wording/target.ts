import type { MetricShape } from '../shapes.ts'
import type { Words } from '../words/zh.ts'

type Target = Pick<MetricShape, 'comparator' | 'target' | 'targetMax' | 'targetRatio' | 'unit' | 'per'>

/** ≥90%, 在 5–10 张 … as the text sets it. */
export function targetOf(metric: Target, words: Pick<Words, 'comparator'>): string {
  const { comparator, target, targetMax, targetRatio, unit, per } = metric
  const value = targetRatio ?? [target, targetMax].filter((one) => one !== null).join('–')
  const measured = `${words.comparator[comparator]}${value}${value ? (unit ?? '') : ''}`.trim()
  return per ? `${measured} / ${per}` : measured
}

import type { Measure, Metric, Quantity } from '../domain/metric.ts'
import { unitTable } from '../extract/metrics/quantities/units.ts'

const scales = { 万亿: 1e12, 亿: 1e8, 万: 1e4 } as const

/** 万名, 亿元, 批次/千人: the scale that was left in the unit, what is counted, and for how many. */
const written = /^(?<scale>万亿|亿|万)?(?<name>[^/]*)(?<per>\/.+)?$/u

/** A target without the scale of its unit, in the base unit: 1.5 万名 → 15000 人. Null where the text sets a direction alone. */
export function comparableMeasure({
  target,
  targetMax,
  baseline,
  unit,
}: Pick<Metric, 'target' | 'targetMax' | 'baseline' | 'unit'>): Measure | null {
  if (target === null) return null
  const base = baseOf(unit)
  const inBase = (quantity: Quantity | null) => (quantity === null ? null : times(quantity, base.factor))
  return {
    target: times(target, base.factor),
    targetMax: inBase(targetMax),
    baseline: inBase(baseline),
    unit: base.unit,
  }
}

function baseOf(unit: string | null): { unit: string | null; factor: number } {
  if (unit === null) return { unit, factor: 1 }
  // 微克/立方米 is a unit of its own
  const whole = unitTable().of(unit)
  if (whole) return { unit: whole.base ?? unit, factor: whole.factor ?? 1 }
  const { scale, name = '', per = '' } = written.exec(unit)?.groups ?? {}
  const known = unitTable().of(name)
  const factor = scale ? scales[scale as keyof typeof scales] : 1
  return { unit: (known?.base ?? name) + per || null, factor: factor * (known?.factor ?? 1) }
}

/** Twelve digits are more than any text writes, and drop what binary fractions add: 15000 亩 are 10000000 平方米. */
function times(quantity: Quantity, factor: number): number {
  const [left = 0, right = 1] = typeof quantity === 'number' ? [quantity] : quantity.split(':').map(Number)
  return Number(((left / right) * factor).toPrecision(12))
}

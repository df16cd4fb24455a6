/** Where a number stands on an axis of this length, in pixels. */
export interface Axis {
  readonly ticks: readonly number[]
  readonly at: (value: number) => number
}

/** An axis from 0 (or the least, if negative) to a round number over the greatest, with at most eight steps. */
export function axisFor(values: readonly number[], length: number): Axis {
  const greatest = Math.max(...values, 0)
  const least = Math.min(...values, 0)
  const fine = stepFor(greatest - least || 1)
  // Of whole things there is no fifth of one.
  const step = values.every(Number.isInteger) ? Math.max(1, fine) : fine
  const from = Math.floor(least / step) * step
  const to = Math.max(Math.ceil(greatest / step) * step, from + step)
  const count = Math.round((to - from) / step)
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toPrecision(12)))
  return { ticks, at: (value) => ((value - from) / (to - from)) * length }
}

/** Those of whose labels none covers the next: all, or every second, every third … */
export function ticksWithRoom(ticks: readonly number[], unit: string, length: number): Set<number> {
  const widest = Math.max(...ticks.map((tick) => 7 * tick.toLocaleString().length + 11 * unit.length + 8))
  const each = Math.ceil((widest * (ticks.length - 1)) / length) || 1
  return new Set(ticks.filter((_, index) => index % each === 0))
}

/** 1, 2 or 5 times a power of ten. */
function stepFor(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / 4))
  return [1, 2, 5, 10].map((one) => one * power).find((step) => range / step <= 8) ?? 10 * power
}

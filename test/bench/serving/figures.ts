/** Of milliseconds: the middle, and what 99 in 100 stay below. */
export interface Figures {
  readonly median: number
  readonly p99: number
  readonly count: number
}

export function figuresOf(times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { median: at(0.5), p99: at(0.99), count: sorted.length }
}

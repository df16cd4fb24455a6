import type { Box } from './route.ts'

/** Something in the picture that the keyboard can stand on: a card, a chip, a cell of a table. */
export interface Stop extends Box {
  readonly id: string
  /** Where the lines of this stop lead, the way an arrow up or down goes: from a card to the chip of what it cites. */
  readonly up: readonly string[]
  readonly down: readonly string[]
}

export type Step = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'

const steps: ReadonlySet<string> = new Set<Step>([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
])
export const isStep = (key: string): key is Step => steps.has(key)

/**
 * The stop that a key leads to from another, or null at an edge of the picture. Up and down follow a line where there is one,
 * else they go to the nearest stop above or below; left and right stay in the row, Home and End go to its ends.
 */
export function stepFrom(id: string, step: Step, stops: readonly Stop[]): string | null {
  const from = stops.find((stop) => stop.id === id)
  if (!from) return stops[0]?.id ?? null
  if (step === 'ArrowUp' || step === 'ArrowDown') {
    const [along] = (step === 'ArrowUp' ? from.up : from.down).filter((one) =>
      stops.some((stop) => stop.id === one),
    )
    return along ?? nearest(from, step, stops)
  }
  const row = stops
    .filter((stop) => Math.abs(middleOf(stop).y - middleOf(from).y) < from.height / 2)
    .sort((a, b) => a.x - b.x)
  if (step === 'Home' || step === 'End') return row.at(step === 'Home' ? 0 : -1)!.id
  return row[row.indexOf(from) + (step === 'ArrowRight' ? 1 : -1)]?.id ?? null
}

function nearest(from: Stop, step: 'ArrowUp' | 'ArrowDown', stops: readonly Stop[]): string | null {
  const here = middleOf(from)
  const sign = step === 'ArrowUp' ? -1 : 1
  let best: { readonly id: string; readonly far: number } | null = null
  for (const stop of stops) {
    const { x, y } = middleOf(stop)
    const ahead = sign * (y - here.y)
    if (ahead <= 1) continue
    // Straight ahead goes before beside: a step keeps its column as long as it can.
    const far = ahead + 2 * Math.abs(x - here.x)
    if (!best || far < best.far) best = { id: stop.id, far }
  }
  return best?.id ?? null
}

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })

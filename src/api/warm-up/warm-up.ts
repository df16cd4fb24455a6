import { setTimeout as pause } from 'node:timers/promises'
import type { DatasetVersion } from '../../graph/read/dataset.ts'

/** Milliseconds between two looks whether the others are done. */
const interval = 250

/** Something that is asked ahead. */
export type Asking = (signal: AbortSignal) => Promise<unknown>

/**
 * Asks everything once, one after the other and only while nobody else asks, so that the first who does need not wait until its
 * statements are planned: 0.3 s each on a local server, 5 s for all gaps. Ends at the signal; what fails is for those who ask it.
 */
export async function warmUp(
  askings: readonly Asking[],
  isBusy: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  for (const ask of askings) {
    while (isBusy() && !signal.aborted) await pause(interval)
    if (signal.aborted) return
    await ask(signal).catch(() => {})
  }
}

interface Warmth {
  readonly version: () => Promise<DatasetVersion>
  /** Milliseconds between two looks at the version. */
  readonly every: number
  /** Milliseconds for which a plan is kept, even one that the graph has outgrown. */
  readonly planAge: number
  readonly signal: AbortSignal
}

/** Plans are kept until the graph is much larger: so many times the saves that it was of when it was warmed up. */
const growth = 1.5

/**
 * Warms up, and again after a load that makes the graph much larger: what is planned for two hundred documents is planned anew for
 * twenty thousand. A load is over when two looks find the same version; plans that were young at its end are outgrown only a plan's
 * age later.
 */
export async function keepWarm(warm: () => Promise<void>, options: Warmth): Promise<void> {
  const { version, every, planAge, signal } = options
  const rest = (time: number) => pause(time, undefined, { signal, ref: false }).catch(() => {})
  const look = () => version().catch(() => null)
  let warmed = await look()
  let [before, dueAgain] = [warmed, Number.POSITIVE_INFINITY]
  await warm()
  while (!signal.aborted) {
    await rest(every)
    const now = await look()
    const isOver = now !== null && isSame(now, before) && isOutgrown(now, warmed)
    if (isOver || performance.now() > dueAgain) {
      dueAgain = isOver ? performance.now() + planAge : Number.POSITIVE_INFINITY
      warmed = now
      await warm()
    }
    before = now
  }
}

function isSame(now: DatasetVersion, before: DatasetVersion | null): boolean {
  return now.epoch === before?.epoch && now.version === before.version
}

function isOutgrown(now: DatasetVersion, warmed: DatasetVersion | null): boolean {
  return now.epoch !== warmed?.epoch || now.version > growth * warmed.version
}

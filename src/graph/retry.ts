import { isDeadlock, isPassing } from './driver-errors.ts'
import { pause } from './time-limit.ts'

/** How often is tried at most: each time another transaction came through. */
const most = 10

/**
 * Two transactions that wait for each other: the server ends one of them, which is then done again. The driver does so only for
 * its first seconds, and one that had to wait longer for its turn before it was ended would fail for nothing.
 */
export async function againAfterDeadlock<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++)
    try {
      return await attempt()
    } catch (error) {
      if (tried === most || !isDeadlock(error)) throw error
      await pause(Math.random() * 200 * tried)
    }
}

/**
 * A question that a passing failure ended is asked again, for so many milliseconds: after a tenth of a second, then twice as long
 * each time. Not once the signal has aborted.
 */
export async function againWhilePassing<T>(
  limit: number,
  signal: AbortSignal,
  attempt: () => Promise<T>,
): Promise<T> {
  const end = performance.now() + limit
  for (let wait = 100; ; wait *= 2)
    try {
      return await attempt()
    } catch (error) {
      if (signal.aborted || !isPassing(error) || performance.now() + wait > end) throw error
      await pause(wait * (0.8 + 0.4 * Math.random()))
      if (signal.aborted) throw error
    }
}

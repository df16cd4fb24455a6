import { isDeadlock } from './explain.ts'
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

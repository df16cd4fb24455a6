import type { Database } from '../../graph/database.ts'
import { datasetVersion } from '../../graph/read/dataset.ts'

/**
 * Whether the database answers; asked at most once a second, and not waited for longer than that. `now` in milliseconds never goes
 * back: by the clock of the machine, one that is put back would keep an answer for as long.
 */
export function readiness(
  database: Pick<Database, 'read'>,
  now: () => number = () => performance.now(),
): () => Promise<boolean> {
  const freshness = 1_000
  let asked = Number.NEGATIVE_INFINITY
  let answer: Promise<boolean> = Promise.resolve(false)
  return () => {
    if (now() - asked >= freshness) {
      asked = now()
      const signal = AbortSignal.timeout(freshness)
      const reader = {
        read: ((name, parameters, options) =>
          database.read(name, parameters, { ...options, signal })) as typeof database.read,
      }
      answer = datasetVersion(reader).then(
        () => true,
        () => false,
      )
    }
    return answer
  }
}

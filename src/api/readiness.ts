import type { Database } from '../graph/database.ts'
import { datasetVersion } from '../graph/read/dataset.ts'

/** Whether the database answers; asked at most once a second, and not waited for longer than that. */
export function readiness(database: Pick<Database, 'read'>): () => Promise<boolean> {
  const freshness = 1_000
  let asked = 0
  let answer: Promise<boolean> = Promise.resolve(false)
  return () => {
    if (Date.now() - asked >= freshness) {
      asked = Date.now()
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

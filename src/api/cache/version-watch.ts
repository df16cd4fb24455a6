import { GraphQLError } from 'graphql'
import type { DatasetVersion } from '../../graph/read/dataset.ts'
import type { ErrorCode } from '../errors.ts'

/** Tells subscribers of new versions of the dataset. Another process loads: the version is asked for, once for all of them. */
export interface VersionWatch {
  /**
   * The version there is, and each newer one that is seen; several loads may be one step. Ends when the signal aborts, when the
   * iterator is returned, and at `close`. Throws if there are too many subscribers.
   */
  versions(signal: AbortSignal): AsyncGenerator<DatasetVersion, void, void>
  /** Ends all subscriptions and refuses new ones. */
  close(): void
}

interface Options {
  readonly ask: () => Promise<DatasetVersion>
  /** Milliseconds between two questions. */
  readonly interval: number
  readonly maxSubscribers: number
}

/** Asks only while somebody listens. A question that fails is asked again: what was missed comes with the next answer. */
export function watchVersion({ ask, interval, maxSubscribers }: Options): VersionWatch {
  const subscribers = new Set<() => void>()
  let latest: DatasetVersion | null = null
  let timer: NodeJS.Timeout | null = null
  let closed = false

  const wakeAll = () => {
    for (const wake of subscribers) wake()
  }
  const poll = async () => {
    const answer = await ask().catch(() => null)
    const isNew = answer && (answer.version !== latest?.version || answer.epoch !== latest.epoch)
    if (isNew) latest = answer
    if (isNew) wakeAll()
    timer = subscribers.size > 0 && !closed ? setTimeout(poll, interval) : null
  }

  return {
    versions(signal) {
      if (closed || subscribers.size >= maxSubscribers)
        throw new GraphQLError(
          `There are ${subscribers.size} subscriptions, and no more can be kept: ask later.`,
          {
            extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' satisfies ErrorCode },
          },
        )
      let wake = () => {}
      const alarm = () => wake()
      const leave = () => {
        subscribers.delete(alarm)
        alarm()
      }
      subscribers.add(alarm)
      signal.addEventListener('abort', leave, { once: true })
      if (signal.aborted) leave()
      if (subscribers.size === 1) latest = null
      if (timer === null) timer = setTimeout(poll)
      return (async function* () {
        let seen: DatasetVersion | null = null
        try {
          while (!closed && subscribers.has(alarm)) {
            if (latest && latest !== seen) {
              seen = latest
              yield latest
            } else {
              await new Promise<void>((resolve) => {
                wake = resolve
              })
            }
          }
        } finally {
          leave()
        }
      })()
    },
    close() {
      closed = true
      if (timer) clearTimeout(timer)
      wakeAll()
    },
  }
}

/** Seconds to wait; 0: come in. `limit` is how many may come in a minute. */
export type RateLimit = (caller: string, limit: number) => number

/** So many callers are remembered: who was quiet longest is forgotten first, and begins anew. */
const remembered = 10_000

interface Bucket {
  tokens: number
  at: number
}

/**
 * Each caller may come `limit` times at once, and again as time passes: the limit is refilled in a minute. `now` in milliseconds
 * never goes back, whatever is done to the clock of the machine.
 */
export function rateLimit(now: () => number = () => performance.now()): RateLimit {
  const buckets = new Map<string, Bucket>()
  return (caller, limit) => {
    const time = now()
    const { tokens, at } = buckets.get(caller) ?? { tokens: limit, at: time }
    const left = Math.min(limit, tokens + ((time - at) * limit) / 60_000)
    buckets.delete(caller)
    buckets.set(caller, { tokens: left < 1 ? left : left - 1, at: time })
    const [quietest] = buckets.keys()
    if (buckets.size > remembered && quietest !== undefined) buckets.delete(quietest)
    return left < 1 ? Math.ceil(((1 - left) * 60) / limit) : 0
  }
}

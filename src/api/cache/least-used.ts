/** Keeps values up to a size in all; the least recently used go first. One larger than everything is not kept. */
export interface LeastUsed<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value, size: number): void
}

/** An empty one that holds up to `capacity` in all, in the unit of the sizes given. */
export function leastUsed<Value>(capacity: number): LeastUsed<Value> {
  // A Map lists its keys in the order in which they were set: the first is the one longest unused.
  const kept = new Map<string, { readonly value: Value; readonly size: number }>()
  let total = 0
  const drop = (key: string) => {
    total -= kept.get(key)?.size ?? 0
    kept.delete(key)
  }
  return {
    get(key) {
      const found = kept.get(key)
      if (!found) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found.value
    },
    set(key, value, size) {
      drop(key)
      if (size > capacity) return
      kept.set(key, { value, size })
      total += size
      for (const oldest of kept.keys()) {
        if (total <= capacity) break
        drop(oldest)
      }
    },
  }
}

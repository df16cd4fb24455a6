/** A stretch that something takes up: from and to on one axis, both included. */
export interface Stretch {
  readonly key: string
  readonly from: number
  readonly to: number
}

/**
 * Gives each stretch a track, so that no two of one track overlap: the lowest that is free, the longest first. Stretches of one
 * key share a track. Returns the track of each key and how many there are.
 */
export function assignTracks(stretches: readonly Stretch[]): {
  readonly trackOf: ReadonlyMap<string, number>
  readonly count: number
} {
  const joined = new Map<string, Stretch>()
  for (const one of stretches) {
    const known = joined.get(one.key)
    joined.set(one.key, {
      key: one.key,
      from: Math.min(one.from, known?.from ?? Number.POSITIVE_INFINITY),
      to: Math.max(one.to, known?.to ?? Number.NEGATIVE_INFINITY),
    })
  }
  const trackOf = new Map<string, number>()
  const taken: Stretch[][] = []
  const sorted = [...joined.values()].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || (a.key < b.key ? -1 : 1),
  )
  for (const stretch of sorted) {
    let track = taken.findIndex((others) =>
      others.every((one) => one.to < stretch.from || one.from > stretch.to),
    )
    if (track < 0) track = taken.push([]) - 1
    taken[track]!.push(stretch)
    trackOf.set(stretch.key, track)
  }
  return { trackOf, count: taken.length }
}

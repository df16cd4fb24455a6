/** So many places one caller may have, whoever else comes. */
const few = 8

/** Says who may come in: nobody waits in a line that cannot be served in time. */
export interface Admission {
  /** A place, to be given back; null if there is none for this caller. */
  enter(caller: string): (() => void) | null
  /** How many places are taken. */
  readonly underWay: number
}

/**
 * So many requests are answered at once. Beyond that a refusal costs nothing and says when to come again, where a queue would let
 * everybody wait until all have given up. Beyond a few no caller has more of the places than are free for all others: one that asks
 * without end takes half of them.
 */
export function admissionFor(places: number): Admission {
  const taken = new Map<string, number>()
  let underWay = 0
  const add = (caller: string, change: 1 | -1) => {
    underWay += change
    const count = (taken.get(caller) ?? 0) + change
    if (count > 0) taken.set(caller, count)
    else taken.delete(caller)
  }
  return {
    get underWay() {
      return underWay
    },
    enter(caller) {
      const free = places - underWay
      const has = taken.get(caller) ?? 0
      if (free <= 0 || (has >= few && has > free)) return null
      add(caller, 1)
      let given = false
      return () => {
        if (!given) add(caller, -1)
        given = true
      }
    },
  }
}

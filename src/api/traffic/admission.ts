/** Says who may come in: nobody waits in a line that cannot be served in time. */
export interface Admission {
  /** A place, to be given back; null if all are taken. */
  enter(): (() => void) | null
  /** How many places are taken. */
  readonly underWay: number
}

/**
 * So many requests are answered at once. Beyond that a refusal costs nothing and says when to come again, where a queue would let
 * everybody wait until all have given up.
 */
export function admissionFor(places: number): Admission {
  let underWay = 0
  return {
    get underWay() {
      return underWay
    },
    enter() {
      if (underWay >= places) return null
      underWay++
      let given = false
      return () => {
        if (!given) underWay--
        given = true
      }
    },
  }
}

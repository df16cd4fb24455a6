/** How well the `left`-th label and the `right`-th record fit; higher is better. */
export interface Fit {
  readonly left: number
  readonly right: number
  readonly score: number
}

/** Pairs labels with records, each at most once, the best fit first; equals in the order of the labels. */
export function oneToOne(fits: readonly Fit[]): readonly Fit[] {
  const lefts = new Set<number>()
  const rights = new Set<number>()
  return [...fits]
    .sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
    .filter(({ left, right }) => {
      if (lefts.has(left) || rights.has(right)) return false
      lefts.add(left)
      rights.add(right)
      return true
    })
}

/** Every label against every record; what does not fit at all (0) is left out. */
export function fitsOf<L, R>(
  lefts: readonly L[],
  rights: readonly R[],
  score: (left: L, right: R, leftIndex: number, rightIndex: number) => number,
): readonly Fit[] {
  return lefts.flatMap((left, i) =>
    rights.flatMap((right, j) => {
      const value = score(left, right, i, j)
      return value > 0 ? [{ left: i, right: j, score: value }] : []
    }),
  )
}

/** A place where two wordings differ, as the API tells it: all outside these places is the same in both. */
export interface Difference {
  readonly upperStart: number
  readonly upperEnd: number
  readonly lowerStart: number
  readonly lowerEnd: number
}

/** GONE stands in the upper wording only, NEW in the lower only. */
export interface Piece {
  readonly is: 'SAME' | 'GONE' | 'NEW'
  readonly text: string
}

/**
 * Two wordings as one: SAME and GONE in a row are the upper one, SAME and NEW the lower. Where they differ the words that are
 * gone come before those in their place.
 */
export function wordingPieces(upper: string, lower: string, differences: readonly Difference[]): Piece[] {
  const pieces: Piece[] = []
  const add = (is: Piece['is'], text: string) => {
    if (text) pieces.push({ is, text })
  }
  let at = 0
  for (const { upperStart, upperEnd, lowerStart, lowerEnd } of differences) {
    add('SAME', lower.slice(at, lowerStart))
    add('GONE', upper.slice(upperStart, upperEnd))
    add('NEW', lower.slice(lowerStart, lowerEnd))
    at = lowerEnd
  }
  add('SAME', lower.slice(at))
  return pieces
}

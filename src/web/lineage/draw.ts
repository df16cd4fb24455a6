import type { Card, Tie } from './model.ts'
import { placeCards } from './place.ts'
import { type Picture, routeLines, size } from './route.ts'

/** More columns do not tell more. */
const mostColumns = 6

/**
 * Places cards and lines in so many columns as the width has room for; where the lines take more of it than there is, in fewer. Only a
 * single column with hundreds of lines beside it may be wider.
 */
export function drawWithin(
  width: number,
  cards: readonly Card[],
  ties: readonly Tie[],
  chipWidth: number,
): Picture {
  const drawn = (columns: number) => routeLines(placeCards(cards, ties, columns), ties, width, chipWidth)
  const room = Math.floor((width - size.label) / (size.narrowest + 24))
  let columns = Math.max(1, Math.min(mostColumns, room))
  let picture = drawn(columns)
  while (picture.width > width && columns > 1) {
    columns = Math.max(1, columns - Math.ceil((picture.width - width) / size.narrowest))
    picture = drawn(columns)
  }
  return picture
}

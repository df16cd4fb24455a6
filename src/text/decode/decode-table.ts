/** More than this in one cell, in lines or in characters, and the table lays out a page. */
const mostLinesOfCell = 12
const mostCharactersOfCell = 1500

/** Stands where a cell reaches down from the row above. */
export const ditto = '〃'

/** A cell as a decoder finds it: its lines, and how many columns and rows it spans. */
export interface DrawnCell {
  readonly columns: number
  readonly rows: number
  readonly lines: readonly string[]
}

/**
 * The lines of a table: one a row, with a tab between cells. A cell that spans columns or rows is drawn once: the places it
 * covers beside it are empty, those below it hold a ditto mark. A table that only lays the page out (one cell holds the document) gives the lines of its cells.
 */
export function drawTable(rows: readonly (readonly DrawnCell[])[], layout: boolean): string[] {
  const cells = rows.flat()
  return layout || cells.some(holdsPage) ? cells.flatMap(({ lines }) => lines) : rowsOf(rows)
}

function holdsPage({ lines }: DrawnCell): boolean {
  return (
    lines.length > mostLinesOfCell || lines.reduce((sum, line) => sum + line.length, 0) > mostCharactersOfCell
  )
}

function rowsOf(rows: readonly (readonly DrawnCell[])[]): string[] {
  const covered: { rows: number; mark: string }[] = []
  return rows.map((cells) => {
    const drawn: string[] = []
    const skipCovered = () => {
      for (let above = covered[drawn.length]; above && above.rows > 0; above = covered[drawn.length]) {
        above.rows--
        drawn.push(above.mark)
      }
    }
    for (const cell of cells) {
      skipCovered()
      const words = cell.lines.join('  ')
      for (let column = 0; column < cell.columns; column++) {
        const mark = column === 0 && words !== '' ? ditto : ''
        covered[drawn.length] = { rows: cell.rows - 1, mark }
        drawn.push(column === 0 ? words : '')
      }
    }
    skipCovered()
    return drawn.join('\t')
  })
}

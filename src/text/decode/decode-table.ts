/** More than this in one cell, in lines or in characters, and the table lays out a page. */
const mostLinesOfCell = 12
const mostCharactersOfCell = 1500

/** A cell as a decoder finds it: its lines, and how many columns and rows it spans. */
export interface DrawnCell {
  readonly columns: number
  readonly rows: number
  readonly lines: readonly string[]
}

/**
 * The lines of a table: one a row, with a tab between cells; a cell that spans columns or rows is drawn once, the places it
 * covers besides are empty. A table that only lays the page out (one cell holds the document) gives the lines of its cells.
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
  const covered: number[] = []
  return rows.map((cells) => {
    const drawn: string[] = []
    const skipCovered = () => {
      while ((covered[drawn.length] ?? 0) > 0) {
        covered[drawn.length] = (covered[drawn.length] ?? 0) - 1
        drawn.push('')
      }
    }
    for (const cell of cells) {
      skipCovered()
      for (let column = 0; column < cell.columns; column++) {
        covered[drawn.length] = cell.rows - 1
        drawn.push(column === 0 ? cell.lines.join('  ') : '')
      }
    }
    skipCovered()
    return drawn.join('\t')
  })
}

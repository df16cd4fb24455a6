import type { Rule } from './rules.ts'

/** A cell of a ruled table: its place on the page, and how many columns and rows it spans. */
export interface GridCell {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
  readonly columns: number
  readonly rows: number
}

/** A ruled table: its cells, row by row, each in the row and the column where it begins. */
export interface Grid {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
  readonly rows: readonly (readonly GridCell[])[]
}

/** Rules as far apart as this still meet, in points. */
const near = 4

/** More rules than these are a drawing. */
const mostRules = 3000

const mostColumns = 60
const mostRows = 300

/** The ruled tables of a page from the top: rules that meet, with at least two cells side by side. */
export function gridsOf(rules: readonly Rule[]): readonly Grid[] {
  if (rules.length > mostRules) return []
  return meeting(rules)
    .flatMap((group) => gridOf(group))
    .sort((a, b) => a.y1 - b.y1)
}

function meeting(rules: readonly Rule[]): Rule[][] {
  const groupOf = rules.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (groupOf[at] !== at) at = groupOf[at] = groupOf[groupOf[at]!]!
    return at
  }
  for (const [i, a] of rules.entries())
    for (let j = 0; j < i; j++) {
      const b = rules[j]!
      if (a.x1 <= b.x2 + near && b.x1 <= a.x2 + near && a.y1 <= b.y2 + near && b.y1 <= a.y2 + near)
        groupOf[root(i)] = root(j)
    }
  const groups = new Map<number, Rule[]>()
  for (const [i, rule] of rules.entries()) {
    const group = groups.get(root(i))
    if (group) group.push(rule)
    else groups.set(root(i), [rule])
  }
  return [...groups.values()]
}

function gridOf(rules: readonly Rule[]): Grid[] {
  const level = rules.filter(({ y1, y2 }) => y1 === y2)
  const upright = rules.filter(({ x1, x2 }) => x1 === x2)
  const xs = places(upright.map(({ x1 }) => x1))
  const ys = places(level.map(({ y1 }) => y1))
  // A frame around a text, an underlined word
  if (xs.length < 3 || ys.length < 2) return []
  if (xs.length > mostColumns || ys.length > mostRows) return []

  const columns = xs.length - 1
  const taken = new Set<number>()
  const divides = (at: number, from: number, to: number, turned: boolean) => {
    const middle = (from + to) / 2
    return turned
      ? upright.some(({ x1, y1, y2 }) => Math.abs(x1 - at) < near && y1 <= middle && y2 >= middle)
      : level.some(({ y1, x1, x2 }) => Math.abs(y1 - at) < near && x1 <= middle && x2 >= middle)
  }
  const rows = ys.slice(1).map((_, row) => {
    const cells: GridCell[] = []
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let right = column + 1
      while (right < columns && !divides(xs[right]!, ys[row]!, ys[row + 1]!, true)) right++
      let below = row + 1
      while (below < ys.length - 1 && !divides(ys[below]!, xs[column]!, xs[column + 1]!, false)) below++
      for (let r = row; r < below; r++) for (let c = column; c < right; c++) taken.add(r * columns + c)
      cells.push({
        x1: xs[column]!,
        x2: xs[right]!,
        y1: ys[row]!,
        y2: ys[below]!,
        columns: right - column,
        rows: below - row,
      })
    }
    return cells
  })
  return [{ x1: xs[0]!, x2: xs.at(-1)!, y1: ys[0]!, y2: ys.at(-1)!, rows }]
}

/** Places, those that lie near each other taken as one. */
function places(all: readonly number[]): number[] {
  const apart: number[] = []
  for (const one of [...all].sort((a, b) => a - b))
    if (apart.length === 0 || one - apart.at(-1)! > near) apart.push(one)
  return apart
}

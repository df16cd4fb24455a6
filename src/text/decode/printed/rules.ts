export type Point = readonly [x: number, y: number]

/** A line that is drawn on a page, level or upright, from one point to another further right or further down. */
export interface Rule {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** A filled box thinner than this is a line, in points; so is one that deviates by less from level. */
const thin = 3
const shortest = 6

/** The rules along a path that is stroked. */
export function edgesOf(path: readonly Point[]): Rule[] {
  return path.slice(1).flatMap((to, i) => ruleOf(path[i]!, to))
}

/** A box is a rule if it is thin; the ground of a cell is none. */
export function boxOf(path: readonly Point[]): Rule[] {
  const xs = path.map(([x]) => x)
  const ys = path.map(([, y]) => y)
  return ruleOf([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)])
}

function ruleOf([x, y]: Point, [toX, toY]: Point): Rule[] {
  const [x1, x2, y1, y2] = [Math.min(x, toX), Math.max(x, toX), Math.min(y, toY), Math.max(y, toY)]
  const [width, height] = [x2 - x1, y2 - y1]
  if (height < thin && width > shortest) return [{ x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2 }]
  if (width < thin && height > shortest) return [{ y1, y2, x1: (x1 + x2) / 2, x2: (x1 + x2) / 2 }]
  return []
}

const corner = 6

/** A path along the corners, each rounded as far as its sides are long. */
export function roundedPath(points: readonly (readonly [number, number])[]): string {
  const [[x0, y0] = [0, 0]] = points
  let path = `M${x0} ${y0}`
  for (let index = 1; index < points.length; index++) {
    const [px, py] = points[index - 1]!
    const [x, y] = points[index]!
    const next = points[index + 1]
    if (!next) {
      path += `L${x} ${y}`
      break
    }
    const before = Math.hypot(x - px, y - py)
    const after = Math.hypot(next[0] - x, next[1] - y)
    const radius = Math.min(corner, before / 2, after / 2)
    if (radius < 1) {
      path += `L${x} ${y}`
      continue
    }
    const ax = x - ((x - px) / before) * radius
    const ay = y - ((y - py) / before) * radius
    const bx = x + ((next[0] - x) / after) * radius
    const by = y + ((next[1] - y) / after) * radius
    path += `L${ax} ${ay}Q${x} ${y} ${bx} ${by}`
  }
  return path
}

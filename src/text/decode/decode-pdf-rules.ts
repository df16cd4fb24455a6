import type { PDFPageProxy } from 'pdfjs-dist'
import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import { boxOf, edgesOf, type Point, type Rule } from './printed/rules.ts'

/** How a path is told: an operator, then its coordinates. */
const moveTo = 0
const lineTo = 1
const closePath = 4
const coordinates: readonly number[] = [2, 2, 6, 4, 0]

const strokes = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const fills = new Set<number>([OPS.fill, OPS.eoFill])

/** The rules on a page; `place` tells where a point of the page's own coordinates stands. */
export async function rulesOf(page: PDFPageProxy, place: (x: number, y: number) => Point): Promise<Rule[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const rules: Rule[] = []
  const saved: number[][] = []
  let matrix: number[] = [1, 0, 0, 1, 0, 0]
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i]
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      if (args?.[0]) matrix = Util.transform(matrix, args[0])
    } else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      matrix = saved.pop() ?? matrix
    else if (operator === OPS.transform) matrix = Util.transform(matrix, args)
    else if (operator === OPS.constructPath && args[1][0]) {
      const drawn = pathsOf(args[1][0], ([x, y]) => {
        const [a, b, c, d, e, f] = matrix as [number, number, number, number, number, number]
        return place(a * x + c * y + e, b * x + d * y + f)
      })
      for (const path of drawn)
        if (strokes.has(args[0])) rules.push(...edgesOf(path))
        else if (fills.has(args[0])) rules.push(...boxOf(path))
    }
  }
  return rules
}

/** The points of each stretch of a path; of a curve its end. */
function pathsOf(data: ArrayLike<number>, place: (point: Point) => Point): Point[][] {
  const paths: Point[][] = []
  let path: Point[] = []
  for (let at = 0; at < data.length; ) {
    const operator = data[at]!
    const count = coordinates[operator] ?? 0
    if (operator === moveTo) {
      path = []
      paths.push(path)
    }
    if (operator === moveTo || operator === lineTo) path.push(place([data[at + 1]!, data[at + 2]!]))
    else if (operator === closePath && path[0]) path.push(path[0])
    at += 1 + count
  }
  return paths
}

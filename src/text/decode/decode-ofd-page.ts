import {
  isBare,
  mayHoldTable,
  type PlacedWords,
  type PrintedPage,
  type UprightPage,
  upright,
} from './printed/page.ts'
import { boxOf, edgesOf, type Point, type Rule } from './printed/rules.ts'
import { childOf, elementsOf, textOf, type XmlElement } from './xml-tree.ts'

/** OFD measures in millimetres, printed pages are told in points. */
const points = 72 / 25.4

/** What stands on a page: of its templates and of itself. `area` says how large it is. */
export function readOfdPage(contents: readonly XmlElement[], area: XmlElement | undefined): PrintedPage {
  // A4, where neither the page nor the document says it.
  const [, , width = 210, height = 297] = numbersIn(textOf(childOf(area, 'PhysicalBox')))
  const objects = contents.flatMap((content) => objectsIn(childOf(content, 'Content')))
  const named = (name: string) => objects.filter((object) => object.name === name)
  const { place, ...lying } = upright(named('TextObject').flatMap(wordsOf), width * points, height * points)
  const rules = mayHoldTable(lying.pieces) ? named('PathObject').flatMap((path) => rulesOf(path, place)) : []
  return { ...lying, rules, failure: null, isPicture: isBare(lying) && named('ImageObject').length > 0 }
}

/** Text, paths and pictures in the order of drawing; blocks may hold blocks. */
function objectsIn(element: XmlElement | undefined): readonly XmlElement[] {
  return element
    ? elementsOf(element).flatMap((child) =>
        child.name === 'Layer' || child.name === 'PageBlock' ? objectsIn(child) : [child],
      )
    : []
}

/** Where the points of an object stand on the page, and how it is turned and stretched. */
interface Placing {
  readonly at: (x: number, y: number) => Point
  /** Degrees, clockwise. */
  readonly angle: number
  readonly along: number
  readonly across: number
}

function placingOf({ attributes }: XmlElement): Placing {
  const [left = 0, top = 0] = numbersIn(attributes.Boundary ?? '')
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(attributes.CTM ?? '')
  return {
    at: (x, y) => [(left + a * x + c * y + e) * points, (top + b * x + d * y + f) * points],
    angle: (Math.atan2(b, a) * 180) / Math.PI,
    along: Math.hypot(a, b) * points,
    across: Math.hypot(c, d) * points,
  }
}

/** The words of a text object: each TextCode is a run of characters, which begins at (X, Y) and goes on by DeltaX and DeltaY. */
function wordsOf(object: XmlElement): readonly PlacedWords[] {
  const { at, angle, along, across } = placingOf(object)
  const size = Number(object.attributes.Size) || 1
  const advance = size * (Number(object.attributes.HScale) || 1)
  const words: PlacedWords[] = []
  let [x, y] = [0, 0]
  for (const code of elementsOf(object)) {
    if (code.name !== 'TextCode') continue
    x = Number(code.attributes.X ?? x) || 0
    y = Number(code.attributes.Y ?? y) || 0
    const deltaX = deltasIn(code.attributes.DeltaX)
    const deltaY = deltasIn(code.attributes.DeltaY)
    let run = { text: '', x, y }
    const end = () => {
      if (run.text.trim() === '') return
      const [left, base] = at(run.x, run.y)
      const width = (x + advance - run.x) * along
      words.push({ text: run.text, x: left, y: base, width, size: size * across, angle })
    }
    for (const [i, character] of Array.from(textOf(code)).entries()) {
      const right = i === 0 ? 0 : (deltaX[i - 1] ?? (deltaY.length > 0 ? 0 : advance))
      const down = i === 0 ? 0 : (deltaY[i - 1] ?? 0)
      // A column further on, or a line further down: other words.
      const isApart = down !== 0 || right > wide * advance || right < 0
      if (isApart) end()
      x += right
      y += down
      if (isApart) run = { text: '', x, y }
      run.text += character
    }
    end()
  }
  return words
}

/** As many widths of a character from one to the next are a gap between words. */
const wide = 2

/** g 9 5.64 3.2: nine times 5.64, and 3.2. */
function deltasIn(words: string | undefined): readonly number[] {
  const deltas: number[] = []
  const signs = signsIn(words ?? '')
  for (let at = 0; at < signs.length && deltas.length < longestRun; at++) {
    if (signs[at] !== 'g') {
      deltas.push(Number(signs[at]) || 0)
      continue
    }
    const count = Math.min(Number(signs[at + 1]) || 0, longestRun)
    const delta = Number(signs[at + 2]) || 0
    for (let n = 0; n < count; n++) deltas.push(delta)
    at += 2
  }
  return deltas
}

/** No run has more characters: to say a thousand millions of steps is an attack. */
const longestRun = 10_000

/** The rules that a path draws: its edges if it is stroked, as it is if nothing else is said, or a thin box that is filled. */
function rulesOf(object: XmlElement, place: UprightPage['place']): readonly Rule[] {
  const { at } = placingOf(object)
  const paths = pathsIn(textOf(childOf(object, 'AbbreviatedData'))).map((path) =>
    path.map(([x, y]) => place(...at(x, y))),
  )
  const { Stroke, Fill } = object.attributes
  if (Stroke !== 'false' && Stroke !== '0') return paths.flatMap(edgesOf)
  return Fill === 'true' || Fill === '1' ? paths.flatMap(boxOf) : []
}

/** How many numbers each command of a path takes; the last two are where it ends. */
const commands = new Map(Object.entries({ S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 }))

/** M 0 0 L 100 0 L 100 20 C: the points of each stretch; of a curve its end. */
function pathsIn(data: string): Point[][] {
  const paths: Point[][] = []
  let path: Point[] = []
  const signs = signsIn(data)
  for (let at = 0; at < signs.length; ) {
    const command = signs[at]!
    const count = commands.get(command)
    if (count === undefined) {
      at++
      continue
    }
    const [x, y] = [Number(signs[at + count - 1]), Number(signs[at + count])]
    if (command === 'S' || command === 'M') {
      path = []
      paths.push(path)
    }
    if (command === 'C') path.push(...path.slice(0, 1))
    else path.push([x || 0, y || 0])
    at += 1 + count
  }
  return paths
}

function numbersIn(words: string): number[] {
  return signsIn(words).map((sign) => Number(sign) || 0)
}

function signsIn(words: string): string[] {
  return words.split(/[\s,]+/).filter((sign) => sign !== '')
}

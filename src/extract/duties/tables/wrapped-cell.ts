import type { Span } from '../../../domain/evidence.ts'

/** A cell without the ends of its lines, and where a place in it stands in the text. */
export interface UnwrappedCell {
  readonly words: string
  readonly placeOf: (at: number) => number
}

/** Too general to stand on a line of its own beside other names: 各县(市) | 政府. */
const generic = /^(?:政府|人民政府|管委会|办事处|部门|单位)/

/**
 * A cell of names that was printed in several lines, some of them in the middle of a name (市工业和信息化局、市发展 | 改革委): as one
 * line. A line's end between two whole names divides them and stays.
 */
export function unwrapped(text: string, cell: Span, isBody: (name: string) => boolean): UnwrappedCell {
  const places: number[] = []
  let words = ''
  for (let at = cell.start; at < cell.end; at++) {
    const char = text.charAt(at)
    if (char === '\n' && breaksName(words, text.slice(at + 1, cell.end), isBody)) continue
    words += char
    places.push(at)
  }
  return { words, placeOf: (at) => places[at]! }
}

function breaksName(before: string, behind: string, isBody: (name: string) => boolean): boolean {
  const last = /[^、,;:\s]*$/.exec(before)![0]
  const first = /^[^、,;:\s]*/.exec(behind)![0]
  // …|配合:县财政局
  if (last === '' || first === '' || behind.charAt(first.length) === ':') return false
  return generic.test(first) || !isBody(last) || !isBody(first)
}

/** The same pattern behind a look at one character: at most places of a text none of its alternatives begins, and to try them all is dear. */
export function behindLook(source: string): string {
  return `(?=[${[...firstCharacters(source)].join('')}])(?:${source})`
}

/**
 * The characters that a match of a pattern can begin with, from the pattern's source: 会同|(?:支持)?配合 → 会支配. Looks ahead and behind
 * are passed over, so that there may be more characters than matches, never fewer. Throws where a match may begin with
 * anything: an open class ([^,。]), a range, a dot, an escape that is no sign, or no character at all.
 */
export function firstCharacters(source: string): Set<string> {
  const found = new Set<string>()
  if (readAlternatives(source, 0, found).mayBeEmpty) throw new Error(`${source} may match nothing`)
  return found
}

/** Where characters are gathered; null where the pattern is only read over. */
type Found = Set<string> | null

interface Piece {
  readonly end: number
  readonly mayBeEmpty: boolean
}

/** Alternatives up to the bracket that closes them, or to the end of the source. */
function readAlternatives(source: string, start: number, found: Found): Piece {
  let at = start
  let mayBeEmpty = false
  for (;;) {
    let isOpen = true
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      // behind the first character that must be there the rest is read over
      const piece = readPiece(source, at, isOpen ? found : null)
      isOpen &&= piece.mayBeEmpty
      at = piece.end
    }
    mayBeEmpty ||= isOpen
    if (source[at] !== '|') return { end: at, mayBeEmpty }
    at++
  }
}

function readPiece(source: string, at: number, found: Found): Piece {
  const look = /^\(\?<?[=!]/.exec(source.slice(at, at + 4))?.[0]
  if (look) {
    const { end } = readAlternatives(source, at + look.length, null)
    return { end: end + 1, mayBeEmpty: true }
  }
  const group = /^\((?:\?:)?/.exec(source.slice(at, at + 3))?.[0]
  const piece = group
    ? afterBracket(readAlternatives(source, at + group.length, found))
    : source[at] === '['
      ? readClass(source, at, found)
      : readCharacter(source, at, found)
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(piece.end, piece.end + 10))?.[0] ?? ''
  return {
    end: piece.end + quantifier.length,
    mayBeEmpty: piece.mayBeEmpty || /^(?:[?*]|\{0)/.test(quantifier),
  }
}

function afterBracket({ end, mayBeEmpty }: Piece): Piece {
  return { end: end + 1, mayBeEmpty }
}

function readClass(source: string, at: number, found: Found): Piece {
  const end = source.indexOf(']', at) + 1
  if (found && /^\[\^|[\\-]/.test(source.slice(at, end)))
    throw new Error(`${source.slice(at, end)} may match anything`)
  for (const character of source.slice(at + 1, end - 1)) found?.add(character)
  return { end, mayBeEmpty: false }
}

function readCharacter(source: string, at: number, found: Found): Piece {
  const length = source[at] === '\\' ? (source[at + 1] === 'u' ? 6 : 2) : 1
  const written = source.slice(at, at + length)
  if (found && /^(?:\.|\\\w)/.test(written)) throw new Error(`${written} may match anything`)
  found?.add(written.at(-1)!)
  return { end: at + length, mayBeEmpty: false }
}

/** A string of a program, with what stands for line ends and signs in it read. */
export interface StringLiteral {
  readonly start: number
  readonly end: number
  readonly value: string
}

const marks = /"""|'''|["'`]/y

/** How each mark closes, or goes on within the string: \', ''. */
const closings: Readonly<Record<string, RegExp>> = {
  '"': /\\[\s\S]|""|"/g,
  "'": /\\[\s\S]|''|'/g,
  '`': /\\[\s\S]|`/g,
  '"""': /\\[\s\S]|"""/g,
  "'''": /\\[\s\S]|'''/g,
}

/** The string that begins at a place; null if none does, or it stays open. */
export function stringAt(text: string, at: number): StringLiteral | null {
  marks.lastIndex = at
  const mark = marks.exec(text)?.[0]
  if (mark === undefined) return null
  const from = at + mark.length
  // An empty string is no doubled mark.
  if (mark.length === 1 && text[from] === mark) return { start: at, end: from + 1, value: '' }
  const close = closings[mark]!
  close.lastIndex = from
  for (let found = close.exec(text); found; found = close.exec(text))
    if (found[0] === mark)
      return { start: at, end: close.lastIndex, value: unescaped(text.slice(from, found.index), mark) }
  return null
}

const meant: Readonly<Record<string, string>> = { n: '\n', r: '', t: '\t', '\n': '' }

function unescaped(words: string, mark: string): string {
  return words
    .replaceAll(mark + mark, mark)
    .replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, unit?: string, letter = '') =>
      unit ? String.fromCharCode(Number.parseInt(unit, 16)) : (meant[letter] ?? letter),
    )
}

const beginsString = /["'`]|\/\*|\/\/|--|#/g

/** The strings of a program, those in its comments left out; one that stays open ends the search. */
export function stringsIn(text: string): readonly StringLiteral[] {
  const found: StringLiteral[] = []
  for (let at = 0; ; ) {
    beginsString.lastIndex = at
    const mark = beginsString.exec(text)
    if (!mark) return found
    const literal = stringAt(text, mark.index)
    if (literal) found.push(literal)
    const end = literal?.end ?? endOfComment(text, mark.index, mark[0])
    if (end < 0) return found
    at = end
  }
}

function endOfComment(text: string, at: number, mark: string): number {
  if (/["'`]/.test(mark)) return -1
  const close = mark === '/*' ? '*/' : '\n'
  const end = text.indexOf(close, at + mark.length)
  return end < 0 ? -1 : end + close.length
}

/**
 * A text as search compares it: two printings of the same words fold to the same string. `at[i]` is where in the text the
 * folded unit i comes from, and `at[folded.length]` is the end of the last one, so that a hit can be shown in the text as it stands.
 */
export interface FoldedText {
  readonly folded: string
  readonly at: readonly number[]
}

/** Brackets of any style become one: 〔2020〕8号, [2020]8号 and (2020)8号 are the same number. */
const opening = new Set('〔﹝[【(〈')
const closing = new Set('〕﹞]】)〉')
/** “十四五” and "十四五". */
const quotes = new Set('“”„‟«»「」『』"\'‘’')

/**
 * Folds width, case, spaces, bracket and quote styles, and traditional characters where `simplified` says so:
 * 《關於“十四五”》（2021） → 《关于"十四五"》(2021). A space is kept only between two words of Latin letters or digits.
 */
export function foldText(text: string, simplified: ReadonlyMap<string, string>): FoldedText {
  let folded = ''
  const at: number[] = []
  let end = 0
  let pendingSpace = false
  for (let i = 0; i < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(i)!)
    for (const one of character.normalize('NFKC').toLowerCase()) {
      if (/\s/u.test(one)) {
        pendingSpace = true
        continue
      }
      if (pendingSpace && isWord(folded.at(-1)) && isWord(one)) {
        folded += ' '
        at.push(i - 1)
      }
      pendingSpace = false
      const sign = signOf(one, simplified)
      for (let unit = 0; unit < sign.length; unit++) at.push(i)
      folded += sign
      end = i + character.length
    }
    i += character.length
  }
  return { folded, at: [...at, end] }
}

function signOf(character: string, simplified: ReadonlyMap<string, string>): string {
  if (opening.has(character)) return '('
  if (closing.has(character)) return ')'
  if (quotes.has(character)) return '"'
  return simplified.get(character) ?? character
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\p{N}]/u.test(character)
}

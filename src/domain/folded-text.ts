/**
 * A text as search compares it: two printings of the same words fold to the same string. The folded unit i came from
 * [starts[i], ends[i]) of the text, so that a hit can be shown in the text as it stands.
 */
export interface FoldedText {
  readonly folded: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Brackets of any style become one: 〔2020〕8号, [2020]8号 and (2020)8号 are the same number. */
const opening = new Set('〔﹝[【(〈')
const closing = new Set('〕﹞]】)〉')
/** Marks that one writer puts and another leaves out: 《山东省三年规划》, “十四五”规划. */
const unspoken = new Set('《》“”„‟«»「」『』"\'‘’')

/**
 * Folds width, case, spaces, bracket styles, and traditional characters where `simplified` says so, and leaves out quotation and
 * title marks: 《關於“十四五”》（2021） → 关于十四五(2021). A space is kept only between two words of Latin letters or digits.
 */
export function foldText(text: string, simplified: ReadonlyMap<string, string>): FoldedText {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  let blank = false
  const put = (signs: string, start: number, end: number) => {
    folded += signs
    for (let unit = 0; unit < signs.length; unit++) {
      starts.push(start)
      ends.push(end)
    }
  }
  let start = 0
  for (const character of text) {
    const end = start + character.length
    for (const one of character.normalize('NFKC').toLowerCase()) {
      if (/\s/u.test(one)) {
        blank = true
        continue
      }
      if (blank && isWord(folded.at(-1)) && isWord(one)) put(' ', ends.at(-1)!, start)
      blank = false
      put(signOf(one, simplified), start, end)
    }
    start = end
  }
  return { folded, starts, ends }
}

function signOf(character: string, simplified: ReadonlyMap<string, string>): string {
  if (opening.has(character)) return '('
  if (closing.has(character)) return ')'
  if (unspoken.has(character)) return ''
  return simplified.get(character) ?? character
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\p{N}]/u.test(character)
}

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
/** Marks that one writer puts and another leaves out: 《山东省三年规划》, “十四五”规划; and what nobody sees, a zero-width space. */
const unspoken = /[《》“”„‟«»「」『』"'‘’\p{Cc}\p{Cf}\p{Cs}]/u
const dash = /[‐‑‒–—―−]/u

/**
 * Folds width, case, spaces, bracket styles, dashes, and traditional characters where `simplified` says so, and leaves out quotation
 * and title marks, invisible characters and readings: 《關於“醫(yī)療”》（2021） → 关于医疗(2021). A space is kept only between two words of
 * Latin letters or digits.
 */
export function foldText(text: string, simplified: ReadonlyMap<string, string>): FoldedText {
  const known = knownSigns(simplified)
  const pieces: string[] = []
  let last = ''
  const starts: number[] = []
  const ends: number[] = []
  let blank = false
  const put = (signs: string, start: number, end: number) => {
    pieces.push(signs)
    last = signs
    for (let unit = 0; unit < signs.length; unit++) {
      starts.push(start)
      ends.push(end)
    }
  }
  let start = 0
  let annotated = 0
  for (const character of text) {
    const end = start + character.length
    if (character === '(' || character === '（') annotated = annotationEnd(text, start)
    if (start < annotated) {
      start = end
      continue
    }
    const signs = known.get(character) ?? signsOf(character, simplified)
    known.set(character, signs)
    for (const one of signs) {
      if (one === ' ') {
        blank = true
        continue
      }
      if (blank && isWord(last) && isWord(one)) put(' ', ends.at(-1)!, start)
      blank = false
      put(one, start, end)
    }
    start = end
  }
  return { folded: pieces.join(''), starts, ends }
}

/** Readings that a page put behind characters: 醫(yī)療衛(wèi)生. */
const annotation = /[(（][a-z]{0,5}[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹḿ][a-z]{0,4}[)）]/iuy

/** Where a reading that begins at the bracket ends; the bracket itself if none does. */
function annotationEnd(text: string, start: number): number {
  annotation.lastIndex = start
  return annotation.test(text) ? annotation.lastIndex : start
}

const known = new WeakMap<ReadonlyMap<string, string>, Map<string, string>>()

/** What characters were folded to before: a megabyte of text has few that differ. */
function knownSigns(simplified: ReadonlyMap<string, string>): Map<string, string> {
  const signs = known.get(simplified) ?? new Map<string, string>()
  known.set(simplified, signs)
  return signs
}

/** ① → 1, ㎡ → m2, 國 → 国, 》 → nothing; any space is ' '. */
function signsOf(character: string, simplified: ReadonlyMap<string, string>): string {
  return Array.from(character.normalize('NFKC').toLowerCase(), (one) => signOf(one, simplified)).join('')
}

function signOf(character: string, simplified: ReadonlyMap<string, string>): string {
  if (/\s/u.test(character)) return ' '
  if (opening.has(character)) return '('
  if (closing.has(character)) return ')'
  if (dash.test(character)) return '-'
  if (unspoken.test(character)) return ''
  return simplified.get(character) ?? character
}

function isWord(character: string): boolean {
  return /[\p{Script=Latin}\p{N}]/u.test(character)
}

import { readFileSync } from 'node:fs'
import { matchesOf } from '../../matches.ts'

/** How likely a stretch of Chinese is: the words of a dictionary and those that the document itself repeats. */
export interface WordModel {
  /** Minus the natural logarithm of the word's probability; undefined for what is no word. */
  cost(word: string): number | undefined
  /** Whether a longer word begins so. */
  begins(prefix: string): boolean
}

/** A stretch in which some characters are open: at each place the characters that may stand there. */
export type Lattice = readonly (readonly string[])[]

export interface Reading {
  readonly text: string
  readonly cost: number
}

const file = new URL('../../../../seeds/gazetteer/words/frequencies.tsv', import.meta.url)
let dictionary: WordModel | null = null

/** The dictionary alone; read when first asked for (56,000 words, about 40 ms). */
function dictionaryModel(): WordModel {
  if (!dictionary) {
    const costs = new Map<string, number>()
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [cost, words] = line.split('\t')
      if (words !== undefined) for (const word of words.split(' ')) costs.set(word, Number(cost))
    }
    for (const [sign, cost] of signs) costs.set(sign, cost)
    dictionary = modelOf(costs)
  }
  return dictionary
}

function modelOf(costs: ReadonlyMap<string, number>): WordModel {
  const prefixes = new Set<string>()
  for (const word of costs.keys()) for (let i = 1; i < word.length; i++) prefixes.add(word.slice(0, i))
  return { cost: (word) => costs.get(word), begins: (prefix) => prefixes.has(prefix) }
}

const longestOwn = 5
/** Of a long document the beginning is enough to learn its words from. */
const learnedFrom = 200_000
/** What a word of the document's own costs more than its share there, because it may be none. */
const ownPenalty = 3
/** And a character, which is mostly part of a word. */
const ownCharacterPenalty = 5

/** The dictionary, and as words of its own what the (simplified) text says at least twice: 县域医共体. */
export function modelWith(text: string): WordModel {
  const learned = text.slice(0, learnedFrom)
  const costs = new Map<string, number>()
  // 科医, which is only inside 全科医生 and 儿科医疗, never stands at the border of a stretch.
  for (const [word, { count, begins, ends }] of stretchesOf(learned))
    if (word.length === 1 || (count > 1 && begins && ends))
      costs.set(
        word,
        (word.length === 1 ? ownCharacterPenalty : ownPenalty) - Math.log(count / learned.length),
      )
  for (const [pair, count] of endingsOf(learned))
    if (count > 1) costs.set(pair, ownPenalty - Math.log(count / learned.length))
  const own = modelOf(costs)
  const general = dictionaryModel()
  return {
    cost: (word) => lesser(general.cost(word), own.cost(word)),
    begins: (prefix) => general.begins(prefix) || own.begins(prefix),
  }
}

/** A sequence of Han characters: how often it occurs, and whether ever behind and before something that is no Han. */
interface Stretch {
  count: number
  begins: boolean
  ends: boolean
}

function stretchesOf(text: string): ReadonlyMap<string, Stretch> {
  const stretches = new Map<string, Stretch>()
  for (const match of matchesOf(text, /[\u4e00-\u9fff]+/g)) {
    const run = match[0]
    // Where a damaged run begins or ends is no border: 融资担?;鹗….
    const bordersLeft = !/[?\ufffdA-Za-z]/.test(text[match.index - 1] ?? '')
    const bordersRight = !/[?\ufffd]/.test(text[match.index + run.length] ?? '')
    for (let start = 0; start < run.length; start++)
      for (let end = start + 1; end <= Math.min(run.length, start + longestOwn); end++) {
        const word = run.slice(start, end)
        const stretch = stretches.get(word) ?? { count: 0, begins: false, ends: false }
        stretch.count++
        stretch.begins ||= bordersLeft && start === 0
        stretch.ends ||= bordersRight && end === run.length
        stretches.set(word, stretch)
      }
  }
  return stretches
}

/** How often a character stands before a sign: 处、 and 局) where bodies are listed. */
function endingsOf(text: string): ReadonlyMap<string, number> {
  const endings = new Map<string, number>()
  for (const [pair] of matchesOf(text, /[\u4e00-\u9fff][、。,;:)]/g))
    endings.set(pair, (endings.get(pair) ?? 0) + 1)
  return endings
}

function lesser(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.min(a, b)
}

/** Signs, and pairs of signs that belong together more than their members do. */
const signs = new Map([
  ...['、', '。'].map((sign) => [sign, 4] as const),
  ...['。\n', ';\n', ':\n'].map((pair) => [pair, 4] as const),
  ...Array.from('一二三四五六七八九十', (numeral) => [`(${numeral})`, 9] as const),
  ...Array.from('一二三四五六七八九十', (numeral) => [`\u3000(${numeral})`, 13] as const),
  ...['”,', '”。', '”、', '》,', '》。', '》、', '》(', '),', ')。', ')、', '。”'].map(
    (pair) => [pair, 7] as const,
  ),
])
const rarer = /[,:;()"“”《》〔〕0-9%.\n]/
const unknownHan = 15
const unknownSign = 17

/** What a single character costs that is in no word. */
function costAlone(model: WordModel, character: string): number {
  const known = model.cost(character)
  if (known !== undefined) return known
  if (rarer.test(character)) return 5
  return character >= '\u4e00' && character <= '\u9fff' ? unknownHan : unknownSign
}

/** The most likely way to fill the open places. Words of the dictionary bound the search: an open place costs its choices once. */
export function likeliest(model: WordModel, lattice: Lattice): Reading {
  const best: Reading[] = [{ text: '', cost: 0 }]
  const reach = (at: number, text: string, cost: number) => {
    if (cost < (best[at]?.cost ?? Number.POSITIVE_INFINITY)) best[at] = { text, cost }
  }
  const extend = (from: Reading, word: string, at: number) => {
    for (const character of lattice[at] ?? []) {
      const longer = word + character
      const cost = word === '' ? costAlone(model, character) : model.cost(longer)
      if (cost !== undefined) reach(at + 1, from.text + longer, from.cost + cost)
      if (at + 1 < lattice.length && model.begins(longer)) extend(from, longer, at + 1)
    }
  }
  for (let start = 0; start < lattice.length; start++) extend(best[start]!, '', start)
  return best[lattice.length]!
}

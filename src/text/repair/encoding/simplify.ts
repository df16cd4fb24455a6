import { matchesOf } from '../../matches.ts'
import { type Draft, respell, spellingTable, withDamage } from '../draft.ts'
import { traditionalPairs, traditionalWords } from './characters.ts'

let table: Uint16Array | null = null
let simplifiedOnly: Uint8Array | null = null

/** Traditional → simplified for every UTF-16 unit; made once. */
export function simplifyingTable(): Uint16Array {
  table ??= spellingTable(traditionalPairs())
  return table
}

/** 区 is written only in simplified texts (區); 干 in both. */
function isSimplifiedOnly(unit: number): boolean {
  if (!simplifiedOnly) {
    simplifiedOnly = new Uint8Array(65_536)
    for (const [, simplified] of traditionalPairs()) simplifiedOnly[simplified.charCodeAt(0)] = 1
  }
  return simplifiedOnly[unit] === 1
}

/**
 * 區 → 区, character for character, so that no place moves. A text written in traditional characters has more that occur only there than
 * that occur only in simplified texts; whole words are exchanged in it as well. In any other they stand in pages around a simplified text
 * (發佈時間) or were left behind in it (市教育局牽頭, 市財政局); only characters that names keep (陈鍾) stay where they stand alone.
 */
export function simplify(draft: Draft): Draft {
  const { text } = draft
  const { traditional, simplified } = told(text)
  if (traditional.length > simplified)
    return withDamage(
      simplifyWords(respell(draft, simplifyingTable()), text),
      'traditional-characters',
      traditional.length,
    )
  const runs = traditional.filter(
    (at, index) =>
      !keptInNames.has(text[at]!) || isNear(at, traditional[index - 1]) || isNear(at, traditional[index + 1]),
  )
  return runs.length === 0 ? draft : withDamage(respellAt(draft, runs), 'traditional-characters', runs.length)
}

/** Where characters stand that are written only in traditional texts, and how many that are written only in simplified ones. */
function told(text: string): { traditional: number[]; simplified: number } {
  const toSimplified = simplifyingTable()
  const traditional: number[] = []
  let simplified = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x3400) continue
    if (toSimplified[unit] !== unit) traditional.push(i)
    else if (isSimplifiedOnly(unit)) simplified++
  }
  return { traditional, simplified }
}

/** 陈鍾, 李昇, 魏徵: traditional characters that names are written with in simplified texts. */
const keptInNames = new Set('鍾於昇徵餘乾')

/** 徵收由税務: as far apart as characters of one phrase stand. */
const farthest = 4

function isNear(at: number, other: number | undefined): boolean {
  return other !== undefined && Math.abs(at - other) <= farthest
}

/** Some places only. */
function respellAt(draft: Draft, places: readonly number[]): Draft {
  const toSimplified = simplifyingTable()
  let text = ''
  let read = 0
  for (const at of places) {
    text += draft.text.slice(read, at) + String.fromCharCode(toSimplified[draft.text.charCodeAt(at)]!)
    read = at + 1
  }
  return { ...draft, text: text + draft.text.slice(read) }
}

let irregular: RegExp | null = null

/** 批覆 → 批复, 乾坤 stays: the words that characters alone do not give; as long as before, so that no place moves. */
function simplifyWords(draft: Draft, traditional: string): Draft {
  const words = traditionalWords()
  irregular ??= new RegExp([...words.keys()].join('|'), 'g')
  let text = ''
  let read = 0
  for (const { index, 0: word } of matchesOf(traditional, irregular)) {
    text += draft.text.slice(read, index) + words.get(word)
    read = index + word.length
  }
  return { ...draft, text: text + draft.text.slice(read) }
}

/** Every character simplified: 縣域 → 县域. */
export function simplified(text: string): string {
  const toSimplified = simplifyingTable()
  let result = ''
  for (let i = 0; i < text.length; i++) result += String.fromCharCode(toSimplified[text.charCodeAt(i)]!)
  return result
}

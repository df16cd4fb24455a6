import { matchesOf } from '../../matches.ts'
import { type Change, type Draft, rewrite, withDamage } from '../draft.ts'
import { codeOf } from './gbk.ts'
import { nextInBrackets } from './item-count.ts'
import { formalOf } from './lost-byte.ts'
import { characterAt, continues, lengthOf } from './utf8-bytes.ts'
import { likeliest, modelWith, type WordModel } from './word-model.ts'

/**
 * Characters that UTF-8 read as GBK is full of, and Chinese is not: the first two bytes of ，。、“ and of 的 和 关
 * (EFBC 锛, E380 銆, E280 鈥, E79A 鐨, E592 鍜, E585 鍏).
 */
const telltale = /[锛銆鈥鐨鍜鍏]/g

/** Of a text read wrongly, one character in 15 is a telltale; of a right one, less than one in 10,000. */
const leastShare = 0.01
const fewest = 5

/** What of a text may be two-byte characters: everything but ASCII; "?" and U+FFFD stand for bytes that were lost. One alone is a no-break space (C2A0 聽). */
const stretch = /[?\u0080-\uffff]{2,}|聽/g

const lost = '\ufffd'
const contextLength = 6
/** Of the line before a lost character so much is looked at. */
const longestLeft = 120
/** The item before stands within twice as many pieces. */
const furthest = 4000
/** One character in 30 has lost a byte; where far more have, the context tells nothing. */
const mostLost = 0.15

/**
 * `鍏充簬鍗板彂` → `关于印发`: a text in UTF-8 that was read as GBK is encoded back and read again. A character that lost its last
 * byte (there is one before most ASCII) is the likeliest of the 64 that it may be, marked as a guess.
 */
export function reverseMojibake(draft: Draft): Draft {
  const { text } = draft
  const found = text.match(telltale)?.length ?? 0
  if (found < fewest || found < leastShare * text.length) return draft
  const changes: Reread[] = []
  for (const { index, 0: run } of matchesOf(text, stretch))
    for (const change of reread(run, index)) changes.push(change)
  const reversed = rewrite(draft, guessLost(text, changes))
  return withDamage(reversed, 'utf8-read-as-gbk', changes.length)
}

/** A character read again. Of one that lost bytes the first ones are `known`. */
interface Reread extends Change {
  readonly known: readonly number[]
}

/** The characters that the bytes of a stretch are in UTF-8, each with its place; U+FFFD where bytes are missing. */
function reread(run: string, offset: number): Reread[] {
  const { bytes, places } = bytesOf(run)
  const changes: Reread[] = []
  for (let i = 0; i < bytes.length; ) {
    const read = isAscii(bytes[i]!) ? String.fromCharCode(bytes[i]!) : characterAt(bytes, i)
    const whole = read !== null
    let next = i + (read === null ? 1 : lengthOf(bytes[i]!))
    while (!whole && next < bytes.length && lengthOf(bytes[next]!) === 1 && !isAscii(bytes[next]!)) next++
    const asked = next === i + 1 && run[places[i]!] === '?'
    const text = read ?? (asked ? '?' : lost)
    const known = text === lost ? bytes.slice(i, next).filter((byte) => byte > 0) : []
    const before = changes.at(-1)
    const start = before?.end ?? offset
    const end = offset + (next < bytes.length ? places[next]! : run.length)
    // Three bytes are one and a half signs of the source: a sign that two characters share goes to the first.
    if (end > start)
      changes.push({ start, end, text, known, kind: 'utf8-read-as-gbk', certain: text !== lost })
    else if (before) changes[changes.length - 1] = { ...before, text: before.text + text }
    i = next
  }
  return changes
}

/** The second byte of a sign that was ASCII behind a character: 。[ and 援R are 傘€俒 and 鎻碦. */
function isAscii(byte: number): boolean {
  return byte >= 0x40 && byte < 0x80
}

/** The bytes that a stretch was read from, each with the index of its sign; -1 where they are lost. */
function bytesOf(run: string): { bytes: number[]; places: number[] } {
  const bytes: number[] = []
  const places: number[] = []
  for (let i = 0; i < run.length; i++) {
    const code = codeOf(run[i]!)
    // Byte 80 alone is € in the code page.
    if (run[i] === '€') bytes.push(0x80)
    else if (code === 0) bytes.push(-1)
    else bytes.push(code >> 8, code & 0xff)
    while (places.length < bytes.length) places.push(i)
  }
  return { bytes, places }
}

/** Fills the lost characters of which two bytes of three are known. */
function guessLost(text: string, changes: readonly Reread[]): readonly Change[] {
  if (changes.filter((change) => change.text === lost).length > mostLost * changes.length) return changes
  const model = modelWith(wordsOf(changes))
  const written: string[] = []
  let left = ''
  let read = 0
  return changes.map((change, i) => {
    const between = text.slice(read, change.start)
    left = (left + between).slice(-longestLeft)
    written.push(between)
    read = change.end
    const item =
      change.known.length > 0 && text[read] === ')' ? nextInBrackets(written.slice(-furthest).join('')) : null
    const possible = choicesFor(change, model, left, text.slice(read, read + 16))
    const choices = item !== null && possible.includes(item) ? [item] : possible
    const before = left.slice(-contextLength)
    const after = () => {
      // What follows in ASCII follows at once.
      const next = text[read] ?? '\n'
      return next < '\u0080' ? next : wordsOf(changes.slice(i + 1, i + 1 + contextLength))
    }
    const chosen =
      choices.length < 2
        ? choices[0]
        : likeliest(model, [...eachOf(before), choices, ...eachOf(after())]).text[before.length]
    left += chosen ?? change.text
    written.push(chosen ?? change.text)
    return chosen === undefined ? change : { ...change, text: chosen }
  })
}

/** What a lost character may be; empty for one that is not lost, or of which too little is known. */
function choicesFor({ known }: Reread, model: WordModel, left: string, right: string): string[] {
  const [first = 0, second = 0] = known
  // Of the two-byte characters texts in Chinese hold the no-break space and ×.
  if (known.length === 1 && first === 0xc2) return ['\u00a0']
  if (known.length === 1 && first === 0xc3) return ['×']
  if (known.length !== 2 || lengthOf(first) !== 3 || !continues(second)) return []
  const choices = Array.from({ length: 64 }, (_, last) =>
    String.fromCharCode(((first & 0x0f) << 12) | ((second & 0x3f) << 6) | last),
  )
  const line = left.slice(left.lastIndexOf('\n') + 1)
  const formal = formalOf(choices, { left: line, right })
  if (formal !== null) return [formal]
  return choices.filter(
    (choice) => model.cost(choice) !== undefined || /^[，。；：（）！？、“”‘’《》〔〕]$/.test(choice),
  )
}

function wordsOf(changes: readonly Reread[]): string {
  return changes.map(({ text }) => text).join('')
}

/** Each character of words that are known, as the only choice. */
function eachOf(words: string): string[][] {
  return Array.from(words, (character) => [character])
}

import { type Change, type Draft, rewrite, withDamage } from '../draft.ts'
import { characterOf, isLead, isTrail } from './gbk.ts'
import { characterAt, lengthOf } from './utf8-bytes.ts'

/** The signs that Windows-1252 has in the places 80–9F, where Latin-1 has controls. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const byteOfSign = new Map(Array.from(windowsSigns, (sign, i) => [sign, 0x80 + i] as const))

/** Of a text read wrongly, half and more are such letters; a text in any language of the west has one in ten. */
const leastShare = 0.4

const latinLetter = /[\u0080-\u00ff]/g

/** How much of a text must come out as characters for the reading to be right. */
const leastWhole = 0.9

/**
 * å›½åŠ¡é™¢ → 国务院, ¹úÎñÔº → 国务院: a text in UTF-8 or GBK that was read one byte a character, as Latin-1 or Windows-1252. No byte is lost
 * by that, so what comes out is certain.
 */
export function reverseLatinMojibake(draft: Draft): Draft {
  const { text } = draft
  const found = text.match(latinLetter)?.length ?? 0
  if (found < leastShare * text.length || found < 20) return draft
  const bytes = Array.from({ length: text.length }, (_, at) => byteAt(text, at))
  for (const read of [utf8At, gbkAt]) {
    const changes = reread(bytes, read)
    if (changes) return withDamage(rewrite(draft, changes), 'read-as-latin-1', changes.length)
  }
  return draft
}

/** -1 for what is no byte. */
function byteAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit <= 0xff ? unit : (byteOfSign.get(text[at]!) ?? -1)
}

interface Read {
  readonly text: string
  readonly bytes: number
}

function utf8At(bytes: readonly number[], at: number): Read | null {
  const text = characterAt(bytes, at)
  return text === null ? null : { text, bytes: lengthOf(bytes[at]!) }
}

function gbkAt(bytes: readonly number[], at: number): Read | null {
  const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]]
  const text = isLead(lead) && isTrail(trail) ? characterOf(lead, trail) : ''
  return text === '' ? null : { text, bytes: 2 }
}

/** The characters that the bytes are; null if too many of them are none. */
function reread(
  bytes: readonly number[],
  read: (bytes: readonly number[], at: number) => Read | null,
): Change[] | null {
  const changes: Change[] = []
  let broken = 0
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at]! >= 0 && bytes[at]! < 0x80) {
      at++
      continue
    }
    const found = read(bytes, at)
    if (!found) {
      broken++
      at++
      continue
    }
    changes.push({ start: at, end: at + found.bytes, text: found.text, kind: 'read-as-latin-1' })
    at += found.bytes
  }
  return changes.length > 0 && broken <= (1 - leastWhole) * changes.length ? changes : null
}

import { charactersRead, reading } from './characters.ts'
import { characterOf, codeOf } from './gbk.ts'
import { simplifyingTable } from './simplify.ts'

/**
 * A run of GBK text that was decoded one byte off, and what it may have been.
 *
 * A converter searched the bytes for a character or a full-width sign, found it across the border of two characters, and
 * cut there: the first byte of the second stayed alone and became `?`, and what follows was read one byte off until a
 * trail byte that is ASCII, or the next cut, put it right:
 *   專科建設 = 8C[A3 BF]C6 BDA8 D44F → 8C | ？ | C6BD A8D4 4F → ??平ㄔO        (A3BF is ？; later folded to ?)
 *   省（自治區 = CA[A1 A3]A8 D7D4 …  → ?。ㄗ…                                      (A1A3 is 。)
 *   當地常見 = AE[94 B5]D8 B3A3 …    → 當 with 數 = 94B5 seen, and annotated: 當?shù)爻R…   (the "(" is swallowed)
 */
export interface Hypothesis {
  /** The run's end in the text; it begins at the `?`. */
  readonly end: number
  /** The characters it was, each with the choices for it, and where in the text its first byte stands. */
  readonly characters: readonly { readonly choices: readonly string[]; readonly start: number }[]
}

/** Longer runs were not seen (the longest of the samples has 15 characters), and end in a cut anyway. */
const longestRun = 40

/** The signs that the converter looked for, which stand behind a lone ?. All but 。 and 、 were folded to ASCII later. */
const separator = /[;?!:,()。、]/

/** `?shù)` */
const swallowed = new RegExp(`\\?(${reading})\\)`, 'y')
/** `(shè)` */
const annotation = new RegExp(`\\((${reading})\\)`, 'y')

/** A byte of the run and the place in the text of the sign that holds it; null is a byte that was lost. */
interface Byte {
  readonly value: number | null
  readonly at: number
}

/** Both bytes of a character lost, and nothing is known of it. */
const mostChoices = 1000

/** What the run that begins with the `?` at `start` may have been; one hypothesis for every place where it may end. */
export function hypotheses(text: string, start: number): readonly Hypothesis[] {
  const cut = syllableAt(swallowed, text, start)
  const firstEnd = cut ? cut.end : start + 1
  if (!cut && !separator.test(text[firstEnd] ?? '')) return []
  const firstLeads = cut ? leadsSeenAs(text, start, cut.syllable) : null
  if (firstLeads?.length === 0) return []

  const bytes: Byte[] = [{ value: null, at: start }]
  const found: Hypothesis[] = []
  const end = (at: number, last: Byte, syllable: string | null) => {
    const characters = charactersOf([...bytes, last], firstLeads, syllable)
    if (characters) found.push({ end: at, characters })
  }
  for (let at = firstEnd; at < text.length && at < start + longestRun; at++) {
    const unit = text.charCodeAt(at)
    if (unit <= 0x20 || unit === 0x7f) break
    if (unit > 0x7f) {
      const code = codeOf(text[at]!)
      if (code === 0) break
      bytes.push({ value: code >> 8, at })
      const trail: Byte = { value: code & 0xff, at }
      if (code % 256 < 0x80 && bytes.length % 2 === 0) end(at + 1, trail, null)
      bytes.push(trail)
      // 者?zhé)…髡摺(zhé)…: what was found across the border the first time is found and annotated there the second time.
      at = (syllableAt(annotation, text, at + 1)?.end ?? at + 1) - 1
      continue
    }
    if (unit === 0x3f) {
      const lost = syllableAt(swallowed, text, at)
      if (lost) {
        end(lost.end, { value: null, at }, lost.syllable)
        break
      }
      end(at + 1, { value: null, at }, null)
    } else if (unit >= 0x40)
      end(at + 1, { value: unit, at }, syllableAt(annotation, text, at + 1)?.syllable ?? null)
    bytes.push({ value: 0xa3, at }, { value: unit | 0x80, at })
  }
  return found
}

function syllableAt(pattern: RegExp, text: string, at: number): { syllable: string; end: number } | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? { syllable: match[1]!, end: at + match[0].length } : null
}

function isFoldedSign(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f
}

/** The first bytes that made, behind the last byte of the character before, one that is read so: 當 + B5 → 數 shù. */
function leadsSeenAs(text: string, start: number, syllable: string): number[] {
  const code = codeBeforeFolding(text[lastCharacterBefore(text, start)] ?? '')
  const read = annotatedAs(syllable)
  if (code === 0) return []
  return leads.filter((lead) => read.has(characterOf(code & 0xff, lead)))
}

/** 專 → 8CA3, and of a folded sign the full-width one's: , → A3AC. */
function codeBeforeFolding(character: string): number {
  const code = codeOf(character)
  return code === 0 && isFoldedSign(character.charCodeAt(0)) ? 0xa380 + character.charCodeAt(0) : code
}

/** Where the character in front of `at` stands, over its annotation: 當(dāng)?shù). */
function lastCharacterBefore(text: string, at: number): number {
  if (text[at - 1] !== ')') return at - 1
  const open = text.lastIndexOf('(', at - 1)
  return open >= 0 && syllableAt(annotation, text, open)?.end === at ? open - 1 : at - 1
}

/** Only characters that the converter changed were annotated: all 2,797 of the samples are traditional. */
function annotatedAs(syllable: string): ReadonlySet<string> {
  const known = annotatedCharacters.get(syllable)
  if (known) return known
  const table = simplifyingTable()
  const characters = [...(charactersRead().get(syllable) ?? [])]
  const traditional = new Set(characters.filter((each) => table[each.charCodeAt(0)] !== each.charCodeAt(0)))
  annotatedCharacters.set(syllable, traditional)
  return traditional
}

const annotatedCharacters = new Map<string, ReadonlySet<string>>()

const leads = Array.from({ length: 0xfe - 0x81 + 1 }, (_, i) => 0x81 + i)
/** A lost trail byte stood alone, so it was no ASCII. */
const lostTrails = leads

/** The bytes as characters; null if there is a pair that is none, or one that the run's readings contradict. */
function charactersOf(
  bytes: readonly Byte[],
  firstLeads: readonly number[] | null,
  lastSyllable: string | null,
): Hypothesis['characters'] | null {
  const characters: { choices: readonly string[]; start: number }[] = []
  for (let i = 0; i < bytes.length; i += 2) {
    const [lead, trail] = [bytes[i]!, bytes[i + 1]]
    if (!trail) {
      // 佔GDP = 81 [D0 47] 44 50 → ?jiān)譍DP: a letter became the second half.
      if (lead.value !== null && lead.value >= 0x41 && lead.value < 0x7f)
        characters.push({ choices: [String.fromCharCode(lead.value)], start: lead.at })
      break
    }
    const choices: string[] = []
    for (const high of lead.value === null ? (firstLeads ?? leads) : [lead.value])
      for (const low of trail.value === null ? lostTrails : [trail.value]) {
        const character = characterOf(high, low)
        if (character !== '') choices.push(character)
      }
    if (choices.length === 0 || choices.length > mostChoices) return null
    characters.push({ choices, start: lead.at })
  }
  const read = lastSyllable === null ? null : annotatedAs(lastSyllable)
  const last = characters.at(-1)
  if (read && last) {
    const fitting = last.choices.filter((character) => read.has(character))
    if (fitting.length > 0) characters[characters.length - 1] = { ...last, choices: fitting }
    else if (last.choices.length > 1) return null
  }
  return characters
}

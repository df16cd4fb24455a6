/**
 * The two-byte codes of GBK, both ways. `TextDecoder` knows them all, the user-defined ones among them, which damaged
 * pages hold as U+E000–F8FF; there is no encoder, so that its table is made here, once (about 10 ms).
 */
interface Gbk {
  /** By code (lead × 256 + trail), the UTF-16 unit; 0 where there is none. */
  readonly units: Uint16Array
  /** By UTF-16 unit, the code; 0 where there is none. */
  readonly codes: Uint16Array
}

let tables: Gbk | null = null

export function gbk(): Gbk {
  tables ??= makeTables()
  return tables
}

/** The character that two bytes are, or "". */
export function characterOf(lead: number, trail: number): string {
  const unit = gbk().units[lead * 256 + trail]!
  return unit === 0 ? '' : String.fromCharCode(unit)
}

/** The code of a character, or 0: 專 → 0x8CA3. */
export function codeOf(character: string): number {
  return character.length === 1 ? gbk().codes[character.charCodeAt(0)]! : 0
}

export function isLead(byte: number): boolean {
  return byte >= 0x81 && byte <= 0xfe
}

export function isTrail(byte: number): boolean {
  return byte >= 0x40 && byte <= 0xfe && byte !== 0x7f
}

function makeTables(): Gbk {
  const units = new Uint16Array(65_536)
  const codes = new Uint16Array(65_536)
  const decoder = new TextDecoder('gbk')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if (text.length !== 1 || text === '\ufffd') continue
      const code = lead * 256 + trail
      units[code] = text.charCodeAt(0)
      codes[text.charCodeAt(0)] ||= code
    }
  }
  return { units, codes }
}

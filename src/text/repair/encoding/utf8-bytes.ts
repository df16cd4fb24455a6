/** Whether a byte is none but a later one of a sequence. */
export function continues(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0
}

/** The character whose bytes begin there, or null if they do not make one. */
export function characterAt(bytes: readonly number[], at: number): string | null {
  const lead = bytes[at]!
  const length = lengthOf(lead)
  if (length === 1) return null
  let code = lead & (0x7f >> length)
  for (let i = at + 1; i < at + length; i++) {
    const byte = bytes[i] ?? -1
    if (!continues(byte)) return null
    code = (code << 6) | (byte & 0x3f)
  }
  return code > 0x10ffff ? null : String.fromCodePoint(code)
}

/** How many bytes the UTF-8 sequence has that begins with the byte; 1 for what begins none. */
export function lengthOf(lead: number): number {
  if (lead >= 0xf0 && lead <= 0xf4) return 4
  if (lead >= 0xe0) return 3
  return lead >= 0xc2 ? 2 : 1
}

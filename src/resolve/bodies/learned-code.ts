import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { LearnedCode } from '../../extract/gazetteer-tables.ts'

/** What a code ends with that says the form of the document; nothing where it ends with the department: 苏科高. */
function formOf(code: string): string {
  return /[发函字办规通令]$/.exec(code)?.[0] ?? '-'
}

/** The keys under which a code may be known, the most special first: 苏科高发, 苏科高…发, 苏科高…, 苏科…发, 苏科…. */
export function keysOf(code: string): string[] {
  const keys = [code]
  for (let length = code.length; length >= 1; length--) {
    const head = code.slice(0, length)
    keys.push(`${head}…${formOf(code)}`, `${head}…`)
  }
  return keys
}

/** The entry of the most special key that published documents showed one issuer for. */
export function learnedCode(code: string, year: number, { learnedCodes }: Gazetteer): LearnedCode | null {
  for (const key of keysOf(code)) {
    const entry = learnedCodes.get(key)?.find(({ from, to }) => (from ?? 0) <= year && year <= (to ?? 9999))
    if (entry) return entry
  }
  return null
}

const fewest = 2

/** What may be found where a whole is not: its words; of one Chinese word without spaces, its two halves. A document number has no part that tells. */
export function shorterThan(text: string): string[] {
  if (/[〔［[(（]\d{4}/.test(text)) return []
  const parts = text.split(/[\s，。、；：《》“”（）()]+/u).filter(({ length }) => length >= fewest)
  if (parts.length > 1) return [...new Set(parts)].slice(0, 5)
  const [whole = ''] = parts
  if (whole !== text.trim() && whole) return [whole]
  // Half of zzzzqqq or of ABC123 is no word.
  if (!/\p{Script=Han}/u.test(whole)) return []
  const middle = Math.ceil(whole.length / 2)
  return [...new Set([whole.slice(0, middle), whole.slice(middle)])].filter(
    ({ length }) => length >= fewest && length < whole.length,
  )
}

/** A text index takes 32,766 bytes: 10,922 Han characters. */
const longest = 10_000

/**
 * What substring and full-text search look in: several texts as one, in the one spelling that a query gets too (compatibility
 * forms folded, lower case, one space between words).
 */
export function searchText(...parts: readonly (string | null)[]): string {
  const texts = parts.filter((part) => part !== null && part !== '')
  return texts.join(' ').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().slice(0, longest)
}

/** Every character simplified, nothing else changed: 國衛基層發 → 国卫基层发. */
export function simplify(text: string): string {
  const characters = simplifiedCharacters()
  return Array.from(text, (character) => characters.get(character) ?? character).join('')
}

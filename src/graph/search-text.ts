import { readFileSync } from 'node:fs'
import { type FoldedText, foldText } from '../domain/folded-text.ts'

/** A line is a simplified character, a tab, and the traditional ones written so: 国	國囯. */
const table = new URL('../../seeds/gazetteer/characters/traditional-to-simplified.tsv', import.meta.url)

/** A text index takes 32,766 bytes: 10,922 Han characters. */
const longest = 10_000

let simplified: ReadonlyMap<string, string> | null = null

function simplifiedCharacters(): ReadonlyMap<string, string> {
  simplified ??= new Map(
    readFileSync(table, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .flatMap((line) => {
        const [to = '', from = ''] = line.split('\t')
        return Array.from(from, (character): [string, string] => [character, to])
      }),
  )
  return simplified
}

/** What search looks in, kept as `searchText` beside the texts, and what a query becomes: both in one spelling. */
export function searchText(...texts: readonly (string | null)[]): string {
  const folded = texts.flatMap((text) => (text ? [foldedWithPlaces(text).folded] : []))
  return folded.join('\n').slice(0, longest)
}

/** Of a whole source, for the full-text index alone, which takes texts of any length; more than this nobody searches. */
const longestSource = 2_000_000

/** What search looks in of the text of a source. */
export function sourceSearchText(text: string): string {
  return foldedWithPlaces(text.slice(0, longestSource)).folded
}

/** The folded text with the place in the text of each of its units. */
export function foldedWithPlaces(text: string): FoldedText {
  return foldText(text, simplifiedCharacters())
}

/** Every character simplified, nothing else changed: 國衛基層發 → 国卫基层发. */
export function simplify(text: string): string {
  const characters = simplifiedCharacters()
  return Array.from(text, (character) => characters.get(character) ?? character).join('')
}

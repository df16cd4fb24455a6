import { readFileSync } from 'node:fs'
import { type FoldedText, foldText } from '../domain/folded-text.ts'

/** A line is a simplified character, a tab, and the traditional ones written so: 国	國囯. */
const table = new URL('../../seeds/gazetteer/characters/traditional-to-simplified.tsv', import.meta.url)

let simplified: ReadonlyMap<string, string> | null = null

function simplifiedCharacters(): ReadonlyMap<string, string> {
  simplified ??= new Map(
    readFileSync(table, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .flatMap((line) => {
        const [to = '', from = ''] = line.split('\t')
        return [...from].map((character): [string, string] => [character, to])
      }),
  )
  return simplified
}

/** What is kept as `searchText` beside a text, and what a question is compared with. */
export function searchText(...texts: readonly (string | null)[]): string {
  return texts.flatMap((text) => (text ? [foldedWithPlaces(text).folded] : [])).join('\n')
}

/** The folded text with the place in the text of each of its units. */
export function foldedWithPlaces(text: string): FoldedText {
  return foldText(text, simplifiedCharacters())
}

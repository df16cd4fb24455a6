import { readFileSync } from 'node:fs'

/** What is known of single characters: seeds/gazetteer/characters/, read when first asked for. */

const folder = new URL('../../../../seeds/gazetteer/characters/', import.meta.url)

/** Lines of `key TAB characters`; lines with # are remarks. */
function readTable(file: string): readonly (readonly [string, string])[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [key = '', characters = ''] = line.split('\t')
      return [key, characters] as const
    })
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A reading as annotated, fā or men, as the source of a pattern. */
export const reading = '[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]{1,6}'

/** Pairs of a traditional character and the simplified one that is written for it: 區 → 区. */
export const traditionalPairs = once(() =>
  readTable('traditional-to-simplified.tsv').flatMap(([simplified, traditional]) =>
    Array.from(traditional, (character) => [character, simplified] as const),
  ),
)

/** Words that are not simplified character by character: 批覆 → 批复. */
export const traditionalWords = once(
  (): ReadonlyMap<string, string> =>
    new Map(readTable('traditional-words.tsv').map(([simplified, written]) => [written, simplified])),
)

/** A syllable with its tone mark → the characters that can be read so: "shù" → 數树术…. */
export const charactersRead = once(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(readTable('readings.tsv').map(([syllable, characters]) => [syllable, new Set(characters)])),
)

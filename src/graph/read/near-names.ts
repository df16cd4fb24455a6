import { z } from 'zod'
import { searchText } from '../search-text.ts'
import { luceneWithTags } from './lucene.ts'
import { ask, type Reader } from './question.ts'

const Candidate = z.object({ id: z.string(), names: z.array(z.string()) })

const candidates = 200
const most = 10

/**
 * Ids of bodies that have the words in a name but for one character, wrong, missing or too many: 卫生建康委 in 海南省卫生健康委员会.
 * The shortest names first. None for less than three characters: everything is near to those.
 */
export async function bodiesNamedNearly(reader: Reader, words: string): Promise<string[]> {
  const folded = searchText(words)
  if (!/^\p{Script=Han}{3,30}$/u.test(folded)) return []
  const lucene = luceneWithTags(`+(${pairsOf(folded).join(' ')})`, [['type=Body']])
  const found = await ask(reader, 'near-names', Candidate, { lucene, limit: candidates })
  return found
    .flatMap(({ id, names }) => {
      const near = names.map((name) => searchText(name)).filter((name) => isNearlyIn(folded, name))
      return near.length > 0 ? [{ id, length: Math.min(...near.map((name) => name.length)) }] : []
    })
    .sort((a, b) => a.length - b.length || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id)
}

/** One wrong character of four spoils two of three pairs; of three, the middle one spoils both. */
function pairsOf(words: string): string[] {
  const characters = Array.from(words)
  const pairs = characters.slice(1).map((next, i) => `searchText:"${characters[i]}${next}"`)
  const [first, , last] = characters
  return characters.length === 3 ? [...pairs, `(+searchText:${first}* +searchText:*${last})`] : pairs
}

/** Whether some part of the name is the words but for one edit: the row of edit distances to all parts that end at each place. */
function isNearlyIn(words: string, name: string): boolean {
  let row = Array.from({ length: words.length + 1 }, (_, i) => i)
  for (const character of name) {
    const next = [0]
    for (let i = 1; i <= words.length; i++)
      next.push(Math.min(row[i - 1]! + (words[i - 1] === character ? 0 : 1), row[i]! + 1, next[i - 1]! + 1))
    row = next
    if (row[words.length]! <= 1) return true
  }
  return false
}

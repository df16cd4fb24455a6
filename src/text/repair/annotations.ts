import { matchesOf } from '../matches.ts'
import { type Change, type Draft, rewrite, withDamage } from './draft.ts'
import { charactersRead, reading } from './encoding/characters.ts'

/** 發(fā), 衛（wèi）; also after the ASCII that ends a damaged run: O(shè). */
const annotation = new RegExp(`[(（](${reading})[)）]`, 'g')

const toneMark = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]/

/** Fewer than this may be meant: 垚(yáo). */
const fewest = 5

/**
 * 衛(wèi)生 → 衛生: readings that a web page's converter put behind characters, in files where they are frequent and are
 * readings of the characters they stand behind. In such a file every annotation with a tone mark goes, and of those
 * without only what is a reading of its character: 們(men).
 */
export function removeAnnotations(draft: Draft): Draft {
  const { text } = draft
  const found: Change[] = []
  let readable = 0
  let matching = 0
  for (const match of matchesOf(text, annotation)) {
    const before = text[match.index - 1] ?? ''
    const syllable = match[1]!
    const reads = charactersRead().get(syllable)?.has(before) ?? false
    const marked = toneMark.test(syllable)
    if (!marked && !reads) continue
    if (before >= '\u4e00') {
      readable++
      if (reads) matching++
    }
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: '',
      kind: 'pinyin-annotation',
    })
  }
  if (found.length < fewest || matching < 0.9 * readable) return draft
  return withDamage(rewrite(draft, found), 'pinyin-annotation', found.length)
}

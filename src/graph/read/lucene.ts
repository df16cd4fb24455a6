/** What is searched for: of each term at least one form must be there. Folded, as `searchText` is. */
export type Terms = readonly (readonly string[])[]

const cjk = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]'
const letter = `(?:(?!${cjk})\\p{L})`
const sign = `(?:${letter}|\\p{N})`
/** Marks that join, as in Unicode's word boundaries: 21.7, 1,000, don't; but A,B are two words. */
const joint = `_|(?<=\\p{N})[.,;'](?=\\p{N})|(?<=\\p{L})[.:·'](?=${letter})`

/** 到2025年 → 到, 2025, 年; 21.7% → 21.7: runs of Han, and words as the analyzer joins them. */
const token = new RegExp(`${cjk}+|${sign}(?:${sign}|${joint})*`, 'gu')
const longRun = new RegExp(`^${cjk}{2,}$`, 'u')

/** Words that the `cjk` analyzer leaves out of the index: A类 is indexed as 类 alone. */
const unindexed =
  'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www'.split(
    ' ',
  )

/** Whether a word, or the part of one at an edge of a term, may be of one that is not indexed: he of the, f of if. */
function mayBeUnindexed(one: string, isFirst: boolean, isLast: boolean): boolean {
  if (isFirst && isLast) return unindexed.some((word) => word.includes(one))
  if (isFirst) return unindexed.some((word) => word.endsWith(one))
  if (isLast) return unindexed.some((word) => word.startsWith(one))
  return unindexed.includes(one)
}

/**
 * A query for the full-text index whose hits contain every term in some form, and perhaps more: the statement checks each with
 * CONTAINS. What was typed ranks above its other forms. Null if nothing of it is in the index: then every node may be a hit.
 *
 * The `cjk` analyzer indexes pairs of Han characters, so a lone one (创, the 年 in 2022年) is found as a part of a pair: at
 * the start of a term anything may stand before it, at its end anything after. Whatever the user typed is quoted or escaped.
 */
export function luceneOf(terms: Terms): string | null {
  const all = terms.flatMap((forms) => {
    const clauses = forms.map(clauseOf)
    if (clauses.includes(null)) return []
    return clauses.length === 1 ? [`+${clauses[0]}`] : [`+(${clauses[0]}^4 ${clauses.slice(1).join(' ')})`]
  })
  return all.length > 0 ? all.join(' ') : null
}

function clauseOf(term: string): string | null {
  const tokens = term.match(token) ?? []
  const all = tokens.flatMap((one, i) => {
    if (longRun.test(one)) return [`+searchText:"${one}"`]
    const isFirst = i === 0
    const isLast = i === tokens.length - 1
    if (mayBeUnindexed(one, isFirst, isLast)) return []
    const before = isFirst ? '*' : ''
    const after = isLast ? '*' : ''
    return [before || after ? `+searchText:${before}${escaped(one)}${after}` : `+searchText:"${one}"`]
  })
  return all.length > 0 ? `(${all.join(' ')})` : null
}

/** Whether a term has a letter, digit or character that can be looked for. */
export function isSearchable(term: string): boolean {
  return /[\p{L}\p{N}]/u.test(term)
}

/** Keeps to what has one of the tags of each list; the score is that of the words alone. */
export function luceneWithTags(words: string | null, tags: readonly (readonly string[])[]): string {
  const filters = tags.map((anyOf) => (anyOf.length > 0 ? `+(${anyOf.map(tagClause).join(' ')})^0` : nothing))
  return [words ?? '+*:*', ...filters].join(' ')
}

/** No tag is so. */
const nothing = '+searchTags:"none"'

/** By its value, as `type` and `level` are in all: "a tag with these tokens", which the statement checks to the letter. */
function tagClause(tag: string): string {
  const tokens = tag
    .slice(tag.indexOf('=') + 1)
    .toLowerCase()
    .match(token) ?? ['none']
  return `searchTags:"${tokens.join(' ')}"`
}

function escaped(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '\\$&')
}

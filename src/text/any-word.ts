/** Words, each with those in front of which, or behind which, it is part of another; ^ and $ are the ends of the text. */
export interface Words {
  /** Words parted by spaces, or short patterns for several of them: 并且?, [三五]年. */
  readonly plain: string
  readonly unlessBefore?: Readonly<Record<string, string>>
  readonly unlessBehind?: Readonly<Record<string, string>>
}

/** The source of a pattern that matches any of them; in the order of the tables, where one begins like another. */
export function anyWord({ plain, unlessBefore = {}, unlessBehind = {} }: Words): string {
  const withExceptions = (word: string) => {
    const [behind, before] = [unlessBehind[word], unlessBefore[word]]
    return `${behind ? `(?<!${wordsOf(behind).join('|')})` : ''}${word}${before ? `(?!${wordsOf(before).join('|')})` : ''}`
  }
  const excepted = Object.keys({ ...unlessBefore, ...unlessBehind })
  return [...wordsOf(plain), ...excepted.map(withExceptions)].join('|')
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/)
}

import { matchesOf } from '../../matches.ts'
import { type Change, type Draft, rewrite, withDamage } from '../draft.ts'

/** Shorter lines are set apart by hand: 目 录, 王　伟. */
const fewestLetters = 8

/** Of the letters of a line set apart so many have one space behind them. */
const leastApart = 0.8

/** 各 市 、 县 人 民 政 府 ： in every line, 2 0 2 0 年: a line whose letters all have a space between loses them; several spaces become one. */
export function closeLetterSpacing(draft: Draft): Draft {
  const { text } = draft
  const changes: Change[] = []
  let from = 0
  const lines = text.split('\n')
  const long = lines.filter((line) => line.trim().length > 2 * fewestLetters)
  const apart = long.filter((line) => isSetApart(line, fewestLetters)).length
  // ( 第 19 号 ): where all is set apart the short lines are too.
  const fewest = apart > leastApart * long.length ? 3 : fewestLetters
  for (const line of lines) {
    if (isSetApart(line, fewest))
      for (const { index, 0: gap } of matchesOf(line.trimEnd(), /(?<=[^\s]) +(?=[^\s])/gu))
        changes.push({ start: from + index, end: from + index + gap.length, text: gap.length > 2 ? ' ' : '' })
    from += line.length + 1
  }
  return withDamage(rewrite(draft, changes), 'letter-spacing', changes.length)
}

function isSetApart(line: string, fewest: number): boolean {
  if (!/\S \S \S/u.test(line)) return false
  const letters = line.replace(/\s/gu, '').length
  return letters >= fewest && (line.match(/\S (?=\S)/gu)?.length ?? 0) > leastApart * letters
}

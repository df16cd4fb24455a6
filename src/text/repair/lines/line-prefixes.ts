import { type Change, type Draft, rewrite, withDamage } from '../draft.ts'

/** `> `, `>> `, `> > `: what an answer to a letter puts before each line of it. */
const quotation = /^[ \t\u00a0\u3000]*(?:[>＞][ \t\u00a0]?)+/u

/** Fewer lines one below the other are no quotation: a value >18 that a line happened to begin with. */
const fewestQuoted = 3

/** `    12  `, `12: `, `L12 | `: the number of a line, which no number of an item looks like (12. and 12、). */
const lineNumber = /^[ \t]*[L#]?(\d{1,6})(?:[ \t]*[|:：→][ \t]?|\t|[ ]{1,4}|$)/u

/** Fewer lines that count on are a list; of a numbered text all lines are numbered. */
const fewestNumbered = 4
const leastNumbered = 0.95

/** Of a quoted document so much of the text is quotation; the rest is the letter. */
const leastQuoted = 0.8

/** 张科长：, 原文见下。, 发件人: 张三 <a@b.cn>: what a letter says around a document, which has titles and numbers of its own. */
const letterLine =
  /[,，。！!？?：:;；…]\s*$|^\s*(?:发件人|收件人|抄送|主题|日期|时间|发送时间|From|To|Cc|Subject|Date|Sent)\s?[:：]/iu

/** `> 现印发给你们` → 现印发给你们, `  12  第三条` → 第三条: what a letter or a listing puts before every line goes. */
export function removeLinePrefixes(draft: Draft): Draft {
  const unquoted = without(draft, 'quoted-line', quotationsIn)
  return without(unquoted, 'line-number', lineNumbersIn)
}

function without(draft: Draft, kind: string, find: (lines: readonly string[]) => readonly number[]): Draft {
  const lines = draft.text.split('\n')
  const changes: Change[] = []
  let start = 0
  find(lines).forEach((length, i) => {
    if (length > 0) changes.push({ start, end: start + length, text: '' })
    start += lines[i]!.length + 1
  })
  return withDamage(rewrite(draft, changes), kind, changes.length)
}

/** How long the prefix of each line is; 0 where it has none. */
function quotationsIn(lines: readonly string[]): number[] {
  const lengths = lines.map((line) => quotation.exec(line)?.[0].length ?? 0)
  let run = 0
  for (let i = 0; i <= lengths.length; i++)
    if (lengths[i]) run++
    else {
      if (run < fewestQuoted) lengths.fill(0, i - run, i)
      run = 0
    }
  return lettersIn(lines, lengths)
}

/** The prefixes, and the whole of each line of the letter around a document that is quoted. */
function lettersIn(lines: readonly string[], prefixes: readonly number[]): number[] {
  const sum = (wanted: (i: number) => boolean) =>
    lines.reduce((all, line, i) => all + (wanted(i) ? line.length : 0), 0)
  const isLetter = sum((i) => prefixes[i]! > 0) > leastQuoted * sum(() => true)
  return prefixes.map((length, i) =>
    isLetter && length === 0 && letterLine.test(lines[i]!) ? lines[i]!.length : length,
  )
}

/** As for quotations; empty if the lines do not count on from one to the next. */
function lineNumbersIn(lines: readonly string[]): readonly number[] {
  let [numbered, written] = [0, 0]
  let before: number | null = null
  const lengths = lines.map((line) => {
    if (line.trim() === '') return 0
    written++
    const found = lineNumber.exec(line)
    if (!found) return 0
    const number = Number(found[1])
    // Empty lines are counted too, and may have no number of their own.
    if (before === null || (number > before && number <= before + 4)) numbered++
    before = number
    return found[0].length
  })
  return numbered >= fewestNumbered && numbered >= leastNumbered * written ? lengths : []
}

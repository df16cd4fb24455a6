import { isHistoryLine, longestHistory } from './history-line.ts'

/** A history in brackets may be broken over so many lines. */
const mostLines = 12

/** How many lines from `at` on are one history: more than one where its bracket is closed further below. 0 if none begins. */
export function historyLinesAt(lines: readonly { readonly text: string }[], at: number): number {
  const { text } = lines[at]!
  if (isClosed(text)) return isHistoryLine(text) ? 1 : 0
  if (!/^\((?:根据|(?:该文件|本\p{Script=Han}{2,4})于|于)?(?:19|20|[一二])/u.test(text))
    return isHistoryLine(text) ? 1 : 0
  let words = ''
  for (let end = at; end < lines.length && end < at + mostLines; end++) {
    words += lines[end]!.text
    if (words.length > longestHistory) break
    if (isClosed(words)) return isHistoryLine(words) ? end - at + 1 : 0
  }
  return isHistoryLine(text) ? 1 : 0
}

function isClosed(words: string): boolean {
  return words.endsWith(')') || !words.startsWith('(')
}

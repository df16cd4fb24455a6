import { matchesOf } from '../matches.ts'
import { endsLikeTitle } from '../tree/line-shape.ts'

/** What sites put between the name of a document and their own. */
const separator = /\s*(?:[_|｜]|-{1,2}|[–—]{1,2})\s*/gu

/**
 * The name of a page's document, of its `<title>`, where the name of the site may stand behind it: 国务院关于X的通知_中国政府网,
 * 【关于X的通知】-国家发展和改革委员会, X行动计划（2021-2023年）-某市人民政府. Without a sign of a document's name all in front of the first separator.
 */
export function nameOfPage(title: string): string {
  const ends = matchesOf(title, separator).map(({ index }) => index)
  const names = [...ends, title.length].map((end) => title.slice(0, end).replace(/^【([^【】]*)】$/u, '$1'))
  return (names.findLast((name) => endsLikeTitle(narrow(name))) ?? names[0] ?? title).trim()
}

/** As `endsLikeTitle` reads brackets. */
export function narrow(words: string): string {
  return words.replaceAll('（', '(').replaceAll('）', ')')
}

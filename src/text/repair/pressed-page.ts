import { keyPattern } from '../tree/metadata-keys.ts'

/** 标 题:, 发文字号: — a key of a page's table, letter-spaced or not. */
const key = new RegExp(
  `(?:${keyPattern.split('|').map(spaced).join('|')})\\s?[:：]`.replaceAll('/', '\\/'),
  'gu',
)

function spaced(word: string): string {
  return Array.from(word).join('\\s?')
}

/** So many keys are a table; one or two may be words of a sentence. */
const fewestKeys = 3

/**
 * Where the lines of a page's table began that stands pressed at the beginning of a text, and the title below it, which the
 * table names: 标题: 关于…的通知|文号: …|状态: 有效|关于…的通知|各区…. Rising; none if the page has no such table.
 */
export function pageStarts(head: string): number[] {
  if (head.split(/[:：]/u).length <= fewestKeys) return []
  const keys = Array.from(head.matchAll(key), ({ index, 0: words }) => ({ index, end: index + words.length }))
  if (keys.length < fewestKeys) return []
  const starts = keys.map(({ index }) => index)
  const values = keys.map(({ end }, i) => head.slice(end, keys[i + 1]?.index ?? end).trim())
  for (const title of [head.slice(0, keys[0]!.index).trim(), ...values]) {
    if (title.length < shortestTitle) continue
    const again = head.indexOf(title, keys.at(-1)!.end)
    if (again > 0 && !head.slice(0, again).endsWith('《')) {
      starts.push(again, again + title.length)
      break
    }
  }
  return starts
}

const shortestTitle = 8

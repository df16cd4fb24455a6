import { matchesOf } from '../matches.ts'
import { endsLikeTitle } from '../tree/line-shape.ts'
import { keyPattern } from '../tree/metadata-keys.ts'

/** 标 题:, 发文字号: — a key of a page's table, letter-spaced or not. */
const firsts = [...new Set(keyPattern.split('|').map((word) => word[0]))].join('')
const key = new RegExp(
  `(?=[${firsts}])(?:${keyPattern.split('|').map(spaced).join('|')})\\s?[:：]`.replaceAll('/', '\\/'),
  'gu',
)

function spaced(word: string): string {
  return Array.from(word).join('\\s?')
}

/** So many keys are a table; one or two may be words of a sentence, unless the title stands above and below them. */
const fewestKeys = 3
/** No value is longer: a key further on is a word of the text. */
const longestValue = 160

/**
 * Where the lines of a page's table began that stands pressed at the beginning of a text, and the title around it:
 * 标题: 关于…的通知|文号: …|状态: 有效|关于…的通知|各区…; 首页>公报|…统计公报|来源: …|发布日期: …|…统计公报|2030年,全县…. Rising;
 * none if the page has no such table.
 */
export function pageStarts(head: string): number[] {
  const keys: { readonly index: number; readonly end: number }[] = []
  for (const { index, 0: words } of matchesOf(head, key)) {
    if (index - (keys.at(-1)?.end ?? index) > longestValue) break
    keys.push({ index, end: index + words.length })
  }
  const last = keys.at(-1)
  if (!last) return []
  const starts = keys.map(({ index }) => index)
  const above = head.slice(0, starts[0])
  const repeated = repeatedTitle(above, head.slice(last.end))
  if (repeated) {
    const again = last.end + head.slice(last.end).indexOf(repeated)
    return [above.length - repeated.length, ...starts, again, again + repeated.length]
  }
  if (keys.length < fewestKeys) return []
  const values = keys.map(({ end }, i) => head.slice(end, keys[i + 1]?.index ?? end).trim())
  for (const title of [above.trim(), ...values]) {
    // 2030年10月27日, too, stands again where the text is signed.
    if (title.length < shortestTitle || !endsLikeTitle(title)) continue
    const again = head.indexOf(title, last.end)
    if (again > 0 && !head.slice(0, again).endsWith('《')) {
      starts.push(again, again + title.length)
      break
    }
  }
  return starts
}

const shortestTitle = 8
const longestTitle = 80

/** The title that ends right above the keys and comes again below them; null if none does. */
function repeatedTitle(above: string, below: string): string | null {
  const words = above.trimEnd()
  if (!endsLikeTitle(words)) return null
  for (let length = Math.min(longestTitle, words.length); length >= shortestTitle; length--) {
    const title = words.slice(-length)
    const again = below.indexOf(title)
    if (again >= 0 && below[again - 1] !== '《') return title
  }
  return null
}

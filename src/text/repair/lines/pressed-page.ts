import { matchesOf } from '../../matches.ts'
import { addresseeEndIn } from '../../tree/head/addressees.ts'
import { beginsTitle } from '../../tree/head/title-lines.ts'
import { endsLikeTitle } from '../../tree/line-shape.ts'
import { keyPattern } from '../../tree/page/metadata-keys.ts'

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
    const first = above.trimEnd().length - repeated.length
    return [first, ...starts, ...numberAbove(head, last.end, again), again, again + repeated.length]
  }
  const addressed = numberAndAddressees(head, last.end)
  const titled = above.trimEnd()
  const title = titled.slice(titled.lastIndexOf(' ') + 1)
  if (addressed.length > 0 && beginsTitle(title) && endsLikeTitle(title))
    return [titled.length - title.length, ...starts, ...addressed]
  if (keys.length < fewestKeys) return []
  const values = keys.map(({ end }, i) => head.slice(end, keys[i + 1]?.index ?? end).trim())
  for (const title of [above.trim(), ...values]) {
    // 2030年10月27日, too, stands again where the text is signed.
    if (title.length < shortestTitle || !endsLikeTitle(title)) continue
    const again = head.indexOf(title, last.end)
    if (again > 0 && !head.slice(0, again).endsWith('《')) {
      starts.push(...numberAbove(head, last.end, again), again, again + title.length)
      break
    }
  }
  return starts
}

/** 字体:大 中 小 |云综管办〔2030〕8号|云岭新区管委会办公室|关于…: between the page's words and the title the document's own number, with the issuer behind it. */
const numberBelow =
  /(?<=^|[^\p{Script=Han}(《])(?<code>\p{Script=Han}{2,12}[〔[(](?:19|20)\d{2}[〕\])]\s?\d{1,5}\s?号)\s*\p{Script=Han}{0,40}$/u

/** Where the number that stands right above the title begins, and where it ends. */
function numberAbove(head: string, from: number, title: number): readonly number[] {
  const found = numberBelow.exec(head.slice(Math.max(from, title - 80), title))
  if (!found) return []
  const start = Math.max(from, title - 80) + found.index
  return [start, start + found.groups!.code!.length]
}

/** 浏览次数:120 |云综管办〔2030〕8号|各乡镇人民政府:|为…: below the title and the page's words the number and the addressees; where their lines begin. */
function numberAndAddressees(head: string, from: number): readonly number[] {
  const found = numberFirst.exec(head.slice(from, from + 120))
  if (!found) return []
  const start = from + found.index
  const end = start + found[0].length
  const colon = addresseeEndIn(head.slice(end, end + 400))
  return colon > 0 ? [start, end, end + colon + 1] : []
}

const numberFirst =
  /(?<=^|[^\p{Script=Han}(《])\p{Script=Han}{2,12}[〔[(](?:19|20)\d{2}[〕\])]\s?\d{1,5}\s?号(?=\s*(?:各|\p{Script=Han}{1,16}(?:各|人民政府|委员会|[局厅]|单位|部门)[、,:]))/u

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

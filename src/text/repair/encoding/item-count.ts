import { matchesOf } from '../../matches.ts'
import { ordinalOf } from '../../tree/numbering.ts'

/** (十 at the beginning of a line: an item in brackets whose number is being read. */
const openItem = /(?:^|\n)[ \t\u3000]*\(([一二三四五六七八九十]{0,2})$/
/** What it counts on from: (三) counts on, 二、 and 第三条 begin anew. */
const countedMark =
  /(?:^|\n)[ \t\u3000]*(?:\(([一二三四五六七八九十]{1,3})\)|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百零〇]{1,6}[条章节])/g

/** The next character of the number of an item in brackets that is being read, as the items before it count: (一)…(二)…(|三; null if none is. */
export function nextInBrackets(before: string): string | null {
  const begun = openItem.exec(before)?.[1]
  if (begun === undefined) return null
  const last = matchesOf(before, countedMark).at(-1)
  const wanted = numeral(last?.[1] ? (ordinalOf(`(${last[1]})`) ?? 0) + 1 : 1)
  return wanted.startsWith(begun) ? (wanted[begun.length] ?? null) : null
}

const digits = '一二三四五六七八九'

/** 1 → 一, 12 → 十二, 20 → 二十, up to 99. */
function numeral(value: number): string {
  const tens = Math.floor(value / 10)
  const unit = value % 10
  return `${tens > 1 ? digits[tens - 1] : ''}${tens > 0 ? '十' : ''}${unit > 0 ? digits[unit - 1] : ''}`
}

import { matchesOf } from '../../matches.ts'
import { endsLikeTitle } from '../../tree/line-shape.ts'
import { ordinalOf, rank } from '../../tree/numbering.ts'
import { ownerLabelEnd } from './owner-starts.ts'

/** 第三章, 第十二条, 一、, (二), 3. in running text; not (一)项, 一、二、三产业, 1.5. */
const mark =
  /(第[〇零一二三四五六七八九十百]{1,6}[章节条])|((?<![〇零一二三四五六七八九十百])[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]{1,3}、))|(\([一二三四五六七八九十]{1,3}\)(?![项款目至、和,]))|((?<![\d.])\d{1,2}[.、．](?!\d))/gu

const ranks = [rank.article, rank.han, rank.hanBracket, rank.digit] as const

/** Behind these an item may begin. */
const sentenceEnd = /[。;:!?)》”]\s*$/u

/** 1995年7月19日国务院令第181号发布|第一条: what stands under the title of rules. */
const underHistory = /(?:发布|公布|施行|通过|批准|修订|修正|号)\s*$/u

/** 牵头部门:市审改办、市司法局|2.…, 完成时限:2030年12月|三、…: an owner's line has no end of a sentence. */
const ownerLine = new RegExp(`${ownerLabelEnd}[^。;:]{2,110}$`, 'u')

/** A heading has no sentence end behind it: 一、总体要求 | (一)指导思想. */
const longestHeading = 32

/** Where items begin in a text without line ends: the marks that count on from one, behind the end of a sentence or a heading. */
export function itemStarts(line: string): number[] {
  const starts: number[] = []
  /** The last number by rank; that of a deeper rank begins anew under each item. */
  const reached = new Map<number, number>()
  // No heading is so far in front. Not Infinity: no whole number, it has V8 box the place in every { at, … } and in what is made of it.
  let last = { at: -longestHeading, rank: -1 }
  for (const found of matchesOf(line, mark)) {
    const group = found.slice(1).findIndex((words) => words !== undefined)
    const words = found[0]
    const own = words.endsWith('章') ? rank.chapter : words.endsWith('节') ? rank.division : ranks[group]!
    const value = ordinalOf(words)
    if (value !== (reached.get(own) ?? 0) + 1) continue
    const { index } = found
    const before = line.slice(Math.max(0, index - 40), index)
    const underHeading =
      index - last.at < longestHeading &&
      last.rank < own &&
      !/[,。;]/u.test(line.slice(Math.max(0, last.at + 4), index))
    const underTitle =
      value === 1 && (endsLikeTitle(before.trimEnd()) || (own === rank.article && underHistory.test(before)))
    const isBehind = sentenceEnd.test(before) || ownerLine.test(line.slice(Math.max(0, index - 120), index))
    if (!isBehind && !underHeading && !underTitle && own > rank.chapter) continue
    starts.push(index)
    reached.set(own, value)
    // Articles count on through the chapters.
    for (const deeper of reached.keys())
      if (deeper > own && !(deeper === rank.article && own < rank.article)) reached.delete(deeper)
    last = { at: index, rank: own }
  }
  return starts
}

import { deadlineWords } from '../../text/deadline-words.ts'
import { matchesOf } from '../../text/matches.ts'
import type { PolicyTree } from '../../text/policy-tree.ts'
import { deadlineOf, findDates } from './dates.ts'
import { dueDates } from './deadlines.ts'

/** 完成时限:8月底前, 时间节点:2025年6月, 时限:供暖季前(11月15日), 。完成时限:2025年6月: a label and, behind it, by when. */
const label = new RegExp(
  `(?:(?:完成|办结|实施|整改|推进|落实|工作)${deadlineWords}|(?<!\\p{Script=Han})(?:时限|期限|时间节点))(?:要求|安排|节点)?:\\s*(?<when>[^。;:\\n]{2,40})`,
  'gu',
)

const deadlineLabel = new RegExp(`${deadlineWords}:`)

/** The one day by which a stretch says of itself, behind a label, that it is to be done; null where it names none or several. */
function limitToldIn(words: string, issuedOn: string | null): string | null {
  if (!words.includes(':')) return null
  const days = matchesOf(words, label).map(({ groups }) => onlyDay(groups!.when!, issuedOn))
  return days.length === 1 ? days[0]! : null
}

/** (8月底完成,牵头单位:市场监管局), (市教育局牵头,11月底前): what a bracket at the end says by when. */
export function limitInBracket(words: string, issuedOn: string | null): string | null {
  const bracket = /\((?<inside>[^()\n]{4,80})\)\s*$/.exec(words.slice(-90))?.groups?.inside
  if (!bracket) return null
  const says =
    /^[^,;:]{2,12}(?:完成|取得|建成|实现|到位|见效)/.test(bracket) ||
    deadlineLabel.test(bracket) ||
    // (市教育局牵头,11月底前): a piece that is nothing but a day
    /(?:^|[,;])(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日|[上中下]旬|月?底|年底)?(?:之|以)?前(?:完成)?(?:$|[,;])/.test(
      bracket,
    )
  return says ? onlyDay(bracket, issuedOn) : null
}

/** 新建公园5座\n(市城管局牵头,10月底前): the one limit that the paragraphs under a heading tell. */
export function limitOfSection(paragraphs: readonly string[], issuedOn: string | null): string | null {
  const [only] = paragraphs
  const bracket = only?.startsWith('(') && only.length < 90 ? limitInBracket(only, issuedOn) : null
  return bracket ?? limitToldIn(paragraphs.join('\n'), issuedOn)
}

/** 各项任务除注明时限的以外,一律于2017年12月底前完成; 未明确完成时限的,均在年内完成. */
const rest =
  /(?:除|未|没有)(?:另有|特别|明确|有)?(?:注明|标明|标注|明确|规定)[^。;,]{0,6}(?:时限|时间|期限)[^。;,]{0,6},?(?:均|一律|原则上|统一|全部|应|都|其[他余])[^。;]{0,6}?(?<when>\d[^。;,]{1,20}完成|[年月]底前?完成|年内完成)/

/** By when a document says that all is to be done of which it does not say it elsewhere; null where it has no such rule. */
export function limitOfTheRest({ clean: { text } }: PolicyTree, issuedOn: string | null): string | null {
  const when = /(?:时限|时间|期限)/.test(text) ? rest.exec(text)?.groups?.when : undefined
  return when === undefined ? null : onlyDay(when, issuedOn)
}

function onlyDay(words: string, issuedOn: string | null): string | null {
  const [date, another] = dueDates(words, findDates(words, undefined, issuedOn), issuedOn)
  return date && !another ? deadlineOf(date) : null
}

import { matchesOf } from '../../matches.ts'
import { addresseeEndIn } from '../../tree/head/addressees.ts'
import { endsLikeTitle } from '../../tree/line-shape.ts'

/** How the titles of most documents end. */
export const kinds =
  '通知|意见|决定|决议|公告|通告|通报|公报|函|批复|答复|报告|纪要|办法|方案|规定|条例|规则|细则|章程|措施|规划|计划|纲要|令'

/** …的通知 | 各县、自治县: where a title ends that is followed by addressees or by the text; 0 if there is none. */
export function titleEnd(head: string): number {
  for (const at of endsOfKinds(head.slice(0, 200))) {
    const title = head.slice(0, at)
    if (/[。;]/u.test(title)) return 0
    const rest = head.slice(at, at + 200)
    const isFollowed = behindTitle.test(rest) || (!goesOn.test(rest) && addresseeEndIn(rest) > 0)
    if (endsLikeTitle(title) && isFollowed) return at
  }
  return 0
}

/** Where in a head a word ends that titles end with, with what stands in brackets behind it. */
export function endsOfKinds(head: string): number[] {
  return matchesOf(head, kindEnd).map(({ index, 0: words }) => index + words.length)
}

/** Not the day below a title: …若干意见|(2030年5月30日). */
const kindEnd = new RegExp(`(?:${kinds})(?:\\((?!(?:19|20)\\d\\d年\\d)[^()]{1,16}\\))?`, 'gu')

/** 办法|的通知 */
const goesOn = /^[的和及》”,、(]/u

/** Addressees, the beginning of a text, the history of a regulation, its contents; the order that prints it. */
const behindTitle =
  /^(?:\p{Script=Han}{2,24}(?:政府|国务院|[部委局署行会])令\s?\(?第|各|市|省|区|县|国务院|为|作为|近年来|当前|根据|按照|目录第|来源:|\(?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)/u

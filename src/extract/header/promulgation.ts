import type { Span } from '../../domain/evidence.ts'

/** 《云岭省信访规定》已经2030年2月26日省政府第73次常务会议通过,现予公布: what the text of an order, printed without its heading, begins with. */
const sentence =
  /^《(?<instrument>[^《》]{4,120}(?:〈[^〈〉]*〉[^《》]*)*)》已(?:经)?(?<how>[^。;]{4,60})通过,现予(?:以)?(?:公布|发布)/u

/** …日|省政府|第73次常务会议 */
const adopter =
  /(?:日|经)(?<body>\p{Script=Han}{2,16}?)(?:第[\d一二三四五六七八九十百〇零]+次)?(?:常务|全体|常委会)?会议/u

/** An order told by its own sentence: places count from the beginning of `words`. */
export interface Promulgation {
  readonly sentence: Span
  readonly instrument: Span
  /** Whose meeting adopted the instrument; null if the sentence does not say. */
  readonly adopter: Span | null
}

/** The order that a paragraph is, or null. */
export function promulgationIn(words: string): Promulgation | null {
  const found = sentence.exec(words)
  if (!found) return null
  const { instrument, how } = found.groups!
  const by = adopter.exec(how!)
  const start = by ? found[0].indexOf(how!, instrument!.length) + how!.indexOf(by.groups!.body!, by.index) : 0
  return {
    sentence: { start: 0, end: found[0].length },
    instrument: { start: 1, end: 1 + instrument!.length },
    adopter: by && { start, end: start + by.groups!.body!.length },
  }
}

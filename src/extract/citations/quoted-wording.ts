import type { Span } from '../../domain/evidence.ts'

/** 修改为“|, 增加一款作为第二款:“|, 第十七条中的“|: the words that follow are the wording of an article. */
const before =
  /(?:(?:修改|修订|修正|调整|表述|替换|改|合并)为|增加[^“”。]{0,30}|删[去除][^“”。]{0,20}|作为第[^“”。]{1,8}|第[^“”。,]{1,10}[条款项段](?:引言|第[^“”。]{1,4}项)?(?:中)?的?|将)[::,]?\s*$/u
/** ”|修改为, ”后|增加, ”一句|删去. */
const behind =
  /^(?:(?:等|的)?(?:一?[句词段]|字样|表述|内容|规定|条文)?(?:统一|一律|分别|均|相应)?(?:修[改订正]|改|调整|替换|表述)为|[前后]增[加写]|(?:一?[句词段]|字样|表述|内容)?(?:统一|一律|均|予以)?删[去除])/u
/** What follows a change: …”,“乙”|修改为“丙”. */
const furthest = 1500

/**
 * The old or new wording of an article in which a place stands, without its marks: 修改为“…|《X》…”. What an amended article speaks of is not
 * what the document amends. Null outside of such words.
 */
export function quotedWording(text: string, at: Span, floor: number): Span | null {
  const from = Math.max(floor, at.start - furthest)
  const open = text.lastIndexOf('“', at.start)
  if (open < from || text.slice(open, at.start).includes('”')) return null
  const close = text.indexOf('”', at.end)
  if (close < 0 || close - open > 2 * furthest) return null
  const front = text.slice(Math.max(0, open - 40), open)
  const told =
    before.test(front.replace(/“[^“”]*$/u, '')) &&
    /修|改|增|删|调整|替换/u.test(text.slice(Math.max(0, open - 80), Math.min(text.length, close + 30)))
  return told || behind.test(text.slice(close + 1, close + 20)) ? { start: open + 1, end: close } : null
}

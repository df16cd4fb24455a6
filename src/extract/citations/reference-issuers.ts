import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../../text/matches.ts'
import { type BodyMention, readBodyList } from '../bodies/bodies.ts'
import { readNumeral } from '../dates/numerals.ts'
import type { Gazetteer } from '../gazetteer.ts'

/** Who issued what is named next, as the text says it in front: 省卫生健康委、省委编办等8部门《…》. */
export interface IssuerPhrase {
  /** From the first body to the reference. */
  readonly span: Span
  /** The list itself, without 等8部门 and 联合印发的. */
  readonly names: Span
  readonly bodies: readonly BodyMention[]
  readonly count: number | null
  /** …印发的: then it holds for all that is named after it. */
  readonly attributive: boolean
}

/** 等8部门联合印发的, 一九八〇年发布的, 印发的, 近日发布的, 会议审议通过的, 报送的, 新修订的. */
const tail =
  /(?:等(?<count>\d{1,2}|[一二两三四五六七八九十]{1,3})?个?(?:部门|部委|单位|厅局|委办局|部门和单位)?)?(?:(?:(?:19|20)\d\d|[一二][〇零一二三四五六七八九]{3})年(?:\d{1,2}月(?:\d{1,2}日)?)?)?(?:近日|先后|日前|最新|新)?(?:联合|共同|正式)?(?<verb>印发|发布|制定|制发|下发|出台|颁布|公布|颁发|转发|拟定|拟订|制订|上报|报送|呈报|提出|修订|通过|批准|编制|发出|签发|批准发布|审议通过|提请)?(?:实施|执行|施行)?(?<of>的|了)?(?:[《(]|)$/u

/** 根据|由|按照: what may stand between a cue and the list. */
const lead =
  /^(?:[\s、,]|\d{4}年|\d{1,2}月|\d{1,2}日|近日|日前|由|经|好|了|及|和|与|以及|并|同|或|要求|精神|规定|我们|原则|各级|各地|,)*/u

/**
 * The issuers that stand in front of a reference, between `floor` (the cue, or the clause's beginning) and `anchor`; null if
 * those words are no list of bodies.
 */
export function issuersBefore(
  text: string,
  floor: number,
  anchor: number,
  gazetteer: Gazetteer,
): IssuerPhrase | null {
  const near = Math.max(floor, anchor - 40)
  const found = tail.exec(text.slice(near, anchor))!
  const end = near + found.index
  const { count, verb, of } = found.groups!
  for (const start of starts(text, floor, end)) {
    const names = { start, end }
    if (end - start < 2) continue
    const bodies = readBodyList(text, names, gazetteer)
    if (!bodies) continue
    return {
      span: { start, end: anchor },
      names,
      bodies,
      count: count ? readNumeral(count) : null,
      attributive: verb !== undefined && of === '的',
    }
  }
  return null
}

/** Where the list may begin: at the floor, after a clause mark, after 关于/1月31日/要, nearest to the floor first. */
function starts(text: string, floor: number, end: number): readonly number[] {
  const words = text.slice(floor, end)
  const offsets = [floor + lead.exec(words)![0].length]
  for (const mark of matchesOf(words, /[,。;:\n)》”]|要|日|由|经|对|即|原|按(?!照)/gu))
    offsets.push(floor + mark.index + mark[0].length)
  return offsets.slice(0, 12)
}

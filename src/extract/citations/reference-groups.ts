import { sentenceAt } from '../sentences.ts'
import type { Anchor } from './reference-anchors.ts'

/** References that one cue governs: 根据《A》《B》和《C》等文件精神. */
export interface ReferenceGroup {
  readonly anchors: readonly Anchor[]
  readonly sentence: { readonly start: number; readonly end: number }
  /** The end of the group before it in the same sentence, or the sentence's start: cues are looked for from there. */
  readonly floor: number
  /** The start of the group after it in the same sentence, or the sentence's end. */
  readonly limit: number
}

/**
 * What may stand between two coordinated references: 、 和 以及, 要求和, 等文件精神和, 第三十六条和, and the next one's
 * issuers: 和市委、市政府|《…》.
 */
const joint =
  /^(?:等)?(?:\d{0,2}个?)(?:法律|法规|规章|文件|政策|有关|相关|的|精神|要求|规定|部署|内容|(?:重点|目标|主要)?(?:任务|工作)|等|系列|(?:国家|行业|地方|团体)?标准|\((?:附件|见附件|附后)[^()]{0,8}\)){0,5}(?:[、,]?(?:以及|及其?|和|或者?|并|暨)?|、?[与同])(?<issuers>[^,。;:《》()]{0,70})$/u

/** The end of an issuer phrase, or the code of a standard that has no year: 和|JT/T 1135|《…规范》: 市委、市政府, 我市, 财政部印发的, 省教育厅关于, 1983年5月3日. */
const issuerEnd =
  /^(?:\s*|[A-Z]{2,5}(?:\/[TZ])?\s?\d{2,6}(?:\.\d{1,2})?\s*|原?(?:(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?)(?:(?:印发|发布|公布|颁布|通过|修订)的)?|.*(?:[部委局厅办院府会室署司社组省市县区]|银行|人行|机制|领导小组|指挥部|部门|单位)(?:联合|共同|新)?(?:印发|发布|制定|制发|下发|出台|颁布|公布|通过|修订)?的?\s*)$/u

/** A verb in between starts something new: 《A》,落实《B》. */
const verb =
  /根据|按照|依据|依照|贯彻|落实|执行|实施|施行|结合|参照|符合|制定(?!的)|印发(?!的)|出台(?!的)|修订(?!的)|废止|对|将|违反|开展|推动|经过/u

/** Groups in text order. `ends` are the sentence ends of the range that begins at `start`. */
export function groupReferences(
  text: string,
  anchors: readonly Anchor[],
  ends: readonly number[],
  start: number,
): readonly ReferenceGroup[] {
  const groups: {
    anchors: Anchor[]
    sentence: { start: number; end: number }
    floor: number
    limit: number
  }[] = []
  for (const anchor of anchors) {
    const sentence = sentenceAt(ends, anchor.at.start, start)
    const last = groups.at(-1)
    const near =
      last && last.sentence.end === sentence.end && anchor.span.start - last.anchors.at(-1)!.span.end <= 90
    const end = last?.anchors.at(-1)?.span.end ?? start
    if (near && (anchor.shape === 'elided' || areJoined(text.slice(end, Math.max(end, anchor.span.start))))) {
      last.anchors.push(anchor)
      continue
    }
    const floor = last && last.sentence.end === sentence.end ? end : sentence.start
    if (last && last.sentence.end === sentence.end) last.limit = anchor.span.start
    groups.push({ anchors: [anchor], sentence, floor, limit: sentence.end })
  }
  return groups
}

function areJoined(gap: string): boolean {
  const between = gap.replace(/\n/gu, '').replace(/[ \u3000(]+$/u, '')
  const issuers = joint.exec(between)?.groups?.issuers
  return issuers !== undefined && !verb.test(issuers) && issuerEnd.test(issuers)
}

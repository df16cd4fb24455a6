import { anyOf, type PatternsByExample } from '../../../text/any-of.ts'
import type { Hit } from './acts.ts'
import type { Stretch } from './stretches.ts'

/** Whether a cue of an act says less of its subject than the one before or behind it, and yields to that one. */
export function yields(text: string, stretch: Stretch, hits: readonly Hit[], at: number): boolean {
  const hit = hits[at]!
  return (
    leadsToSupervision(text, stretch, hit, hits[at + 1]) ||
    isOfAll(text, hits[at - 1], hit) ||
    isForSupervision(text, hits[at - 1], hit)
  )
}

/** 对经费使用情况进行监督检查,|并行使下列职权: what they may do while they watch. */
function isForSupervision(text: string, before: Hit | undefined, { at, end }: Hit): boolean {
  return (
    before?.cue.rule === 'prose-supervise' &&
    /^,并?(?:依法)?$/.test(text.slice(before.end, at)) &&
    /^行使.*职权$/.test(text.slice(at, end))
  )
}

/** A牵头,B、C参加|,负责…: what all of them are to do, and gives B and C no part of their own. */
function isOfAll(text: string, before: Hit | undefined, { cue, at }: Hit): boolean {
  return (
    before?.cue.rule === 'prose-take-part' &&
    cue.subject === 'RESPONSIBLE' &&
    /^,(?:共同|具体|主要|统一)*$/.test(text.slice(before.end, at))
  )
}

/**
 * 按照各自职责,|对…实施监督检查, 负责|监督检查: what is theirs is to watch over it; not 加强对…的指导、监督|和管理, where they manage it
 * themselves.
 */
function leadsToSupervision(
  text: string,
  { subject, span }: Stretch,
  { cue, at, end }: Hit,
  next: Hit | undefined,
): boolean {
  if (next?.cue.rule !== 'prose-supervise' || /^[、和与及]?管理/.test(text.slice(next.end, next.end + 3)))
    return false
  const between = text.slice(end, next.at)
  if (cue.rule === 'prose-responsible')
    return (
      oversees.test(text.slice(end, end + 90)) &&
      // …应当颁发证书,并负责监督检查 has said another duty before
      !text.slice(Math.max(subject?.span.end ?? 0, span.start), at).includes(',')
    )
  return (
    cue.rule === 'prose-by-function' && /^[^,。;]{0,4},?(?:依法|切实|认真|积极|严格|要|应当?)*$/.test(between)
  )
}

/** What 负责 leads to where all of it is to watch over others; not 负责督促落实, 负责对…进行指导和监督, which are work of their own. */
export const behindOversees: PatternsByExample = {
  '负责[对资金使用情况进行监督检查]':
    /^对[^,。;]{2,60}(?:进行|开展|实施)(?:(?!指导)[^,。;]){0,8}(?:监督检查|检查|督办|督查|督导|考核|评估|评价|监测)/,
  '负责[对工程行使监督]职能': /^对[^,。;]{2,60}行使[^,。;]{0,10}监督/,
  '负责[监督检查]。': /^(?:监督检查|检查考核|督导|检查)(?=[,。;])/,
  '负责[检查督促]和技术指导': /^(?:检查督促|督促检查)(?=[,。;和])/,
  '负责[对考核工作全程监督]': /^对[^,。;]{2,40}(?:全程监督|实行法律监督)/,
  '负责[清单任务的日常督查]': /^(?:[^,。;]{0,10}的)?日常(?:督查|督导|检查|考核)/,
  '负责[指导、监督权属单位落实主体责任]。':
    /^指导[、和]监督[^,。;]{0,24}(?:单位|企业|机构|部门|政府|委员会|学校|医院|乡镇|街道)(?:落实|履行)[^,。;]{0,40}(?:责任|义务|职责)(?=[,。;])/,
  '负责[协调、监督单位自建住房的情况]。':
    /^(?:(?:协调|组织|指导)[、和])?监督(?!管理)[^,。;和、]{4,40}情况(?=[,。;])/,
  '负责[督促电商平台]落实':
    /^(?:督促|监督)(?!管理|指导|检[验查])[^,。;]{0,24}(?:单位|企业|机构|部门|政府|委员会|各[地县市区镇村]|乡镇|处理厂|平台|经营者|的使用)/,
}
const oversees = anyOf(behindOversees)

import type { Span } from '../../../domain/evidence.ts'
import { anyOf, type PatternsByExample } from '../../../text/any-of.ts'
import { matchesOf } from '../../../text/matches.ts'
import type { BodyList } from '../../bodies/body-lists.ts'
import type { ProseCue } from '../cues/cue.ts'
import { proseCues } from '../cues/cues.ts'
import type { Stretch } from './stretches.ts'
import { isPast, opens, pressesOthers } from './subject.ts'

/** A cue where it stands, and the bodies right behind it if it takes some. */
export interface Hit {
  readonly cue: ProseCue
  readonly at: number
  readonly end: number
  readonly object: BodyList | null
}

const anyone =
  '(?:政府|党委|党政|部门|企业|社会|市场|群众|农民|公众|行业|学校|家庭|村民|全民|各方|单位|财政|政策)'

/** 政府支持、企业参与,: a slogan, of two or more who are nobody in particular. */
const slogan = new RegExp(
  `^[\\s,;]*(?:${anyone}[\\u4e00-\\u9fff]{2,4}[、,])+${anyone}[\\u4e00-\\u9fff]{2,4}[,;。]?$`,
)

/** Whether words are nothing but a slogan, which gives nobody a duty. */
export function isSlogan(words: string): boolean {
  return slogan.test(words)
}

/** What one subject is to do in one go: 负责…的监督管理 and, behind a comma, 配合…做好…, are two. */
export interface Act {
  readonly span: Span
  readonly hits: readonly Hit[]
}

/** The acts of a stretch, in text order; the first runs from the stretch's start. */
export function actsOf(
  text: string,
  stretch: Stretch,
  lists: readonly BodyList[],
  but: readonly Span[],
): Act[] {
  if (isSlogan(text.slice(stretch.span.start, stretch.span.end))) return []
  const acts: { start: number; hits: Hit[] }[] = []
  for (const hit of hitsOf(text, stretch.span, lists, but)) {
    const last = acts.at(-1)
    if (last && !beginsAct(text, stretch, last.hits, hit)) last.hits.push(hit)
    else {
      // without a subject of its own the stretch may begin with what no cue gives: 宣传政策,配合…查处…
      const start = last || !stretch.subject ? clauseStart(text, hit.at) : stretch.span.start
      acts.push({ start: Math.max(start, stretch.span.start), hits: [hit] })
    }
  }
  return acts.map(({ start, hits }, i) => ({
    span: { start, end: acts[i + 1]?.start ?? stretch.span.end },
    hits,
  }))
}

function hitsOf(text: string, span: Span, lists: readonly BodyList[], but: readonly Span[]): Hit[] {
  // a cue may look back over the stretches before its own
  const from = Math.max(0, span.start - 250)
  const words = text.slice(from, span.end)
  const own = text.slice(span.start, span.end)
  const hits: Hit[] = []
  for (const cue of proseCues) {
    if (!cue.hint.test(own)) continue
    for (const found of matchesOf(words, cue.pattern, span.start - from)) {
      const at = from + found.index
      const end = at + found[0].length
      if (but.some((one) => one.start <= at && at < one.end)) continue
      if (cue.after && !cue.after.test(text.slice(Math.max(span.start, at - 60), at))) continue
      const object =
        (cue.object &&
          lists.find(
            ({ span }) => span.start === end || /^(?:[^,、]|本地区的?)$/.test(text.slice(end, span.start)),
          )) ||
        null
      if (isQuoted(text, at) || isStruck(text, at)) continue
      if (isPast(text, at, object ? object.span.end : end)) continue
      if (cue.behind && !(object && cue.behind.test(text.slice(object.span.end, object.span.end + 20))))
        continue
      hits.push({ cue, at, end, object })
    }
  }
  return hits.sort((a, b) => a.at - b.at)
}

/** 删去其中的“…的,由文化部门|吊销许可证”, “工商部门|负责…”修改为“…”: the words of a law that no longer stand. */
export function isStruck(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at)
  if (open < 0 || at - open > 200 || text.lastIndexOf('”', at) > open) return false
  const close = text.indexOf('”', at)
  return (
    /删[去除][^,。;“]{0,20}$/.test(text.slice(Math.max(0, open - 24), open)) ||
    (close > 0 && /^[^,。;“]{0,4}(?:修改为|改为)/.test(text.slice(close + 1, close + 10)))
  )
}

/** 按照“政府主导、部门分级|负责、各方参与”的原则, “企业为主,|政府支持”的原则: a principle, which gives nobody a duty. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  return (
    /[“"][^”"。]*$/.test(before) &&
    /^[^“"。]{0,40}[”"]的?(?:工作|总体|基本|管理)?(?:原则|要求|方针|机制|体制|格局|思路|模式)/.test(
      text.slice(at, at + 60),
    )
  )
}

/**
 * A cue that opens a clause of its own, behind one that has said its task: 负责日常工作,|配合有关部门…. Not 牵头,会同…制定,
 * where the task is still to come.
 */
function beginsAct(text: string, stretch: Stretch, before: readonly Hit[], hit: Hit): boolean {
  // 对…实施监督|管理: what governs a field is said there too
  const newest = before.at(-1)!
  const last = before.find(({ cue, at }) => at === newest.at && cue.rule === 'prose-govern') ?? newest
  if (!hit.cue.beginsAct || !opens(text, stretch, hit.at)) return false
  // 企业是增收的责任主体,具体负责…: the same said twice
  if (last.cue.rule === 'prose-accountable') return false
  // 会同有关部门组成征兵办公室,负责…: what they do it for
  const joined = text.slice(last.object?.span.end ?? last.end, clauseStart(text, hit.at) - 1)
  if (last.cue.rule === 'prose-together' && /^(?:组成|成立|组建)[^,。;]{2,20}$/.test(joined)) return false
  // 承担属地责任,负责…, 承担日常工作,负责…: so too
  const isSame = hit.cue.rule === 'prose-responsible' && last.cue.rule === 'prose-bear'
  if (isSame && /^[^,。;]{0,10}(?:责任|职能|职责|日常工作),/.test(text.slice(last.end, hit.at))) return false
  // 负责民用航空管理工作,|承担地方管理职责。 closes with the same; what goes on behind it is another
  const isBorne = hit.cue.rule === 'prose-bear' && last.cue.rule === 'prose-responsible'
  if (isBorne && /^承担[^,。;、]{2,24}(?:责任|职能|职责)[。;]/.test(text.slice(hit.at, hit.at + 32)))
    return false
  if (hit.cue.subject === 'SUPERVISE') {
    const isInspection = inspects.test(text.slice(hit.at, hit.at + 80))
    // 负责国防教育,加强指导和监督,|并对教育工作定期进行考核: the watching before is part of what is theirs
    const wasWatching =
      last.cue.subject === 'SUPERVISE' && !(isInspection && before[0]!.cue.subject !== 'SUPERVISE')
    if (wasWatching || !(isInspection || pressesOthers(text, hit.at))) return false
  }
  // 负责推进全区工作,牵头制定机制: the stronger word says it of both
  if (stretch.subject && hit.cue.rule === 'prose-lead' && last.cue.subject === 'RESPONSIBLE') return false
  // 对履约情况进行监管 is said whole by its cue
  const isWhole = last.cue.subject === 'SUPERVISE' || text.startsWith('对', last.at)
  // 对专项建设|负总责,会同配合单位制定细则: what is theirs stands in front of the word
  const forWhat = /^负/.test(text.slice(last.at, last.end))
    ? /对[^,。;]{4,40}$/.exec(text.slice(Math.max(stretch.span.start, last.at - 41), last.at))?.[0].length
    : undefined
  const from = isWhole ? last.at : forWhat ? last.at - forWhat : (last.object?.span.end ?? last.end)
  const said = text.slice(from, clauseStart(text, hit.at) - 1)
  // 负责落实责任单位,指导监督其落实: what 负责 governs are both
  if (
    last.cue.rule === 'prose-responsible' &&
    verbFirst.test(said) &&
    /^(?:指导|监督(?!、检查)|开展)/.test(text.slice(hit.at, hit.at + 5))
  )
    return false
  return said.length >= 4 && clauseStart(text, hit.at) > last.end
}

/** Another's work, which is no part of one's own where it follows that: 负责资金拨付,|对资金使用情况进行监督检查. */
export const othersWork: PatternsByExample = {
  '[监督、检查流域水污染防治工作,]并行使职权':
    /^(?:监督、检查|检查、监督)[^,。;的了]{2,24}(?:工作|实施|情况|执行)[,。;]/,
  '[按5%的比例抽查]': /^按照?[^,。;]{1,12}比例[^,。;]{0,6}(?:抽[查检验]|核查)/,
  '[将小散工程纳入年度考核]': /^[将把](?!其)[^,。;了]{2,40}[列纳]入[^,。;对]{0,20}(?:考核|考评)/,
  '[对履职情况定期进行检查]。':
    /^对(?!本|自身|其)[^,。;了]{2,40}(?:情况|使用|质量|落实|执行|运行|进度)(?:的?真实性)?(?:定期|适时)?(?:进行|开展|实施)[^,。;]{0,6}(?:检查|督查|督导|抽查|考核|审计监督|(?<!自)评估|评价)(?=[,。;])/,
  '[对终端设备服务开展监督检查],':
    /^对(?!本|自身|其)[^,。;了]{4,50}(?:(?:进行|开展|实施)监督检查|(?<!自身.{0,30})工作(?:定期)?(?:进行|开展|实施)(?:考核|检查|督查))(?=[,。;])/,
}
const inspects = anyOf(othersWork)

/** 负责|落实…, 负责|根据本意见: a verb, or no more than the ground on which. */
const verbFirst = /^(?:落实|推进|推动|制定|组织|做好|统筹|协调|指导|建立|完善|根据|按照|依据)/

function clauseStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1
}

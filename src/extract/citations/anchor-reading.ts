import type { Relation } from '../../domain/citation.ts'
import type { Span } from '../../domain/evidence.ts'
import type { Anchor } from './reference-anchors.ts'
import type { Cue } from './reference-cues.ts'
import type { ReferenceGroup } from './reference-groups.ts'
import type { IssuerPhrase } from './reference-issuers.ts'
import type { ReferenceMention } from './reference-mention.ts'
import { type TitleKind, titleKind, titleStem } from './title-kind.ts'

/** Titles that say only a kind: 《通知》, 《实施意见》, 《总体规划》. */
const generic =
  /^(?:本|该|实施|工作|行动|指导|总体|管理|暂行|若干|防控|诊疗|技术|任务|三年|专项|发展|建设)*(?:通知|意见|决定|通告|公告|通报|报告|请示|批复|函|纪要|办法|条例|规定|细则|规则|准则|方案|规划|计划|纲要|要点|标准|规范|指南|指引|措施|目录|清单|预案|章程|制度|若干措施|若干要求|要求|汇报|协定)$/u

/** What surrounds an anchor and decides how it is read. */
export interface Surroundings {
  readonly group: ReferenceGroup
  readonly kind: TitleKind
  readonly cue: Cue | null
  readonly issuers: IssuerPhrase | null
  readonly part: number
  /** Aliases defined so far. */
  readonly known: ReadonlySet<string>
}

/** An anchor as a mention, or null where it names no directive: a form, a newspaper, a certificate. */
export function readAnchor(
  text: string,
  anchor: Anchor,
  { group, kind, cue, issuers, part, known }: Surroundings,
): ReferenceMention | null {
  const { title, documentNumber, at } = anchor
  // 完成“十四五”规划纲要中期评估 may be any place's plan; 根据“十四五”规划纲要 rests on one.
  if (anchor.shape === 'plan-name' && title!.startsWith('“') && (cue?.relation ?? 'CITES') === 'CITES')
    return null
  const alias =
    title !== null &&
    documentNumber === null &&
    (known.has(title) || (generic.test(titleStem(title)) && anchor.shape === 'title'))
  if (!alias && documentNumber === null && !isDocument(text, anchor, kind, cue, group)) return null
  const exists =
    alias ||
    documentNumber !== null ||
    group.anchors.some((one) => one.documentNumber !== null && one.shape === 'title') ||
    besides.test(text.slice(anchor.span.end, anchor.span.end + 6))
  const strong = exists && cue?.relation === 'PLANS_TO_ISSUE' ? null : cue
  const relation = strong?.relation ?? 'CITES'
  const start = issuers && issuers.span.end === anchor.span.start ? issuers.span.start : anchor.span.start
  const mentionKind = alias ? 'alias' : title === null ? 'number' : documentNumber === null ? 'title' : 'full'
  return {
    part,
    kind: mentionKind,
    at,
    span: shownSpan({ start: Math.min(start, at.start), end: at.end }, strong, group),
    title,
    documentNumber,
    issuers: issuers?.names ?? null,
    issuerCount: issuers ? (issuers.count ?? null) : null,
    relation,
    cue: strong?.words ?? null,
    locator: anchor.locator,
    aliases: anchor.aliases,
    former: /原$/u.test(text.slice(Math.max(0, start - 2), start)) || relation === 'REPEALS',
    confidence: round((strong?.prior ?? 0.7) * certainty[anchor.shape]),
    rule: strong ? `${anchor.shape}+${strong.rule}` : anchor.shape,
  }
}

/** 制定《…条例》实施细则, 出台《…意见》配套文件: what is planned goes with the work that is named. */
const besides = /^的?(?:实施[细办方意]|配套|解读|释义|修正案)/u

/** How much less sure a shape is than a title in 《》; measured on 60 labelled documents. */
const certainty: Readonly<Record<Anchor['shape'], number>> = {
  title: 1,
  number: 1,
  'law-name': 0.95,
  'standard-code': 1,
  'rule-by-cue': 0.9,
  'rule-by-article': 0.85,
  'standard-name': 0.9,
  'plan-name': 0.9,
  'title-by-cue': 0.9,
  request: 0.9,
  announcement: 0.85,
  elided: 0.95,
  listed: 1,
}

/** Whether 《…》 is a directive: by its end, or, where that says nothing, by a cue that only governs documents. */
function isDocument(
  text: string,
  anchor: Anchor,
  kind: TitleKind,
  cue: Cue | null,
  { anchors }: ReferenceGroup,
): boolean {
  if (anchor.shape !== 'title') return true
  const title = anchor.title!
  if ((title.length < 3 && kind !== 'law') || !/\p{Script=Han}/u.test(title)) return false
  // 现将《…责任书》印发给你们: whatever it is called, it is what the notice prints
  if (cue?.rule === 'handed-on:ISSUES' && title.length >= 8 && !form.test(title)) return true
  // 推动《德化白瓷(象牙白)》团体标准上升为地方标准; 《生鲜乳购销合同(示范文本)》
  if (calledStandard.test(text.slice(anchor.span.end, anchor.span.end + 5)) || /示范文本[))]?$/u.test(title))
    return true
  // 根据《金寨县2010年度…目标管理责任书》, which says what is to be done
  if (/责任书$/u.test(title) && title.length >= 12 && cue && strongBasis.includes(cue.relation)) return true
  if (kind === 'none' || isContract(text, anchor)) return false
  if (kind !== 'other') return true
  // 现将《…图则》印发给你们, 《…图则》同时废止: whatever it is called, it is in force or was
  if (cue && /^(?:handed-on|cue-after:(?:REPEALS|AMENDS)|lead-in)/u.test(cue.rule) && title.length >= 5)
    return true
  if (!cue || !governsDocuments.includes(cue.relation) || title.length < 5) return false
  // 符合《…能效标杆水平(2021年版)》: what has an edition
  if (/[((]?20\d\d年?版[))]?$/u.test(title)) return true
  // 根据《厦门教育现代化2035》和《厦门教育信息化2.0行动计划》等文件要求
  const { end } = anchors.at(-1)!.span
  if (asDocument.test(text.slice(end, end + 6))) return true
  // 根据《中国教育现代化2035》《…实施方案》和《…规划》,编制本规划: what stands in one row with documents
  return (
    strongBasis.includes(cue.relation) &&
    anchors.some((one) => one.title !== null && !['none', 'other'].includes(titleKind(one.title)))
  )
}

/** 与施工单位签订《安全生产协议》: what two sign with each other; 《…合作框架协议》 of governments is a document. */
function isContract(text: string, { title, span }: Anchor): boolean {
  if (!title!.endsWith('协议') || /合作|框架/u.test(title!)) return false
  return /签[订署][^,。;:]{0,30}$/u.test(text.slice(Math.max(0, span.start - 40), span.start))
}

const governsDocuments: readonly Relation[] = [
  'IMPLEMENTS',
  'BASED_ON',
  'COMPLIES_WITH',
  'REPEALS',
  'AMENDS',
  'ISSUES',
  'FORWARDS',
]

/** What is filled in, shown or carried: printed with a notice, and no document by itself. */
const form = /(?:表|证|卡|图|名单|名册|书式|样式|模板|回执)(?:\([^()]*\))?$/u
const calledStandard = /^(?:国家|行业|地方|团体|企业)标准/u
const strongBasis: readonly Relation[] = ['IMPLEMENTS', 'BASED_ON']

/** 《…》等文件要求, 《…》精神, 《…》的有关规定. */
const asDocument = /^(?:等)?(?:文件|精神|的?(?:有关|相关)?(?:要求|规定)|有关|相关)/u

/** From the cue to the reference where they stand near each other, else the reference alone. */
function shownSpan(at: Span, cue: Cue | null, group: ReferenceGroup): Span {
  if (!cue) return at
  const start = Math.min(at.start, cue.start)
  const end = Math.max(
    at.end,
    cue.rule.startsWith('cue-before') || cue.rule.startsWith('cue-adj') ? at.end : cue.end,
  )
  const inside = start >= group.sentence.start - 1 && end - start <= 360
  return inside ? { start, end } : at
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

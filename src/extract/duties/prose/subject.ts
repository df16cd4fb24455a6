import type { Span } from '../../../domain/evidence.ts'
import type { BodyList } from '../../bodies/body-lists.ts'
import { watched } from '../words/watched.ts'
import type { Stretch } from './stretches.ts'

/** 研究提出了办理意见 */
const done =
  /^[^,。;]{0,10}(?<![国省市县区上]级?)(?:拟定|制定|起草|编制|修订|印发|联合发布)的|^(?:成功|圆满)|^[^,。;]{0,8}(?:提出|明确|印发|发布|制定|开展|进行|形成)了/

/** 财政部会同有关部门已经明确了…, 已会同…: what has been done is no duty. */
export function isPast(text: string, cue: number, end: number): boolean {
  return (
    text.charAt(end) === '已' ||
    /[^为除]了[^,。;]{0,12}$/.test(text.slice(Math.max(0, cue - 14), cue)) ||
    done.test(text.slice(end, end + 14)) ||
    /已经?[^,。;]{0,3}$/.test(text.slice(Math.max(0, cue - 5), cue))
  )
}

/** 承储企业|对银行依法进行的信贷监管,应当予以配合; |对监督检查人员依法履行职责,应当予以配合 */
const putsUpWith =
  /^[^,。;]{0,16},?对[^。;]{2,60}(?:监管|监督|检查|审计|监督检查|调查|履行(?:监督检查)?职责),?应当?(?:予以|给予|积极)?$/

/** Whether those who are inspected must only put up with it: 有关单位和个人应当予以配合,不得拒绝. */
export function isInspected(text: string, { span }: BodyList, { start, end }: Span): boolean {
  if (putsUpWith.test(text.slice(span.end, start)) && /^[,。;]/.test(text.charAt(end))) return true
  return (
    /^(?:有关|相关|被.{2,4})?(?:单位|企业|机构)$/.test(text.slice(span.start, span.end)) &&
    /应当?[^,。;]{0,6}$/.test(text.slice(span.end, start)) &&
    /^(?:[和、]?(?:协助|支持))?[,。;]/.test(text.slice(end, end + 4))
  )
}

/** 督促相关地区和单位, 督促县级财政、农业部门, 对各街镇…工作进行年度考核: others, who are named */
const others =
  /^[督敦]促[^,。;]{0,14}(?:部门|单位|地[区方]|机构|企业|政府|[市县区]|学校|医院)|^(?:(?:指导|组织)(?:[、和]|并)?)?监督[^,。;]{0,10}(?:部门|单位|机构|企业|政府|委员会|村委会|居委会|学校|医院)|^开展对[^,。;]{0,10}(?:部门|单位|机构|企业|学校|医院)|^对(?:各|有关|相关|下级|本级)[^,。;]{0,14}(?:部门|单位|地区|机构|企业|政府|[市县区]|街镇|镇街|乡镇|街道|学校|医院)|^[担肩]?负起/

/** 参加培训的人员由|县教育局组织考核: who sits an examination has no work that is watched. */
const examinees = /(?:学员|人员|学生|考生)由$/

/** Whether a cue presses others who are named to do their work. */
export function pressesOthers(text: string, cue: number): boolean {
  return others.test(text.slice(cue, cue + 30))
}

/** 要加强领导,|对辖区内…的落实情况开展监督检查: an act of its own behind a comma, which goes further than 加强监督. */
function inspects(text: string, { span }: BodyList, cue: number): boolean {
  return /,[^,]{0,6}$/.test(text.slice(span.end, cue)) && inspection.test(text.slice(cue, cue + 80))
}
const inspection =
  /^(?:定期|不定期)?对(?!本|自身|全)[^,。;了]{2,50}(?:进行|开展|实施|组织)[^,。;]{0,8}(?:检查|督查|督导|抽查|考核)(?=[,。;])/

/** 各级审计部门、监察部门|要加强对资金使用情况的监督检查: offices whose field is named, and what they check; not 各级有关部门. */
const offices =
  /^(?!.*(?:有关|相关|各部门)|(?:地方)?各级(?:行业|行政)?主管部门$).*[\u4e00-\u9fff]{2}(?:部门|机关|[局委厅])$/
const checks =
  /^(?:加强|强化|组织)?对[^,。;了]{2,50}(?:执行|落实|使用|实施|管理|运行|履行|遵守|建设|进展)(?:等)?(?:情况|工作)?的?(?:进行|开展|组织)?[^,。;]{0,4}(?:监督检查|检查|考核|督查|督导|评估验收|评估)(?=[,。;])/

/**
 * Not 各级…要加强监督, which exhorts and puts no one body over another; not 医疗机构, 企业, who watch over their own work; and
 * not far from its verb.
 */
export function canSupervise(
  text: string,
  { span, bodies }: BodyList,
  cue: number,
  isInherited: boolean,
): boolean {
  const between = text.slice(span.end, cue)
  const urged = /^(?:地方)?各/.test(text.slice(span.start, span.start + 3)) && /要|应/.test(between)
  const pressed = pressesOthers(text, cue)
  const isOffice = offices.test(bodies.at(-1)!.name) && checks.test(text.slice(cue, cue + 70))
  if (urged && !isOffice && !pressed && !inspects(text, { span, bodies }, cue)) return false
  if (/接受[^,。;]*$/.test(between)) return false
  if (examinees.test(text.slice(Math.max(0, span.start - 4), span.start))) return false
  // 培训由施工单位负责,建设单位|监督。 all that they are there for
  const isAll = between === '' && /^监督[,。;]/.test(text.slice(cue, cue + 3))
  // 由城建公司督促施工单位结算
  const isCharged = pressed && text.charAt(span.start - 1) === '由'
  if (!isAll && !isCharged && bodies.every(({ name }) => watched.test(name))) return false
  return isInherited || between.length < (pressed ? 200 : 80)
}

/** (二)|配合公安机关查处案件有立功表现的;: one of the circumstances of a list, in which nobody has a duty. */
export function isCase(text: string, { span }: Stretch, at: number): boolean {
  return /^[^,。;]{2,80}的[;。]?\s*$/.test(text.slice(at, span.end))
}

/** A sentence that begins with its cue speaks of whom the one before spoke: (要)配合人力资源社会保障部门…. */
export function opens(text: string, { span }: Stretch, cue: number): boolean {
  const before = text.slice(span.start, cue)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1)
  return clause.length < 24 && filler.test(clause.replace(marker, '').replace(basis, ''))
}

/** Whether a cue is the first word of its sentence but for adverbs: 市教育局是主管部门。|牵头制定…. */
export function begins(text: string, { span }: Stretch, cue: number): boolean {
  return '。\n'.includes(text.charAt(span.start - 1)) && !/[,:]/.test(text.slice(span.start, cue))
}

/** 每年|对示范市工作开展情况进行评估。 begins a sentence on him of whom the one before spoke. */
export const evaluates =
  /^对(?!本|自|所属)[^,。;了]{4,50}(?:情况|质量|成效|进度)(?:定期|及时)?(?:进行|开展|组织)[^,。;]{0,6}(?:检查|考核|评估|评价|督查|督导|监测)(?=[,。;])/

/** (一)负责… · 2.配合… */
const marker = /^[\s;]*(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])?/

/** Adverbs between a comma and the cue whose subject stands before the comma: 应当配备专职人员,负责日常工作. */
const filler = new RegExp(
  `^(?:\\s|${[
    '要|应|当|须|必须|将|并|且|也|还|予以|给予|于|在|及时|目前|正|负责|做好|抓好|适时|继续|加强协调',
    '切实|具体|统一|主要|积极|密切|全力|主动|认真|进一步|按规定|按照规定|依法|共同|全面|同时|分别',
    // 积极支持、|密切配合, 查处或者|督促有关部门查处, 协调、|指导: a first verb, of the same object
    '支持[、和]|(?:查处|处理|办理)或者?|(?:协调|指导|组织|检查|监督)[、和]|(?:协调|组织)(?=$)',
    '[一二三四五六]是|每年|每季度|定期|\\d|[年月日底前末季度]',
  ].join('|')})*$`,
)

/** 本轮帮扶结束时 in front of a cue. */
const occasion = /^[^,;。]{2,12}(?:时|期间|前|后)/

/** 在所辖区域内 in front of a cue. */
const scope = /^在[^,;。]{2,14}(?:内|中|上|下)/

/** 根据体检报告 in front of a cue. */
const basis = /^(?:根据|按照|依照|依据|结合|通过)[^,;。]{2,20}$/

/** 市政府指定专人负责, 县级政府主要负责同志牵头: the one who does it is a person. */
const person =
  /(?:明确|指定|安排|确定(?!的职)|专人|人员|同志|领导(?!下|小组)|专班|负责人|院长|主任|书记|局长)[^,]{0,3}$/

/** 未按河长的督促期限履行职责, 拒不配合 */
const failed = /[未拒]|不(?:按|依|履行|得)/

/** 县住建局审核申请,|申请人应当提供材料,配合…: from here on the sentence speaks of those whom the case is about. */
const ofAnother =
  /,(?:[^,。;]{0,8}(?:职工|申请人|当事人|投标人|承租人|纳税人|经营者|业主|学生|家长|居民|村民|群众|农户|个人|考生|患者))(?:应当?|必须|[须要])(?!急|求)[^。;]*$/

/** The subject of a stretch, if the words between it and the cue let the cue be its verb. */
export function subjectAt(text: string, { subject, span }: Stretch, at: number): BodyList | null {
  // a cue inside a name is none: 市场监督管理局
  if (!subject || subject.span.end > at) return null
  const ownClause = subject.span.start >= span.start
  const between = text.slice(ownClause ? subject.span.end : span.start, at)
  if (between.length > 400 || ofAnother.test(between)) return null
  const comma = Math.max(between.lastIndexOf(','), between.lastIndexOf(':'))
  // a subject held over a semicolon must meet its verb at once
  const near = (ownClause || comma >= 0 ? between.slice(comma + 1) : between).replace(/^[\s;]+/, '')
  if (/^可以(?!.*应当)|可以?[^,]{0,4}$/.test(between)) return null
  if (ownClause && comma < 0)
    return between.length > 60 || person.test(between) || failed.test(between) || /^的|主要负责/.test(between)
      ? null
      : subject
  // 充分发挥领导小组的作用,督促各部门…: it is the group that presses
  if (/发挥[^,]{0,40}(?:小组|委员会|联席会议|指挥部|机制)[^,]{0,12}作用,(?:[^,]*,){0,3}[^,]*$/.test(between))
    return null
  // 乡镇设爱国卫生检查员,协助…: it is he who assists
  if (/(?:(?<!建)设(?![施备计置在有])|聘请|聘任|成立|指定|组建)[^,]{0,30},[^,]*$/.test(between)) return null
  return near.length < 40 &&
    (filler.test(near) || filler.test(near.replace(occasion, '').replace(scope, '').replace(basis, '')))
    ? subject
    : null
}

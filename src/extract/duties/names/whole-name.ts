import type { Span } from '../../../domain/evidence.ts'
import { anyOf, type PatternsByExample } from '../../../text/any-of.ts'
import { regionalOffice } from '../../bodies/body-name.ts'
import type { NamedBody } from '../../bodies/named-body.ts'
import { theirAuthority } from '../../bodies/their-authority.ts'
import { isClause } from '../words/clause-words.ts'

/** 领导小组|各成员单位, 指挥部|的其他成员单位, 市政府|指定机构: others than the body itself. */
const ofIt = /^(?:(?:的其他|的?各)?成员单位|指定的?(?:机构|单位|部门))/

/** 市人民政府|征兵办公室, 县级政府|防汛抗旱指挥机构, 有关部队|司令机关: an office of it that nothing but its end tells. */
export const officesOf: PatternsByExample = {
  '市人民政府[征兵办公室]印制':
    /(?<=政府)(?![或和及与等的其各])[\u4e00-\u9fff]{2,8}?(?:指挥机构|指挥部|领导小组|办公室)(?!主任|成员|副|负责人|领导|组成|会议)/,
  '中国人民解放军[空军]批准': /(?<=解放军)(?:空军|海军|陆军|火箭军|[\u4e00-\u9fff]{2}军区)/,
  '有关部队[司令机关]': /(?<=部队)司令机关/,
}
const officeOf = anyOf(officesOf, 'y')

/** 市生态环境局|大气环境处, 应急管理部|危化监管一司, 中央企业|总部, 乡镇|农机站, 公安部|长江航运公安局, 铁路局|江南车务段, 省委|督办督查局, 党政|综合办, 市政府|研究室, 县政协|办, 国家能源局|华中监管局: a part of it, whose work no list has. */
const partOf = /(?:[局委厅部院署]|分局|安委会|指挥部|企业|公司|集团|政府|乡镇|街道|镇街|^党政|人大|政协)$/
const partBehind = new RegExp(
  `^(?:总部|纪检监察组|机关党委|(?:长江|黄河|珠江|淮河|海河|松辽|太湖|铁路)[\\u4e00-\\u9fff]{2,6}?(?:局|委员会)|[\\u4e00-\\u9fff]{2,4}(?:车务|工务|机务|电务)段|(?![或和及与等负会配协])[\\u4e00-\\u9fff]{2,7}?(?:[一二三四五六]?[处科司股]|[站所](?![点内])|督[察查][室办局])|(?:考核|检查|督导|督查|评审|验收|专家)组|综合办(?:公室)?|(?:研究|参事)室|办(?:公[室厅])?|${regionalOffice})` +
    '(?=[、,。;]|和|及|要|应|须|会同|牵头|负责|承担|具体|组织|按|依|对|将|逐|每|进行|定期|配合|协助|提供|做好|管辖|评|支持|办理|统一|[:(])',
)

/** 交通运输部门|的海事机构|登记, 县人民政府|的兵役机关|会同, 专业银行|的基层机构|代理: an office of it, with the verb behind it. */
const theirs =
  /^的(?!有关|相关|其他|主要|各|下[级属])[\u4e00-\u9fff]{2,8}?(?:机[构关]|[大支总]队)(?=[登核对依按应要将负承组实查监审代办会])/

/** 工会|组织|参加: the word is of the name; not 工会|组织职工, what it does. */
const asOrganisation =
  /^组织(?=[、和及,。;]|要|应|须|参[加与]|对|按|依|分工|负责|会同|配合|协助|积极|可以|有权)/

/** 有关部门|和单位, 其他有关部门|及相关单位: one name for all of them. */
const ofAny = /^(?:各|其他)?(?:有关|相关)部门$/
const andUnits = /^(?:[和及、]|以及)(?:有关|相关)?单位(?![的内]|主要|负责人|领导|[工人]员)/

/** 由|其|产权单位负责养护: whose it is another sentence says. */
const ofTheirs = new RegExp(`^(?!${theirAuthority})其(?!成员)[\\u4e00-\\u9fff]{2}单位$`)

/**
 * A body with what stands behind its name and tells which part of it is meant: 市生态环境局|大气环境处, 区公安分局|(交管), 领导小组|各成员单位;
 * without the bracket that says where it sits or who it is: (设在卫生局), (教委内设), (见附件), 户管单位|(各村、合作社、居委会).
 */
function wholeName(text: string, body: NamedBody): NamedBody {
  const { name, span } = body
  const seat =
    /\((?:设[在于]?|挂靠|见附|名单|附件)[^()]*\)$|\([^()]{2,12}(?:内设|代管|下属)\)$|(?<=机构|部门|单位)\([^()]{2,20}、[^()]{1,20}\)$/.exec(
      name,
    )
  if (seat) return { name: name.slice(0, seat.index), span }
  if (ofTheirs.test(name)) return { name: name.slice(1), span: { start: span.start + 1, end: span.end } }
  officeOf.lastIndex = span.end
  const room = officeOf.exec(text)?.[0]
  if (room && !isClause(room)) {
    const end = span.end + room.length
    return wholeName(text, { name: name + room, span: { start: span.start, end } })
  }
  const after = text.slice(span.end, span.end + 8)
  const more = (ofAny.test(name) ? andUnits : ofIt).exec(after)?.[0]
  if (more) return { name: name + more, span: { start: span.start, end: span.end + more.length } }
  if (/(?:工会|共青团|妇联)$/.test(name) && asOrganisation.test(text.slice(span.end, span.end + 4)))
    return { name: `${name}组织`, span: { start: span.start, end: span.end + 2 } }
  const own = /(?:部门|政府|机关|银行|[局委厅])$/.test(name)
    ? theirs.exec(text.slice(span.end, span.end + 20))?.[0]
    : undefined
  if (own) return { name: name + own, span: { start: span.start, end: span.end + own.length } }
  const part = partOf.test(name) ? partBehind.exec(text.slice(span.end, span.end + 24))?.[0] : undefined
  if (part && !isClause(part))
    return { name: name + part, span: { start: span.start, end: span.end + part.length } }
  if (text.charAt(span.end) !== '(') return body
  const bracket =
    /^\((?!以下|简称|见附|附件|名单|设在|牵头|主办|配合|协办|参与|含|包括|市|区|县)[\u4e00-\u9fff]{2,4}\)/.exec(
      text.slice(span.end, span.end + 6),
    )?.[0]
  return bracket
    ? { name: name + bracket, span: { start: span.start, end: span.end + bracket.length } }
    : body
}

/** The bodies of a sentence in text order, each with its whole name. */
export function wholeNames(text: string, bodies: readonly NamedBody[]): NamedBody[] {
  return bodies
    .map((body) => wholeName(text, body))
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }, i, all) => i === 0 || !isPartOf(text, span, all[i - 1]!.span))
}

/** 公安部长江航运|公安局: the end of the name before it. */
function isPartOf(text: string, { start, end }: Span, before: Span): boolean {
  if (before.start >= start || end !== before.end) return false
  return (
    !'、和及与'.includes(text.charAt(start - 1)) ||
    /^(?:各|其他)?(?:有关|相关)部门/.test(text.slice(before.start, end))
  )
}

import { matchesOf } from '../../../text/matches.ts'
import type { Shape } from '../metric-place.ts'

/** 蔬菜运输损耗定额为|:, 单位产品能耗限额如下|:; what is paid is not bound so. */
const head =
  /(?<what>[^,。;:]{2,30}?(?:定额|限额|限值|损耗率?|损失率|上限|控制(?:指标|标准)))(?:标准)?(?:分别)?(?:为|如下|是)?:/u
const paid = /费|价|补[助贴]|奖|罚|贷|利率|税|赔|额度|报销|支付|资金|贴息/

/** ;根菜:运输6小时以内的|,累计: the case a number is for, and the kind that the case is of. */
const ofCase = /(?<case>[^,。;:]{2,30})的,$/u
const ofKind = /(?<=^|;)(?<kind>\p{Script=Han}{1,12}):/gu

/** 蔬菜运输损耗定额为:叶菜:运输6小时以内的,|不超过3%;…: a list of cases, and the limit of each. */
export const limitOfCase: Shape = ({ text, mask, clause, comparison, quantity, left }) => {
  if (comparison.kind !== 'limit' || !/^(?:累计|合计|均|都)?$/.test(left)) return null
  const before = mask.slice(0, clause.start)
  const found = ofCase.exec(before)
  const lead = head.exec(before)
  if (!found || !lead || paid.test(lead.groups!.what!)) return null
  const start = lead.index + lead[0].length
  if (found.index < start) return null
  const kind = matchesOf(before.slice(start), ofKind).at(-1)?.groups?.kind ?? ''
  const one = text.slice(found.index, found.index + found.groups!.case!.length)
  const what = lead.groups!.what!.replace(/^第[一二三四五六七八九十百零\d]{1,6}条\s*/u, '')
  return {
    indicator: `${what}(${kind && `${kind},`}${one})`,
    comparator: comparison.comparator,
    words: { start: found.index, end: quantity.span.end },
    confidence: 0.88,
    rule: 'limit-of-case',
  }
}

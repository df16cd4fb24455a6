import { anyOf, type PatternsByExample } from '../../../text/any-of.ts'
import { anyWord } from '../../../text/any-word.ts'
import type { BodyList } from '../../bodies/body-lists.ts'
import { officialActs } from '../words/official-acts.ts'
import { watched } from '../words/watched.ts'

/** On what ground, and by when: what may stand between a body and what it does. */
export const grounds: PatternsByExample = {
  '[根据《救助条例》规定,]发放': /(?:根据|按照?|依照)《[^》]{4,40}》(?:规定|要求)?,?/,
  '[根据工作需要,]组织': /(?:根据|按照?|结合|视)[^,。;]{1,12}(?:需要|要求|情况|规定|程序),?/,
  '[按照上年度工作质量考核评价结果]拨付': /(?:根据|按照?)[^,。;]{4,40}(?:情况|结果|标准|规定|要求)/,
  '[在资金方面]保障': /在[^,。;]{2,14}方面/,
  '[于年底]验收': /[于在]年[初底末中]/,
  '[在15个工作日内]审核': /[在于]?[\d一二三四五六七八九十]+(?:个?工作日|个月|[年月日天]|小时)[之以]?内/,
  '[于2031年6月底前]报送': /[在于]?(?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}日|底)?(?:之?前)?/,
}

/** How: 及时, 按进度. */
const manners = anyWord({
  plain: `
    要 及时 立即 迅速 依法 依规 积极 主动 全力 切实 认真 继续 免费 无偿 定期 适时 分别 统一 整体 具体 共同 同步 相应 同时 协调 主要 重点 优先 率先 足额 按时 如实
    妥善 进一步 每[年季月周日] 逐[年季月日级] 按(?:[年季月时期需]|规定|进度|程序|比例|要求)`,
})

/** What behind an act shows that it says something of another: 审核|的, 拨付|资金的具体办法. */
export const ofAnother: PatternsByExample = {
  '审核[的]': /[的了]/,
  '审批[部门]': /部门|单位|机构|中心|人员/,
  '制定[规划时的,]': /[^,。;]{0,14}的[,。;]/,
  '管理[困难的小企业]': /[^,。;]{1,14}的[\u4e00-\u9fff]{1,10}(?:院|企业|机构|单位|人员|学校|项目)/,
  '拨付[资金的具体办法]': /[^,。;]{1,14}的具体(?:事项|办法|程序|条件|标准)/,
}

/** …由市文旅局组织实施,县文化馆|做好技术指导, 区财政局|按进度拨付资金: what somebody does at once, without a word that assigns it. */
const atOnce = new RegExp(
  `^[,:]?(?:${anyOf(grounds).source}){0,2}(?:${manners}){0,3}(?:${officialActs}|[将把][^,。;]{2,40}?(?:[列纳编录]入|报送|移[交送]|推送|拨付))(?!${anyOf(ofAnother).source})`,
)

/** Of what was done no clause is an order. */
export const wasDone = /[已了]|去年|上年|累计|近年/

/** Not what was done, nor …审核通过后, which is when another acts. */
const tellsWhen = new RegExp(`${wasDone.source}|后(?:,|$)`)

/** Whether what is said behind a body is what it does. */
export function doesItself(said: string): boolean {
  return atOnce.test(said) && !tellsWhen.test(said)
}

/** Whether what is said right behind bodies is what they do, and they are somebody: not 有关部门, not 施工单位. */
export function actsAtOnce({ bodies }: BodyList, said: string): boolean {
  return (
    said.length > 5 &&
    doesItself(said) &&
    bodies.every(
      ({ name }) => !/^各?(?:有关|相关|地|单位|部门)|^(?:地方)?各级/.test(name) && !watched.test(name),
    )
  )
}

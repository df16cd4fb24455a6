import { anyOf, type PatternsByExample } from '../../text/any-of.ts'

/** Who runs, holds or works at a thing: no body of its own, and nobody unless it is said that he sees to something. */
export const operatorEndings: PatternsByExample = {
  '环境卫生[专业队伍]': /(?:专业|保洁|养护|管护|抢险|执法|服务|施工)队伍/,
  '国营[药店]': /药店|药房|商店|门店/,
  '市场[经营者]': /(?:经营|所有|使用|管理|承包|占有|运营|营运|承运|养护)(?:者|人)/,
  '生产[经营业户]': /(?:经营业|经营|种植|养殖|商|摊|住|农)户/,
  '小区[业主]': /(?:村民|居民|业主)/,
  '管理[单位]': /单位/,
  '学生资助管理[机构]': /机构/,
}
const operator = new RegExp(
  `^(?!该|这|那|上述|其(?!所有|使用|经营)|有关|相关)(?:(?![由负应对向把将被的往到给送])[\\u4e00-\\u9fff]){0,10}?(?:${anyOf(operatorEndings).source})$`,
)

/** What is one only by itself: 机关、团体、部队; not 上述国家机关, 该施工企业. */
const alone = /^(?:国家)?(?:机关|(?:社会)?团体|部队|学校|医院|企业)$/

/** 主要街路两侧的|单位: where he is. */
const where = /^[\u4e00-\u9fff]{2,10}(?:内|侧|边|旁|上|地|区)的(?=(?:单位|[\u4e00-\u9fff]{0,4}户)$)/

/** Whether words name those who run or hold something: 国营药店, 经营者, 主要街路两侧的单位, 企事业单位(含个体户). */
export function isOperator(words: string): boolean {
  const plain = words.replace(/\(含[^()]{1,10}\)$/, '').replace(where, '')
  return operator.test(plain) || alone.test(plain)
}

import type { Comparator } from '../../../domain/metric.ts'
import type { QuantityMention } from './quantities.ts'

/** How a target is compared with what is measured, and the words that say so. */
export interface Comparison {
  readonly comparator: Comparator
  /** How many characters of the text before the number the words take; 0 where they follow the number or are missing. */
  readonly length: number
  /** level: 达到 and its like, of an indicator in front; change: 增长; limit: 不少于, 至少; bare: none. */
  readonly kind: 'level' | 'change' | 'limit' | 'bare'
}

/** 约, 近, 全市, 每千人口: what may stand between the words and the number. */
const filler = '(?:约为?|近|大约|全[省市区县国]|平均|每(?:[十百千万]+|亩|公顷)[^,。;:\\d]{0,4})?'

/** In the order of trying: the longer and more definite first. Each is read at the end of what stands before the number. */
const before: readonly (readonly [RegExp, Comparator, Comparison['kind']])[] = [
  // 不得低于80%, 不少于2次, 一般不低于, 至少达到
  [
    new RegExp(`(?:均?不(?:得|能|应|宜)?(?:少|低|小)于|至少(?:达到?|为|有|要|需|应)?)${filler}$`),
    'GTE',
    'limit',
  ],
  // 不超过5%, 原则上不高于, 控制在3%以内, 不突破
  [
    new RegExp(
      `(?:均?不(?:得|能|应|宜)?(?:超过?|高于|大于|多于|突破)|(?:控制|限制|稳定控制|严格控制)在?|最多)${filler}$`,
    ),
    'LTE',
    'limit',
  ],
  // 白天≤60分贝, 浓度≥95%, 优良天数比率>90%
  [/(?:≤|<=)$/, 'LTE', 'limit'],
  [/(?:≥|>=)$/, 'GTE', 'limit'],
  [/(?<=[\u4e00-\u9fff)]\s?)>$/, 'GT', 'limit'],
  [/(?<=[\u4e00-\u9fff)]\s?)<$/, 'LT', 'limit'],
  // 降至1%以下, 压缩至3周以内, 缩短到
  [
    new RegExp(
      `(?:下?降[至到为]|降低[至到]|下降[至到]|减少[至到]|压[缩减降][至到]|缩[短减小][至到]|下调[至到])${filler}$`,
    ),
    'LTE',
    'level',
  ],
  // 提高到80%以上, 增加到3.5人, 扩大至, 提升至, 恢复到
  [
    new RegExp(
      `(?:提[高升][到至为]|提至|增[加长][到至]|增[至到]|扩[大展容][到至]|延长[到至]|扩[至到]|上升[到至]|升[至到]|发展[到至]|恢复[到至]|累计达到?)${filler}$`,
    ),
    'GTE',
    'level',
  ],
  // 高于23%, 超过500亿元, 突破1500亿元, 超500件
  [new RegExp(`(?:高于|超过|超|大于|多于|突破)${filler}$`), 'GT', 'level'],
  // 低于50%, 少于
  [new RegExp(`(?:低于|小于|少于)${filler}$`), 'LT', 'level'],
  // 达到90%, 达1000亿元, 力争达到
  [new RegExp(`(?:达到?了?|不断达到|做到|(?<=[率例重])到)${filler}$`), 'GTE', 'level'],
  // 保持在36万人年以上, 稳定在147万吨以上, 维持在, 调整至15所左右
  [
    new RegExp(`(?:(?:稳定)?保持在|稳定在|维持在|保持|(?:调整|整合|归并|优化)[到至为])${filler}$`),
    'EQ',
    'level',
  ],
  // 增长7%左右, 提高2个百分点以上, 增加2000人; 改造提升100家 brings 100 about
  [
    new RegExp(
      `(?:年均)?(?:增长|(?<!改造|整治|巩固|建设|创建|扩容|更新|规范|优化|修复|维修)提[高升]|增加|上升|增幅(?:达到?)?|(?<=[量积额数率])净增|翻)${filler}$`,
    ),
    'INCREASE',
    'change',
  ],
  // 执行LPR利率减50个基点
  [/(?<=利率|LPR|基础上)减$/, 'DECREASE', 'change'],
  // 下降50个基点, 下浮10%, 再降50个基点, 下调10%, 压减, 塑料袋减量10%
  [
    new RegExp(
      `(?:年均)?(?:下降|降低|减少|下浮|下调|再降|压[减降缩]|精简|缩短|削减|减量|降幅(?:达到?)?)${filler}$`,
    ),
    'DECREASE',
    'change',
  ],
]

/** 以上, 以内, 左右 after the unit. */
function comparedAfter(after: string | null): Comparator | null {
  if (after === null) return null
  if (/以上/.test(after)) return 'GTE'
  if (/以下|以内|之内|内/.test(after)) return 'LTE'
  return 'APPROX'
}

/** What moves, right in front of a bound: 增长|不低于6%, 下降|不少于35个基点. */
const moved = /(?:(?<up>增长|上升|增加)|下降|降低|减少|下浮|下调|压减|缩短)$/

/** What the words before and after a number say of it. `left` is what stands before it in its clause. */
export function comparisonOf(left: string, quantity: QuantityMention): Comparison {
  const near = left.slice(-16)
  const after = comparedAfter(quantity.after)
  for (const [pattern, comparator, kind] of before) {
    const length = pattern.exec(near)?.[0].length
    if (length === undefined) continue
    // 下降不少于35个基点: by how much at least
    const way = kind === 'limit' ? moved.exec(near.slice(0, -length)) : null
    if (way?.groups)
      return {
        comparator: way.groups.up ? 'INCREASE' : 'DECREASE',
        length: length + way[0].length,
        kind: 'change',
      }
    return {
      comparator: kind === 'change' ? comparator : combine(comparator, after, quantity.max),
      length,
      kind,
    }
  }
  // 功率因数在0.95以上, 担保费率按1%收取, 投资规模仍按10亿元安排
  const length =
    /(?:大?约|近|为|有|是|(?<=[率数素值度量例重积比间])(?:均|都|要|应当?|须|需|必须|稳定|基本)*在|(?<=[费利]率|规模)(?:每年)?仍?按照?)$/.exec(
      near,
    )?.[0].length ?? 0
  const approximate = /(?:约|近)$/.test(near) ? 'APPROX' : null
  // 至少配|2名协管员: a verb stands between
  const least = /至少[^,。;:、\d]{1,8}$/u.test(near) ? 'GTE' : null
  return { comparator: combine('EQ', after ?? approximate ?? least, quantity.max), length, kind: 'bare' }
}

/** 达到90%左右 is about; 达到60%-70% a range; 控制在3%以内 and 保持在36万以上 say it twice. */
function combine(before: Comparator, after: Comparator | null, max: number | null): Comparator {
  if (max !== null) return 'RANGE'
  if (after === 'APPROX') return 'APPROX'
  if (before === 'EQ') return after ?? 'EQ'
  return before
}

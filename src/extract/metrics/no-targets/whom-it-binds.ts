import type { Place } from '../metric-place.ts'
import { supplied } from '../time-limits.ts'

/** 500万元及以下的小微企业, 裁员率不超过20%的, 服务人口2000—4000人设置1所: whom something holds for. */
export function isCondition({ quantity, comparison, left, right, mask, clause }: Place): boolean {
  const clauseLeft = mask.slice(clause.start, quantity.span.start)
  // 存煤应当保持15天以上的用量
  if (quantity.family === 'time' && supplied.test(right)) return false
  // 80%以上的城市社区建有活动场所: a share of those that do something
  const doesSo =
    quantity.family === 'share' &&
    /^的[^,。;:]{2,30}(?:达到|实现|建有|设有|建成|完成|配备|设立|开展)/u.test(right)
  if (
    !doesSo &&
    // 在100个左右的城市开展示范
    quantity.after !== '左右' &&
    /^(?:元)?(?:\(不?含\))?(?:以上|以下)?的(?=给|[,;。、:]|部分|企业|单位|项目|个人|机构|地区|城市|纳税|人员|家庭|担保|小微|其他|情形|时候|应(?!急)|可|由|按|给予|予以|一次)/.test(
      right,
    )
  )
    return true
  // 控制1000公里以上的跨省班线: within is not above; 一年内发生3起以上事故的: whom a measure is for
  if (
    /(?:控制|限制|禁止|整治|压减)$/.test(clauseLeft) &&
    /上$/.test(quantity.after ?? '') &&
    right.startsWith('的')
  )
    return true
  if (/发生$/.test(left) && /的$/.test(right)) return true
  // 超员20%以上、超速50%以上: how far somebody went too far
  if (/超(?:员|速|载|限|重|高|标|排|期|采|生|编)$/.test(left)) return true
  // 产值10亿元以上企业达到20家: which of them are counted
  if (
    quantity.family === 'money' &&
    (/[上下]$/.test(quantity.after ?? '') || comparison.comparator === 'GT') &&
    /^(?:企业|项目|园区|产业|集群|单位|村|镇|乡镇|品牌|产品|行业)/.test(right)
  )
    return true
  // 申报单位上年度研发费用占比不低于3%
  if (/^(?:申报|申请|参评|参选)(?:单位|企业|人|项目|主体|机构)/.test(left)) return true
  // 如参展企业超过总数的50%
  const compared =
    comparison.kind === 'level' || /(?:[超高低多少]过?于?|达到?|不足)[^,。;:]{2,20}的$/.test(left)
  if (compared && right === '' && /^(?:如(?![期实下数])|若|一旦)/.test(mask.slice(clause.start, clause.end)))
    return true
  // 遇气温降至0℃以下: when it is to be done
  if (comparison.kind === 'level' && /^[如若]?遇/.test(clauseLeft)) return true
  // 至少获得1次一等奖奖励者; 单个充电桩补助不超过2万元且需功率不低于40千瓦
  if (
    /^[^,。;:]{0,40}(?:奖励|获奖|任职|从业|毕业|当选|入选)者$/.test(right) ||
    /(?:补助|补贴|奖励)[^,。;:]*且(?:需|须|要)/.test(left)
  )
    return true
  // 每年获支持企业不超过10个: to how many something is given
  if (/获得?(?:支持|资助|补助|奖励)/.test(left)) return true
  // 软管长度超过2米、穿越墙体的,责令改正
  if (/^(?:level|limit)$/.test(comparison.kind) && /^[、或及][^,。;:]*的$/.test(right)) return true
  if (comparison.kind === 'level' && /^的(?!规模|水平|目标|要求|标准|能力)/.test(right)) return true
  return (
    quantity.family !== 'share' &&
    /(?:服务人口|户籍人口|常住人口)(?:超过|达到?|不足|在)?$/.test(left) &&
    /^(?:的|设|配|以上|以下|,?设|至)/.test(right)
  )
}

import type { Place } from './metric-place.ts'

/**
 * 5个工作日内办结 limits a procedure; 审评时限压缩至40个工作日 and 每人每年不少于60天 are targets, and 学时 of training are counted
 * like 次.
 */
export function isTimeLimit(place: Place): boolean {
  const { quantity, comparison, left, right, mask, clause, previous } = place
  if (quantity.family !== 'time' || /(?:学时|课时|机时)$/.test(quantity.unit ?? '')) return false
  // 小学、初中分别不超过2小时、4小时
  if (previous?.waiting?.length) return false
  if (supplied.test(right) || isPartOfTime(place) || restoredWords(place) !== null) return false
  // 企业开办全流程压缩至0.5个工作日以内, 公告期由45天压缩到20天: what is made shorter, whatever it is called
  if (/(?:压[缩减降]|缩[短减])[到至]$/.test(mask.slice(0, quantity.span.start))) return false
  // 一审平均审理时间120天以内
  if (
    comparison.kind === 'bare' &&
    /[下内]$/.test(quantity.after ?? '') &&
    /平均[^,。;:]*(?:时间|时长|周期)$/.test(left)
  )
    return false
  // 最长结转年限由5年延长至8年: what a rule allows
  if (
    /(?:结转|使用|服务|有效|保护)?(?:年限|期限|有效期)[^,。;:]{0,4}$/.test(left) &&
    /延长[到至]?$/.test(mask.slice(0, quantity.span.start))
  )
    return true
  const lasts =
    /(?:时间|时限|用时|周期|时长|住院日|天数|耗时|年限|提前量|预见期|预警期|时效|间隔|通行时长)[^,。;:]{0,8}$/.test(
      left.replace(/\(?█+\)?/g, ''),
    )
  // 审批时间控制在60个工作日以内
  // 进口通关时间压缩至40小时以内,出口|压缩至2小时以内: the same of another
  const again =
    previous?.unit === quantity.unit && left.length <= 6 && /时间|时限|时长/.test(previous?.indicator ?? '')
  if (comparison.kind === 'level' || /控制在$/.test(mask.slice(0, quantity.span.start)))
    return !lasts && !again
  // 优良天数增加10天,力争不少于92天
  // 投递时限较2022年缩短12小时
  if (comparison.kind === 'change') return !lasts && !/天数[^,。;:]{0,6}$/.test(left)
  if (comparison.kind !== 'limit') return true
  if (previous?.unit === quantity.unit && /天数/.test(previous?.indicator ?? '')) return false
  // 学生每天参加体育活动不少于2小时
  const each =
    comparison.comparator === 'GTE' &&
    /每(?:[年人名个天日周月生]|学[期年]|[两三四五]年)|(?:^|[,、])全年/.test(
      mask.slice(clause.start, quantity.span.start),
    )
  const learns = comparison.comparator === 'GTE' && /(?:培训|学习|锻炼|研修|轮训)[^,。;:]{0,4}$/.test(left)
  // 轮牧休养时间不少于3个月, 有效供水期不少于300天: how long something is to last, that is no step of a procedure
  const lastsLong =
    comparison.comparator === 'GTE' &&
    /(?:时间|天数|期)$/.test(left) &&
    !/工作日/.test(quantity.unit ?? '') &&
    !steps.test(left)
  // 控制学习总时长,其中小学、初中分别不超过2小时
  const whole = left.startsWith('其中')
    ? mask.slice(0, clause.start - 1)
    : left.replace(/(?:一般|原则上|均|都)+$/u, '')
  return (
    !each &&
    !learns &&
    !lastsLong &&
    !/(?:平均[^,。;:]*|时长|住院日|天数|(?:发车|班次|班车|行车|开行)间隔)$/.test(whole) &&
    !servedIn.test(whole)
  )
}

/** 轮候时间, 到达现场时间, 停水抢修: how soon somebody is served; 架空期: how long something is missing. */
export const servedIn =
  /(?:轮候|等候|等待|排队|候诊|停电|响应|保通|抢通|抢修|修复|恢复|到达现场|到场|救援|送达|投递|通勤|换乘|候车|通关|通行|装卸|停留|停时)时间$|(?:架空|空仓|空置|空窗|断档)(?:期|时间|期间)$|(?:抢修|抢通|修复)$/

/** 公示时间, 公告期: how long a step of a procedure takes at least. */
const steps =
  /公[示告开]|征求|征集|听证|举报|报名|保[存管留质修障证]|留存|投标|备案|发布|挂牌|异议|试用|服务期|合同|任职|从业|经营|存续|租[赁期]|委托|签订|有效|缴费|参保|提前|服务时间|锁定|持有|借款|贷款/

/**
 * 线路故障在|24小时内恢复供电, 相邻城市间实现|3小时左右通达, 主城区|30分钟内到场: how soon a service is there again, or somebody
 * there, in hours or minutes.
 */
export function restoredWords({ quantity, comparison, left, right }: Place): string | null {
  // 接警后5分钟出警: behind the event too
  const within =
    comparison.kind === 'bare' &&
    (/(?:内|左右)$/.test(quantity.after ?? '') || (quantity.after === null && /后$/.test(left)))
  if (quantity.family !== 'time' || !within) return null
  const words = back.exec(right) ?? (/^(?:个?小时|分钟)$/.test(quantity.unit ?? '') ? soon.exec(right) : null)
  return words?.[0] ?? null
}
const back = /^(?:恢复(?:供[电水气热暖]|通[车行信航电水]|正常[供通运]|通畅)|抢通|通达|直达|畅达|互达)/
/** 到场, 出警, 完成出动集结, 赶赴现场, 恢复, 通过短信送达, 清除: at the end of a clause, unless somebody handed in or reported something. */
const soon =
  /^(?:出警|(?:完成)?出动(?:集结)?|到场|到达(?:现场)?|赶[到赴]现场|抵达现场|恢复|清除|清障|通过[^,。;:\d]{1,12}送达|送达)(?=$|[,。;、)])/

/** 10天|市场供应量的成品粮油储备: how much, told by how long it lasts. */
export const supplied =
  /^(?:的)?[^,。;:\d]{0,8}(?:(?:供应|消费|消耗|需求|使?用|销售?)量|(?:需要|需求)(?=$|[,。;]))/u

/** 控制每节课时间,其中小学在|20分钟以内、中学在|30分钟以内: each part of a time that the clause before names. */
export function isPartOfTime({ quantity, comparison, mask, clause, left }: Place): boolean {
  return (
    comparison.kind === 'bare' &&
    /内$/.test(quantity.after ?? '') &&
    /^[、和及]?(?:其中)?\p{Script=Han}{2,8}在$/u.test(left) &&
    /(?:时间|时长),$/.test(mask.slice(0, clause.start))
  )
}

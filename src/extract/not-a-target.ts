import { metricCues } from './metric-cues.ts'
import type { SentenceContext } from './metric-mention.ts'
import type { Place } from './metric-place.ts'

/** 人均预期寿命: the only age that is a target. */
const lifetime = /寿命[^,。;:]{0,8}$/
/** 压缩至40个工作日, 平均住院日: the times that are targets; others are time limits of a procedure. */
const duration = /(?:时间|时限|用时|周期|时长|住院日|天数|耗时|期限压缩)[^,。;:]{0,8}$/
/** 学时 of training are counted, like 次. */
const lessons = /(?:学时|课时|机时)$/
/** 有条件的可, 允许…: leave is given, nothing is aimed at. */
const permitted =
  /^(?:允许|可以?(?!持续|再生|靠|及)|鼓励[^,。;]{0,20}可|有条件的可)|(?:可以?在|可按|可适当|可给予|可申请|可享受)/
/** 完成了, 增长了: it is done. */
const done = /(?:达到?|增长|提高|下降|完成|建成|新增|实现|取得|形成|开展|投入)了/
/** 力争, 确保, 目标: words that turn a fact's wording into an aim. */
const strong = /力争|确保|争取|目标是|预期|不低于|不少于|不得低于|要达到|应达到|须达到/
/** 不超过…的企业, 超过15000元的部分, 达到标准的: a condition. */
const conditional =
  /^(?:元)?(?:\(含\))?(?:以上|以下)?的(?=[,;。、:]|部分|企业|单位|项目|个人|机构|地区|城市|纳税|人员|家庭|担保|小微|其他|情形|时候|应|可|由|按|给予|予以|一次)/
/** 按照…的50%, 按每人每天300元: a rate. */
const rate =
  /(?:按照?|减按|为每[人户年月]|给予|最高(?:不超过)?|累计最高|不超过(?:总|项目|研发|揭榜|实际)[^,。;]{0,8}|每人每[天日月年]|人均每[天日月年]|标准为)[^,。;:]{0,6}$/

/** Why a number is no target: the name of what it is instead, or null. */
export function otherThanTarget(place: Place, { issuedOn, setting }: SentenceContext): string | null {
  const { quantity, left, right, mask, clause, comparison, text, previous } = place
  const whole = mask.slice(clause.start, clause.end)
  const near = mask.slice(Math.max(0, clause.start - 24), Math.min(mask.length, clause.end + 24))
  const cues = metricCues()
  if (/[×÷*/=]$/.test(left)) return 'formula'
  if (quantity.family === 'score') return 'score'
  if (quantity.family === 'age' && !lifetime.test(left)) return 'age'
  if (
    quantity.family === 'time' &&
    !lessons.test(quantity.unit ?? '') &&
    !(duration.test(left) && comparison.kind === 'level')
  )
    return 'time'
  if (quantity.family === 'ratio' && quantity.unit === null && !/(?:比|比例|配比)[^,。;:]{0,12}$/.test(left))
    return 'clock'
  if (
    quantity.family === 'grade' &&
    comparison.kind === 'bare' &&
    !/级左右/.test(text.slice(quantity.span.start, quantity.span.end))
  )
    return 'grade'
  if (
    conditional.test(right) ||
    (comparison.kind === 'level' &&
      /^的(?!规模|水平|目标|要求|标准|能力)/.test(right) &&
      quantity.unit !== '%')
  )
    return 'condition'
  if (
    comparison.kind !== 'bare' &&
    comparison.kind !== 'change' &&
    /^、[^,。;:]*的[^,。;:\d]{2,30}\d/.test(right)
  )
    return 'modifier'
  if (previous && quantity.span.start < previous.words.end && quantity.span.start >= previous.words.start)
    return 'inside another'
  if (/^为(?:基数|基准|一个单位|单位)/.test(right)) return 'base'
  if (
    /(?:服务人口|户籍人口|常住人口)(?:超过|达到?|不足|在)?$/.test(left) &&
    /^(?:的|设|配|以上|以下|,?设|至)/.test(right)
  )
    return 'condition'
  if (isLooseHan(place)) return 'one of several'
  if (permitted.test(whole)) return 'permission'
  if (quantity.family === 'money' || quantity.family === 'rate') {
    if (cues.subsidy.test(near) || rate.test(left)) return 'subsidy'
  } else if (quantity.family === 'share' || quantity.family === 'ratio') {
    if (
      (cues.subsidy.test(whole) && !/(?:率|比例|占比|比重)[^,。;:]{0,8}$/.test(left)) ||
      rate.test(left) ||
      /返还|补贴|补助|扣除|缴/.test(whole)
    )
      return 'rate'
  }
  if (quantity.max === null && /^第/.test(left.slice(-1))) return 'ordinal'
  if (isDamaged(place)) return 'damaged'
  const aimed = strong.test(mask)
  if (done.test(whole)) return 'fact'
  if (!aimed && cues.fact.test(whole)) return 'fact'
  if (
    /已(?:经)?(?:全部)?(?:完成|建成|达|覆盖|累计|实现|开工|启动|投入)/.test(whole) ||
    (!aimed && /(?:^|[,、])已(?!有效)/.test(whole))
  )
    return 'fact'
  if (inThePast(place, issuedOn)) return 'fact'
  if (
    setting === 'norm' &&
    !/(?:力争|确保|目标|到█|至█|规划期)/.test(mask) &&
    !(/每个?|各/.test(left) && /设置|配备|设立|建/.test(whole)) &&
    !(comparison.kind === 'limit' && comparison.comparator === 'GTE' && /每[年月日周天季]/.test(left))
  )
    return 'threshold'
  return null
}

/** 建设一批, 三个环节: Han numerals count only where something says so (至少一项, 各选择一个, 百项). */
function isLooseHan({ quantity, comparison, mask, clause }: Place): boolean {
  if (!quantity.han) return false
  if (/^[批支类种系条]/.test(quantity.unit ?? '') && quantity.value === 1) return true
  if (quantity.family === 'grade') return true
  if (typeof quantity.value === 'number' && quantity.value >= 10) return false
  if (comparison.comparator !== 'EQ') return false
  const before = mask.slice(clause.start, quantity.span.start)
  return !/至少|不少于|每[^年月日天季周]|各(?!项|类|级|种|方|地)/.test(before)
}

/** 35年上一个新台阶: 3—5年 that lost its dash. */
function isDamaged({ quantity, mask }: Place): boolean {
  return quantity.unit === '年' && /^[1-9][1-9]$/.test(String(quantity.value)) && /每年|力争/.test(mask)
}

/** 2019年达到…, “十三五”时期…: the time that governs it was over when the document was issued. */
function inThePast({ dates, quantity, text }: Place, issuedOn: string | null): boolean {
  if (issuedOn === null) return false
  const firstDay = `${issuedOn.slice(0, 4)}-01-01`
  const before = dates.filter(
    ({ span, kind, inferred }) =>
      span.end <= quantity.span.start &&
      !inferred &&
      kind !== 'duration' &&
      kind !== 'recurrence' &&
      !/[较比从自在以与]$/.test(text.slice(Math.max(0, span.start - 1), span.start)) &&
      !/^(?:基础上|的?基础|水平|以来|印发|发布|版)/.test(text.slice(span.end, span.end + 4)),
  )
  const governing = before.at(-1)
  return governing?.until != null && governing.until < firstDay
}

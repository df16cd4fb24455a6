import type { SentenceContext } from '../metric-mention.ts'
import { clauseOf, type Place } from '../metric-place.ts'
import { isOf } from '../quantities/quantities.ts'
import type { UnitFamily } from '../quantities/units.ts'
import { carriedOut } from '../rates.ts'
import { saysLeastEvery } from '../shapes/often-targets.ts'
import { servedIn, supplied } from '../time-limits.ts'

/**
 * In rules a number is a threshold, unless the sentence aims (到2020年, 力争), provides for each (每个镇设置一所), sets how often
 * at least, or binds a share or an amount (储备比例应达到70%, 人数控制在10人以内).
 */
export function isThreshold(place: Place, { setting }: SentenceContext): boolean {
  if (listsConditions.test(place.mask.slice(0, place.quantity.span.start))) return true
  if (setting !== 'norm' && setting !== 'terms') return false
  const { mask, left, comparison, quantity } = place
  const clause = clauseOf(place)
  if (/力争|确保|目标|预计|计划(?!生育|单列|外|内)|到█|至█|规划期/.test(mask)) return false
  if (/每个?|各/.test(left) && provides.test(clause)) return false
  if (supplied.test(place.right)) return false
  if (goesOnFrom(place) || isCharged(place)) return false
  // 按照5%的比例随机抽查
  if (quantity.family === 'share' && carriedOut.test(place.right)) return false
  if (saysLeastEvery(place)) return false
  if (regularly.test(left) && /至少|不(?:得|应)?少于|次以上/.test(clause)) return false
  // 点位至少安排1名志愿者值守
  if (
    /至少[^,。;:]{0,6}$/.test(left) &&
    isOf(quantity, 'count', 'people') &&
    provides.test(clause) &&
    !procedural.test(clause)
  )
    return false
  if (setting === 'terms') return true
  // 电梯困人救援到达现场时间不超过30分钟
  if (comparison.kind === 'limit' && quantity.family === 'time' && servedIn.test(left)) return false
  if (isStandard(place) || isReached(place)) return false
  // 预留采购预算总额的30%以上专门面向中小企业
  if (/预留|留出|划出/.test(left) && quantity.after !== null) return false
  const must = /应|须|不得|控制在/.test(clause)
  const binds =
    comparison.kind === 'limit' || (must && (comparison.kind === 'level' || quantity.after !== null))
  // 储备比例应达储备规模的70%以上
  const bindsPart =
    /(?:不[得应能]?(?:低|少|高|超)[于过]|应达到?)[^,。;:]{1,30}(?:的|(?:总[数量额]|面积))$/.test(left)
  // 起付标准,不高于收入的50%: what is bound stands in the clause before
  const bound =
    /^(?:一般|原则上)?$/.test(left) || bindsPart
      ? mask.slice(Math.max(0, place.clause.start - 24), place.clause.end)
      : clause
  // 按照每百户不少于二十平方米的标准配建: what stands behind the number says of what it is the standard
  const asks = /^的标准(?:配|建|设|预留|提供|安排)/.test(place.right) ? bound.replace('标准', '') : bound
  return !((binds || bindsPart) && isOf(quantity, ...bindable) && !procedural.test(asks))
}

/** 企业申请许可,应当具备下列条件:(一)…;(四)有至少一名拍卖师: in one run with what it lists. */
const listsConditions =
  /(?:具备|符合|满足)(?:下列|以下|如下)[^,。;:]{0,6}(?:条件|要求|资格)[^,。;:]{0,4}:[^。]{0,400}$/

/** 三防办负责储备编织袋2000条、救生衣|60件: what somebody is charged with. */
function isCharged({ mask, left, previous, quantity, comparison }: Place): boolean {
  if (comparison.kind !== 'bare' || !isOf(quantity, 'count', 'people', 'area') || quantity.han) return false
  const before = mask.slice(0, quantity.span.start)
  const charged = /负责[^。;]{0,80}$/u.test(before) && !/负责人[^。;]{0,20}$/u.test(before)
  return (
    charged &&
    (/(?:储备|组建|设立|配备|种植|新建|建成|培训|投放)[^,。;:]{0,16}$/.test(left) ||
      (/^、/.test(left) && previous?.verb !== undefined))
  )
}

/** 不少于2个乡镇卫生院|和4个村卫生室, 增设电梯不少于200部,|其中今年完成30部: more of what was bound before. */
function goesOnFrom({ previous, left, quantity, mask }: Place): boolean {
  if (!previous) return false
  const alike = previous.unit === quantity.unit
  return (
    (/^[^,。;:]{0,20}(?:[、和及与]|以及)$/.test(left) && alike && previous.comparator === 'GTE') ||
    (alike && /^[,、]?其中/.test(left)) ||
    // 盘活宅基地不少于600宗,其中青山镇120宗、|白水镇80宗
    (alike &&
      /^、\p{Script=Han}{2,10}$/u.test(left) &&
      /其中[^,。;:]*$/.test(mask.slice(0, quantity.span.start)))
  )
}

/** 每个点位安排1名, 每三万人口预留一处: what a rule has somebody provide. */
const provides = /设置|配备|配置|设立|建|预留|提供|安排|选派|确定|聘用|聘任/
/** 每半年, 每个季度, 每学期 */
const regularly = /每(?:隔|个|\d{1,3}个?)?(?:半年|学[期年]|[年月日周天季]|星期)/

/** 监督检查人员不得少于2人: how an authority proceeds; 起付标准不高于收入的50%: what is paid. */
const procedural =
  /标准|(?<!经|建安|工程)费|[价款]|代表人数|金额|检查|执法|评审|专家|询问|调查|谈判|投标|报价|表决|出席|到场|委员(?!会)/

/** 基本普及义务教育的标准是:入学率达到98%以上;辍学率低于3%: what counts as reached, which a rule defines. */
function isStandard({ mask, quantity, comparison }: Place): boolean {
  return (
    quantity.family === 'share' &&
    (comparison.kind !== 'bare' || quantity.after !== null) &&
    /(?<!收费|立案|处罚|评分|计分|缴费|补助|起付)标准(?:是|为|如下)?:/.test(
      mask.slice(0, quantity.span.start),
    )
  )
}

/**
 * 年底前优待覆盖率达到85%以上, 年内签约商户超过2000家, 用户投诉办结率达到98%: in rules too what is to be reached by a day, and a
 * rate that a clause ends with, is no condition; 达到…的 and what follows 如 are.
 */
function isReached({ quantity, comparison, left, right, mask, clause, dates }: Place): boolean {
  // 影像资料存档率100%: all of it, without a verb
  const whole = comparison.kind === 'bare' && quantity.value === 100 && /率$/.test(left)
  // 入网率、上线率分别达到99%、|95%以上
  const ends =
    right === '' ||
    (/分别达到?$/.test(mask.slice(clause.start, quantity.span.start)) &&
      /^(?:[、和及][\d.]+%)+(?:以上)?$/.test(right))
  if ((comparison.kind !== 'level' && !whole) || !ends || quantity.han) return false
  const before = mask.slice(clause.start, quantity.span.start)
  if (
    /^(?:如|若|凡|对(?!.*率(?:达到?|提高到)?$)|因|当(?![年前]))|(?:标准|费|价|税|贷|占)[^,。;:]{0,10}$/.test(
      before,
    )
  )
    return false
  const dated = dates.some(
    ({ span, kind, until }) =>
      until !== null &&
      kind !== 'recurrence' &&
      span.start >= clause.start &&
      span.end <= quantity.span.start,
  )
  const rate = left.replace(/分别$/u, '')
  return dated || (/率$/.test(rate) && !paid.test(rate) && !isCase.test(mask))
}
/** 报销率, 负债率, 死亡率: rates of money, and of what nobody strives for. */
const paid =
  /(?:税|费|利|汇|息|报销|支付|赔付|补偿|折旧|折现|折扣|负债|毛利|增值|持股|抵押|质押|不良|贴现|提取|死亡|发病|损失|淘汰|容积|增长|失业|死淘|感染|超标|违约|缺勤|破损)率$/
/** …的,责令改正: what the number is a case of. */
const isCase = /的,(?:由|按|责令|给予|予以|处|可|不予|应当|视为|认定|可以)/

const bindable: readonly UnitFamily[] = [
  'share',
  'ratio',
  'people',
  'count',
  'volume',
  'mass',
  'area',
  'length',
  'energy',
  'physical',
]

import { isOver } from '../dates/deadlines.ts'
import { aims, isBounded } from './aim.ts'
import { metricCues } from './metric-cues.ts'
import type { SentenceContext } from './metric-mention.ts'
import type { Place } from './metric-place.ts'

/** What a number may be instead of a target, and how that is told; the first that holds is the reason. */
const reasons: readonly (readonly [string, (place: Place, context: SentenceContext) => boolean])[] = [
  // 次数/同期总数×100%
  ['formula', ({ left }) => /[×÷*/=]$/.test(left)],
  // 满分100分, 得90分以上
  ['score', ({ quantity }) => quantity.family === 'score'],
  // 每出现一例扣2分, 每少报1篇扣0.5分
  [
    'scored',
    ({ left, right }) =>
      /^[^,。;:]{0,8}[扣得加计减]\d/.test(right) ||
      /每(?:出现|发现|发生|少|多|增加|减少|超|低|缺|迟)[^,。;:]{0,8}$/.test(left),
  ],
  // 35-64岁, 65岁以上; 人均预期寿命达到78.03岁 is the one age that is a target
  ['age', ({ quantity, left }) => quantity.family === 'age' && !/寿命[^,。;:]{0,8}$/.test(left)],
  ['time', isTimeLimit],
  // 10:18; 医护比1:1.25 is a ratio
  [
    'clock',
    ({ quantity, left, comparison }) =>
      typeof quantity.value === 'string' &&
      comparison.kind === 'bare' &&
      !/(?:比|比例|配比)[^,。;:]{0,12}$/.test(left),
  ],
  // 二级以上医院, 3级医院; 达到4级以上 is a target
  [
    'grade',
    ({ quantity, comparison }) => quantity.family === 'grade' && (quantity.han || comparison.kind === 'bare'),
  ],
  // 关停400立方米及以下炼铁高炉: how big what is counted is
  [
    'size',
    ({ quantity, right }) =>
      /^(?:volume|mass|area|length|energy|physical|data)$/.test(quantity.family ?? '') &&
      // 10千伏以上配电网 too: no work is done up to so many volts
      (/^及以[上下]/.test(quantity.after ?? '') || quantity.unit === '千伏') &&
      /^\p{Script=Han}/u.test(right),
  ],
  ['condition', isCondition],
  // 占全球种群数量1%以上的水鸟物种数: which of them
  [
    'modifier',
    ({ quantity, left, right }) =>
      quantity.family === 'share' &&
      /占[^、,。;:]{1,20}$/.test(left) &&
      /^的(?!目标|要求|任务|水平|比例|规模|标准)/.test(right),
  ],
  // 沿用市级新增34个指标的同时: beside what is told in passing
  [
    'aside',
    ({ comparison, left, right }) =>
      comparison.kind === 'bare' &&
      /^[^,。;:]{0,20}的(?:同时|基础上|前提下|情况下|背景下|过程中)/.test(right) &&
      !/确保|力争|完成/.test(left),
  ],
  // 培育年产值超100亿元、具备较强国际竞争力的龙头企业2家
  [
    'modifier',
    ({ comparison, right }) =>
      /^(?:level|limit)$/.test(comparison.kind) && /^、[^,。;:]*的[^,。;:\d]{2,30}\d/.test(right),
  ],
  // 打造园区面积200亩以上的示范园8个
  [
    'modifier',
    ({ quantity, right }) =>
      quantity.after !== null &&
      !/^(?:count|share)$/.test(quantity.family ?? '') &&
      /^的[^,。;:]{2,30}\d/.test(right),
  ],
  // 全市城镇25%面积达到3—5年一遇雨水排水能力: the second number is part of what the first is about
  [
    'inside another',
    ({ previous, quantity, comparison }) =>
      previous !== null &&
      comparison.kind !== 'limit' &&
      quantity.span.start >= previous.words.start &&
      quantity.span.start < previous.words.end,
  ],
  // 以1995年实招人数1445名为基数
  ['base', ({ right }) => /^为(?:基数|基准|一个单位|单位)/.test(right)],
  ['one of several', isLooseHan],
  // 允许企业在12%以内自主确定, 可提高50%
  // 可执行LPR利率减50个基点 is what a bank will do
  ['permission', (place) => place.quantity.unit !== '个基点' && permitted.test(clauseOf(place))],
  // LPR加150个基点: a rate of interest
  ['interest', ({ quantity, left }) => quantity.unit === '个基点' && /加$/.test(left)],
  // 项目建成后可年产10万吨: what it will bring
  ['effect', (place) => /(?:建成|投产|达产|投用|完工)后[^,。;:]{0,6}可/.test(clauseOf(place))],
  ['rank', ({ left }) => /(?:排名|全国|全省|全球|世界|国际|国内|行业)前$/.test(left)],
  ['rate', isRate],
  // 35年上一个新台阶: 3—5年 that lost its dash
  [
    'damaged',
    ({ quantity, mask }) =>
      quantity.unit === '年' && /^[1-9]{2}$/.test(String(quantity.value)) && /每年|力争/.test(mask),
  ],
  ['fact', isFact],
  ['threshold', isThreshold],
]

/** Why a number is no target: the name of what it is instead, or null. */
export function otherThanTarget(place: Place, context: SentenceContext): string | null {
  return reasons.find(([, holds]) => holds(place, context))?.[0] ?? null
}

function clauseOf({ mask, clause }: Place): string {
  return mask.slice(clause.start, clause.end)
}

const permitted =
  /^(?:允许|可以|可(?=[执实暂参视按在给适申享根由向从延再凭自将对不免优选采]|提[高前]|降低|一次|分期)|鼓励[^,。;]{0,20}可|有条件的可)|可以?在|可按|可适当|可给予|可申请|可享受/

/**
 * 5个工作日内办结 limits a procedure; 审评时限压缩至40个工作日 and 每人每年不少于60天 are targets, and 学时 of training are counted
 * like 次.
 */
function isTimeLimit(place: Place): boolean {
  const { quantity, comparison, left, right, mask, clause, previous } = place
  if (quantity.family !== 'time' || /(?:学时|课时|机时)$/.test(quantity.unit ?? '')) return false
  // 小学、初中分别不超过2小时、4小时
  if (previous?.waiting?.length) return false
  if (supplied.test(right) || isPartOfTime(place)) return false
  const lasts = /(?:时间|时限|用时|周期|时长|住院日|天数|耗时|年限)[^,。;:]{0,8}$/.test(left)
  // 审批时间控制在60个工作日以内
  if (comparison.kind === 'level' || /控制在$/.test(mask.slice(0, quantity.span.start))) return !lasts
  if (comparison.kind !== 'limit') return true
  // 学生每天参加体育活动不少于2小时
  const each =
    comparison.comparator === 'GTE' &&
    /每(?:[年人名个天日周月生]|学[期年])/.test(mask.slice(clause.start, quantity.span.start))
  const learns = comparison.comparator === 'GTE' && /(?:培训|学习|锻炼|研修|轮训)[^,。;:]{0,4}$/.test(left)
  // 控制学习总时长,其中小学、初中分别不超过2小时
  const whole = left.startsWith('其中') ? mask.slice(0, clause.start - 1) : left
  return (
    !each &&
    !learns &&
    !/(?:平均[^,。;:]*|时长|住院日|污染天数|(?:轮候|等候|等待|排队|候诊|停电|响应)时间)$/.test(whole)
  )
}

/** 10天|市场供应量的成品粮油储备: how much, told by how long it lasts. */
export const supplied = /^(?:的)?[^,。;:\d]{0,8}(?:供应|消费|消耗|需求|使?用|销售?)量/u

/** 控制每节课时间,其中小学在|20分钟以内、中学在|30分钟以内: each part of a time that the clause before names. */
export function isPartOfTime({ quantity, comparison, mask, clause, left }: Place): boolean {
  return (
    comparison.kind === 'bare' &&
    /内$/.test(quantity.after ?? '') &&
    /^[、和及]?(?:其中)?\p{Script=Han}{2,8}在$/u.test(left) &&
    /(?:时间|时长),$/.test(mask.slice(0, clause.start))
  )
}

/** 500万元及以下的小微企业, 裁员率不超过20%的, 服务人口2000—4000人设置1所: whom something holds for. */
function isCondition({ quantity, comparison, left, right, mask, clause }: Place): boolean {
  if (
    /^(?:元)?(?:\(不?含\))?(?:以上|以下)?的(?=给|[,;。、:]|部分|企业|单位|项目|个人|机构|地区|城市|纳税|人员|家庭|担保|小微|其他|情形|时候|应|可|由|按|给予|予以|一次)/.test(
      right,
    )
  )
    return true
  // 产值10亿元以上企业达到20家: which of them are counted
  if (
    quantity.family === 'money' &&
    /[上下]$/.test(quantity.after ?? '') &&
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

/** 建设一批, 三个环节: Han numerals count only where something says so (至少一项, 各选择一个, 百项). */
function isLooseHan({ quantity, comparison, mask, clause }: Place): boolean {
  if (!quantity.han) return false
  const bare = comparison.comparator === 'EQ'
  // 突破一批技术 too
  if (
    /^(?:EQ|GT)$/.test(comparison.comparator) &&
    /^[批支类种系条]/.test(quantity.unit ?? '') &&
    quantity.value === 1
  )
    return true
  if (typeof quantity.value === 'number' && quantity.value >= 10) return false
  // 达到一次投入, 实现一个突破
  if (!bare)
    return (
      quantity.value === 1 &&
      /^[次个种项]$/.test(quantity.unit ?? '') &&
      comparison.comparator === 'GTE' &&
      comparison.kind === 'level' &&
      quantity.after === null
    )
  const before = mask.slice(clause.start, quantity.span.start)
  // 每名学生选报一所: what somebody may do, not what is provided for each
  if (/每[名位]/.test(before)) return true
  // 建成一个国家级超级计算中心
  if (/(?:建成|新建|创建|创成|争创)$/.test(before) && /^[个所座家处]$/.test(quantity.unit ?? '')) return false
  return !/至少|不少于|每[^年月日天季周]|各(?!项|类|级|种|方|地)/.test(before)
}

/** 按照…的50%, 减按1%, 每人每天300元, 最高500万元. */
const rateBefore =
  /(?:按(?![时期])照?|减按|按(?:照)?不[低高超][于过][^,。;]{0,16}的?|为每[人户年月]|给予|最高(?:不超过)?|累计最高|不超过(?:总|项目|研发|揭榜|实际|合同|投资额|购置|设备)[^,。;]{0,8}|每人每[天日月年]|人均每[天日月年]|标准为)[^,。;:]{0,6}$/

/** 按3-5%的比例对…进行抽查, 按不低于采购金额的30%预付: a part with which something is done. */
export const carriedOut =
  /^(?:的比例|比例)?(?:对[^,。;:\d]{2,30}(?:进行|开展|实施)|提前|先行|随机|重点)?(?<act>抽查|抽检|抽取|抽样|检查|核查|复核|监测|采样|回访|巡查|估算|预付)/u

/** Subsidies, ceilings, fees, deductions: money and shares that are paid, not reached. 报销比例达到70% is reached. */
function isRate(place: Place): boolean {
  const { quantity, left, right, mask, clause } = place
  const { subsidy } = metricCues()
  const provided = /^(?:的(?:比例|标准))?(?:配备|配置|配建|配套|设置|安排|招录|招用|预留|修建|建设)/.test(
    right,
  )
  if (quantity.family === 'share' && carriedOut.test(right)) return false
  if (rateBefore.test(left) && /^(?:money|rate|share|ratio)$/.test(quantity.family ?? '') && !provided)
    return true
  if (quantity.family === 'money' || quantity.family === 'rate')
    return subsidy.test(mask.slice(Math.max(0, clause.start - 24), clause.end + 24))
  if (quantity.family !== 'share' && quantity.family !== 'ratio') return false
  const whole = clauseOf(place)
  // 补助资金用于产业发展的比重提高到60% is reached, 补助比例提高到60% is paid
  const reached =
    /(?:率|比例|占比|比重)[^,。;:]{0,8}$/.test(left) &&
    !subsidy.test(left.slice(-12)) &&
    !/缴费/.test(left.slice(-12))
  return (
    (subsidy.test(whole) && !reached) ||
    subsidy.test(right.slice(0, 12)) ||
    (!reached && /返还|补贴|补助|扣除|缴(?!费率|存率)/.test(whole))
  )
}

/** 完成了, 增长了. */
const done = /(?:达到?|增长|提高|下降|完成|建成|新增|实现|取得|形成|开展|投入)了/
/** 已完成25.2平方公里: done, whatever the sentence aims at. */
const already = /已(?:经)?(?:全部)?(?:完成|建成|达|覆盖|累计|实现|开工|启动|投入)/
/** 力争, 目标是: the sentence aims, though a word in it sounds of what was. */
const aiming = /力争|确保|争取|目标是|预期|不低于|不少于|不得低于|要达到|应达到|须达到/

/** Past results and states, by tense, by words like 目前 and 同比, by a year that was over at issue. */
function isFact(place: Place, context: SentenceContext): boolean {
  const { issuedOn } = context
  const whole = clauseOf(place)
  if (done.test(whole) || already.test(whole)) return true
  // 目前,…,外送能力达到3300万千瓦: the sentence tells what is
  if (
    /^[^,。;:]{0,4}目前,/.test(place.mask) &&
    !aims(whole) &&
    !place.dates.some(({ kind }) => kind !== 'duration')
  )
    return true
  if (
    !isBounded(place, context) &&
    !aiming.test(place.mask) &&
    (metricCues().fact.test(whole) || /(?:^|[,、])已(?!有效)/.test(whole))
  )
    return true
  const governing = place.dates
    .filter(
      ({ span, kind }) =>
        span.end <= place.quantity.span.start && kind !== 'duration' && kind !== 'recurrence',
    )
    .at(-1)
  return governing !== undefined && isOver(place.text, governing, issuedOn)
}

/** 每个点位安排1名, 每三万人口预留一处: what a rule has somebody provide. */
const provides = /设置|配备|配置|设立|建|预留|提供|安排|选派|确定|聘用|聘任/
/** 每半年, 每个季度, 每学期 */
const regularly = /每个?(?:半年|学[期年]|[年月日周天季]|星期)/

/** 监督检查人员不得少于2人: how an authority proceeds; 起付标准不高于收入的50%: what is paid. */
const procedural =
  /标准|(?<!经)费|[价款]|代表人数|金额|检查|执法|评审|专家|询问|调查|谈判|投标|报价|表决|出席|到场|委员(?!会)/

/**
 * In rules a number is a threshold, unless the sentence aims (到2020年, 力争), provides for each (每个镇设置一所), sets how often
 * at least, or binds a share or an amount (储备比例应达到70%, 人数控制在10人以内).
 */
function isThreshold(place: Place, { setting }: SentenceContext): boolean {
  if (setting !== 'norm' && setting !== 'terms') return false
  const { mask, left, comparison, quantity } = place
  const clause = clauseOf(place)
  if (/力争|确保|目标|预计|到█|至█|规划期/.test(mask)) return false
  if (/每个?|各/.test(left) && provides.test(clause)) return false
  if (supplied.test(place.right)) return false
  if (regularly.test(left) && /至少|不(?:得|应)?少于|次以上/.test(clause)) return false
  // 点位至少安排1名志愿者值守
  if (
    /至少[^,。;:]{0,6}$/.test(left) &&
    /^(?:count|people)$/.test(quantity.family ?? '') &&
    provides.test(clause) &&
    !procedural.test(clause)
  )
    return false
  if (setting === 'terms') return true
  if (isStandard(place)) return false
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
  return !((binds || bindsPart) && bindable.has(quantity.family ?? '') && !procedural.test(asks))
}

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

const bindable = new Set([
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
])

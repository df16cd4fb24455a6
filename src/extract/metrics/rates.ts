import { clauseOf, type Place } from './metric-place.ts'
import { isOf } from './quantities/quantities.ts'
import { metricCues } from './words/metric-cues.ts'

/** Subsidies, ceilings, fees, deductions: money and shares that are paid, not reached. 报销比例达到70% is reached. */
export function isRate(place: Place): boolean {
  const { quantity, left, right, mask, clause } = place
  // 每交售1公斤鲜奶,供应饲料粮0.3公斤: what is given for it
  if (
    /每(?:交售|出售|销售|生产|收购|调出|上交|提供)[^,。;:]{1,16},$/.test(mask.slice(0, clause.start)) &&
    /供应|奖|给|返|补/.test(left)
  )
    return true
  const { subsidy } = metricCues()
  const provided = /^(?:的(?:比例|标准))?(?:配备|配置|配建|配套|设置|安排|招录|招用|预留|修建|建设)/.test(
    right.replace(alsoBound, ''),
  )
  if (isOf(quantity, 'share', 'ratio') && carriedOut.test(right)) return false
  if (rateBefore.test(left) && isOf(quantity, 'money', 'rate', 'share', 'ratio') && !provided) return true
  // 财政预算内农田水利补助费由2800万元增加到4000万元: how much there is to give, not what one gets
  if (
    quantity.family === 'money' &&
    /^[万亿]/.test(quantity.unit ?? '') &&
    /^GTE$/.test(place.comparison.comparator) &&
    budget.test(left)
  )
    return false
  // 县财政安排奖补资金300万元, 出资30万元设立基金: what a body lays aside, not what one gets
  if (quantity.family === 'money' && /^[万亿]/.test(quantity.unit ?? '') && setsAside(place)) return false
  // 争取专项债券60亿元, 撬动社会资本50亿元: what is to be brought, not what one gets
  if (quantity.family === 'money' && /^[万亿]/.test(quantity.unit ?? '') && bringsIn.test(left)) return false
  // 购车资金由市财政解决一半, 省级财政负担60%, 市县财政各负担20%: who bears how much of it
  if (
    quantity.family === 'share' &&
    /(?:财政|单位|个人|企业|医院)(?:各自?|分别)?(?:承担|负担|分担)$/.test(left)
  )
    return true
  if (quantity.family === 'share' && /由[^,。;:]{2,20}(?:解决|承担|负担|筹集|自筹|补足)$/.test(left))
    return true
  if (quantity.family === 'money' || quantity.family === 'rate') return paidThereOrNear(place)
  if (quantity.family !== 'share' && quantity.family !== 'ratio') return false
  // 社会抚养费征收到位率, 补助资金拨付及时率: how well it is paid
  if (/(?:到位|完成|兑现|兑付|及时|准确|落实|覆盖|执行|发放|办结|执结|收缴|清缴)率[^,。;:]{0,8}$/.test(left))
    return false
  const whole = clauseOf(place)
  // 补助资金用于产业发展的比重提高到60% is reached, 补助比例提高到60% is paid
  const reached =
    /(?:率|比例|占比|比重)[^,。;:]{0,8}$/.test(left) &&
    !subsidy.test(left.slice(-12)) &&
    !/缴费(?!占比|人数)/.test(left.slice(-12))
  return (
    (subsidy.test(whole) && !reached) ||
    subsidy.test(right.slice(0, 12)) ||
    (!reached && /返还|补贴|补助|扣除|缴(?!费率|存率)/.test(whole))
  )
}

/** 不低于装机容量的20%|、时长不低于4小时|配置储能: a second bound between the first and what is done by both. */
export const alsoBound =
  /^、[^,。;:、\d]{2,16}不(?:低|少|高|小)于\d[^、,。;:]{1,5}?(?=配|建设|修建|预留|安排|设置)/u

/** Words of paying in the clause, or near it in what no semicolon parts from it; a ceiling; what is given for something handed in. */
function paidThereOrNear({ left, mask, clause, comparison }: Place): boolean {
  // 新增担保贷款额度5000万元 is how much there is to lend
  if (comparison.kind === 'level' && /(?:贷款|担保|授信|保障|报销)额度(?:[由从]█*)?$/.test(left)) return true
  const before = mask.slice(Math.max(0, clause.start - 24), clause.start)
  const after = mask.slice(clause.end, clause.end + 24)
  const near =
    before.replace(/^.*[;。]/su, '') + mask.slice(clause.start, clause.end) + after.replace(/[;。].*$/su, '')
  return metricCues().subsidy.test(near)
}

/** 财政(每年)安排…资金300万元, 今冬共安排1150万元, 出资30万元设立; not 对…给予, 每人, 最高. */
function setsAside({ left, right, mask, clause, comparison }: Place): boolean {
  const before = mask.slice(clause.start, mask.indexOf(left, clause.start) + left.length)
  if (
    /给予|最高|每[人户个家名项亩只头台]|一次性|对[^,。;:]{2,30}的|奖励[^资]|罚/.test(before) ||
    comparison.comparator === 'LTE'
  )
    return false
  return (
    (/(?:财政|预算)[^,。;:]{0,12}(?:安排|列支|拨付|投入|筹措|统筹)[^,。;:\d]{0,16}$/.test(left) &&
      /^(?:$|[、,。;:)]|(?:用于|支持|作为)|[^,。;:\d]{0,16}(?:资金|经费|专款|基金))/u.test(right)) ||
    // 农业银行每年安排专项贷款8000万元,实行财政贴息
    (/(?:安排|发放|投放|落实)[^,。;:\d]{0,12}(?:贷款|信贷|授信)(?:资金|规模)?$/.test(left) &&
      /^(?:$|[、,。;])/.test(right)) ||
    // 安排2000万元转型试点奖励资金, 三年安排不少于9亿元支持冷库建设
    (/(?:安排|筹措|统筹|投入|落实)$/.test(left) &&
      /^(?:用于|支持|[^,。;:\d]{0,20}(?:资金|经费|专款)(?=$|[,。;、]))/u.test(right)) ||
    (/出资$/.test(left) && /^(?:设立|成立|组建|建立)[^,。;:]{0,16}(?:基金|资金|资金池)/u.test(right))
  )
}

const bringsIn =
  /^[、,]?(?:积极|力争)?(?:争取|撬动|吸引|带动|募集|发行|引进)(?![^,。;:]*[奖补贴])[^,。;:\d]{2,20}$/u

/** 财政安排的补助费, 专项资金: what a budget has for many. */
const budget =
  /(?:财政|预算|省级|市级|县级|本级|每年)[^,。;:每最]{0,20}(?:补助费|补助资金|专项资金|经费|资金|投入)(?:由█*)?$/u

/** 按照…的50%, 减按1%, 每人每天300元, 最高500万元. */
const rateBefore =
  /(?:按(?![时期])照?|减按|按(?:照)?不[低高超][于过][^,。;]{0,16}的?|为每[人户年月]|给予|最高(?:不超过)?|累计最高|不超过(?:总|项目|研发|揭榜|实际|合同|投资额|购置|设备)[^,。;]{0,8}|每人每[天日月年]|人均每[天日月年]|标准为)[^,。;:]{0,6}$/

/** 按3-5%的比例对…进行抽查, 按不低于采购金额的30%预付: a part with which something is done. */
export const carriedOut =
  /^(?:的比例|比例)?(?:对[^,。;:\d]{2,30}(?:进行|开展|实施)|提前|先行|随机|重点)?(?<act>抽查|抽检|抽验|抽测|核验|查验|储备|抽取|抽样|检查|核查|复核|监测|采样|回访|巡查|估算|预付)/u

import { metricCues } from './metric-cues.ts'
import {
  indicatorOnTheLeft,
  leftEnd,
  objectAfter,
  type Place,
  type Shape,
  type Target,
} from './metric-place.ts'
import { perOf } from './per-words.ts'

const patterns = new Map<string, RegExp>()

/** A pattern made of cue words, made once. */
function made(name: string, source: () => string): RegExp {
  const known = patterns.get(name)
  if (known) return known
  const pattern = new RegExp(source(), 'u')
  patterns.set(name, pattern)
  return pattern
}

/** 75%的二级及以上公立医院实现分时段预约诊疗, 推动55%的综合医院设立老年医学科, 建成区40%以上的面积达到建设目标要求 */
export const shareOfUnits: Shape = (place) => {
  const { quantity, comparison, right, text } = place
  if (quantity.unit !== '%' || comparison.kind === 'change') return null
  const at = quantity.span.end
  const predicate =
    /^(?<of>的?[^,。;:]{2,40}?)(?<what>(?:(?:要|应|均|将)?(?:达到|实现|设立|设置|完成|建成|建立|具备|接入|开展|配备|通过|纳入|落实|符合|拥有|取得|开设)|能够?提供)[^,。;:]{2,40})/u.exec(
      right,
    )
  if (!predicate?.groups || /\d/.test(predicate.groups.of!)) return null
  const subject = trimmedLeft(place)
  const of = text.slice(
    at + (predicate.groups.of!.startsWith('的') ? 1 : 0),
    at + predicate.groups.of!.length,
  )
  const what = text.slice(at + predicate.groups.of!.length, at + predicate[0].length)
  return {
    indicator: `${what}的${subject}${of}`,
    comparator: comparison.comparator === 'EQ' ? 'GTE' : comparison.comparator,
    words: { start: at, end: at + predicate[0].length },
    confidence: 0.85,
    rule: 'share-of-units',
  }
}

/** 本市建成区40%以上达到…: what the share is of, in front of it; nothing where a verb leads (推动). */
function trimmedLeft(place: Place): string {
  const found = indicatorOnTheLeft(place)
  return found && !/^(?:推动|确保|力争|全部)/.test(found.indicator) ? found.indicator : ''
}

/** 乡村医生功能达到《指引》的80%以上, 不高于承担风险责任的0.5%, 占建设用地面积的52% */
export const partOf: Shape = (place) => {
  const { quantity, left, text, from } = place
  if (quantity.family !== 'share' || !left.endsWith('的')) return null
  const cue =
    /(?<cue>不(?:得)?(?:高|超|大)(?:于|过)|不(?:得)?(?:低|少)于|达到?|超过|占)(?<base>[^,。;:\d]{1,40})的$/u.exec(
      left,
    )
  if (!cue?.groups) return null
  const at = cue.index
  const found = indicatorOnTheLeft(place, from + at)
  const comparator = /高|超|大/.test(cue.groups.cue!)
    ? cue.groups.cue === '超过'
      ? 'GT'
      : 'LTE'
    : cue.groups.cue === '占'
      ? 'EQ'
      : 'GTE'
  const start = found?.words.start ?? from + at
  const end = from + left.length - 1
  return {
    indicator: text.slice(start, end),
    comparator: place.comparison.comparator === 'EQ' ? comparator : place.comparison.comparator,
    words: { start, end },
    confidence: 0.8,
    rule: 'part-of',
  }
}

/** 人均预期寿命达到78.03岁, 担保费率原则上不超过1%, 满意度达到90%以上 */
export const level: Shape = (place) => {
  const { comparison, quantity } = place
  if (comparison.kind !== 'level' && comparison.kind !== 'limit') return null
  const found = indicatorOnTheLeft(place) ?? beforeTheClause(place)
  if (!found) return null
  const indicator = withParent(place, found.indicator)
  return {
    indicator,
    comparator: comparison.comparator,
    per: perOf(place),
    words: found.words,
    confidence: comparison.kind === 'level' ? 0.9 : 0.85,
    rule: quantity.max === null ? `level-${comparison.kind}` : 'level-range',
    ...split(place, indicator),
  }
}

/** 地区生产总值增长7%左右, 利率下浮10%, 综合融资成本较2019年下降50个基点 */
export const change: Shape = (place) => {
  const { comparison } = place
  if (comparison.kind !== 'change') return null
  const found = indicatorOnTheLeft(place) ?? beforeTheClause(place)
  if (!found) return null
  const indicator = withParent(place, found.indicator)
  return {
    indicator,
    comparator: comparison.comparator,
    words: found.words,
    confidence: 0.85,
    rule: 'change',
    ...split(place, indicator),
  }
}

/** 创建3个省级重点专科, 新增智慧医院3家, 建成中医药专科联盟2个, 推动制定不少于10项国家标准 */
export const build: Shape = (place) => {
  const { left, text, from, quantity, comparison, right } = place
  const directly = made(
    'verb-number',
    () => `(?<verb>${metricCues().build}|组织)(?:了|出)?(?:新|各)?(?:至少|不少于|力争)?$`,
  ).exec(left)
  const object = objectAfter(place)
  const least = /(?:至少|不少于)[^,。;:]{0,14}$/.test(left) || comparison.kind === 'limit'
  const comparator = comparison.comparator === 'EQ' && least ? 'GTE' : comparison.comparator
  if (directly?.groups && object.end > object.start) {
    const verb = directly.groups.verb!
    const words = text.slice(object.start, object.end)
    if (!buildable(verb, words, comparator !== 'EQ' || perOf(place) !== null)) return null
    return {
      indicator: `${verb}${words}`,
      comparator,
      per: perOf(place),
      words: { start: from + directly.index, end: object.end },
      verb,
      confidence: 0.85,
      rule: 'build-number-thing',
    }
  }
  if (!/^(?:以上)?(?:$|[、,。;:和及与(\s█])/u.test(right)) return null
  const spread = made(
    'verb-thing-number',
    () =>
      `^.*(?<![未再])(?<verb>${metricCues().build})(?<thing>(?:(?!的企业|的单位)[^,。;:]){2,80}?)(?:共计|总计|合计|共|数)?(?:达到?|超过?|不少于|至少)?$`,
  ).exec(left)
  if (!spread?.groups) return null
  const verb = spread.groups.verb!
  const start = from + spread[0].lastIndexOf(verb + spread.groups.thing!)
  const words = text
    .slice(start + verb.length, leftEnd(place))
    .replace(/(?:共计|总计|合计|共|力争|至少|、)$/, '')
  if (!buildable(verb, words, comparator !== 'EQ') || /^(?:力争|至少|不少于)?$/.test(words)) return null
  return {
    indicator: `${verb}${words}`,
    comparator,
    per: perOf(place),
    words: { start, end: quantity.span.start },
    verb,
    confidence: 0.85,
    rule: 'build-thing-number',
  }
}

function buildable(verb: string, thing: string, compared: boolean): boolean {
  const { buildOnlyWith, notBuilt } = metricCues()
  const head = thing.replace(/█/g, '')
  if (notBuilt.test(head) && !/(?:体系|机制)建设$/.test(head)) return false
  return compared || !buildOnlyWith.verbs.has(verb) || buildOnlyWith.ending.test(head)
}

/** 每个团队5人, 每个行政村都有1个公建规范化村卫生站, 服务人口2000—4000人设置1所中心村卫生室 */
export const perEach: Shape = (place) => {
  const { quantity, comparison, text, left, clause } = place
  if (
    quantity.family !== 'count' &&
    quantity.family !== 'people' &&
    quantity.family !== 'area' &&
    quantity.family !== 'share'
  )
    return null
  const per = perOf(place)
  if (per === null || /^(?:年|月|日|天|周|季度|半年)$/.test(per)) {
    const frequency = per !== null && (comparison.comparator === 'GTE' || /至少/.test(left))
    if (!frequency) return null
  }
  const object = objectAfter(place)
  const least = /至少[^,。;:]{0,14}$/.test(left)
  const head = left.replace(/^.*(?:每个?|各)/u, '')
  const verb =
    /(?:设置|设立|配备|配置|建成|建立|建设|办好|办成|选择|选派|选取|确定|明确|安排|培育|打造|组建|培养|拥有|有|设|建|创建|推荐|派出|汇报|召开|开展|撰写|在)$/.exec(
      head,
    )?.[0]
  if (!verb && object.end - object.start < 2 && !/人$/.test(quantity.unit ?? '')) return null
  const words =
    object.end > object.start
      ? text.slice(object.start, object.end)
      : text.slice(clause.start, quantity.span.start)
  if (metricCues().notBuilt.test(words)) return null
  return {
    indicator: `${verb && !/^(?:有|在)$/.test(verb) ? verb : ''}${words}`,
    comparator: comparison.comparator === 'EQ' && least ? 'GTE' : comparison.comparator,
    per,
    words: { start: clause.start, end: Math.max(object.end, quantity.span.end) },
    confidence: 0.75,
    rule: 'per-each',
  }
}

/** 产前筛查机构县(市、区)覆盖率100%, 产业规模2000亿元, 公园建设项目共计9个 */
export const measured: Shape = (place) => {
  const { comparison, left, right } = place
  if (comparison.kind !== 'bare') return null
  const total = /(?:共计|总计|合计)$/.test(left)
  if (
    !total &&
    !made('noun-number', () => `(?:${metricCues().indicatorEnd})(?:分别)?(?:为|是|:)?$`).test(left)
  )
    return null
  if (/^的/.test(right)) return null
  const found = indicatorOnTheLeft(place)
  if (!found) return null
  return {
    indicator: withParent(place, found.indicator),
    comparator: comparison.comparator,
    words: found.words,
    confidence: 0.75,
    rule: 'measured',
    ...split(place, found.indicator),
  }
}

/** 新建社区医院1家、基层临床特色科室4个: the verb is said once. */
export const listed: Shape = (place) => {
  const { previous, quantity, comparison, right, mask } = place
  if (!previous?.verb || quantity.family === 'share') return null
  if (!/[、,和及与]/.test(mask.slice(place.from - 1, place.from + 2))) return null
  if (!/^(?:以上)?(?:$|[、,。;:和及与(\s█])/u.test(right)) return null
  const found = indicatorOnTheLeft(place)
  if (!found || metricCues().notBuilt.test(found.indicator)) return null
  return {
    indicator: `${previous.verb}${found.indicator}`,
    comparator: comparison.comparator,
    words: found.words,
    verb: previous.verb,
    confidence: 0.75,
    rule: 'listed-thing-number',
  }
}

/** 货物贸易、对外投资分别占比达30%、20%; 分别增长5%、6.5%: the comparing words are said once. */
export const shared: Shape = (place) => {
  const { previous, quantity, mask, from } = place
  if (!previous || !/^(?:以上|左右)?(?:[、,]|和|及|与|以及)?$/.test(mask.slice(from, quantity.span.start)))
    return null
  const [indicator, ...waiting] = previous.waiting ?? []
  if (indicator === undefined) return null
  return {
    indicator,
    waiting,
    comparator: quantity.after
      ? place.comparison.comparator === 'EQ'
        ? previous.comparator
        : previous.comparator
      : previous.comparator,
    words: { start: quantity.span.start, end: quantity.span.end },
    confidence: 0.8,
    rule: 'shared-comparison',
  }
}

/** 到2021年,78家县级公立医院医疗服务能力达到国家推荐标准; 推动30家医院与县级公立医院建设成为紧密型医联体 */
export const unitsThat: Shape = (place) => {
  const { quantity, left, right, text, comparison } = place
  if (quantity.family !== 'count' && quantity.family !== 'area' && quantity.family !== 'people') return null
  if (quantity.han) return null
  const head = left.replace(/^[\s\S]*?(?:推动|确保|力争|实现|促进|支持|使)$/u, '')
  const led = head !== left
  if (!led && trimIsNotEmpty(place)) return null
  if (!led && !place.dates.some(({ span, until }) => until !== null && span.end <= quantity.span.start))
    return null
  const predicate =
    /^(?<of>(?:以上)?的?[^,。;:]{2,40}?)(?<what>(?:均|全部|都)?(?:达到|实现|完成|建成|建设成为?|设立|具备|通过|纳入|落实|成为|进入|创建|上市|投产)[^,。;:]{0,30})/u.exec(
      right,
    )
  if (!predicate?.groups || /\d/.test(predicate[0])) return null
  const at = quantity.span.end
  const of = text.slice(at, at + predicate.groups.of!.length)
  const what = text.slice(at + predicate.groups.of!.length, at + predicate[0].length)
  return {
    indicator: `${of}${what}`,
    comparator: comparison.comparator,
    words: { start: at, end: at + predicate[0].length },
    confidence: 0.7,
    rule: 'units-that',
  }
}

function trimIsNotEmpty(place: Place): boolean {
  return indicatorOnTheLeft(place) !== null
}

/** 为1.43万名适龄女学生接种HPV宫颈癌疫苗, 为7700名65岁以上失能老人开展“健康敲门行动” */
export const forPeople: Shape = (place) => {
  const { quantity, mask, right, text, from } = place
  if (quantity.family !== 'people' && quantity.family !== 'households') return null
  if (!/(?:为|对|向)(?:全[省市区县])?$/.test(mask.slice(from, quantity.span.start))) return null
  const action =
    /^[^,。;:]{2,40}?(?:免费|提供|开展|接种|进行|实施|发放|办理|配备|建立|检查|筛查|培训)[^,。;:]{0,40}/u.exec(
      right,
    )
  if (!action) return null
  const words = { start: quantity.span.end, end: quantity.span.end + action[0].length }
  return {
    indicator: text.slice(words.start, words.end),
    comparator: place.comparison.comparator,
    words,
    confidence: 0.8,
    rule: 'for-people',
  }
}

/** 其中中医增加2000人 says of what: 基层卫生人才数量(其中中医). */
function withParent({ mask, from, previous }: Place, indicator: string): string {
  if (!previous || indicator.length > 6 || !/^[,;、]?其中/.test(mask.slice(from, from + 4))) return indicator
  return `${previous.indicator}(其中${indicator})`
}

/** …等场所的消毒,每日不少于2次: what is measured stands in the clause before. */
function beforeTheClause(place: Place): { words: { start: number; end: number }; indicator: string } | null {
  const { text, mask, clause, from } = place
  if (from !== clause.start || clause.start < 2) return null
  const end = clause.start - 1
  const start =
    Math.max(mask.lastIndexOf(',', end - 1), mask.lastIndexOf(';', end - 1), mask.lastIndexOf(':', end - 1)) +
    1
  const indicator = text.slice(start, end).trim()
  return indicator.length >= 2 && indicator.length <= 40 && !/\d/.test(indicator)
    ? { words: { start, end }, indicator }
    : null
}

/** The indicators of A、B和C分别占比, where as many numbers follow: A占比, and B占比, C占比 that wait. */
function split(place: Place, indicator: string): Pick<Target, 'waiting'> | Record<string, never> {
  const { left, quantity, mask } = place
  if (!/分别[^,。;:]{0,6}$/.test(left)) return { waiting: [indicator, indicator] }
  const suffix = /分别([^,。;:]{0,6})$/.exec(left)![1]!
  const items = indicator
    .replace(/分别.*$/, '')
    .split(/[、和及与]/)
    .filter((item) => item.length >= 2)
  const rest = mask.slice(quantity.span.end, place.clause.end)
  const numbers = 1 + (rest.match(/(?:^|[、和及与])[\d.]+/g)?.length ?? 0)
  if (items.length !== numbers) return { waiting: Array.from({ length: numbers - 1 }, () => indicator) }
  return { waiting: items.slice(1).map((item) => item + suffix) }
}

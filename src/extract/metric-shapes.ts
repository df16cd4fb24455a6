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
function made(name: string, source: () => string, flags = 'u'): RegExp {
  const known = patterns.get(name)
  if (known) return known
  const pattern = new RegExp(source(), flags)
  patterns.set(name, pattern)
  return pattern
}

/** 培训, 新建, 推动制定: at the end of what stands before a number. */
function verbAtEnd(): RegExp {
  return made(
    'verb-number',
    () =>
      `(?<verb>${metricCues().build}|新\\([改扩迁█]+\\)建|新(?:建)?█?[改扩、█]+建)(?:了|出)?(?:新|各)?(?:至少|不少于|力争)?$`,
  )
}

/** 覆盖率, 产业规模: at the end of what stands before a number. */
function endsAsIndicator(): RegExp {
  return made('noun-number', () => `(?:${metricCues().indicatorEnd})(?:分别)?(?:为|是|:)?$`)
}

/** 75%的二级及以上公立医院实现分时段预约诊疗, 推动55%的综合医院设立老年医学科, 建成区40%以上的面积达到建设目标要求 */
export const shareOfUnits: Shape = (place) => {
  const { quantity, comparison, right, text } = place
  if (quantity.unit !== '%' || comparison.kind === 'change') return null
  const at = quantity.span.end
  const predicate =
    /^(?<of>的?[^,。;:]{0,40}?)(?<what>(?:(?:要|应|均|将)?(?:达到|实现|设立|设置|完成|建成|建立|具备|接入|开展|配备|通过|纳入|落实|符合|拥有|取得|开设)|能够?提供)[^,。;:]{2,40})/u.exec(
      right,
    )
  if (!predicate?.groups || /\d/.test(predicate.groups.of!)) return null
  const subject = trimmedLeft(place) || (predicate.groups.of!.length < 2 ? subjectBefore(place) : '')
  if (subject.length + predicate.groups.of!.length < 2) return null
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

/** 全部乡镇卫生院达到国家基本标准,20%以上达到国家推荐标准: of whom, in the clause before. */
function subjectBefore({ text, mask, clause }: Place): string {
  const before =
    /(?:^|[,。;:])(?:全部|所有)?(?<who>[^,。;:]{2,40}?)(?:均|都|要|应)?(?:达到|实现|完成|建成|设立|具备)[^,。;:]*,$/u.exec(
      mask.slice(0, clause.start),
    )
  if (!before) return ''
  const at = before[0].indexOf(before.groups!.who!) + before.index
  return text.slice(at, at + before.groups!.who!.length)
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
  const { comparison, right } = place
  if (
    comparison.kind !== 'change' ||
    !/^(?:$|[、,。;:)和及与并]|的(?:目标|政策|要求|任务|水平))/u.test(right)
  )
    return null
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
  const directly = verbAtEnd().exec(left)
  if (quantity.family === 'share') return null
  if (comparison.kind === 'level' && endsAsIndicator().test(left)) return null
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
  const verbs = [...left.matchAll(made('verb', () => metricCues().build, 'gu'))]
  const verb = leadingVerb(verbs.filter((match) => left.length - match.index - match[0].length >= 2))
  if (!verb) return null
  const thing = left.slice(verb.index + verb[0].length).replace(/(?:共计|总计|合计|共|力争|至少|、)$/u, '')
  if (/[^,。;:]的(?:企业|单位)$/.test(thing) || /[。;:,]/.test(thing)) return null
  const start = from + verb.index
  if (!buildable(verb[0], thing, comparator !== 'EQ') || /^(?:力争|至少|不少于)?$/.test(thing)) return null
  return {
    indicator: text.slice(start, start + verb[0].length + thing.length),
    comparator,
    per: perOf(place),
    words: { start, end: quantity.span.start },
    verb: verb[0],
    confidence: 0.85,
    rule: 'build-thing-number',
  }
}

/** 新增西门文化公园等9座城市公园, 确定受援医院2-3个薄弱专科进行重点建设: something stands between verb and number. */
export const buildSuch: Shape = (place) => {
  const { left, text, from, comparison, quantity } = place
  if (quantity.family !== 'count' && quantity.family !== 'households') return null
  const verbs = [...left.matchAll(made('verb', () => metricCues().build, 'gu'))]
  const verb = verbs.findLast((match) => {
    const between = left.slice(match.index + match[0].length)
    return (
      /^(?![在以对为从由将])[^在对]{2,40}等$/u.test(between) ||
      (quantity.max !== null && /^[^,。;:、的]{2,8}$/.test(between))
    )
  })
  if (!verb || /^(?:包括|围绕|聚焦|针对|在|对)/.test(left)) return null
  const object = objectAfter(place)
  const words = text.slice(object.start, object.end)
  if (words.length < 2 || !buildable(verb[0], words, quantity.max !== null)) return null
  return {
    indicator: `${verb[0]}${text.slice(from + verb.index + verb[0].length, from + left.length)}${words}`,
    comparator: comparison.comparator,
    per: perOf(place),
    words: { start: from + verb.index, end: object.end },
    verb: verb[0],
    confidence: 0.65,
    rule: 'build-such',
  }
}

/** 每年招生2000人: the verb alone says what is counted. */
export const doneTo: Shape = (place) => {
  const { left, text, from, quantity, comparison, right } = place
  if (quantity.family !== 'people' || !/^(?:$|[、,。;:和及与(])/u.test(right)) return null
  const verb = verbAtEnd().exec(left)
  if (!verb) return null
  const per = perOf(place)
  if (per === null) return null
  const start = from + verb.index
  return {
    indicator: text.slice(start, from + left.length),
    comparator: comparison.comparator,
    per,
    words: { start, end: quantity.span.end },
    confidence: 0.65,
    rule: 'done-to',
  }
}

/** 以2.5公里服务半径为宜 */
export const advised: Shape = (place) => {
  const { left, right, text, quantity } = place
  const what = /^(?<what>[^,。;:]{2,20})为宜/u.exec(right)?.groups?.what
  if (!what || !/以$/.test(left)) return null
  const at = quantity.span.end
  return {
    indicator: text.slice(at, at + what.length),
    comparator: 'APPROX',
    words: { start: at, end: at + what.length },
    confidence: 0.7,
    rule: 'advised',
  }
}

/** 按照服务人口1-1.5‰配备: so many of those served. */
export const provided: Shape = (place) => {
  const { left, right, quantity, comparison, text, from } = place
  if (quantity.unit !== '‰' && quantity.unit !== '%') return null
  if (!/^(?:的(?:比例|标准))?(?:配备|配置|设置)/.test(right)) return null
  const found =
    /^(?<what>[^,。;:]{2,30}?)(?:以[^,。;:]{1,12}为单位)?(?:按照?|以)(?<per>[^,。;:]{0,12})$/u.exec(
      left,
    )?.groups
  if (!found) return null
  const verb = /(?:配备|配置|设置)/.exec(right)![0]
  return {
    indicator: text.slice(from, from + found.what!.length) + verb,
    comparator: comparison.comparator,
    per: found.per || null,
    words: { start: from, end: quantity.span.end },
    confidence: 0.75,
    rule: 'provided',
  }
}

/**
 * The verb that says what is done: the first, unless it only urges another (推动建成, 支持…创建) that follows at once or the
 * clause does not begin with it; never one inside a name (研发中心).
 */
function leadingVerb(verbs: readonly RegExpExecArray[]): RegExpExecArray | undefined {
  const urges = (match: RegExpExecArray) => metricCues().buildOnlyWith.verbs.has(match[0])
  const [first, second] = verbs
  if (!first || !urges(first)) return first
  if (second && second.index <= first.index + first[0].length + 1) return second
  return first.index <= 4 ? first : (verbs.find((match) => !urges(match)) ?? first)
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
  if (comparison.comparator === 'EQ' && !least && metricCues().notBuilt.test(words)) return null
  return {
    indicator: `${verb && object.end > object.start && !/^(?:有|在)$/.test(verb) ? verb : ''}${words}`,
    comparator: comparison.comparator === 'EQ' && least ? 'GTE' : comparison.comparator,
    per,
    words: { start: clause.start, end: Math.max(object.end, quantity.span.end) },
    confidence: 0.75,
    rule: 'per-each',
  }
}

/** 产前筛查机构县(市、区)覆盖率100%, 产业规模2000亿元, 公园建设项目共计9个 */
export const measured: Shape = (place) => {
  const { comparison, left, right, quantity } = place
  if (comparison.kind !== 'bare' || quantity.han) return null
  const total = /(?:共计|总计|合计)$/.test(left)
  if (!total && !endsAsIndicator().test(left)) return null
  if (/^的/.test(right)) return null
  const found = indicatorOnTheLeft(place) ?? (total ? thingAfter(place) : null)
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

/** 推进…,共计15.19平方公里海绵城市建设达标评估: the sum of what a list named. */
function thingAfter(place: Place): { words: { start: number; end: number }; indicator: string } | null {
  const words = objectAfter(place)
  const indicator = place.text.slice(words.start, words.end)
  return indicator.length >= 2 ? { words, indicator } : null
}

/** 各级各类学校22所,均需落实海绵城市建设 */
export const allOfSo: Shape = (place) => {
  const { mask, text, clause, right } = place
  if (right !== '' || place.comparison.kind !== 'bare') return null
  const what = /^,(?:均|全部|都)(?:需|要|应|须|实现|达到|完成)[^,。;:]{2,30}/u.exec(
    mask.slice(clause.end, clause.end + 36),
  )?.[0]
  const found = what && indicatorOnTheLeft(place)
  if (!found) return null
  return {
    indicator: `${text.slice(clause.end + 2, clause.end + what.length)}的${found.indicator}`,
    comparator: 'EQ',
    words: { start: found.words.start, end: clause.end + what.length },
    confidence: 0.65,
    rule: 'all-of-so',
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
  const same = place.from > place.clause.start && !found.indicator.startsWith('新')
  return {
    indicator: same ? `${previous.verb}${found.indicator}` : found.indicator,
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
  if (
    !previous ||
    from === place.clause.start ||
    !/^(?:以上|左右)?(?:[、,]|和|及|与|以及)?$/.test(mask.slice(from, quantity.span.start))
  )
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

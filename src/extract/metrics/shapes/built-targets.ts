import { indicatorOnTheLeft, objectAfter, type Place, type Shape, withParent } from '../metric-place.ts'
import { metricCues } from '../words/metric-cues.ts'
import { buildOnly, buildVerbs, endsAsIndicator, leadingVerbs, verbAtEnd } from '../words/metric-patterns.ts'
import { perOf } from '../words/per-words.ts'

/** 水稻种植面积, 年接待人数: with such a word a verb behind its object is part of a noun. */
const compounds =
  /^(?:总|年|总的)?(?:面积|规模|人数|人次|数量|率|总[量数额]|产量|产能|长度|里程|能力|成本|时间|总?人口)$/

/** 创建3个省级重点专科, 新增智慧医院3家, 建成中医药专科联盟2个, 推动制定不少于10项国家标准 */
export const build: Shape = (place) => {
  const { left, text, from, quantity, comparison, right } = place
  const directly = verbAtEnd().exec(left)
  // 企业开办全流程压缩至1个工作日: how long it takes
  if (quantity.family === 'share' || (quantity.family === 'time' && comparison.kind === 'level')) return null
  // 开办时间(含公章刻制)压减至1个工作日以内: a remark after it changes nothing
  // 办理时间较2020年缩短2个工作日: what it is compared with neither
  if (
    /^(?:level|change)$/.test(comparison.kind) &&
    endsAsIndicator().test(left.replace(/[较比]?\(?█+\)?$/u, ''))
  )
    return null
  const object = objectAfter(place)
  const least = /(?:至少|不少于)[^,。;:]{0,14}$/.test(left) || comparison.kind === 'limit'
  const comparator = comparison.comparator === 'EQ' && least ? 'GTE' : comparison.comparator
  /** 减少流入江河的泥沙1亿吨, 压减产能100万吨: by how much. */
  const by = (verb: string) =>
    comparator === 'EQ' && /^(?:减少|降低|压减|压降|削减|缩减|核减)$/.test(verb) ? 'DECREASE' : comparator
  if (directly?.groups && object.end > object.start && !/\d/.test(text[object.start]!)) {
    const verb = directly.groups.verb!
    const words = solved(verb, text.slice(object.start, object.end))
    if (!buildable(verb, words, comparator !== 'EQ' || perOf(place) !== null) && !isOften(place)) return null
    return {
      indicator: `${verb}${words}`,
      comparator: by(verb),
      per: perOf(place),
      words: { start: from + directly.index, end: object.end },
      verb,
      confidence: 0.95,
      rule: 'build-number-thing',
    }
  }
  if (!/^(?:以上)?(?:$|[、,。;:和及与(\s█]|\d[\d.]*万?[户人名](?:$|[、,。;]))/u.test(right)) return null
  // 开展专题调研应当不少于2次 is said of the whole left side
  if (comparison.kind === 'limit') return null
  const verbs = buildVerbs(left)
  const verb = leadingVerb(verbs.filter((match) => left.length - match.index - match[0].length >= 2))
  if (!verb) return null
  const thing = left
    .slice(verb.index + verb[0].length)
    .replace(/(?:共计|总计|合计|共|力争|至少|、)$/u, '')
    .replace(/(?<=.{2})(?:目标)?任务$/u, '')
  if (/[^,。;:]的(?:企业|单位)$/.test(thing) || /[。;:,]/.test(thing)) return null
  if (verb.index > 0 && compounds.test(thing) && !/^(?:新|净|完成|实现|形成|扩大)/.test(verb[0])) return null
  const start = from + verb.index
  if (
    !(buildable(verb[0], thing, comparator !== 'EQ' || perOf(place) !== null) || isOften(place)) ||
    /^(?:力争|至少|不少于)?$/.test(thing)
  )
    return null
  return {
    indicator: text.slice(start, start + verb[0].length + thing.length),
    comparator: by(verb[0]),
    per: perOf(place),
    words: { start, end: quantity.span.start },
    verb: verb[0],
    confidence: 0.95,
    rule: 'build-thing-number',
  }
}

/** 新增西门文化公园等9座城市公园, 确定受援医院2-3个薄弱专科进行重点建设: something stands between verb and number. */
export const buildSuch: Shape = (place) => {
  const { left, text, from, comparison, quantity } = place
  if (quantity.family !== 'count' && quantity.family !== 'households') return null
  const verbs = buildVerbs(left)
  const verb = verbs.findLast((match) => {
    const between = left.slice(match.index + match[0].length)
    return (
      /^(?![在以对为从由将])[^在对]{2,60}等(?:\d+(?:大?类|大领域|个领域|个方面))?$/u.test(between) ||
      (quantity.max !== null && /^[^,。;:、的]{2,8}$/.test(between))
    )
  })
  if (!verb || /^(?:包括|围绕|聚焦|针对|在|对)/.test(left)) return null
  const object = objectAfter(place)
  const words = solved(verb[0], text.slice(object.start, object.end))
  if (words.length < 2 || !buildable(verb[0], words, quantity.max !== null)) return null
  return {
    indicator: `${verb[0]}${text.slice(from + verb.index + verb[0].length, from + left.length)}${words}`,
    comparator: comparison.comparator,
    per: perOf(place),
    words: { start: from + verb.index, end: object.end },
    verb: verb[0],
    confidence: 0.85,
    rule: 'build-such',
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
    indicator: same ? `${previous.verb}${found.indicator}` : withParent(place, found.indicator),
    comparator: comparison.comparator,
    words: found.words,
    verb: previous.verb,
    confidence: 0.92,
    rule: 'listed-thing-number',
  }
}

/** 新建公园3座、改造5座: the thing is said once, with what is done to it first. */
export const alsoDone: Shape = ({ previous, quantity, comparison, left, right, from }) => {
  if (!previous?.verb || quantity.family === 'share' || comparison.kind === 'change') return null
  if (!/^(?:$|[、,。;)])/u.test(right)) return null
  const thing = previous.indicator.replace(leadingVerbs(), '').replace(/\(其中.*$/, '')
  const { joint, verb } = buildOnly().exec(left)?.groups ?? {}
  if (!verb || thing.length < 2) return null
  // 2023年改造小区100个;2024年,改造120个: in a clause of its own only what is counted alike
  if (joint === undefined ? previous.unit !== quantity.unit : verb === previous.verb) return null
  return {
    indicator: `${verb}${thing}`,
    comparator: comparison.comparator,
    words: { start: from + left.length - verb.length, end: quantity.span.end },
    verb,
    confidence: 0.88,
    rule: 'listed-also-done',
  }
}

/** 引育5家以上创新企业、10家以上骨干企业: the verb is said once, and each number stands before its thing. */
export const listedBefore: Shape = (place) => {
  const { previous, quantity, comparison, text, mask } = place
  if (!previous?.verb || quantity.family === 'share' || quantity.han) return null
  if (
    !/^(?:[,、和及与]|以及)(?:重点|各)?$/u.test(
      mask.slice(previous.words.end, quantity.span.start - comparison.length),
    )
  )
    return null
  const object = objectAfter(place)
  const thing = text.slice(object.start, object.end)
  if (thing.length < 2 || metricCues().notBuilt.test(thing)) return null
  return {
    indicator: `${previous.verb}${thing}`,
    comparator: comparison.comparator,
    words: object,
    verb: previous.verb,
    confidence: 0.92,
    rule: 'listed-number-thing',
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
    confidence: 0.8,
    rule: 'done-to',
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

/** 解决7个行政村道路通畅|问题, 完成12万吨危仓老库维修改造|任务 */
function solved(verb: string, thing: string): string {
  if (verb === '完成') return thing.replace(/(?<=.{4})(?:目标)?任务$/u, '')
  return verb === '解决' ? thing.replace(/(?<=.{4})问题$/u, '') : thing
}

/** 开展专项行动|4轮次以上, 组织|不少于3次的集中整治: how often, whatever it is that is done. */
function isOften({ quantity, comparison }: Place): boolean {
  return comparison.comparator === 'GTE' && /^(?:轮|轮次|次|场|场次|期)$/.test(quantity.unit ?? '')
}

function buildable(verb: string, thing: string, compared: boolean): boolean {
  const { buildOnlyWith, notBuilt } = metricCues()
  // 推动1000家企业“上云用数”: the object, without what it is to do
  const head = thing.replace(/█/g, '').replace(/(?<=.{2})“[^“”]*”$/u, '')
  if (notBuilt.test(head) && !/(?:体系|机制)建设$/.test(head)) return false
  return compared || !buildOnlyWith.verbs.has(verb) || buildOnlyWith.ending.test(head)
}

import type { Span } from '../../domain/evidence.ts'
import type { DateMention } from '../dates/date-mention.ts'
import type { MetricReading } from './metric-mention.ts'
import { type Comparison, comparisonOf } from './quantities/comparators.ts'
import type { QuantityMention } from './quantities/quantities.ts'
import { trimIndicator } from './words/indicator-words.ts'
import { masked } from './words/masked-text.ts'
import { endsAsIndicator } from './words/metric-patterns.ts'

/** A number in its sentence, and what stands around it. */
export interface Place {
  readonly text: string
  /** The sentence as `maskOf` shows it. */
  readonly mask: string
  readonly dates: readonly DateMention[]
  readonly quantity: QuantityMention
  readonly comparison: Comparison
  readonly clause: Span
  /** Where what belongs to this number begins: the clause, or the end of the target before it in the clause. */
  readonly from: number
  /** What stands between there and the words that compare, masked. */
  readonly left: string
  /** What stands between the number and the end of its clause, masked. */
  readonly right: string
  /** The target read before it in the same sentence. */
  readonly previous: Target | null
}

/** What a shape makes of a number; the rest of the reading follows from the place. */
export interface Target extends Pick<MetricReading, 'indicator' | 'comparator' | 'rule' | 'confidence'> {
  readonly baseline?: MetricReading['baseline']
  readonly per?: string | null
  /** Where the words of the indicator are; the evidence includes them. */
  readonly words: Span
  readonly verb?: string
  readonly unit?: string | null
  /** Of `A、B分别达到x、y`: the indicators that are still to get their number. */
  readonly waiting?: readonly string[]
}

export type Shape = (place: Place) => Target | null

export function placeOf(
  text: string,
  mask: string,
  dates: readonly DateMention[],
  quantity: QuantityMention,
  clause: Span,
  from: number,
  previous: Target | null,
): Place {
  const before = mask.slice(from, quantity.span.start)
  const right = mask.slice(quantity.span.end, clause.end)
  // 突破百项关键技术 makes a hundred breakthroughs; 产值突破1500亿元 passes a mark.
  const verb = quantity.family === 'count' && /突破$/.test(before) && /^\p{Script=Han}/u.test(right)
  // 项目达到11大类|37项: the classes say how they are counted
  const classes = /(?<=[到于过达])\d+大?类$/.exec(before)?.[0].length ?? 0
  const comparison = verb
    ? { comparator: 'EQ' as const, length: 0, kind: 'bare' as const }
    : comparisonOf(before.slice(0, before.length - classes), quantity)
  return {
    text,
    mask,
    dates,
    quantity,
    comparison,
    clause,
    from,
    previous,
    left: before.slice(0, before.length - comparison.length - classes),
    right,
  }
}

/** The end of the words that compare, in front of the number: where the left side ends in the text. */
function leftEnd({ from, left }: Place): number {
  return from + left.length
}

/** The indicator that stands on the left of a number, without dates and modal words; null if nothing is there. */
export function indicatorOnTheLeft(
  place: Place,
  end = leftEnd(place),
): { words: Span; indicator: string } | null {
  const words = trimIndicator(place.text, { start: place.from, end }, place.dates)
  const indicator = place.text.slice(words.start, words.end)
  return indicator.length >= 2 && !isMasked(place, words) ? { words, indicator } : null
}

/** Nothing but what is masked, unless that is a short name in quotes: “个转企”2500家. */
function isMasked({ text, mask }: Place, { start, end }: Span): boolean {
  return (
    mask.slice(start, end).replaceAll(masked, '').length < 2 &&
    // “一网通办”率
    !/^“[^“”]{2,16}”率$/.test(text.slice(start, end)) &&
    !/^“[^“”\d]{2,10}”$/.test(text.slice(start, end))
  )
}

/** Where a thing that is counted ends: at a boundary, or before the next number of a list. */
export function objectAfter({ text, mask, quantity, clause }: Place): Span {
  // 新增2400户(累计约3600户)大中型餐饮单位: a remark may stand between
  const remark = /^\([^()]{1,20}\)(?=\p{Script=Han})/u.exec(text.slice(quantity.span.end, clause.end))?.[0]
  const from = quantity.span.end + (remark?.length ?? 0)
  const rest = mask.slice(from, clause.end)
  const lead = /^(?:以上)?的?/.exec(rest)![0].length
  const length =
    /^(?:\([^()\d]{0,12}\)|[^,。;:!?、和及与”()]|、(?![^、,。;:]{0,14}\d)|[和及与](?!\d)){0,48}/u.exec(
      rest.slice(lead),
    )![0].length
  const start = from + lead
  // 5万人(其中高校毕业生2万人): a remark is no thing; 每半年开展一次、各地每季度开展一次: nor what is listed next
  return trimEnd(text, start, start + (/[(、]/.test(text[start] ?? '') ? 0 : length))
}

function trimEnd(text: string, start: number, end: number): Span {
  return { start, end: start + text.slice(start, end).replace(/[\s(]+$/, '').length }
}

/** 其中中医增加2000人 says of what: 基层卫生人才数量(其中中医). */
export function withParent({ mask, from, previous }: Place, indicator: string): string {
  if (!previous || indicator.length > 6 || !/^[,;、]?其中/.test(mask.slice(from, from + 4))) return indicator
  return `${previous.indicator}(其中${indicator})`
}

/** …等场所的消毒,每日不少于2次: what is measured stands in the clause before; 改建项目的, is whom it is for. */
export function beforeTheClause(
  place: Place,
): { words: { start: number; end: number }; indicator: string } | null {
  const { text, mask, clause, from } = place
  if (from !== clause.start || clause.start < 2) return null
  const end = clause.start - 1
  const start =
    Math.max(mask.lastIndexOf(',', end - 1), mask.lastIndexOf(';', end - 1), mask.lastIndexOf(':', end - 1)) +
    1
  // 工业产值翻一番,达到200亿元
  const indicator = text
    .slice(start, end)
    .trim()
    .replace(/(?:实现)?(?:倍增|翻番|翻一番)$/u, '')
  // 市场监管部门应当会同煤炭管理部门对销售环节的煤炭开展|监督抽查,每季度不少于一次
  const long =
    indicator.length > 40 ? /(?:开展|进行|组织|实施)(?<act>\p{Script=Han}{2,12})$/u.exec(indicator) : null
  const what = long?.groups?.act ?? indicator
  return what.length >= 2 && what.length <= 40 && !/\d|^其中$|的$/.test(what)
    ? { words: { start: end - what.length, end }, indicator: what }
    : null
}

/**
 * The indicators of `A、B和C分别占比` where as many numbers follow: A占比, and B占比, C占比 that wait for theirs. Where they do
 * not pair (城乡居民收入分别增长5%、6.5%) all numbers are said of the whole.
 */
export function respectively(place: Place, named: string): Pick<Target, 'indicator' | 'waiting'> {
  const suffix = /分别([^,。;:]{0,6})$/.exec(place.left)?.[1]
  if (suffix === undefined) return { indicator: named }
  // 森林覆盖率|2023年、2025年|分别: the days are said of the numbers
  const indicator = named.replace(/(?:(?:19|20)\d\d年[底末]?[、和及与]?){2,}$/, '') || named
  const rest = place.mask.slice(place.quantity.span.end, place.clause.end)
  const others = rest.match(/(?:^|[、和及与])[\d.]+/g)?.length ?? 0
  const items = indicator
    .replace(/分别.*$/, '')
    .split(/[、和及与]/)
    .filter((item) => item.length >= 2)
  if (items.length !== others + 1)
    return { indicator, waiting: Array.from({ length: others }, () => indicator) }
  // 县城、城市污水处理率分别达到: what the first lacks is said with the last.
  const whole = items.join('、') + suffix
  const called = (item: string) =>
    endsAsIndicator().test(item + suffix) ? item + suffix : `${whole}(${item})`
  const short = endsAsIndicator().test(whole)
  const [first = indicator, ...waiting] = items.map((item) => (short ? called(item) : item + suffix))
  return { indicator: first, waiting }
}

/** The words of the clause the number stands in, masked like the sentence. */
export function clauseOf({ mask, clause }: Place): string {
  return mask.slice(clause.start, clause.end)
}

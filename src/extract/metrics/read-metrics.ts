import type { Span } from '../../domain/evidence.ts'
import type { DateMention } from '../dates/date-mention.ts'
import { deadlineOf, findDates } from '../dates/dates.ts'
import { deadlineAt, dueDates } from '../dates/deadlines.ts'
import { outsideRemarks } from '../dates/outside-remarks.ts'
import { sayPlanYears } from '../dates/plan-years.ts'
import { trailingDeadline } from '../dates/trailing-deadline.ts'
import { aimOf } from './aim.ts'
import { dayRespectively } from './dates-respectively.ts'
import type { MetricReading, SentenceContext } from './metric-mention.ts'
import { type Place, placeOf, type Target } from './metric-place.ts'
import { otherThanTarget } from './no-targets/not-a-target.ts'
import { hasTimeOfItsOwn, isYearly, recurs } from './own-time.ts'
import { fromBaseline, isBaseline, movesTo } from './quantities/baselines.ts'
import { directions } from './quantities/directions.ts'
import { findQuantities, type QuantityMention } from './quantities/quantities.ts'
import { coverageTargets } from './shapes/coverage-targets.ts'
import { level } from './shapes/level-targets.ts'
import { readShape } from './shapes/metric-shapes.ts'
import { maskOf } from './words/masked-text.ts'

/** A sentence worth reading: with a number, or with a word that sets a target without one. */
const promising =
  /[\d%‰]|[百一二三四]分之|[一二两三四五六七八九]成|[一二两三四五六七八九十百千万]+(?:个|份|期|轮|家|所|项|名|次|处|座|支|批|人|户|场|件|篇|条|套|台|辆|亩|倍|平方|公里|公顷|米|吨|株|剂|学时|课时|小时|天)|全覆盖|全部|所有|[为到至]零|零[溺事伤死发上投]|刻钟|半小时|[超破过达]万|一半|半数|翻[一两二三]番|逐步|逐年|提高|降低|提升|减少/

/** More numbers than this in a sentence are a table that lost its lines. */
const mostQuantities = 40

/**
 * The targets that one sentence sets, in text order. Spans count in the sentence. What is measured is kept in the words of the
 * text; a number that is something else (age, list size, subsidy, past result, condition) gives nothing.
 */
export function readMetrics(
  sentence: string,
  context: SentenceContext,
  dates: readonly DateMention[] = findDates(sentence, undefined, context.issuedOn),
): MetricReading[] {
  if (context.setting === 'facts' || !promising.test(sentence)) return []
  const due = dueDates(sentence, dates, context.issuedOn)
  const mask = maskOf(sentence, dates)
  const readings: MetricReading[] = []
  /** Read like targets before anything in the sentence aimed: 吞吐量达到3亿吨,建成泊位20个. */
  const waiting: MetricReading[] = []
  let previous: Target | null = whole(sentence, context.before)
  let from = 0
  let ends = 0
  let baseline: { quantity: QuantityMention; from: number } | null = null
  const quantities = findQuantities(mask)
  for (const quantity of quantities.length > mostQuantities ? [] : quantities) {
    const clause = clauseAround(mask, quantity.span)
    if (from < clause.start) from = clause.start
    // 无害化处理全覆盖、设施配套率100%: a target of its own ends there
    from = Math.max(
      from,
      mask.lastIndexOf('全覆盖、', quantity.span.start) +
        4 * Number(mask.slice(from, quantity.span.start).includes('全覆盖、')),
    )
    const between = baseline ? mask.slice(baseline.quantity.span.end, quantity.span.start) : ''
    const moved = baseline !== null && movesTo(between)
    if (isBaseline(mask, quantity, clause)) {
      baseline = { quantity, from }
      continue
    }
    const lower = baseline === null ? readings.at(-1) : undefined
    const range = lower && withUpperEnd(lower, quantity, mask.slice(ends, quantity.span.start))
    if (range) {
      readings[readings.length - 1] = range
      from = quantity.span.end
      continue
    }
    const place: Place = moved
      ? fromBaseline(sentence, mask, dates, quantity, clause, baseline!, previous)
      : placeOf(sentence, mask, dates, quantity, clause, from, previous)
    const start = moved ? baseline!.quantity : null
    baseline = null
    if (otherThanTarget(place, context) !== null) continue
    const target: Target | null = moved ? level(place) : readShape(place)
    const aim = target && aimOf(place, target, context, due, readings.length > 0)
    if (!target || aim === 'told') continue
    from = quantity.span.end
    previous = { ...target, unit: quantity.unit }
    ends = quantity.span.end
    if (aim === 'aimed') readings.push(...waiting.splice(0))
    const read = aim === 'aimed' ? readings : waiting
    const reading: MetricReading = {
      span: evidenceSpan(sentence, place, target, due),
      indicator: tidy(target.indicator),
      comparator: target.comparator,
      target: quantity.value,
      targetMax: quantity.max,
      baseline: start ? start.value : null,
      unit: quantity.unit,
      per: target.per ?? null,
      deadline: deadlineOfTarget(place, target, { context, due, quantities }),
      scope: null,
      confidence: target.confidence,
      rule: start ? 'from-to' : target.rule,
    }
    read.push(...alike(reading, place).map((indicator) => ({ ...reading, indicator })))
  }
  const sentenceInWords = { text: sentence, mask, dates, due, context }
  const worded = coverageTargets(sentenceInWords).filter(
    (one) => !readings.some((known) => isSame(known, one)),
  )
  return [...readings, ...worded, ...directions(sentenceInWords)].sort((a, b) => a.span.start - b.span.start)
}

/** By when a target is to be reached, as its own time says, a date in its sentence, or what governs the sentence. */
function deadlineOfTarget(
  place: Place,
  target: Target,
  {
    context,
    due,
    quantities,
  }: {
    readonly context: SentenceContext
    readonly due: readonly DateMention[]
    readonly quantities: readonly QuantityMention[]
  },
): string | null {
  const { text, mask, clause, quantity } = place
  const { ofYears } = context
  if (ofYears && sayPlanYears(mask.slice(clause.start, quantity.span.start), ofYears)) return ofYears.until
  if (hasTimeOfItsOwn(place)) return null
  if (isYearly(place, target)) {
    // 今年的目标是:…;全年安置|12万人
    const said = due.findLast(({ span }) => span.end <= clause.start)
    return (said && deadlineOf(said)) ?? context.governing ?? context.ofYear ?? null
  }
  const respective = dayRespectively(mask, due, quantities, quantity)
  if (respective !== null) return respective
  const at = quantity.span.start
  if (recurs(place)) {
    // 绿化率2025年达到95%,各县每年打造|50公里: a date of another clause is not of what recurs
    const near = due.filter(({ span }) => span.end >= clause.start - 1)
    return deadlineAt(near, clause, at, context.stage ?? null)
  }
  const own = deadlineAt(outsideRemarks(text, due, at), clause, at, context.governing)
  return trailingDeadline(text, due, at, own) ?? own
}

/** 容积率大于1.0|且不超过|2.2: one target with two ends; `between` is what stands between the two numbers. */
function withUpperEnd(
  lower: MetricReading,
  { value, unit, span }: QuantityMention,
  between: string,
): MetricReading | null {
  const bounds = /^GTE?$/.test(lower.comparator) && lower.unit === unit
  if (!bounds || typeof value !== 'number' || typeof lower.target !== 'number' || value <= lower.target)
    return null
  return /^[,、]?(?:但|且|并|并且|同时)?(?:应|须)?(?:不(?:得|应|宜)?(?:超过|高于|大于|多于)|小于|低于|少于|≤|<)$/.test(
    between,
  )
    ? {
        ...lower,
        comparator: 'RANGE',
        targetMax: value,
        span: { start: lower.span.start, end: Math.max(lower.span.end, span.end) },
      }
    : null
}

/** 其中:2023年达到61%: what is measured was said in the sentence before. */
function whole(sentence: string, before: string | null | undefined): Target | null {
  if (!before || !/^\s*其中/.test(sentence)) return null
  const nowhere = { start: -1, end: -1 }
  return { indicator: before, comparator: 'EQ', rule: 'sentence-before', confidence: 1, words: nowhere }
}

/** 覆盖率达到100% is read as a number and as full coverage. */
function isSame(a: MetricReading, b: MetricReading): boolean {
  const alike = a.span.start < b.span.end && a.span.end > b.span.start && a.target === b.target
  return alike && (b.rule !== 'full-coverage' || a.indicator.includes('覆盖'))
}

/** 知晓率、参与率|均达到90%以上: the indicators that one number is set for, each by its name. */
function alike({ indicator, baseline }: MetricReading, { left, quantity }: Place): readonly string[] {
  if (
    quantity.family !== 'share' ||
    baseline !== null ||
    !/[率度例](?:均|都)(?:要|应|须|需|力争|确保)*$/.test(left)
  )
    return [indicator]
  const names = indicator.split(/[、和及]|(?<!参)与/)
  return names.length > 1 && names.every((name) => /^\p{Script=Han}{2,30}(?:率|满意度|比例)$/u.test(name))
    ? names
    : [indicator]
}

/** The clause around a number: between the commas and stops that are not in brackets or titles. */
function clauseAround(mask: string, span: Span): Span {
  let { start, end } = span
  while (start > 0 && span.start - start < longestClause && !boundary.has(mask[start - 1]!)) start--
  while (end < mask.length && end - span.end < longestClause && !boundary.has(mask[end]!)) end++
  return { start, end }
}

const boundary = new Set(',。;:!?\n')
/** A clause longer than this is no clause; keeps reading linear in text without punctuation. */
const longestClause = 200

/** From the indicator, and the date in front of it if that is near, to the end of the clause. */
function evidenceSpan(
  text: string,
  { clause, quantity }: Place,
  { words }: Target,
  due: readonly { span: Span }[],
): Span {
  const longest = 120
  let start = Math.min(words.start, clause.start)
  const date = due.filter(({ span }) => span.end <= quantity.span.start).at(-1)
  if (date && date.span.start < start && clause.end - date.span.start <= longest) start = date.span.start
  const end = Math.min(
    Math.max(quantity.span.end, words.end, clause.end),
    Math.max(quantity.span.end, start + longest),
  )
  const lead = /^[\s、,]*/.exec(text.slice(start, end))![0].length
  return { start: start + lead, end }
}

/** Without spaces, and without a quotation mark whose fellow is elsewhere. */
function tidy(indicator: string): string {
  // 建成“1+5+4”(大科学装置1个: what is opened in front of a number and not closed
  const words = indicator.replace(/\s+/g, '').replace(/^[^()]*\((?:其中,?)?(?=[^()]{2,}$)/, '')
  const whole = words.includes('“') && words.includes('”') ? words : words.replace(/[“”]/g, '')
  return whole.slice(0, 80)
}

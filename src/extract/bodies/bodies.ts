import type { BodyLabel } from '../../domain/body.ts'
import type { Span } from '../../domain/evidence.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { readBodyAt } from './body-grammar.ts'
import { readBodyName } from './body-name.ts'
import { readPlace } from './body-place.ts'
import { type BodyReading, labelOf } from './body-reading.ts'

/**
 * A body as a text names it. `name` is the words without line breaks, completed where the text leaves out what the next
 * name says: 省级、市级卫生健康行政部门 gives 省级卫生健康行政部门 (span 省级) and 市级卫生健康行政部门.
 */
export interface BodyMention {
  readonly name: string
  readonly span: Span
  readonly label: BodyLabel
}

/** Every body that a range names, in order; they do not overlap. */
export function findBodies(text: string, span: Span, gazetteer: Gazetteer): BodyMention[] {
  const found: BodyMention[] = []
  for (let at = span.start; at < span.end; ) {
    const reading = readBodyAt(text, at, span.end, gazetteer)
    if (!reading) {
      at++
      continue
    }
    found.push(...mentionsOf(text, reading))
    at = reading.end
  }
  return found
}

// 省级、市级|卫生健康行政部门; 省、市级 and 市县两级 stay one group
const levelByLevel = /^((?:[省市县区]|乡镇|国家|中央)级)[、和及]((?:[省市县区]|乡镇)级)/

// 各区、|县级市政府: two, as 各区、县级市 are
const districtsAndCities = /^(各(?:有关)?区)、(县级市(?:人民)?政府)$/

function mentionsOf(text: string, reading: BodyReading): BodyMention[] {
  const { start, end } = reading
  const label = labelOf(reading)
  const mentions: BodyMention[] = []
  let from = start
  const both = districtsAndCities.exec(text.slice(start, end))
  if (both) {
    mentions.push({ name: both[1]!, span: { start, end: start + both[1]!.length }, label })
    from += both[1]!.length + 1
  }
  for (
    let pair = levelByLevel.exec(text.slice(from, end));
    pair;
    pair = levelByLevel.exec(text.slice(from, end))
  ) {
    const first = pair[1]!
    const what = text.slice(reading.place?.end ?? end, end)
    mentions.push({ name: first + what, span: { start: from, end: from + first.length }, label })
    from += first.length + 1
  }
  mentions.push({ name: text.slice(from, end).replace(/\s+/g, ''), span: { start: from, end }, label })
  return mentions
}

const separator = /[\s、,;;/]|以及|[和与及](?=[\u4e00-\u9fff])/y
// 等8部门 | 等有关单位 | 按职责分工负责 | 分别
const closing =
  /(?:等(?:[一二三四五六七八九十\d]+个?)?(?:有关|相关|市直|省直|市级|省级|各)?(?:职能|行政|主管)?(?:部门|单位|部门和单位|处室|科室|机构|企业)?(?:\(单位\))?|,?(?:按照|按|根据|依)(?:各自)?职责(?:分工)?(?:分别)?(?:负责)?(?:落实)?|分别|共同)+$/

/**
 * The bodies of a range that is nothing but a list of them (省卫生健康委、省财政厅,各地级以上市政府), or null.
 * Words that close a list (等部门, 按职责分工) may stand behind. A range of nothing but places or kinds of institution
 * (北京、上海; 医疗机构) is no list of bodies.
 */
export function readBodyList(text: string, span: Span, gazetteer: Gazetteer): BodyMention[] | null {
  const words = text.slice(span.start, span.end)
  const tail = closing.exec(words)
  const limit = span.start + (tail ? tail.index : words.length)
  const found: BodyMention[] = []
  const left: Span[] = []
  let sure = false
  for (let at = span.start; at < limit; ) {
    separator.lastIndex = at
    const gap = separator.exec(text)?.[0]
    if (gap) {
      at += gap.length
      continue
    }
    const item = readItem(text, at, limit, gazetteer)
    if (!item) return null
    if (item.reading === null) left.push({ start: at, end: item.end })
    else {
      const shared = /(?:(?:行政|主管|管理|监管|行政主管)?部门|系统)$/.exec(text.slice(at, item.end))?.[0]
      if (left.length > 0 && !shared) return null
      found.push(...completed(text, left.splice(0), shared ?? ''), ...mentionsOf(text, item.reading))
      sure ||= isSure(item.reading)
    }
    at = item.end
  }
  if (left.length > 0) {
    if (!/等.*(?:部门|单位)/.test(tail?.[0] ?? '')) return null
    found.push(...completed(text, left, '部门'))
    sure = true
  }
  return sure ? found : null
}

/** 发展改革、财政|等部门: each is the body of its function. */
function completed(text: string, spans: readonly Span[], ending: string): BodyMention[] {
  return spans.map((span) => ({ name: text.slice(span.start, span.end) + ending, span, label: 'Department' }))
}

function isSure({ core, place }: BodyReading): boolean {
  if (place?.kind === 'every') return true
  return core.kind !== 'place' && !(core.kind === 'class' && place === null)
}

/** One item of a list; a null reading is a bare function that a later item completes. */
function readItem(
  text: string,
  start: number,
  limit: number,
  gazetteer: Gazetteer,
): { end: number; reading: BodyReading | null } | null {
  const reading = readBodyAt(text, start, limit, gazetteer)
  if (reading && endsItem(text, reading.end, limit)) return { end: reading.end, reading }
  // 各县、区 is one; 各镇、街道 are two
  const place = readPlace(text, start, limit, gazetteer)
  const leans = place && /、.(?:、|$)/.test(text.slice(start, place.end))
  if (place?.kind === 'every' && leans && endsItem(text, place.end, limit))
    return { end: place.end, reading: { start, end: place.end, place, core: { kind: 'place' }, unit: null } }
  const end = itemEnd(text, start, limit)
  const whole = readBodyName(text.slice(start, end), gazetteer)
  if (whole) return { end, reading: placedAt(whole, start, end) }
  const stem = gazetteer.functions.longest(text, start, limit)
  if (stem && endsItem(text, stem.end, limit)) return { end: stem.end, reading: null }
  // 基层处和信息规划处, 省电力公司及各供电公司: a conjunction may join what no list has
  const joint = /[和与及]/.exec(text.slice(start + 2, end))
  const first = joint && start + 2 + joint.index
  const part = first && readBodyName(text.slice(start, first), gazetteer)
  return part ? { end: first, reading: placedAt(part, start, first) } : null
}

/** A reading of an item's words alone, moved to where they stand. */
function placedAt(reading: BodyReading, start: number, end: number): BodyReading {
  const place = reading.place && { ...reading.place, end: reading.place.end + start }
  return { ...reading, start, end, place }
}

function endsItem(text: string, end: number, limit: number): boolean {
  if (end >= limit) return true
  separator.lastIndex = end
  return separator.test(text)
}

/** The end of the item: the next hard separator outside brackets. */
function itemEnd(text: string, start: number, limit: number): number {
  let depth = 0
  for (let at = start; at < limit; at++) {
    const character = text[at]!
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (depth <= 0 && '、,;\n\t /'.includes(character)) return at
  }
  return limit
}

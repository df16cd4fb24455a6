import type { BodyLabel } from '../domain/body.ts'
import type { Span } from '../domain/evidence.ts'
import { type BodyReading, freeUnitEnd, readBodyAt, unitEnd } from './body-grammar.ts'
import { endsAsInstitution } from './body-name.ts'
import { readPlace } from './body-place.ts'
import type { Gazetteer } from './gazetteer.ts'

/**
 * A body as a text names it. `name` is the words, without line breaks; in an elliptical list it is completed:
 * 发展改革、财政部门 gives 发展改革部门 (span 发展改革) and 财政部门.
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
    if (!reading || reading.core.kind === 'place') {
      at++
      continue
    }
    found.push(mentionOf(text, reading))
    at = reading.end
  }
  return found
}

const separator = /[\s、,;,;/]|和(?=.)|及|与|以及/y
const closing =
  /(?:等(?:[一二三四五六七八九十\d]+个?)?(?:有关|相关|市直|省直)?(?:部门|单位|部门和单位|处室|科室|机构|企业)?|(?:按|按照|根据)(?:各自)?职责(?:分工)?(?:负责)?|分别|共同|\(?排名?第一(?:位)?的?为牵头单位\)?)+$/
const institution = /^[\u4e00-\u9fff()\dA-Za-z“”·-]{2,40}$/
const notName = /[的了]|负责|进行|开展|加强|组织|落实|推进|实施|要求|工作$|应当|以及|根据/

/**
 * The bodies of a range that is nothing but a list of them (省卫生健康委、省财政厅,各地级以上市政府), or null.
 * Closing words (等部门, 按职责分工) may stand behind.
 */
export function readBodyList(text: string, span: Span, gazetteer: Gazetteer): BodyMention[] | null {
  const words = text.slice(span.start, span.end)
  const tail = closing.exec(words)
  const limit = span.start + (tail ? tail.index : words.length)
  const open = /部门|机构/.exec(tail?.[0] ?? '')?.[0] ?? null
  const found: BodyMention[] = []
  const elliptical: { start: number; end: number }[] = []
  const close = (ending: string) => {
    for (const { start, end } of elliptical.splice(0))
      found.push({ name: text.slice(start, end) + ending, span: { start, end }, label: 'Department' })
  }
  for (let at = span.start; at < limit; ) {
    separator.lastIndex = at
    const gap = separator.exec(text)?.[0]
    if (gap) {
      at += gap.length
      continue
    }
    const item = readItem(text, at, limit, gazetteer)
    if (!item) return null
    if ('elliptical' in item) elliptical.push({ start: at, end: item.end })
    else {
      const ending = /(?:行政主管|行政管理|行政|主管|管理|监管)?部门$/.exec(item.mention.name)?.[0]
      if (elliptical.length > 0) {
        if (!ending) return null
        close(ending)
      }
      found.push(item.mention)
    }
    at = item.end
  }
  if (elliptical.length > 0) {
    if (!open) return null
    close(open)
  }
  return found.length > 0 ? found : null
}

type Item =
  | { readonly end: number; readonly mention: BodyMention }
  | { readonly end: number; readonly elliptical: true }

function readItem(text: string, start: number, limit: number, gazetteer: Gazetteer): Item | null {
  const reading = readBodyAt(text, start, limit, gazetteer)
  if (reading && endsItem(text, reading.end, limit))
    return { end: reading.end, mention: mentionOf(text, reading) }
  const end = itemEnd(text, start, limit)
  const unit = unitEnd(text, start, end, gazetteer) || freeUnitEnd(text, start, end)
  if (unit && endsItem(text, unit, limit))
    return {
      end: unit,
      mention: { name: text.slice(start, unit), span: { start, end: unit }, label: 'Department' },
    }
  const place = readPlace(text, start, end, gazetteer)
  if (place && place.end === end && place.kind !== 'level' && end - start > 1)
    return { end, mention: { name: text.slice(start, end), span: { start, end }, label: 'Group' } }
  const stem = gazetteer.functions.longest(text, start, end)
  if (stem && endsItem(text, stem.end, limit)) return { end: stem.end, elliptical: true }
  const words = text.slice(start, end)
  if (institution.test(words) && !notName.test(words) && endsAsInstitution(words, gazetteer))
    return { end, mention: { name: words, span: { start, end }, label: 'Institution' } }
  return null
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
    else if (depth <= 0 && '、,;\n\t '.includes(character)) return at
  }
  return limit
}

function mentionOf(text: string, reading: BodyReading): BodyMention {
  const { start, end } = reading
  return { name: text.slice(start, end).replace(/\s+/g, ''), span: { start, end }, label: labelOf(reading) }
}

/** What sort of body a reading is: by its place where that makes it a group, else by its core. */
export function labelOf({ place, core, unit }: BodyReading): BodyLabel {
  if (place && (place.kind === 'every' || (place.kind === 'level' && core.kind !== 'function')))
    return 'Group'
  if (place && place.levels.length > 1 && place.kind === 'level') return 'Group'
  if (core.kind === 'national' && unit === null) return core.bodies[0]!.label
  if (core.kind === 'organ' && unit === null) return core.organ.label
  if (core.kind === 'class') return core.label
  if (core.kind === 'institution') return 'Institution'
  if (core.kind === 'place') return 'Group'
  if (core.kind === 'function' || core.kind === 'unit') return 'Department'
  if (unit !== null && !/^办公[厅室]$/.test(unit)) return 'Department'
  return 'IssuingBody'
}

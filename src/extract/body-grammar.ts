import type { BodyLabel } from '../domain/body.ts'
import { type PlaceReading, readPlace } from './body-place.ts'
import type { Gazetteer, NationalBody, Organ } from './gazetteer.ts'

/** What a name says the body is, before anybody asks which one it is. */
export type BodyCore =
  | { readonly kind: 'national'; readonly bodies: readonly NationalBody[] }
  /** 人民政府, 委宣传部, 法院: every place has one. */
  | { readonly kind: 'organ'; readonly organ: Organ }
  /** 卫生健康 + 委: stem in full, suffix as written. */
  | { readonly kind: 'stem'; readonly stem: string; readonly suffix: string }
  /** 卫生健康部门: whoever has that function. */
  | { readonly kind: 'function'; readonly words: string }
  /** 医疗机构, 有关部门, 街道办事处. */
  | { readonly kind: 'class'; readonly label: BodyLabel; readonly words: string }
  /** 省健康宣传教育中心: a proper name that no list holds. */
  | { readonly kind: 'institution'; readonly words: string }
  /** 我委, 本局. */
  | { readonly kind: 'self'; readonly words: string }
  /** 基层处, 机关党委: a unit of the body that writes. */
  | { readonly kind: 'unit'; readonly words: string }
  /** 各市县, 滕州市: the place itself is made responsible. */
  | { readonly kind: 'place' }

/** A body's name read into its parts: place? core unit? */
export interface BodyReading {
  readonly start: number
  readonly end: number
  readonly place: PlaceReading | null
  readonly core: BodyCore
  /** 办公厅, 基层司: a unit inside, null if the body itself is meant. */
  readonly unit: string | null
}

// 委员会, 厅, 总局 … after a stem; the long ones first
const suffix =
  /委员会|行政主管部门|行政管理部门|行政部门|主管部门|管理部门|监管部门|部门|管理局|监督局|总局|管理委员会|管理委|管委会|工作局|办公室|办(?![法理学事好公案医])|委(?![员托派任培属内书])|厅(?![局级长])|局(?![面限部势长])|署(?!名)|管理办|机构|系统/y
const partOfFunction = /部门$|^机构$|^系统$/
// (局), (局、委), (经信厅、工信厅): other names of the same kind in other places
const variants = /\((?:[^()\n]{0,4}[厅局委办部站室、,])+\)/y
const self =
  /[我本](?:委员会|委|局|厅|部(?!分|门|署|级)|办(?!法)|院|会(?!议)|中心|行(?!业|政)|公司|所(?!有|在)|社)/y
const inside = /(?:直属)?(?:各)?(?:办公厅|办公室|秘书处|机关党委|直属机关党委|综合组|秘书组)/y
const nowhere = /[\u4e00-\u9fff]{1,6}?[处司科室](?![长级理])/y

/** The body whose name starts at `start` and ends at or before `limit`, read as far as it goes; null if none starts there. */
export function readBodyAt(
  text: string,
  start: number,
  limit: number,
  gazetteer: Gazetteer,
): BodyReading | null {
  const national = readNational(text, start, limit, gazetteer)
  const place = readPlace(text, start, limit, gazetteer)
  const placed = place && readPlaced(text, start, place, limit, gazetteer)
  if (national && (!placed || national.end >= placed.end)) return withUnit(text, national, limit, gazetteer)
  if (placed) return withUnit(text, placed, limit, gazetteer)
  const bare = readBare(text, start, limit, gazetteer)
  return bare && withUnit(text, bare, limit, gazetteer)
}

function readNational(text: string, start: number, limit: number, gazetteer: Gazetteer): BodyReading | null {
  const found = gazetteer.national.longest(text, start, limit)
  if (!found || cutShort(text, found.end, limit)) return null
  return { start, end: found.end, place: null, core: { kind: 'national', bodies: found.value }, unit: null }
}

/** Whether the name goes on as another word: 教育部|门, 财政部|署, 安委会|议. */
function cutShort(text: string, end: number, limit: number): boolean {
  if (end >= limit) return false
  return cuts[text[end - 1]!]?.includes(text[end]!) ?? false
}
const cuts: Readonly<Record<string, string>> = {
  部: '门署分位队件属级',
  局: '面限部势',
  会: '议计同商场',
  办: '法理学事案',
  委: '员托派任培',
  院: '士校感线',
  厅: '局级',
  行: '业政动为',
  府: '',
}

function readPlaced(
  text: string,
  start: number,
  place: PlaceReading,
  limit: number,
  gazetteer: Gazetteer,
): BodyReading | null {
  const core = readCore(text, place, limit, gazetteer)
  return core && { start, place, unit: null, ...core }
}

type Core = { readonly end: number; readonly core: BodyCore }

function readCore(text: string, place: PlaceReading, limit: number, gazetteer: Gazetteer): Core | null {
  const at = place.end
  const found = [
    readOrgan(text, place, limit, gazetteer),
    readStem(text, at, limit, gazetteer),
    readFunction(text, at, limit, gazetteer),
    readClass(text, at, limit, gazetteer),
  ].filter((core) => core !== null)
  return found.reduce<Core | null>((best, core) => (best && best.end >= core.end ? best : core), null)
}

function readOrgan(text: string, place: PlaceReading, limit: number, gazetteer: Gazetteer): Core | null {
  const found = gazetteer.organs.longest(text, place.end, limit)
  if (!found || cutShort(text, found.end, limit)) return null
  // 委 alone is the party committee only after 省, 市, 县 …: 枣庄市委, but not 各级委.
  const bare = text.slice(place.end, found.end)
  if (/^委(员会)?$/.test(bare) && !/[省市县区州盟旗团]$/.test(text.slice(0, place.end))) return null
  return { end: found.end, core: { kind: 'organ', organ: found.value } }
}

function readStem(text: string, at: number, limit: number, gazetteer: Gazetteer): Core | null {
  for (const { end, value } of gazetteer.stems.all(text, at, limit).reverse()) {
    suffix.lastIndex = end
    const word = suffix.exec(text)?.[0]
    if (!word || end + word.length > limit) continue
    const close = closing(text, end + word.length, limit)
    if (partOfFunction.test(word))
      return { end: close, core: { kind: 'function', words: text.slice(at, end + word.length) } }
    return { end: close, core: { kind: 'stem', stem: value, suffix: word } }
  }
  return null
}

/** 交通运输厅|(局、委) */
function closing(text: string, end: number, limit: number): number {
  variants.lastIndex = end
  const bracket = variants.exec(text)?.[0]
  return bracket && end + bracket.length <= limit ? end + bracket.length : end
}

function readFunction(text: string, at: number, limit: number, gazetteer: Gazetteer): Core | null {
  for (const { end } of gazetteer.functions.all(text, at, limit).reverse()) {
    suffix.lastIndex = end
    const word = suffix.exec(text)?.[0]
    if (!word || !partOfFunction.test(word) || end + word.length > limit) continue
    return { end: end + word.length, core: { kind: 'function', words: text.slice(at, end + word.length) } }
  }
  return null
}

function readClass(text: string, at: number, limit: number, gazetteer: Gazetteer): Core | null {
  const found = gazetteer.classes.longest(text, at, limit)
  if (!found || cutShort(text, found.end, limit)) return null
  return { end: found.end, core: { kind: 'class', label: found.value, words: text.slice(at, found.end) } }
}

/** A body named without a place: 我委, 财政厅, 卫生健康部门, 机关党委. */
function readBare(text: string, start: number, limit: number, gazetteer: Gazetteer): BodyReading | null {
  self.lastIndex = start
  const own = self.exec(text)?.[0]
  if (own && start + own.length <= limit)
    return { start, end: start + own.length, place: null, core: { kind: 'self', words: own }, unit: null }
  const core = readStem(text, start, limit, gazetteer) ?? readFunction(text, start, limit, gazetteer)
  return core && { start, place: null, unit: null, ...core }
}

/** The unit after a body: 国家卫生健康委|基层司, 广东省人民政府|办公厅. */
function withUnit(text: string, body: BodyReading, limit: number, gazetteer: Gazetteer): BodyReading {
  if (body.core.kind === 'class' || body.core.kind === 'function') return body
  inside.lastIndex = body.end
  const office = inside.exec(text)?.[0]
  if (office && body.end + office.length <= limit)
    return { ...body, end: body.end + office.length, unit: office }
  const end = unitEnd(text, body.end, limit, gazetteer)
  return end ? { ...body, end, unit: text.slice(body.end, end) } : body
}

/** Where the unit that starts here ends: 基层|处, 信息规划|处, 医政医管|局; 0 if none does. */
export function unitEnd(text: string, start: number, limit: number, gazetteer: Gazetteer): number {
  for (const { end } of gazetteer.units.all(text, start, limit).reverse()) {
    const word = text[end]
    if (end < limit && word && '处科司室局组'.includes(word) && !'长理级'.includes(text[end + 1] ?? ' '))
      return end + 1
    if (/办公室|机关党委|机关纪委|工会/.test(text.slice(start, end))) return end
  }
  return 0
}

/** A unit named by nothing but its work, where a list is certain to hold bodies only: 体改处. */
export function freeUnitEnd(text: string, start: number, limit: number): number {
  nowhere.lastIndex = start
  const found = nowhere.exec(text)?.[0]
  return found && start + found.length <= limit ? start + found.length : 0
}

import type { Level } from '../domain/level.ts'
import type { Gazetteer, Jurisdiction } from './gazetteer.ts'

/** The place in front of a body's name: which, or of what kind. */
export interface PlaceReading {
  /**
   * named: 广东省, 山东枣庄; relative: 省, 我市; level: 县级, 省级市级; every: 各市县, 各级, 有关.
   */
  readonly kind: 'named' | 'relative' | 'level' | 'every'
  readonly end: number
  readonly levels: readonly Level[]
  readonly divisions: readonly Jurisdiction[]
  /** 枣庄高新区: the area inside the named or relative place. */
  readonly area: string | null
  readonly some: boolean
}

const levelOfWord: Readonly<Record<string, Level>> = {
  国: 'NATIONAL',
  中: 'NATIONAL',
  省: 'PROVINCIAL',
  自: 'PROVINCIAL',
  直: 'PROVINCIAL',
  兵: 'PROVINCIAL',
  市: 'MUNICIPAL',
  州: 'MUNICIPAL',
  盟: 'MUNICIPAL',
  地: 'MUNICIPAL',
  设: 'MUNICIPAL',
  县: 'COUNTY',
  区: 'COUNTY',
  旗: 'COUNTY',
  乡: 'TOWNSHIP',
  镇: 'TOWNSHIP',
  街: 'TOWNSHIP',
}

// 我省, 本市, 该县, 省, 市, 自治区, 区, 兵团, 省直, 市属
const relative =
  /(?:我|本|该|你|全)?(自治区|自治州|自治县|自治旗|兵团|省|市|县|区|州|盟|旗|镇|乡|街道)(?:直属|直|属|本级|级)?(?:有关|相关|各|的)?/y
// 省级、市级 | 省、市、县三级 | 县级以上地方各级 | 市县两级 | 地方各级 | 国家级
const level =
  /(?:地方)?(?:国家|中央|省|市|县|区|乡|镇|州|地市|地|设区的市|设区市|县区|区县|市县)(?:级)?(?:[、,和及](?:省|市|县|区|乡|镇|乡镇|州|地|街道)(?:级)?)*(?:[一二两三四五各]级)?(?:以上|以下|及以上)?(?:地方)?(?:各级)?/y
const levelMark = /级/
// 各, 各级, 全省各级, 地方各级, 各有关, 有关, 相关, 各相关, 各地, 各地区
const every =
  /(?:全国|全省|全市|全区|全县|全州|地方|我省|我市|本市|本省)?(?:各级各类|各级各|各级|各地方|各地区|各地(?!级|市)|各有关|各相关|各类|各|有关|相关|其他有关|其他)/y
// after 各: 省、自治区、直辖市(和)计划单列市, 市、县(市、区), 县市区, 地级以上市
const divisions =
  /(?:省|自治区|直辖市|计划单列市|副省级城市|新疆生产建设兵团|地级以上市|地级市|设区的市|设区市|省辖市|地市|市县|市|州|盟|县级市|县区|区县|县|区|旗|自治州|自治县|乡镇|乡|镇|街道|街镇|园区|开发区|功能区|高新区|以及|[、,和及()/])+/y
const trailing = /(?:以及|[、,和及(/])+$/

/** The place that starts at `start`, or null. It may be a place and no body: the caller sees what follows. */
export function readPlace(
  text: string,
  start: number,
  limit: number,
  gazetteer: Gazetteer,
): PlaceReading | null {
  return (
    readNamed(text, start, limit, gazetteer) ??
    readEvery(text, start, limit, gazetteer) ??
    readLevel(text, start, limit) ??
    readRelative(text, start, limit, gazetteer)
  )
}

function sticky(pattern: RegExp, text: string, start: number, limit: number): string | null {
  pattern.lastIndex = start
  const found = pattern.exec(text)?.[0] ?? null
  if (found === null) return null
  return start + found.length > limit ? found.slice(0, limit - start) : found
}

function levelsIn(words: string): Level[] {
  const levels = new Set<Level>()
  for (const word of words
    .replace(/地级以上市|地级市|设区的市|设区市|省辖市|地市/g, '设')
    .replace(/自治州/g, '州')
    .replace(/自治县|自治旗|县级市|开发区|功能区|高新区|园区/g, '县')
    .replace(
      /县\(市、区\)|县\(市,区\)|县\(区、市\)|县\(市\)|区\(市\)|区\(市、县\)|区\(县\)|县\(区\)|县市区|市区县/g,
      '县',
    )
    .replace(/自治区|直辖市|计划单列市|副省级城市|新疆生产建设兵团/g, '省')) {
    const found = levelOfWord[word]
    if (found) levels.add(found)
  }
  return [...levels]
}

function readEvery(text: string, start: number, limit: number, gazetteer: Gazetteer): PlaceReading | null {
  const words = sticky(every, text, start, limit)
  if (!words) return null
  const some = /有关|相关|其他/.test(words)
  let end = start + words.length
  let levels: Level[] = []
  if (words.endsWith('各') || words.endsWith('有关') || words.endsWith('相关')) {
    const listed = sticky(divisions, text, end, limit)
    if (listed) {
      let kept = listed.replace(trailing, '')
      // 各县(市、区)卫生健康局: the bracket belongs to the places only if it closes.
      while (kept && count(kept, '(') !== count(kept, ')')) kept = kept.slice(0, -1).replace(trailing, '')
      levels = levelsIn(kept)
      end += kept.length
    }
  }
  const inside = levels.length === 0 ? readLevel(text, end, limit) : null
  if (inside) return { ...inside, kind: 'every', some }
  void gazetteer
  return { kind: 'every', end, levels, divisions: [], area: null, some }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

function readLevel(text: string, start: number, limit: number): PlaceReading | null {
  const words = sticky(level, text, start, limit)
  if (!words || !levelMark.test(words)) return null
  return {
    kind: 'level',
    end: start + words.length,
    levels: levelsIn(words),
    divisions: [],
    area: null,
    some: false,
  }
}

function readRelative(text: string, start: number, limit: number, gazetteer: Gazetteer): PlaceReading | null {
  relative.lastIndex = start
  const found = relative.exec(text)
  if (!found?.[1] || start + found[0].length > limit) return null
  const word = found[1]
  const own =
    levelOfWord[word === '自治州' ? '州' : word === '自治县' || word === '自治旗' ? '县' : word[0]!]!
  const end = start + found[0].length
  void gazetteer
  return { kind: 'relative', end, levels: [own], divisions: [], area: null, some: false }
}

/** 广东省, 广东, 山东省枣庄市, 四川遂宁, 枣庄高新区. */
function readNamed(text: string, start: number, limit: number, gazetteer: Gazetteer): PlaceReading | null {
  let found = gazetteer.places.longest(text, start, limit)
  if (!found) return null
  let divisions: readonly Jurisdiction[] = found.value
  let end = found.end
  for (;;) {
    found = gazetteer.places.longest(text, end, limit)
    if (!found) break
    const inside = found.value.filter((part) => divisions.some((whole) => isInside(part, whole, gazetteer)))
    if (inside.length === 0) break
    divisions = inside
    end = found.end
  }
  const area = readArea(text, end, limit, gazetteer)
  return {
    kind: 'named',
    end: area?.end ?? end,
    levels: [...new Set(divisions.map((division) => division.level))],
    divisions,
    area: area ? text.slice(end, area.end) : null,
    some: false,
  }
}

/** Whether a division is in another, at any depth. */
export function isInside(part: Jurisdiction, whole: Jurisdiction, gazetteer: Gazetteer): boolean {
  for (let code = part.parent; code; code = gazetteer.byCode.get(code)?.[0]?.parent ?? null)
    if (code === whole.code) return true
  return false
}

/** 枣庄|高新区, 上海|临港新片区: an area's own name has at most four characters. */
function readArea(text: string, start: number, limit: number, gazetteer: Gazetteer): { end: number } | null {
  for (let at = start; at <= start + 4 && at < limit; at++) {
    const found = gazetteer.functionalAreas.longest(text, at, limit)
    if (found) return found
    if (!/\p{Script=Han}/u.test(text[at]!)) return null
  }
  return null
}

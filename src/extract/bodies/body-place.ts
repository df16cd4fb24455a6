import type { Level } from '../../domain/level.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Jurisdiction } from '../gazetteer-tables.ts'
import { readDivisions } from './division-list.ts'
import { joinedLevels } from './joined-levels.ts'
import { levelsOf } from './place-levels.ts'

/** The place in front of a body's name: which, or of what kind. */
export interface PlaceReading {
  /** named: 广东省, 山东枣庄; relative: 省, 我市, 市直; level: 县级, 省级; every: 各市县, 各级, 有关. */
  readonly kind: 'named' | 'relative' | 'level' | 'every'
  readonly end: number
  readonly levels: readonly Level[]
  /** What a name may mean; one of them where it is not ambiguous. 湖南省各市州 is every, inside the division named. */
  readonly divisions: readonly Jurisdiction[]
  /** 高新区 in 枣庄高新区: an area that is no division, inside the place. */
  readonly area: string | null
  /** 有关, 相关: not all of them. */
  readonly some: boolean
}

// 我省 | 本市 | 该县 | 省 | 自治区 | 市直 | 省属 | 市本级 | 省有关
// but not 市|场监管局, 市|容管理局, 市|政公用局, 乡|村振兴局, 区|域协调办: 市场, 市容, 市政, 乡村, 区域 are words
const relative =
  /(?:我|本|该|你|全)?(?:自治区|自治州|自治县|自治旗|兵团|省(?!际)|市(?![场容]|政(?:公用|工程|管理|园林|设施|建设|养护|服务|环卫|和园林))|县(?!域)|区(?![域块])|州|盟|旗|镇|乡(?!村)|街道)(?:直属|直|属|本级)?(?:有关|相关|各)?/y

// 省级 | 省、市、县(区)三级 | 县级以上地方各级 | 市、县级 | 国家级 | 地方各级 | 市级各: what has no 级 in it is not one
const level =
  /(?:地方)?(?:国家|中央|(?:省市县乡|省市县|市县乡|市县镇|县乡村|县镇村|区镇村)(?=[三四]级)|省|设区的市|设区市|地市|市县|县区|区县|旗县|市|县|区|乡镇|乡|镇|州|地)(?:级)?(?:[、,和及](?:省|市|县|区|乡镇|乡|镇|州|地|街道)(?:级|\([市区县、]{1,3}\))?){0,6}(?:[一二两三四五]级|各级)?(?:及以上|以上|以下)?(?:地方)?(?:各级|各)?/y

// 县(市、区) | 区(市) | 市(州) | 乡镇(街道): a level by all its names, without 级
const bracketed =
  /(?:旗县|省|市|县|区|州|旗|乡镇|镇|乡)\((?:[省市县区州旗镇乡]|地区|特区|自治区|自治州|街道|街|[、,]){1,9}\)(?:级)?/y

// 同级, 上级, 当地, 患者所在地, 所在区, 统筹地区: whose level or place is told elsewhere
const besides =
  /(?:同级|本级|上级|下级|上一级|当地|属地|(?:人员|患者|企业|(?:建设|工程|投资)?项目|户籍|学校|单位)?(?:所在(?:地区(?!县)|地|省|市|县|区)|居住地|流入地|流出地)|(?:统筹|试点)地区)(?:各级|的)?/y

// 各级 | 全省各级 | 地方各级 | 各有关 | 各相关 | 各地区 | 各 | 有关; 各地级市 is 各 and 地级市
const every =
  /(?:全国|全省|全市|全区|全县|全州|全自治区|我省|我市|本市|本省|地方|辖区|属地|[省市县区]内)?(?:部分(?=地区|地方|省份|[省市县区][^内场]|[市县]县)|各级各类|各级各|各级|各地方|各地区|各地(?![级市])|各有关|各相关|各类|各|其他有关|有关|相关|其他)/y

/** The place that starts at `start`, or null. Whether a body follows is for the caller to see. */
export function readPlace(
  text: string,
  start: number,
  limit: number,
  gazetteer: Gazetteer,
): PlaceReading | null {
  const found = readNamed(text, start, limit, gazetteer) ?? readEvery(text, start, limit)
  if (found || isInsideWord(text, start)) return found
  return readLevel(text, start, limit) ?? readRelative(text, start, limit)
}

/** 城|市, 社|区, 节|省: the place word is the end of another word. */
function isInsideWord(text: string, start: number): boolean {
  return start > 0 && (wordsEndingSo[text[start]!]?.includes(text[start - 1]!) ?? false)
}
const wordsEndingSo: Readonly<Record<string, string>> = {
  市: '城都门上超股',
  区: '社园辖城片校景牧林矿郊地山灾库发特小街片功',
  省: '节',
  镇: '城乡集',
  乡: '城家',
  州: '九',
}

/** The characters that can begin each sort of place: most of a text begins none, and a look is cheaper than a pattern. */
const everyStarts = new Set('全我本地辖属各有相其部')
const besidesStarts = new Set('同本上下当属人患企项户学单所居流统试')
const levelStarts = new Set('地国中省设市县区旗乡镇州')
const relativeStarts = new Set('我本该你全自兵省市县区州盟旗镇乡街')
function wordsAt(pattern: RegExp, text: string, start: number, limit: number): string {
  pattern.lastIndex = start
  return (pattern.exec(text)?.[0] ?? '').slice(0, limit - start)
}

/** A place of some kind, not named. Written out: to spread a half of it into each is dear, and a text has thousands. */
function unnamed(
  kind: PlaceReading['kind'],
  end: number,
  levels: readonly Level[],
  some = false,
): PlaceReading {
  return { kind, end, levels, divisions: [], area: null, some }
}

function readEvery(text: string, start: number, limit: number): PlaceReading | null {
  // 市内各, 县内有关
  if (!everyStarts.has(text[start]!) && text[start + 1] !== '内') return null
  const words = wordsAt(every, text, start, limit)
  if (!words) return null
  const some = /有关|相关|其他|部分/.test(words)
  const end = start + words.length
  if (/(?:各类?|有关|相关)$/.test(words)) {
    const kinds = readDivisions(text, end, limit)
    if (kinds) return unnamed('every', kinds.end, kinds.levels, some)
    const inside = readLevel(text, end, limit)
    if (inside) return unnamed('every', inside.end, inside.levels, some)
  }
  return unnamed('every', end, [], some)
}

function readLevel(text: string, start: number, limit: number): PlaceReading | null {
  const beside = besidesStarts.has(text[start]!) && wordsAt(besides, text, start, limit)
  if (beside) {
    const end = start + beside.length
    // 所在地|县级以上: the level of it is told as well
    return (
      readGrade(text, end, limit) ??
      readJoined(text, end, limit) ??
      readAlone(text, end, limit) ??
      unnamed('level', end, [])
    )
  }
  return readJoined(text, start, limit) ?? readGrade(text, start, limit)
}

/** 所在地|设区的市|人民政府 */
function readAlone(text: string, start: number, limit: number): PlaceReading | null {
  const words = wordsAt(alone, text, start, limit)
  return words ? unnamed('level', start + words.length, levelsOf(words)) : null
}
const alone = /(?:设区的市|设区市|地级以上市|自治州|自治县|省|市|县|区)(?=(?:人民)?政府)/y

/** 区县、开发区|教育局; 县区|财政局; 市、县(市、区)|人民政府; 省、自治区、直辖市|人民政府: the body of each level by one name. */
function readJoined(text: string, start: number, limit: number): PlaceReading | null {
  const joined = joinedLevels(text, start, limit)
  if (joined) return unnamed('level', start + joined.length, levelsOf(joined))
  if (!'区县省'.includes(text[start]!) || !districts.test(text.slice(start, Math.min(limit, start + 7))))
    return null
  const kinds = readDivisions(text, start, limit)
  return kinds && unnamed('level', kinds.end, kinds.levels)
}
const districts = /^(?:(?:区县|县区|省、(?:地级|设区))[、和及以的]|县区(?![域划块间别级位]))/

function readGrade(text: string, start: number, limit: number): PlaceReading | null {
  if (!levelStarts.has(text[start]!)) return null
  const graded = wordsAt(level, text, start, limit)
  const named = graded.includes('级') ? graded : wordsAt(bracketed, text, start, limit)
  if (!/[级)]/.test(named)) return null
  return unnamed('level', start + named.length, levelsNamed(named))
}

const downwards: readonly Level[] = ['PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP']

/** 县级以上地方各级: county and all local levels above it. */
function levelsNamed(words: string): readonly Level[] {
  const levels = levelsOf(words.replace(/地方/g, ''))
  const at = downwards.indexOf(levels.at(-1)!)
  if (at < 0) return levels
  if (words.includes('以上')) return downwards.slice(0, at + 1)
  return words.includes('以下') ? downwards.slice(at) : levels
}

function readRelative(text: string, start: number, limit: number): PlaceReading | null {
  if (!relativeStarts.has(text[start]!)) return null
  relative.lastIndex = start
  if (!relative.test(text) || relative.lastIndex > limit) return null
  const end = relative.lastIndex
  const words = text.slice(start, end)
  let meaning = relativesMet.get(words)
  if (!meaning) {
    meaning = { levels: levelsOf(divisionIn.exec(words)![0]), some: /有关|相关/.test(words) }
    relativesMet.set(words, meaning)
  }
  return unnamed('relative', end, meaning.levels, meaning.some)
}

const divisionIn = /自治区|自治州|自治县|自治旗|兵团|省|市|县|区|州|盟|旗|镇|乡|街道/
/** 我省, 市直有关: the pattern allows no more than a few hundred. */
const relativesMet = new Map<string, Pick<PlaceReading, 'levels' | 'some'>>()

// after a named place: 广东省各, 遂宁市直, 山东省级; 宁夏|区委, 临夏|州委
const belonging = /(?:[区州](?=委))?(?:直属|直|属|本级)?(?:有关|相关|各)?/y

/** 广东省 | 广东 | 山东省枣庄市 | 四川遂宁 | 枣庄高新区. */
function readNamed(text: string, start: number, limit: number, gazetteer: Gazetteer): PlaceReading | null {
  let found = gazetteer.places.longest(text, start, limit)
  if (!found) return readRegion(text, start, limit, gazetteer)
  let named: readonly Jurisdiction[] = found.value
  let end = found.end
  for (;;) {
    found = gazetteer.places.longest(text, end, limit)
    const inside =
      found?.value.filter((part) => named.some((whole) => isInside(part, whole, gazetteer))) ?? []
    if (!found || inside.length === 0) break
    named = inside
    end = found.end
  }
  // 福建省|平潭综合实验区
  const region = gazetteer.regions.longest(text, end, limit)
  const known = region?.value.filter((part) => named.some((whole) => isInside(part, whole, gazetteer))) ?? []
  if (known.length > 0) named = known
  const areaEnd = known.length > 0 ? region!.end : readArea(text, end, limit, gazetteer)
  const area = areaEnd ? text.slice(end, areaEnd) : null
  end = areaEnd || end
  const belongs = wordsAt(belonging, text, end, limit)
  const some = /有关|相关/.test(belongs)
  // 湖南省各|市州
  const kinds = belongs.endsWith('各') ? readDivisions(text, end + belongs.length, limit) : null
  if (kinds) return { kind: 'every', end: kinds.end, levels: kinds.levels, divisions: named, area, some }
  const levels = [...new Set(named.map((division) => division.level))]
  return { kind: 'named', end: end + belongs.length, levels, divisions: named, area, some }
}

/** 贵安新区|各: an area that everybody knows without its province. */
function readRegion(text: string, start: number, limit: number, gazetteer: Gazetteer): PlaceReading | null {
  const found = gazetteer.regions.longest(text, start, limit)
  if (!found) return null
  const end = found.end + wordsAt(belonging, text, found.end, limit).length
  const area = text.slice(start, found.end)
  return { kind: 'named', end, levels: [], divisions: found.value, area, some: false }
}

/** Whether a division is in another, at any depth. */
export function isInside(part: Jurisdiction, whole: Jurisdiction, gazetteer: Gazetteer): boolean {
  for (let code = part.parent; code; code = gazetteer.byCode.get(code)?.[0]?.parent ?? null)
    if (code === whole.code) return true
  return false
}

/** 枣庄|高新区, 上海|临港新片区: an area's own name has at most four characters. 0 if there is none. */
function readArea(text: string, start: number, limit: number, gazetteer: Gazetteer): number {
  for (let at = start; at <= start + 4 && at < limit; at++) {
    const found = gazetteer.functionalAreas.longest(text, at, limit)
    if (found) return found.end
    const unit = text.charCodeAt(at)
    if (unit < 0x4e00 || unit > 0x9fff) return 0
  }
  return 0
}

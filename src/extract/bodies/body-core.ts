import type { Gazetteer } from '../gazetteer.ts'
import type { PlaceReading } from './body-place.ts'
import type { BodyCore } from './body-reading.ts'

/** A core and where it ends. */
export interface CoreReading {
  readonly end: number
  readonly core: BodyCore
}

// 卫生健康|委员会, 教育|厅, 自然资源|主管部门: longest first
const suffix =
  /(?:行政主管|行政管理|行政执法|行政|主管|管理|监管|监督管理|职能)?部门|管理委员会|委员会|管理局|监督局|总局|管理委|管委会|工作局|办公室|办(?![法理学事好案公])|委(?![员托派任培属内])|厅(?![局级])|局(?![面限部势])|署(?!名)/y
const ofFunction = /部门$/

// 交通运输厅|(局、委), 经信委|(经信厅、工信厅), 烟草专卖局|(公司), 政府|(管委会): what the same body is called elsewhere
const variants = /\((?!设在|挂靠|以下)[^()\n]{0,40}(?:[厅局委办部站室会处]|公司)\)/y
// 农业|(农牧、农村经济)|厅: what else it is for elsewhere
const functionVariants = /\([\u4e00-\u9fff、]{1,10}\)/y

/** Whether a name goes on as another word: 教育部|门, 财政部|署, 人大|会. */
export function cutShort(text: string, end: number, limit: number): boolean {
  if (end >= limit) return false
  if (text[end - 1] === '府' && ofGovernment.test(text.slice(end, end + 4))) return true
  return goesOn[text[end - 1]!]?.includes(text[end]!) ?? false
}
/** 政府|采购, 政府|债券: what governments do or have. */
const ofGovernment = /^(?:采购|购买|投资(?!促进)|债|网站|定价|指导价|储备|补贴|引导基金)/
const goesOn: Readonly<Record<string, string>> = {
  部: '门署分位队件属级',
  局: '面限部势',
  会: '议计同商场谈',
  办: '法理学事案',
  委: '员托派任培',
  院: '士校感线',
  行: '业政动为',
  厅: '局级',
  社: '会区',
  府: '性',
  科: '学技研目室',
  处: '理置罚于在分',
  室: '内外',
  司: '法',
  大: '会型力',
  协: '商同调助',
  关: '于系注键心',
}

/** What stands behind a place: 省|卫生健康委, 各市|人民政府, 有关|部门. */
export function readPlacedCore(
  text: string,
  place: PlaceReading,
  limit: number,
  gazetteer: Gazetteer,
): CoreReading | null {
  const at = place.end
  return longest([
    readOrgan(text, place, limit, gazetteer),
    readStem(text, at, limit, gazetteer),
    readFunction(text, at, limit, gazetteer),
    readClass(text, at, limit, gazetteer),
    place.kind === 'every' ? readInPlaces(text, at, limit, gazetteer) : null,
  ])
}

// 有关|地方|交通运输部门, 各|地区|财政部门
const inPlaces = /(?:地方|地区|省份)/y

function readInPlaces(text: string, at: number, limit: number, gazetteer: Gazetteer): CoreReading | null {
  inPlaces.lastIndex = at
  const places = inPlaces.exec(text)?.[0]
  if (!places) return null
  const end = at + places.length
  return readStem(text, end, limit, gazetteer) ?? readFunction(text, end, limit, gazetteer)
}

function longest(readings: readonly (CoreReading | null)[]): CoreReading | null {
  let best: CoreReading | null = null
  for (const reading of readings) if (reading && (!best || reading.end > best.end)) best = reading
  return best
}

function readOrgan(
  text: string,
  place: PlaceReading,
  limit: number,
  gazetteer: Gazetteer,
): CoreReading | null {
  const found = gazetteer.organs.longest(text, place.end, limit)
  if (!found || cutShort(text, found.end, limit)) return null
  // 委 alone is the party committee only right behind 省, 市, 县 …: 枣庄市委, but not 各级委 or 广东委.
  const alone = found.end === place.end + 1 && text[place.end] === '委'
  if (alone && (place.area !== null || !'省市县区州盟旗'.includes(text[place.end - 1]!))) return null
  return { end: variantsEnd(text, found.end, limit), core: { kind: 'organ', organ: found.value } }
}

/** 卫生健康委, 财政部门; 文化旅游|和|广播电视|局, as counties join what they do. */
export function readStem(text: string, at: number, limit: number, gazetteer: Gazetteer): CoreReading | null {
  for (const { end, value } of gazetteer.stems.all(text, at, limit).reverse()) {
    const tail = stemTail(text, end, limit, gazetteer, 3)
    if (!tail) continue
    const kind = ofFunction.test(tail.suffix) ? 'function' : 'stem'
    const stem = tail.from === end ? value : text.slice(at, tail.from)
    const close = variantsEnd(text, tail.from + tail.suffix.length, limit)
    return { end: close, core: { kind, stem, suffix: tail.suffix } }
  }
  return null
}

/** The suffix at the end of at most `more` further stems, and where it starts. */
function stemTail(
  text: string,
  at: number,
  limit: number,
  gazetteer: Gazetteer,
  more: number,
): { from: number; suffix: string } | null {
  const from = functionVariantsEnd(text, at)
  const suffix = suffixAt(text, from, limit)
  if (suffix) return { from, suffix }
  if (more === 0) return null
  const next = text[at] === '和' || text[at] === '与' ? at + 1 : at
  for (const { end } of gazetteer.stems.all(text, next, limit).reverse()) {
    const tail = stemTail(text, end, limit, gazetteer, more - 1)
    if (tail) return tail
  }
  return null
}

/** 编制部门, 机构编制主管部门: functions that no body is named for. */
export function readFunction(
  text: string,
  at: number,
  limit: number,
  gazetteer: Gazetteer,
): CoreReading | null {
  for (const { end, value } of gazetteer.functions.all(text, at, limit).reverse()) {
    const word = suffixAt(text, end, limit)
    if (word && ofFunction.test(word))
      return { end: end + word.length, core: { kind: 'function', stem: value, suffix: word } }
  }
  return null
}

/** 卫生行政部门, 财政部门: who has a function, by the names of functions and of bodies. */
export function readFunctionOf(
  text: string,
  at: number,
  limit: number,
  gazetteer: Gazetteer,
): CoreReading | null {
  const stem = readStem(text, at, limit, gazetteer)
  return stem?.core.kind === 'function' ? stem : readFunction(text, at, limit, gazetteer)
}

function functionVariantsEnd(text: string, at: number): number {
  if (text[at] !== '(') return at
  functionVariants.lastIndex = at
  return at + (functionVariants.exec(text)?.[0].length ?? 0)
}

/** The first characters of the suffixes: a look is cheaper than the pattern. */
const suffixStarts = new Set('行主管监职部委总工办厅局署')

function suffixAt(text: string, at: number, limit: number): string | null {
  if (!suffixStarts.has(text.charAt(at))) return null
  suffix.lastIndex = at
  const word = suffix.exec(text)?.[0]
  return word && at + word.length <= limit ? word : null
}

function variantsEnd(text: string, end: number, limit: number): number {
  if (text[end] !== '(') return end
  variants.lastIndex = end
  const bracket = variants.exec(text)?.[0]
  return bracket && end + bracket.length <= limit ? end + bracket.length : end
}

/** 部门, 医疗机构, 街道办事处. */
export function readClass(text: string, at: number, limit: number, gazetteer: Gazetteer): CoreReading | null {
  const found = gazetteer.classes.longest(text, at, limit)
  if (!found || cutShort(text, found.end, limit)) return null
  return { end: found.end, core: { kind: 'class', label: found.value, words: text.slice(at, found.end) } }
}

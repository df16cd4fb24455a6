import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../../text/matches.ts'
import type { NamedBody } from '../../bodies/named-body.ts'
import { isClause } from '../words/clause-words.ts'

/** How a list and a name are recognised. */
export interface PlaceReaders {
  readonly list: (span: Span) => readonly NamedBody[] | null
  readonly isName: (name: string) => boolean
  /** 财政, 工业和信息化: what a department is for, as the gazetteer has it. */
  readonly isFunction: (words: string) => boolean
  /** A name, or words for a kind of body: 物业服务企业. */
  readonly isBody: (name: string) => boolean
  /** The short names that the text gives: 保护局. */
  readonly given: readonly string[]
}

/** 编制、发展改革、医保等部门 · 有关地方交通运输、卫生健康等有关部门; not 组织卫生、公安等部门 */
const open =
  /(?!组织(?!部)|协调|动员|督促|指导|要求|通知)[\u4e00-\u9fff()]{2,16}(?:[、和及][\u4e00-\u9fff()]{2,16}){0,24}?等(?:有关|相关|职能|行政|各)?(?:部门和单位|部门|单位)/y

/** 省级财政、农业部门 · 教育、卫生行政主管部门 */
const closed =
  /([\u4e00-\u9fff()]{2,16}?(?:、[\u4e00-\u9fff()]{2,10}?){0,12}?[、和及与][\u4e00-\u9fff()]{2,10}?)((?:行政主管|行政|主管|监管)?部门|机关)/y

/** 供水、供电、有线电视等|管线单位, 疾病预防控制、妇幼保健等|专业公共卫生机构: one kind, of which the list gives examples. */
const ofOneKind =
  /((?:[\u4e00-\u9fff]{2,8}、)+[\u4e00-\u9fff]{2,8})等(?!有关|相关|各)[\u4e00-\u9fff]{2,8}?(?:单位|机构|企业)(?=[,要应须将按负承配协])/y

/** The list that begins at a place and says once for all of its items what they are; null if none does. */
export function listAt(
  text: string,
  at: number,
  limit: number,
  readers: PlaceReaders,
): readonly NamedBody[] | null {
  const { list: read } = readers
  const openList = matchAt(open, text, at, limit)
  if (openList) {
    const list = read({ start: at, end: at + openList[0].length }) ?? completedOpen(at, openList[0], readers)
    if (list && list.length > 0) return list
  }
  const kind = matchAt(ofOneKind, text, at, limit)
  if (kind && kind[1]!.split('、').some((item) => readers.isFunction(item) || readers.isBody(`${item}部门`)))
    return [{ name: kind[0], span: { start: at, end: at + kind[0].length } }]
  const unitList = unitsAt(text, at, limit)
  if (unitList) return unitList
  if (!/部门|机关/.test(text.slice(at, at + 80))) return null
  const closedList = matchAt(closed, text, at, limit)
  return closedList
    ? completedClosed(at, closedList, readers, isVouched(text, at, at + closedList[0].length))
    : null
}

/** 由|, 会同|, 配合|: what stands behind them is who; so is what stands between a stop and the words that give a duty: 。|文广影视、旅游部门|负责…. */
const taken = /(?:由|会同|配合|协助)$/
const charged =
  /^(?:[和及与][^,。;、]{3,14}?)?(?:负责(?!人|同志)|应当|要(?!求)|按照?各自|依照各自|在各自|会同|配合|协助|牵头)/

function isVouched(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  return taken.test(before) || (/(?:^|[,。;:\s])$/.test(before) && charged.test(text.slice(end, end + 20)))
}

/** 建设、施工、监理单位 · 供水、供电企业 · 移动、联通青川分公司: what they are is said once. */
const unit =
  '(?:建设|勘察|设计|施工|监理|检测|监测|代建|审图|咨询|运营|经营|生产|使用|养护|管养|维护|维修|安装|管理|产权|物业(?:服务)?|供水|排水|供电|电力|供气|燃气|供热|通信|环卫|仓储|运输|拆除|评估|测绘|电信|移动|联通|铁塔|广电|自来水|公交|客运|热力)'
const units = new RegExp(
  `(${unit}(?:、${unit}){1,8}(?:[和及与]${unit})?)(单位|企业|(?:[\\u4e00-\\u9fff]{2,3}分)?公司)(?![\\u4e00-\\u9fff]?[的内])`,
  'y',
)

function unitsAt(text: string, at: number, limit: number): NamedBody[] | null {
  const found = matchAt(units, text, at, limit)
  if (!found) return null
  const whole = at + found[0].length
  return matchesOf(found[1]!, /[^、和及与]+/g).map(({ 0: item, index }, i, items) => {
    const start = at + index
    const end = i === items.length - 1 ? whole : start + item.length
    return { name: item + found[2]!, span: { start, end } }
  })
}

/**
 * Whose departments a list names: 市、县(市、区)人民政府|公安、民政等部门, 国务院|财政、水利等部门, 市和县(市)、上街区|城乡规划、
 * 国土资源行政主管部门.
 */
const owner =
  /(?:国务院|(?:各|有关)?省、自治区(?:、|和)直辖市|[省市县区州旗]\([省市县区州旗地街道镇乡、]{1,6}\)(?!、|和)|[\u4e00-\u9fff()、]{1,40}?(?:人民)?政府|[省市县区州旗](?:\([省市县区州旗、]{1,5}\))?(?:(?:、|和|或者?)[省市县区州旗](?:\([省市县区州旗、]{1,5}\))?)+(?:、[\u4e00-\u9fff]{2,3}区(?=[^、]{2,8}[、和]))?)(?!有关|相关|各|其他|及|和|、|部门|主管|组织(?!部)|授权|指定|委托|责成)/y

/** The list behind its owner, whose name the first of it bears: 国务院发展改革部门, 财政部门; null if none begins at `at`. */
export function ownedList(
  text: string,
  at: number,
  limit: number,
  readers: PlaceReaders,
): NamedBody[] | null {
  owner.lastIndex = at
  const whose = owner.exec(text)?.[0]
  if (!whose || at + whose.length >= limit || !readers.isBody(`${whose}财政部门`)) return null
  const from = at + whose.length
  const openList = matchAt(open, text, from, limit)
  const closedList = openList ? null : matchAt(closed, text, from, limit)
  const list = openList
    ? completedOpen(from, openList[0], readers)
    : closedList && completedClosed(from, closedList, readers, false)
  const first = list?.[0]
  if (!list || !first) return null
  return [{ name: whose + first.name, span: { start: at, end: first.span.end } }, ...list.slice(1)]
}

function matchAt(shape: RegExp, text: string, at: number, limit: number): RegExpExecArray | null {
  shape.lastIndex = at
  const found = shape.exec(text)
  return found &&
    at + found[0].length <= limit &&
    !/[要由]|(?<!供|响|对)应(?!急|用)|会同|配合|协助|负责/.test(found[0])
    ? found
    : null
}

/** Each item with the 部门 that the last one says, if most are known: 有关地方交通运输、卫生健康等部门. */
function completedOpen(at: number, words: string, readers: PlaceReaders): NamedBody[] | null {
  const inside = /^(.+?)等(?:有关|相关|职能|行政|各)?(部门和单位|部门|单位)$/.exec(words)
  if (!inside) return null
  const ofUnits = inside[2] === '单位'
  if (ofUnits && !inside[1]!.split('、').every((item) => readers.isBody(item) || readers.isFunction(item)))
    return null
  const bodies = itemsOf(at, inside[1]!, '部门', readers.isBody, readers)
  const known = bodies.filter(({ name }) => readers.isBody(name)).length
  return bodies.length > 1 && known >= bodies.length * 0.5 && !isClause(bodies[0]!.name) ? bodies : null
}

/**
 * All must be known where no 等 says that a list is meant; behind a word that takes bodies (`isTaken`) one of them vouches for the
 * others: 由|物资、供销、轻工部门.
 */
function completedClosed(
  at: number,
  found: RegExpExecArray,
  readers: PlaceReaders,
  isTaken: boolean,
): NamedBody[] | null {
  const { isName } = readers
  const vouch = isTaken && !/[和及与]/.test(found[1]!)
  const isMade = (name: string) =>
    isName(name) || (vouch && /^[\u4e00-\u9fff]{2,6}(?<!机[构关]|单位)部门$/.test(name) && !isClause(name))
  // 市场监管、公安机关, 公安、商务主管部门: not every department is called so
  // 生态环境、市场|监管部门: 监管 is of the last one
  const isOfLast = readers.isFunction(/[^、和及与]*$/.exec(found[1]!)![0] + found[2]!.slice(0, 2))
  const kind = /^(?:机关|主管部门)$/.test(found[2]!) || isOfLast ? '部门' : found[2]!
  const items = itemsOf(at, found[1]!, kind, isName, readers)
  const last = items.pop()
  if (!last) return null
  const end = at + found[0].length
  const whole = found[0].slice(last.span.start - at)
  const bodies = [...items, { name: whole, span: { start: last.span.start, end } }]
  if (bodies.length < 2 || !bodies.every(({ name }) => isMade(name))) return null
  if (!bodies.some(({ name }) => isName(name))) return null
  // 省级、市级|卫生健康行政部门: levels, of which the last name says more than its ending
  if (bodies.some(({ name }) => /^.{0,4}[级市区县]$/.test(name))) return null
  return bodies
}

/** 财政、公安等部门: by its function alone, though 各级财政 is a body where it stands by itself. */
export const saysFunction = /^(?:同级|各级|当地)?财政$/

/** The items of a list: 县(市、区)教育局 is one. */
export const outsideBrackets = /(?:\([^()]*\)|[^、()])+/g

/** 审计和散装水泥|主管部门: two, of which the first is known, and not one function like 工业和信息化. */
export function areTwo(item: string, isFunction: PlaceReaders['isFunction']): boolean {
  const words = item.replace(/(?:行政主管|行政管理|行政|主管|管理|监管)?部门$/, '')
  // 工业和信息化|部
  if (words === item && /[部委局厅办署院会行处站所队社]$|中心$|机[关构]$/.test(item)) return false
  const joint = /以及|[和及与]/.exec(words)
  return joint !== null && !isFunction(words) && isFunction(words.slice(0, joint.index))
}

function itemsOf(
  at: number,
  words: string,
  ending: string,
  isName: (name: string) => boolean,
  { isFunction }: PlaceReaders,
): NamedBody[] {
  const bodies: NamedBody[] = []
  for (const item of matchesOf(words, outsideBrackets)) {
    // 工业和信息化 is one, 财政和医保, 审计和散装水泥 are two
    const whole = !/[和及与]/.test(item[0]) || (isName(`${item[0]}${ending}`) && !areTwo(item[0], isFunction))
    for (const piece of whole ? [item[0]] : item[0].split(/以及|[和及与]/)) {
      const start = at + item.index + item[0].indexOf(piece)
      const isWhole = piece.endsWith('部门') || (isName(piece) && !saysFunction.test(piece))
      const name = isWhole ? piece : `${piece}${ending}`
      if (piece) bodies.push({ name, span: { start, end: start + piece.length } })
    }
  }
  return bodies
}

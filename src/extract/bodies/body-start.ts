import type { NameTrie } from './name-trie.ts'

/** What may begin at a place in a text, as bits: a national body's name, a place (and a body behind it), a body without one. */
export const beginsNational = 1
export const beginsPlace = 2
export const beginsBare = 4

/** The two characters with which the patterns of a place begin: 全省, 各县, 有关, 所在地, 团省委. Behind 省, 市 … anything may stand. */
const placePatterns =
  /^(?:[省市县区州盟旗镇乡各]|街道|兵团|自治|设区|地[方市级]|国[家务]|中[央国共]|全[国省市区县州盟旗自]|[我本该你][省市县区州盟旗自兵镇乡街]|其他|部分|[有相]关|辖区|属地|[同本上下]级|上一|当地|人员|患者|企业|项目|建设|工程|投资|户籍|学校|单位|所在|流[入出]|统筹|试点|团[省市县区州]|共青)/
/** 我委, 委直属: a body without one. */
const barePatterns = /^(?:[我本][委局厅部办院中行公所社署]|[委局厅部办院][直机属系])/

/** The first characters of them. */
const firsts = new Set(
  '省市县区州盟旗镇乡各街兵自设地国中全我本该你其部有相辖属同上下当人患企项户学单所流统试团共委局厅部办院',
)
/** What a sign may stand behind: 县(市、区), 省、市、县. */
const beforeSigns = new Set('省市县区州盟旗镇乡')

const firstHan = 0x4e00
const lastHan = 0x9fff
const width = lastHan - firstHan + 1
/** Asked, and nothing begins so. */
const nothing = 8

/** The names with which bodies begin, and what is known of their beginnings, filled as they are met; 0 is not asked yet. */
export interface BodyBeginnings {
  readonly national: NameTrie<unknown>
  readonly places: readonly NameTrie<unknown>[]
  readonly bare: readonly NameTrie<unknown>[]
  readonly first: Uint8Array
  /** By first Han character, and then by the second. */
  readonly pairs: (Uint8Array | undefined)[]
  readonly signs: Map<string, number>
}

/** The beginnings of these names; nothing is asked yet. */
export function bodyBeginnings(names: Pick<BodyBeginnings, 'national' | 'places' | 'bare'>): BodyBeginnings {
  return {
    ...names,
    first: new Uint8Array(0x10000),
    pairs: new Array(width).fill(undefined),
    signs: new Map(),
  }
}

/** What may begin here, 0 if nothing: most pairs of characters begin nothing, and reading on is dear. */
export function beginningsAt(text: string, at: number, beginnings: BodyBeginnings): number {
  const { first, pairs } = beginnings
  const unit = text.charCodeAt(at)
  first[unit] ||= (isHan(unit) && beginningsOf(text.charAt(at), beginnings)) || nothing
  if (first[unit] === nothing) return 0
  const next = text.charCodeAt(at + 1)
  if (!isHan(next)) return signBegins(text, at, beginnings)
  pairs[unit - firstHan] ??= new Uint8Array(width)
  const row = pairs[unit - firstHan]!
  row[next - firstHan] ||= beginningsOf(text.slice(at, at + 2), beginnings) || nothing
  return row[next - firstHan]! & ~nothing
}

/** 县(市、区), 省、市、县, 村(居)民委员会: few names have a sign for their second character. */
function signBegins(text: string, at: number, beginnings: BodyBeginnings): number {
  const { signs } = beginnings
  const pair = text.slice(at, at + 2)
  let found = signs.get(pair)
  if (found === undefined) {
    found = beginningsOf(pair, beginnings) | (beforeSigns.has(pair[0]!) ? beginsPlace : 0)
    if (signs.size < 10_000) signs.set(pair, found)
  }
  return found
}

function isHan(unit: number): boolean {
  return unit >= firstHan && unit <= lastHan
}

/** What begins with these one or two characters. */
function beginningsOf(beginning: string, { national, places, bare }: BodyBeginnings): number {
  const single = beginning.length === 1 && firsts.has(beginning)
  let found = national.startsWith(beginning) ? beginsNational : 0
  if (single || placePatterns.test(beginning) || places.some((names) => names.startsWith(beginning)))
    found |= beginsPlace
  if (single || barePatterns.test(beginning) || bare.some((names) => names.startsWith(beginning)))
    found |= beginsBare
  return found
}

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
const firstHan = 0x4e00
const lastHan = 0x9fff
/** Asked, and nothing begins so. */
const nothing = 8
/** For all that stand second in no name: with each of them the same begins. */
const anyOther = '\0'

/** The names with which bodies begin, and what is known of their beginnings, filled as they are met; 0 is not asked yet. */
export interface BodyBeginnings {
  readonly national: NameTrie<unknown>
  readonly places: readonly NameTrie<unknown>[]
  readonly bare: readonly NameTrie<unknown>[]
  readonly first: Uint8Array
  /**
   * The column of each second character; 0 for those that stand second in no name. There are 900, so that the rows of a text stay in the
   * processor's cache: with one for each of 20,992 characters it waited for them.
   */
  readonly columns: Uint16Array
  /** By first character, and then by the column of the second. */
  readonly rows: (Uint8Array | undefined)[]
  readonly width: number
}

/** The beginnings of these names; nothing is asked yet. */
export function bodyBeginnings(names: Pick<BodyBeginnings, 'national' | 'places' | 'bare'>): BodyBeginnings {
  const columns = new Uint16Array(0x10000)
  let width = 1
  const inPatterns = [...placePatterns.source, ...barePatterns.source].map((sign) => sign.charCodeAt(0))
  for (const unit of [names.national, ...names.places, ...names.bare]
    .flatMap((trie) => [...trie.seconds()])
    .concat(inPatterns))
    columns[unit] ||= width++
  return {
    ...names,
    first: new Uint8Array(0x10000),
    columns,
    rows: new Array(0x10000).fill(undefined),
    width,
  }
}

/** What may begin here, 0 if nothing: most pairs of characters begin nothing, and reading on is dear. */
export function beginningsAt(text: string, at: number, beginnings: BodyBeginnings): number {
  const { first, columns, rows, width } = beginnings
  const unit = text.charCodeAt(at)
  first[unit] ||= (isHan(unit) && beginningsOf(text.charAt(at), beginnings)) || nothing
  if (first[unit] === nothing) return 0
  const column = at + 1 < text.length ? columns[text.charCodeAt(at + 1)]! : 0
  rows[unit] ??= new Uint8Array(width)
  const row = rows[unit]!
  row[column] ||=
    beginningsOf(text.charAt(at) + (column === 0 ? anyOther : text.charAt(at + 1)), beginnings) || nothing
  return row[column]! & ~nothing
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

import type { Gazetteer } from '../gazetteer.ts'

/**
 * The two characters with which the patterns of a place or a body without one begin: 全省, 各县, 有关, 所在地, 我委, 团省委,
 * 委直属. Behind 省, 市, 县 … anything may stand.
 */
const patterns =
  /^(?:[省市县区州盟旗镇乡各]|街道|兵团|自治|设区|地[方市级]|国[家务]|中[央国共]|全[国省市区县州盟旗自]|[我本该你][省市县区州盟旗自兵镇乡街]|其他|[有相]关|辖区|属地|[同本上下]级|上一|当地|人员|患者|企业|项目|户籍|学校|单位|所在|流[入出]|统筹|试点|团[省市县区州]|共青|[我本][委局厅部办院中行公所社署]|[委局厅部办院][直机属系])/

/** The first characters of them. */
const firsts = new Set(
  '省市县区州盟旗镇乡各街兵自设地国中全我本该你其有相辖属同上下当人患企项户学单所流统试团共委局厅部办院',
)
const firstHan = 0x4e00
const lastHan = 0x9fff
const width = lastHan - firstHan + 1

/** What is known of a gazetteer's beginnings: by first character, and by pairs of Han characters met so far. */
interface Beginnings {
  /** 0 not asked yet, 1 no, 2 by what follows. */
  readonly first: Uint8Array
  readonly pairs: Map<number, boolean>
}

const known = new WeakMap<Gazetteer, Beginnings>()

/** Whether a body's name may begin here: most pairs of characters begin none, and reading on is dear. */
export function startsBody(text: string, at: number, gazetteer: Gazetteer): boolean {
  let beginnings = known.get(gazetteer)
  if (!beginnings) {
    beginnings = { first: new Uint8Array(0x10000), pairs: new Map() }
    known.set(gazetteer, beginnings)
  }
  const { first, pairs } = beginnings
  const unit = text.charCodeAt(at)
  first[unit] ||= mayStart(text.charAt(at), gazetteer) ? 2 : 1
  if (first[unit] === 1) return false
  const next = text.charCodeAt(at + 1)
  const isHan = unit >= firstHan && unit <= lastHan && next >= firstHan && next <= lastHan
  if (!isHan) return true
  // A small integer: pairs of other characters would not fit one.
  const pair = (unit - firstHan) * width + (next - firstHan)
  let may = pairs.get(pair)
  if (may === undefined) {
    may = mayStart(text.slice(at, at + 2), gazetteer)
    pairs.set(pair, may)
  }
  return may
}

/** Whether a name begins with these one or two characters. */
function mayStart(beginning: string, gazetteer: Gazetteer): boolean {
  if (beginning.length === 1 ? firsts.has(beginning) : patterns.test(beginning)) return true
  const { places, regions, national, stems, functions, classes } = gazetteer
  return [places, regions, national, stems, functions, classes].some((names) => names.startsWith(beginning))
}

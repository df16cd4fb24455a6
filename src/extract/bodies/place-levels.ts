import type { Level } from '../../domain/level.ts'

/** Words for kinds of division, longest first; those that mix levels give both. */
const words: readonly (readonly [RegExp, readonly Level[]])[] = [
  [/^(?:国家|中央|全国)/, ['NATIONAL']],
  [/^(?:省直管县|省辖市|地级以上市|地级市|设区的市|设区市|地市|地区|自治州)/, ['MUNICIPAL']],
  [/^(?:自治区|直辖市|计划单列市|副省级城市|副省级市|新疆生产建设兵团|新疆兵团|兵团|省)/, ['PROVINCIAL']],
  // 县市区 and 区县市 are three names of one level; 市县 and 市、县 are two levels
  [/^(?:县市区|县区市|市区县|区县市|旗县市区|旗县区|市辖区|区市县|区市)/, ['COUNTY']],
  [/^(?:自治县|自治旗|县级市|县区|区县|县|区|旗|园区|开发区|功能区|高新区|经开区)/, ['COUNTY']],
  [/^(?:乡镇|街镇|镇街|街道|街|乡|镇)/, ['TOWNSHIP']],
  [/^(?:市|州|盟|地)/, ['MUNICIPAL']],
]

/** The levels that a list of kinds of division names: 省、自治区、直辖市 → PROVINCIAL; 市、县(市、区) → MUNICIPAL, COUNTY. */
export function levelsOf(list: string): readonly Level[] {
  let levels = met.get(list)
  if (!levels) {
    levels = levelsIn(list)
    // A text has few such lists, but a hostile one may have many.
    if (met.size < 10_000) met.set(list, levels)
  }
  return levels
}

const met = new Map<string, readonly Level[]>()

function levelsIn(list: string): Level[] {
  const levels = new Set<Level>()
  // What stands in brackets is another name of the same level: 县(市、区), 省(区、市), 市(州).
  let rest = list.replace(/\([^()]*\)/g, '')
  while (rest) {
    const found = words.find(([pattern]) => pattern.test(rest))
    if (!found) {
      rest = rest.slice(1)
      continue
    }
    for (const level of found[1]) levels.add(level)
    rest = rest.replace(found[0], '')
  }
  return [...levels]
}

import type { Level } from '../../domain/level.ts'
import { levelsOf } from './place-levels.ts'

// behind 各: 省、自治区、直辖市及新疆生产建设兵团 | 市、县(市、区) | 县(市、区) | 地级以上市 | 市县 | 区(市)
const divisions =
  /(?:省辖市|省直管县\(市\)|省直管县|省|自治区|直辖市|计划单列市|副省级城市|副省级市|新疆生产建设兵团|新疆兵团|地级以上市|地级市|设区的市|设区市|地市|地区|地(?=[、)])|特区|城市|城区|市|自治州|州|盟|自治县|自治旗|县级市|县|区|旗|乡镇|乡|镇街|镇|街道|街镇|街|园区|开发区|功能区|高新区|经开区|以及|[、,和及()/]){1,40}/y
const trailing = /(?:以及|[、,和及(/])+$/

/** Behind 各: 市州, 市、县(市、区); also 省级, 地市、县级. */
export function readDivisions(
  text: string,
  start: number,
  limit: number,
): { end: number; levels: readonly Level[] } | null {
  const listed = closed(listAt(text, start, limit))
  const kept = governs.test(text.slice(start + listed.length, limit)) ? listed : withoutUpper(listed)
  if (!kept) return null
  const end = start + kept.length
  return { end: text[end] === '级' && end < limit ? end + 1 : end, levels: levelsOf(kept) }
}

const governs = /^(?:人民|政府|党委|[级委])/

/**
 * 各乡镇(街道)|、县|财政局, 各县(市、区)|、市|财政局: behind the lower the upper begins another name. Not 各市(州)、县|财政局; nor 各区、市|教育局,
 * where cities have cities.
 */
function withoutUpper(listed: string): string {
  const [, lower, upper] = lowerThenUpper.exec(listed) ?? []
  if (!lower || !upper) return listed
  const isAbove = /^[乡镇街]/.test(lower) || (lower.length > 1 && '省市'.includes(upper))
  return isAbove ? listed.slice(0, -2) : listed
}
const lowerThenUpper =
  /(?:^|[、和及])((?:乡镇?|镇街?|街道|街镇|县区|区县|县|区)(?:\([^()]*\))?)、([省市县区])$/

/** Without what only joins on; 县(市、区)人民政府 keeps its bracket, 各县(含 … loses it. */
function closed(listed: string): string {
  let kept = listed.replace(trailing, '')
  while (kept && kept.split('(').length !== kept.split(')').length)
    kept = kept.slice(0, -1).replace(trailing, '')
  return kept
}

function listAt(text: string, start: number, limit: number): string {
  divisions.lastIndex = start
  return (divisions.exec(text)?.[0] ?? '').slice(0, limit - start)
}

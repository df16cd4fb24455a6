import type { Level } from '../../domain/level.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { Jurisdiction } from '../../extract/gazetteer-tables.ts'

/**
 * The level at which an area that is no division governs: a city's or a 直辖市's as a district, a province's as a city, 平潭综合实验区 as the
 * county that it is by another name. Null for an area in a county.
 */
export function levelOfArea(
  { level, name }: Jurisdiction,
  area: string | null,
  gazetteer: Gazetteer,
): Level | null {
  const isIn = (names: Gazetteer['regions'] | Gazetteer['functionalAreas']) =>
    area !== null && names.longest(area, 0, area.length)?.end === area.length
  if (level === 'PROVINCIAL' && name.endsWith('市')) return 'COUNTY'
  // 海南|自由贸易港, 浙江省|开发区管理办公室: without a name of its own it is all of a province, or all of its areas.
  if (level === 'PROVINCIAL') return isIn(gazetteer.functionalAreas) ? level : 'MUNICIPAL'
  if (level === 'MUNICIPAL') return 'COUNTY'
  return isIn(gazetteer.regions) ? level : null
}

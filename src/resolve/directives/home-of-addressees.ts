import type { Level } from '../../domain/level.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { Jurisdiction } from '../../extract/gazetteer-tables.ts'
import type { HeaderMention } from '../../extract/header/header-mention.ts'
import { type Counts, type Home, nation } from './home-place.ts'
import { cityOfAnotherRank, mostNamed } from './place-counts.ts'

/** Whom a level addresses: a province its cities, a city its counties and districts. */
const addressed: readonly (readonly [RegExp, Level])[] = [
  // 各省、自治区、直辖市人民政府
  [/^各省|国务院各/u, 'NATIONAL'],
  // 各地级以上市人民政府; 各市、县、自治县人民政府; 各市(州); 省直各单位; 各设区市
  [
    /^各(?:地级以上市|设区|市[、(州]|市州|市人民政府|盟市|州市|地)|^省(?:直|政府|人民政府|有关|级)/u,
    'PROVINCIAL',
  ],
  // 各区(市)人民政府; 各县(市、区); 市直有关部门; 各旗县
  [/^各(?:区|县|旗)|^市(?:直|政府|人民政府|有关|级)/u, 'MUNICIPAL'],
  // 各镇人民政府; 各乡镇; 区政府各部门; 县直各单位
  [/^各(?:镇|乡|街道|街镇)|^[区县](?:直|政府|人民政府|有关|级|属)/u, 'COUNTY'],
]

/** Where a document is from by whom it addresses: 各镇人民政府 are told by their county. Null if they tell no level. */
export function fromAddressees(
  { addressees }: HeaderMention,
  gazetteer: Gazetteer,
  counts: Counts,
): Home | null {
  for (const [pattern, level] of addressed) {
    const found = addressees.find(({ name }) => pattern.test(name))
    if (!found) continue
    if (level === 'NATIONAL')
      return { jurisdiction: nation(gazetteer), level, evidence: found.span, inferred: true }
    const named = placeIn(addressees.map(({ name }) => name).join(), gazetteer, level)
    const place = named ?? mostNamed(counts(), level)
    // 各区(县)… of 北京市, which is no city by its rank
    const city = place === null && level === 'MUNICIPAL' ? cityOfAnotherRank(counts()) : null
    const whole = city?.level === 'PROVINCIAL' ? city : null
    return {
      jurisdiction: whole ?? place,
      level: whole?.level ?? level,
      evidence: found.span,
      inferred: true,
    }
  }
  return null
}

/** 枣庄高新区管委会 among the addressees of a city names it. */
function placeIn(words: string, gazetteer: Gazetteer, level: Level): Jurisdiction | null {
  for (let at = 0; at < words.length; at++) {
    const found = gazetteer.places.longest(words, at, words.length)
    const place = found?.value.find((division) => division.level === level)
    if (place) return place
  }
  return null
}

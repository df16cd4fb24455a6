import type { PlaceReading } from '../../extract/bodies/body-place.ts'
import type { BodyCore } from '../../extract/bodies/body-reading.ts'
import { shortPlaceName } from '../../extract/bodies/place-name.ts'
import type { Gazetteer, Organ } from '../../extract/gazetteer.ts'
import type { Jurisdiction } from '../../extract/gazetteer-tables.ts'
import { placeNameOf } from './division-of.ts'
import { townName } from './town.ts'

const suffixes: Readonly<Record<string, string>> = {
  委: '委员会',
  办: '办公室',
  管理委: '管理委员会',
  管委会: '管理委员会',
}

/** The full official name of a body of a division: 发改 + 委 → 广东省发展和改革委员会. */
export function officialName(
  core: BodyCore,
  division: Jurisdiction,
  place: PlaceReading | null,
  words: string,
  gazetteer: Gazetteer,
): string {
  const of = placeNameOf(division, gazetteer)
  // 枣庄高新区管委会 is not 枣庄市's: the area's own name stays in front.
  const full = place?.area ? areaName(words, place) : of
  switch (core.kind) {
    case 'stem':
      return full + core.stem + (suffixes[core.suffix] ?? core.suffix)
    case 'organ':
      return organName(core.organ, division)
        .replace('{p}', full)
        .replace('{s}', () => shortPlaceName(division.name, gazetteer.nationalities) ?? division.name)
        .replace('{court}', courtOf(division))
    case 'institution':
      // 广东省人民医院 and 广东省|人民医院 are one; 上海申康医院发展中心 keeps the short name it is known by.
      if (place?.kind === 'named' && !place.area) {
        const name = townName(words.slice(place.end), of)
        if (name) return name
      }
      return place?.kind === 'named' ? fullSuffix(words, core) : full + fullSuffix(core.words, core)
    default:
      return words
  }
}

/** 国资委 of a province is 人民政府国有资产监督管理委员会, Shanghai's and its districts' are not. */
export function organName({ name, names }: Organ, { code }: Jurisdiction): string {
  for (let length = code.length; length >= 2; length -= 2) {
    const own = names[code.slice(0, length)]
    if (own) return own
  }
  return name
}

function areaName(words: string, { area }: PlaceReading): string {
  return area ? words.slice(0, words.indexOf(area) + area.length) : words
}

function courtOf({ level }: Jurisdiction): string {
  return level === 'PROVINCIAL' ? '高级' : level === 'MUNICIPAL' ? '中级' : ''
}

/** 管委会 → 管理委员会, also of its 办公室, where nothing else of the name is known. */
export function fullSuffix(words: string, core: BodyCore): string {
  if (core.kind === 'institution')
    return words.replace(/管委会(?=(?:党政|综合)?(?:办公室|办)?$)/, '管理委员会')
  return words
}

/** What a body calls its unit in full: 基层司 of a health commission is 基层卫生健康司. */
export function unitNameIn(body: string, unit: string, gazetteer: Gazetteer): string {
  for (const [stem, names] of gazetteer.unitNames) if (body.includes(stem)) return names[unit] ?? unit
  return unit
}

import type { BodyCore, BodyReading } from '../extract/body-reading.ts'
import { labelOf } from '../extract/body-reading.ts'
import type { Gazetteer } from '../extract/gazetteer.ts'
import type { CanonicalBody } from './canonical.ts'
import { divisionOf, homeOf, placeNameOf } from './division-of.ts'
import type { Standpoint } from './standpoint.ts'

/** Whether a name describes bodies (各市县卫生健康委, 财政部门, 医疗机构) rather than being one body's. */
export function isDescription(reading: BodyReading): boolean {
  const { core } = reading
  if (core.kind === 'own' || core.kind === 'branch') return false
  return labelOf(reading) === 'Group' || core.kind === 'function' || core.kind === 'class'
}

/** A group, a function or a class, with what its description says of its members. It is never expanded. */
export function described(
  reading: BodyReading,
  words: string,
  standpoint: Standpoint,
  gazetteer: Gazetteer,
): CanonicalBody {
  const { place, core } = reading
  const home = homeOf(standpoint, gazetteer)
  const division =
    place?.kind === 'named' || place?.kind === 'relative' ? divisionOf(place, standpoint, gazetteer) : null
  const within = division ?? home
  return {
    name: groupName(
      reading,
      words,
      within && within.level !== 'NATIONAL' ? placeNameOf(within, gazetteer) : null,
    ),
    label: labelOf(reading),
    level: place?.levels.length === 1 ? place.levels[0]! : null,
    jurisdictionCode: division?.code ?? null,
    parent: null,
    group: {
      quantifier: place?.some || /有关|相关/.test(words) ? 'SOME' : 'ALL',
      levels: [...(place?.levels ?? [])],
      function: functionOf(core),
      within: within?.code ?? null,
    },
  }
}

/** 各地级以上市政府 in a Guangdong document → 广东省各地级以上市人民政府; 省有关部门 → 广东省有关部门. */
function groupName({ place, core, unit }: BodyReading, words: string, within: string | null): string {
  const full = core.kind === 'organ' && unit === null ? words.replace(/(?<!人民)政府$/, '人民政府') : words
  if (!within || !place) return full
  if (place.kind === 'every' && /^(?:各|有关|相关)/.test(full)) return within + full
  if (place.kind === 'relative' && core.kind !== 'place')
    return full.replace(/^[我本]?(?:省|市|县|区|州)/, within)
  return full
}

function functionOf(core: BodyCore): string | null {
  switch (core.kind) {
    case 'function':
    case 'stem':
      return core.stem
    case 'class':
      return core.words
    default:
      return null
  }
}

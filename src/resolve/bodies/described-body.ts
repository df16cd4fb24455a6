import type { GroupScope } from '../../domain/body.ts'
import { type Level, rankOf } from '../../domain/level.ts'
import type { PlaceReading } from '../../extract/bodies/body-place.ts'
import type { BodyCore, BodyReading } from '../../extract/bodies/body-reading.ts'
import { labelOf } from '../../extract/bodies/body-reading.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { Jurisdiction } from '../../extract/gazetteer-tables.ts'
import type { CanonicalBody } from './canonical.ts'
import { divisionOf, homeOf, placeNameOf } from './division-of.ts'
import type { Standpoint } from './standpoint.ts'

/**
 * Whether a name describes bodies (各市县卫生健康委, 财政部门, 医疗机构) rather than being one body's, or all units of
 * one body's (省政府各部门).
 */
export function isDescription({ core, place }: BodyReading): boolean {
  if (core.kind === 'own' || core.kind === 'branch') return false
  if (place?.kind === 'every' || place?.kind === 'level') return true
  return core.kind === 'function' || core.kind === 'class' || core.kind === 'place'
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
  const division = place && place.kind !== 'level' ? divisionOf(place, standpoint, gazetteer) : null
  const within = division ?? home
  // 市有关部门 in a document of a province are no city's that is known
  const owner = place?.kind === 'relative' ? division : isAbove(place, home) ? null : within
  return {
    name: groupName(
      reading,
      words,
      owner && owner.level !== 'NATIONAL' ? placeNameOf(owner, gazetteer) : null,
    ),
    label: labelOf(reading),
    level: place?.levels.length === 1 ? place.levels[0]! : null,
    // the members of 湖南省各市州 are inside it, not of it
    jurisdictionCode: place?.kind === 'every' ? null : (division?.code ?? null),
    parent: null,
    group: {
      quantifier: place?.some ? 'SOME' : quantifierOf(words),
      levels: [...(place?.levels ?? [])],
      function: functionOf(core),
      within: isAbove(place, home) ? null : (within?.code ?? null),
    },
  }
}

/** 各市县财政部门 in a document of a county: they are not inside it. */
function isAbove(place: PlaceReading | null, home: Jurisdiction | null): boolean {
  if (!place || place.kind === 'relative' || place.divisions.length > 0 || !home) return false
  return place.levels.some((level) => rankOf(level) < rankOf(home.level))
}

/** What 国务院各部委, 委机关各处室, 税务总局各市州税务局 say of their members. `within` is a division, or null for the body they are units of. */
export function scopeOf(words: string, levels: readonly Level[], within: string | null): GroupScope {
  const kind = words
    .replace(/^(?:机关|直属|所属|下属|系统|[委院局厅部办]?属)(?=各|有关|相关|所有|.{2})/, '')
    .replace(/各|有关|相关|所有/g, '')
  return { quantifier: quantifierOf(words), levels: [...levels], function: kind || null, within }
}

function quantifierOf(words: string): GroupScope['quantifier'] {
  return /有关|相关/.test(words) ? 'SOME' : 'ALL'
}

/** 各地级以上市政府 in a Guangdong document → 广东省各地级以上市人民政府; 省有关部门 → 广东省有关部门. */
function groupName({ place, core, unit }: BodyReading, words: string, within: string | null): string {
  const full = core.kind === 'organ' && unit === null ? words.replace(/(?<!人民)政府$/, '人民政府') : words
  if (!within || !place) return full
  // 各市州, 全省各市州, 湖南各市州: all 湖南省各市州
  if (place.kind === 'every')
    return full.replace(/^(?:(?:全|我|本)(?:省|市|县|区|州|自治区))?(?=各|有关|相关)/, within)
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
      return core.words.replace(/^(?:各|有关|相关)/, '')
    default:
      return null
  }
}

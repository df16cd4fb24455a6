import { isInside, type PlaceReading } from '../../extract/bodies/body-place.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { Jurisdiction } from '../../extract/gazetteer-tables.ts'
import type { Standpoint } from './standpoint.ts'

/** The division a document speaks from. */
export function homeOf({ jurisdiction, year }: Standpoint, gazetteer: Gazetteer): Jurisdiction | null {
  return jurisdiction ? inYear(gazetteer.byCode.get(jurisdiction.code), year) : null
}

/**
 * The division a body is of: the one named (an ambiguous name only inside or above the standpoint), or the one above or
 * at the standpoint that its 省, 市 or 县 means. Null where that cannot be told.
 */
export function divisionOf(
  place: PlaceReading | null,
  standpoint: Standpoint,
  gazetteer: Gazetteer,
): Jurisdiction | null {
  const home = homeOf(standpoint, gazetteer)
  if (!place) return home
  if (place.divisions.length > 0) return namedDivision(place.divisions, home, standpoint.year, gazetteer)
  if (place.kind !== 'relative' || !home) return null
  const [level] = place.levels
  for (let at: Jurisdiction | null = home; at; at = parentOf(at, standpoint.year, gazetteer)) {
    if (at.level === level) return at
    // 市 is the province in Shanghai and the county in 射洪市; 区 is the province in 广西壮族自治区.
    if (level === 'MUNICIPAL' && at.name.endsWith('市')) return at
    if (level === 'COUNTY' && at === home && at.name.endsWith('自治区')) return at
  }
  return null
}

function parentOf(division: Jurisdiction, year: number | null, gazetteer: Gazetteer): Jurisdiction | null {
  return division.parent ? inYear(gazetteer.byCode.get(division.parent), year) : null
}

function namedDivision(
  divisions: readonly Jurisdiction[],
  home: Jurisdiction | null,
  year: number | null,
  gazetteer: Gazetteer,
): Jurisdiction | null {
  const then = existing(divisions, year)
  if (then.length === 1) return then[0]!
  const near = home
    ? then.filter(
        (division) =>
          division.code === home.code ||
          isInside(division, home, gazetteer) ||
          isInside(home, division, gazetteer),
      )
    : []
  const candidates = near.length > 0 ? near : then
  // 吉林 is the province before the city of the same name; 朝阳区 is several, and none before another.
  const rank = Math.min(
    ...candidates.map(({ code }) => (code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2)),
  )
  const highest = candidates.filter(
    ({ code }) => (code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2) === rank,
  )
  const places = new Set(highest.map(({ parent, name }) => `${parent} ${name}`))
  return places.size === 1 ? highest.at(-1)! : null
}

function existing(divisions: readonly Jurisdiction[], year: number | null): readonly Jurisdiction[] {
  if (year === null) return divisions
  const then = divisions.filter(({ from, to }) => (from ?? 0) <= year && year <= (to ?? 9999))
  return then.length > 0 ? then : divisions
}

function inYear(divisions: readonly Jurisdiction[] | undefined, year: number | null): Jurisdiction | null {
  return divisions ? (existing(divisions, year).at(-1) ?? null) : null
}

/** 枣庄市市中区, 上海市嘉定区, 山东省枣庄市 → what the name of a body of it begins with: a 区 has its city in front. */
export function placeNameOf(division: Jurisdiction, gazetteer: Gazetteer): string {
  const city = division.name.endsWith('区') && division.level === 'COUNTY' ? division.parent : null
  return (city ? (gazetteer.byCode.get(city)?.at(-1)?.name ?? '') : '') + division.name
}

import type { BodyLabel, GroupScope } from '../domain/body.ts'
import type { Level } from '../domain/level.ts'
import { labelOf } from '../extract/bodies.ts'
import type { BodyReading } from '../extract/body-grammar.ts'
import { isInside, type PlaceReading } from '../extract/body-place.ts'
import type { Gazetteer, Jurisdiction, NationalBody } from '../extract/gazetteer.ts'
import type { Standpoint } from './standpoint.ts'

/** A body by its full official name, as far as the name and the standpoint tell it. */
export interface CanonicalBody {
  readonly name: string
  readonly label: BodyLabel
  readonly level: Level | null
  readonly jurisdictionCode: string | null
  /** The canonical name of the body it is a unit of. */
  readonly parent: CanonicalBody | null
  readonly group: GroupScope | null
}

const nation = '100000'

/** The body a reading names from a standpoint. A relative name stays as written where the standpoint does not resolve it. */
export function canonicalBody(
  reading: BodyReading,
  words: string,
  standpoint: Standpoint,
  gazetteer: Gazetteer,
): CanonicalBody {
  const label = labelOf(reading)
  if (label === 'Group' || reading.core.kind === 'function' || reading.core.kind === 'class')
    return described(reading, words, label, standpoint, gazetteer)
  const whole = wholeBody(reading, words, standpoint, gazetteer)
  if (!reading.unit) return whole
  const unit = unitName(reading, reading.unit, gazetteer)
  const office = /^办公[厅室]$/.test(unit)
  return {
    ...whole,
    name: whole.name + unit,
    label: office ? 'IssuingBody' : 'Department',
    parent: whole,
    group: null,
  }
}

function unitName({ core }: BodyReading, unit: string, gazetteer: Gazetteer): string {
  const of = core.kind === 'stem' ? core.stem : core.kind === 'national' ? core.bodies[0]!.name : ''
  for (const [stem, names] of gazetteer.unitNames) if (of.includes(stem)) return names[unit] ?? unit
  return unit
}

function wholeBody(
  { place, core }: BodyReading,
  words: string,
  standpoint: Standpoint,
  gazetteer: Gazetteer,
): CanonicalBody {
  const plain = { parent: null, group: null }
  if (core.kind === 'self') return selfBody(words, standpoint)
  if (core.kind === 'national' && (!place || place.levels[0] === 'NATIONAL')) {
    // 财政部 is national wherever it is named; 发展改革委 is national only in a national document.
    const body = currentAt(core.bodies, standpoint.year)
    const bare = !/^(国|中|全)|部$|总局$|署$|会$/.test(words) && words !== body.name
    if (!bare || standpoint.level === 'NATIONAL' || standpoint.level === null)
      return { name: body.name, label: body.label, level: 'NATIONAL', jurisdictionCode: nation, ...plain }
  }
  const division = divisionOf(place, standpoint, gazetteer)
  const name = division ? officialName(core, division, place?.area ?? null, gazetteer) : null
  const label: BodyLabel =
    core.kind === 'institution' ? 'Institution' : core.kind === 'unit' ? 'Department' : 'IssuingBody'
  if (!division || !name)
    return { name: words, label, level: place?.levels[0] ?? null, jurisdictionCode: null, ...plain }
  return {
    name,
    label: core.kind === 'organ' ? core.organ.label : label,
    level: division.level,
    jurisdictionCode: division.code,
    ...plain,
  }
}

function selfBody(words: string, { issuer, level, jurisdiction }: Standpoint): CanonicalBody {
  const known = issuer !== null
  return {
    name: issuer ?? words,
    label: 'IssuingBody',
    level: known ? level : null,
    jurisdictionCode: known ? (jurisdiction?.code ?? null) : null,
    parent: null,
    group: null,
  }
}

/** The body so called in a year; the newest if the year is not known or fits none. */
export function currentAt(bodies: readonly NationalBody[], year: number | null): NationalBody {
  const then =
    year === null ? [] : bodies.filter(({ from, to }) => (from ?? 0) <= year && year <= (to ?? 9999))
  return then.at(-1) ?? bodies.at(-1)!
}

/** The division a body is of: the one named, or the one above or at the standpoint that its 省, 市 or 县 means. */
export function divisionOf(
  place: PlaceReading | null,
  standpoint: Standpoint,
  gazetteer: Gazetteer,
): Jurisdiction | null {
  const home = standpoint.jurisdiction
    ? inYear(gazetteer.byCode.get(standpoint.jurisdiction.code), standpoint.year)
    : null
  if (!place) return home
  if (place.kind === 'named') {
    if (place.divisions.length === 1) return place.divisions[0]!
    const near = home
      ? place.divisions.filter(
          (d) => isInside(d, home, gazetteer) || isInside(home, d, gazetteer) || d.code === home.code,
        )
      : []
    const candidates = near.length > 0 ? near : place.divisions
    const highest = candidates.filter((d) => !candidates.some((other) => isInside(d, other, gazetteer)))
    const codes = new Set(highest.map((d) => d.code.slice(0, 4)))
    return codes.size === 1 || near.length > 0 ? (inYear(highest, standpoint.year) ?? null) : null
  }
  if (place.kind !== 'relative' || !home) return null
  const [level] = place.levels
  for (
    let at: Jurisdiction | null = home;
    at;
    at = inYear(gazetteer.byCode.get(at.parent ?? ''), standpoint.year)
  ) {
    if (at.level === level) return at
    // 市 in a 直辖市 and 区 in an autonomous region are the province.
    if (at.level === 'PROVINCIAL' && level === 'MUNICIPAL' && /市$/.test(at.name)) return at
    if (at.level === 'PROVINCIAL' && level === 'COUNTY' && home.code === at.code && /自治区$/.test(at.name))
      return at
    if (at.level === 'COUNTY' && level === 'MUNICIPAL' && /市$/.test(at.name)) return at
  }
  return null
}

function inYear(divisions: readonly Jurisdiction[] | undefined, year: number | null): Jurisdiction | null {
  if (!divisions || divisions.length === 0) return null
  const then =
    year === null ? [] : divisions.filter(({ from, to }) => (from ?? 0) <= year && year <= (to ?? 9999))
  return then.at(-1) ?? divisions.at(-1)!
}

/** 广东省, 山东省枣庄市 → the name a body of it begins with: counties of a 直辖市 have the city in front. */
function placeName(division: Jurisdiction, gazetteer: Gazetteer): string {
  if (division.level !== 'COUNTY') return division.name
  const above = gazetteer.byCode.get(division.parent ?? '')?.at(-1)
  if (!above || !/区$/.test(division.name)) return division.name
  return above.name + division.name
}

const fullSuffix: Readonly<Record<string, string>> = {
  委: '委员会',
  办: '办公室',
  管理委: '管理委员会',
  管委会: '管理委员会',
}

function officialName(
  core: BodyReading['core'],
  division: Jurisdiction,
  area: string | null,
  gazetteer: Gazetteer,
): string | null {
  const place = placeName(division, gazetteer) + (area ?? '')
  if (core.kind === 'stem') return place + core.stem + (fullSuffix[core.suffix] ?? core.suffix)
  if (core.kind === 'institution' || core.kind === 'unit') return place + core.words
  if (core.kind === 'national') return null
  if (core.kind !== 'organ') return null
  const { name } = core.organ
  if (name === '{p}法院')
    return `${place}${division.level === 'PROVINCIAL' ? '高级' : division.level === 'MUNICIPAL' ? '中级' : ''}人民法院`
  return name.replace('{p}', place)
}

/** A body known by a description: a group, a function, a class of institutions. */
function described(
  { place, core }: BodyReading,
  words: string,
  label: BodyLabel,
  standpoint: Standpoint,
  gazetteer: Gazetteer,
): CanonicalBody {
  const home = standpoint.jurisdiction
  const division =
    place?.kind === 'named' || place?.kind === 'relative' ? divisionOf(place, standpoint, gazetteer) : null
  const what =
    core.kind === 'function' || core.kind === 'class' || core.kind === 'self'
      ? core.words
      : core.kind === 'stem'
        ? core.stem
        : null
  return {
    name: words,
    label,
    level: place?.levels.length === 1 ? place.levels[0]! : null,
    jurisdictionCode: division?.code ?? null,
    parent: null,
    group: {
      quantifier: place?.some || /有关|相关/.test(words) ? 'SOME' : 'ALL',
      levels: [...(place?.levels ?? [])],
      function: what,
      within: division?.code ?? home?.code ?? null,
    },
  }
}

import type { BodyLabel } from '../../domain/body.ts'
import type { Level } from '../../domain/level.ts'
import { readBodyName } from '../../extract/bodies/body-name.ts'
import { readPlace } from '../../extract/bodies/body-place.ts'
import { type BodyCore, type BodyReading, labelOf } from '../../extract/bodies/body-reading.ts'
import { shortPlaceName } from '../../extract/bodies/place-name.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { Jurisdiction } from '../../extract/gazetteer-tables.ts'
import { levelOfArea } from './area-level.ts'
import type { CanonicalBody } from './canonical.ts'
import { described, isDescription, scopeOf } from './described-body.ts'
import { divisionOf, homeOf } from './division-of.ts'
import { nation, nationalBody, nationalUnlessLocal } from './national-body.ts'
import { fullSuffix, officialName, unitNameIn } from './official-name.ts'
import type { Standpoint } from './standpoint.ts'
import { isTown } from './town.ts'
import { ofZone } from './zone.ts'

/**
 * The body a reading names from a standpoint: 省财政厅 in a Guangdong document is 广东省财政厅, 我委 its issuer. What the
 * standpoint does not resolve keeps its words, without a place. `words` is the name as written.
 */
export function canonicalBody(
  reading: BodyReading,
  words: string,
  standpoint: Standpoint,
  gazetteer: Gazetteer,
): CanonicalBody {
  const zone = ofZone(reading, words, standpoint, gazetteer)
  if (zone) return canonicalBody(zone.reading, zone.words, standpoint, gazetteer)
  if (isDescription(reading)) return described(reading, words, standpoint, gazetteer)
  if (reading.core.kind === 'unit')
    return unitOf(writer(standpoint, gazetteer), words, 'Department', gazetteer)
  if (reading.unit === null) return wholeBody(reading, words, standpoint, gazetteer)
  const unit = reading.unit
  const whole = wholeBody({ ...reading, unit: null }, words.slice(0, -unit.length), standpoint, gazetteer)
  return unitOf(whole, unit, labelOf(reading), gazetteer)
}

/** 基层司 in 国家卫生健康委员会. Without a known body around it a unit is only its words. */
function unitOf(
  parent: CanonicalBody | null,
  unit: string,
  label: BodyLabel,
  gazetteer: Gazetteer,
): CanonicalBody {
  const office = /^办公[厅室]$/.test(unit) && parent !== null
  return {
    name: parent ? parent.name + unitNameIn(parent.name, unit, gazetteer) : unit,
    label: office || isTown(unit) ? 'IssuingBody' : label,
    level: isTown(unit) ? 'TOWNSHIP' : (parent?.level ?? null),
    jurisdictionCode: parent?.jurisdictionCode ?? null,
    parent,
    group: label === 'Group' ? scopeOf(unit, levelsOf(parent), null) : null,
  }
}

function levelsOf(body: CanonicalBody | null): readonly Level[] {
  return body?.level ? [body.level] : []
}

/**
 * The body that writes, as the owner of its units: 国家卫生健康委员会 where its 办公厅 signs. Null where the issuer is not
 * known or is a government, whose units nobody calls 处.
 */
function writer({ issuer, level, jurisdiction }: Standpoint, gazetteer: Gazetteer): CanonicalBody | null {
  if (issuer === null || /人民政府|国务院|^中共/.test(issuer)) return null
  const jurisdictionCode = jurisdiction?.code ?? null
  const name = issuer.replace(/办公[厅室]$/, '') || issuer
  return { name, label: labelOfName(name, gazetteer), level, jurisdictionCode, parent: null, group: null }
}

function wholeBody(
  reading: BodyReading,
  words: string,
  standpoint: Standpoint,
  gazetteer: Gazetteer,
): CanonicalBody {
  const { core, place } = reading
  switch (core.kind) {
    case 'self':
      return selfBody(words, standpoint, gazetteer)
    case 'own': {
      const owner = writer(standpoint, gazetteer)
      const label = labelOf(reading)
      const group = label === 'Group' ? scopeOf(core.words, levelsOf(owner), null) : null
      return owner
        ? { ...owner, name: owner.name + core.words, label, parent: owner, group }
        : { ...unresolved(words, label, null), group }
    }
    case 'branch':
      return branchOf(core, standpoint, gazetteer)
    case 'national': {
      const national = nationalUnlessLocal(core, words, standpoint)
      if (national || !core.local) return national ?? unresolved(words, labelOf(reading), null)
      return localBody({ ...reading, core: core.local }, words, standpoint, gazetteer)
    }
    default:
      return localBody({ ...reading, place }, words, standpoint, gazetteer)
  }
}

function unresolved(name: string, label: BodyLabel, level: Level | null): CanonicalBody {
  return { name, label, level, jurisdictionCode: null, parent: null, group: null }
}

/** What the name of an issuer says that it is: 市住房公积金管理中心 is an institution. */
function labelOfName(name: string, gazetteer: Gazetteer): BodyLabel {
  const reading = readBodyName(name, gazetteer)
  return reading ? labelOf(reading) : 'IssuingBody'
}

function selfBody(
  words: string,
  { issuer, level, jurisdiction }: Standpoint,
  gazetteer: Gazetteer,
): CanonicalBody {
  if (issuer === null) return unresolved(words, 'IssuingBody', null)
  const jurisdictionCode = jurisdiction?.code ?? null
  const label = labelOfName(issuer, gazetteer)
  return { name: issuer, label, level, jurisdictionCode, parent: null, group: null }
}

/** 人行市中心支行 in 遂宁 → 中国人民银行遂宁市中心支行. */
function branchOf(
  core: Extract<BodyCore, { kind: 'branch' }>,
  standpoint: Standpoint,
  gazetteer: Gazetteer,
): CanonicalBody {
  const parent = nationalBody(core.bodies, standpoint.year)
  const home = homeOf(standpoint, gazetteer)
  const words =
    home && home.level !== 'NATIONAL' ? core.words.replace(/^[省市](?!级)/, home.name) : core.words
  const place = readPlace(words, 0, words.length, gazetteer)
  if (place?.kind === 'every') {
    const within = divisionOf(place, standpoint, gazetteer) ?? home
    const group = scopeOf(words.slice(place.end), place.levels, within?.code ?? null)
    return {
      ...parent,
      name: parent.name + words,
      label: 'Group',
      level: null,
      jurisdictionCode: null,
      parent,
      group,
    }
  }
  const named = gazetteer.places.longest(words, 0, words.length)?.value
  const division = named?.length === 1 ? named[0] : null
  return {
    name: parent.name + words,
    label: core.bodies[0]!.label,
    level: division?.level ?? null,
    jurisdictionCode: division?.code ?? null,
    parent,
    group: null,
  }
}

/** A body of one place: the place named, or the one the standpoint gives. */
function localBody(
  reading: BodyReading,
  words: string,
  standpoint: Standpoint,
  gazetteer: Gazetteer,
): CanonicalBody {
  const { core, place } = reading
  const label = labelOf(reading)
  // 兰林自来水公司: a proper name without a place is complete
  if (place === null && core.kind === 'institution')
    return (
      areaOfHome(words, label, standpoint, gazetteer) ?? properName(fullSuffix(words, core), label, gazetteer)
    )
  const division = divisionOf(place, standpoint, gazetteer)
  if (!division || division.level === 'NATIONAL' || isOfLowerPlaces(reading, division, gazetteer))
    return unresolved(fullSuffix(words, core), label, place?.levels.length === 1 ? place.levels[0]! : null)
  const body: CanonicalBody = {
    name: officialName(core, division, place, words, gazetteer),
    label,
    level: place?.area
      ? levelOfArea(division, place.area, gazetteer)
      : isTown(words)
        ? 'TOWNSHIP'
        : division.level,
    jurisdictionCode: division.code,
    parent: null,
    group: null,
  }
  // 广东省人民政府办公厅 is an office of 广东省人民政府
  const whole = /^(.+人民政府)办公[厅室]$/.exec(body.name)?.[1]
  return whole ? { ...body, parent: { ...body, name: whole } } : body
}

/** 高新区管委会 in a document of 枣庄 is 枣庄高新区管理委员会. */
function areaOfHome(
  words: string,
  label: BodyLabel,
  standpoint: Standpoint,
  gazetteer: Gazetteer,
): CanonicalBody | null {
  const home = homeOf(standpoint, gazetteer)
  if (home?.level !== 'MUNICIPAL' && home?.level !== 'COUNTY') return null
  const area = gazetteer.functionalAreas.longest(words, 0, words.length)
  if (!area || !/^(?:管委会|管理委员会)$/.test(words.slice(area.end))) return null
  const short = shortPlaceName(home.name, gazetteer.nationalities) ?? home.name
  const name = `${short}${words.slice(0, area.end)}管理委员会`
  return { ...unresolved(name, label, levelOfArea(home, null, gazetteer)), jurisdictionCode: home.code }
}

/**
 * 中国林学会 and 全国科技评估标准化技术委员会 are of the country, 国网贵州省电力公司 and 中国(上海)自由贸易试验区管理委员会 of
 * the one place in their names; of any other proper name the place is not known.
 */
function properName(name: string, label: BodyLabel, gazetteer: Gazetteer): CanonicalBody {
  const body = unresolved(name, label, null)
  if (/^(?:中国(?!\()|中华|全国|国家)/.test(name))
    return { ...body, level: 'NATIONAL', jurisdictionCode: nation }
  for (let at = 1; at < name.length; at++) {
    const named = gazetteer.places.longest(name, at, name.length)?.value.filter(({ to }) => to === null)
    if (named?.length !== 1) continue
    const [division] = named
    const level = name.includes('自由贸易') ? levelOfArea(division!, null, gazetteer) : division!.level
    return { ...body, level, jurisdictionCode: division!.code }
  }
  return body
}

/** 教育局 in a provincial document: a province has a 厅 for it, so its cities' are meant. */
function isOfLowerPlaces(
  { core, place }: BodyReading,
  division: Jurisdiction,
  gazetteer: Gazetteer,
): boolean {
  if (place !== null || core.kind !== 'stem' || division.level !== 'PROVINCIAL') return false
  return core.suffix === '局' && !division.name.endsWith('市') && gazetteer.provincialHalls.has(core.stem)
}

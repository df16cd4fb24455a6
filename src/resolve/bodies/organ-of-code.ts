import { shortPlaceName } from '../../extract/bodies/place-name.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { Jurisdiction } from '../../extract/gazetteer-tables.ts'
import { placeNameOf } from './division-of.ts'
import { organName } from './official-name.ts'

/** What a local code says behind the place: 府办, 卫 in 卫基层. */
export interface OrganCode {
  /** 府办, 卫: as written. */
  readonly code: string
  /** A name with {p} for the place (中共{p}委), or what a department is for (卫生健康). */
  readonly what: string
  /** Whether every place calls the body so. */
  readonly uniform: boolean
}

/** 政办发 only as all that is left; 卫 with what department and form follow: 卫基层, 卫函. */
export function organOfCode(rest: string, { localCodes }: Gazetteer): OrganCode | null {
  const office = localCodes.offices[rest]
  if (office) return { code: rest, what: office, uniform: true }
  for (let length = Math.min(4, rest.length); length > 0; length--) {
    const what = localCodes.departments[rest.slice(0, length)]
    if (what === '') return null
    if (what) return { code: rest.slice(0, length), what, uniform: false }
  }
  return null
}

/** The name of the body in a division: 中共{p}委 → 中共枣庄市委, 卫生健康 in Hainan → 海南省卫生健康委员会. */
export function organNameIn(
  division: Jurisdiction,
  { what, code }: OrganCode,
  year: number,
  gazetteer: Gazetteer,
): string {
  const place = placeNameOf(division, gazetteer)
  const names = gazetteer.localCodes.names[division.code]
  const own = names?.[code] ?? names?.[what]
  if (own) return own.includes('{p}') ? filled(own, division, place, gazetteer) : place + own
  if (what.includes('{p}') || what.includes('{s}'))
    return filled(calledIn(what, division, gazetteer), division, place, gazetteer)
  const stem = gazetteer.localCodes.former[what]?.find(({ to }) => year <= to)?.name ?? what
  return place + stem + suffixOf(stem, division, gazetteer)
}

/** {p}住房公积金管理中心 is {s}住房公积金管理中心 in 北京市. */
function calledIn(what: string, division: Jurisdiction, gazetteer: Gazetteer): string {
  const words = what.replace('{p}', '')
  const organ = gazetteer.organs.longest(words, 0, words.length)
  const isSame = organ?.end === words.length && organ.value.name === what
  return isSame ? organName(organ.value, division) : what
}

function filled(name: string, division: Jurisdiction, place: string, gazetteer: Gazetteer): string {
  const court = { PROVINCIAL: '高级', MUNICIPAL: '中级' }[division.level as string] ?? ''
  return name
    .replace('{p}', place)
    .replace('{s}', () => shortPlaceName(division.name, gazetteer.nationalities) ?? division.name)
    .replace('{office}', officeOf(division, gazetteer))
    .replace('{court}', court)
}

/** What the general office of a government is called. */
export function officeOf({ level, code }: Jurisdiction, gazetteer: Gazetteer): string {
  return level === 'PROVINCIAL' || gazetteer.officesCalledHall.has(code) ? '办公厅' : '办公室'
}

function suffixOf(stem: string, division: Jurisdiction, { localCodes }: Gazetteer): string {
  if (localCodes.commissions.includes(stem)) return division.level === 'COUNTY' ? '局' : '委员会'
  const bureau =
    division.level !== 'PROVINCIAL' ||
    division.name.endsWith('市') ||
    division.code === '660000' ||
    localCodes.provincialBureaus.includes(stem)
  return bureau ? '局' : '厅'
}

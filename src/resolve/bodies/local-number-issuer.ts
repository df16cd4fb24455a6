import { rankOf } from '../../domain/level.ts'
import type { Gazetteer, Jurisdiction } from '../../extract/gazetteer.ts'
import { placeNameOf } from './division-of.ts'
import type { NumberIssuer } from './number-issuer.ts'

/** The issuer that the parts of a local code tell, and how much of the code told it. */
export interface LocalIssuer {
  readonly end: number
  readonly issuer: NumberIssuer
}

/** 粤|府办 → 广东省人民政府办公厅; 枣|发 → 中共枣庄市委; 琼|卫|基层 → 海南省卫生健康委员会. Null where either part is unknown. */
export function localIssuer(code: string, gazetteer: Gazetteer): LocalIssuer | null {
  for (const { end, divisions, sure } of areasOf(code, gazetteer)) {
    const organ = organOf(code.slice(end), gazetteer)
    if (!organ) continue
    const [division, ...others] = divisions
    if (!division) continue
    const name = nameOf(division, organ, gazetteer)
    const certain =
      !gazetteer.localCodes.doubtful.includes(code[0]!) &&
      sure &&
      others.length === 0 &&
      organ.certain(division)
    const issuer = { name, level: division.level, jurisdictionCode: division.code, certain }
    return { end: end + organ.length, issuer }
  }
  return null
}

interface Area {
  readonly end: number
  readonly divisions: readonly Jurisdiction[]
  /** Whether the characters can mean no other place. */
  readonly sure: boolean
}

/** The places the head of a code may mean, the likeliest first: 中山, 鲁, 青 (青海 or 青岛), 枣 (枣庄). */
function areasOf(code: string, gazetteer: Gazetteer): Area[] {
  const areas: Area[] = []
  const whole = gazetteer.places.longest(code, 0, code.length)
  const latest = whole?.value.filter(({ to }) => to === null) ?? []
  if (whole && latest.length === 1) areas.push({ end: whole.end, divisions: latest, sure: true })
  for (const length of [3, 2, 1]) {
    const codes = gazetteer.abbreviations.get(code.slice(0, length))
    if (!codes || code.length < length) continue
    const divisions = codes
      .map((each) => gazetteer.byCode.get(each)!.at(-1)!)
      .toSorted((a, b) => rankOf(a.level) - rankOf(b.level))
    // 云 is 云南 and never 云浮, but 宁 is 宁夏 and Nanjing
    if (divisions.length > 0)
      areas.push({ end: length, divisions: divisions.slice(0, 1), sure: divisions.length === 1 })
  }
  if (areas.length > 0) return areas
  const first = code[0] ?? ''
  const cities = gazetteer.jurisdictions.filter(
    ({ level, name, to }) => level === 'MUNICIPAL' && to === null && name.startsWith(first),
  )
  if (cities.length === 1) areas.push({ end: 1, divisions: cities, sure: !sharedByCounty(first, gazetteer) })
  return areas
}

/** 枣 begins 枣强县 and 枣阳市 too, but a county's code seldom has one character; two counties make it doubtful. */
function sharedByCounty(first: string, gazetteer: Gazetteer): boolean {
  return (
    gazetteer.jurisdictions.filter(
      ({ level, name, to }) => level === 'COUNTY' && to === null && name.startsWith(first),
    ).length > 3
  )
}

interface OrganCode {
  readonly length: number
  readonly what: string
  readonly office: boolean
  certain(division: Jurisdiction): boolean
}

/** 政办发 only as all that is left; 卫 with what department and form follow: 卫基层, 卫函. */
function organOf(rest: string, { localCodes }: Gazetteer): OrganCode | null {
  const office = localCodes.offices[rest]
  if (office) return { length: rest.length, what: office, office: true, certain: () => true }
  for (let length = Math.min(4, rest.length); length > 0; length--) {
    const what = localCodes.departments[rest.slice(0, length)]
    if (what === '') return null
    if (what)
      return {
        length,
        what,
        office: false,
        // A city's department may be called otherwise (科技创新局); a province's has its one name.
        certain: (division) =>
          division.level === 'PROVINCIAL' && !division.name.endsWith('市') && division.code !== '660000',
      }
  }
  return null
}

function nameOf(division: Jurisdiction, organ: OrganCode, gazetteer: Gazetteer): string {
  const place = placeNameOf(division, gazetteer)
  // 新疆生产建设兵团 is a government by itself
  const government = division.code === '660000' ? place : `${place}人民政府`
  const hall = division.level === 'PROVINCIAL' || gazetteer.officesCalledHall.has(division.code)
  const room = hall ? '办公厅' : '办公室'
  switch (organ.what) {
    case '政府':
      return government
    case '政府办':
      return government + room
    case '党委':
      return `中共${place}委`
    case '党委办':
      return `中共${place}委${room}`
  }
  if (organ.what === '税务') return `国家税务总局${place}税务局`
  if (/(?:会|办公室|局|中心|院)$/.test(organ.what)) return place + organ.what
  if (organ.what === '中医药') return `${place}中医药管理局`
  const { commissions, municipalityCommissions, provincialBureaus } = gazetteer.localCodes
  const ofCity = municipalityCommissions[division.code]
  if (ofCity ? ofCity.includes(organ.what) : division.level !== 'COUNTY' && commissions.includes(organ.what))
    return `${place}${organ.what}委员会`
  const bureau =
    division.level !== 'PROVINCIAL' ||
    division.name.endsWith('市') ||
    division.code === '660000' ||
    provincialBureaus.includes(organ.what)
  return `${place}${organ.what}${bureau ? '局' : '厅'}`
}

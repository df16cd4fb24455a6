import { rankOf } from '../../domain/level.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { Jurisdiction } from '../../extract/gazetteer-tables.ts'

/** A place that the head of a code may mean, and where the code goes on. */
export interface CodePlace {
  readonly end: number
  readonly division: Jurisdiction
  /** Whether the characters may mean another place: never, only counties, which have few departments, or its equals. */
  readonly sure: 'alone' | 'before-counties' | 'shared'
}

/**
 * The places the head of a code may mean, the likeliest first: 中山, 吉市 (吉林市), 鲁, 青 (青海 or 青岛), 枣 (枣庄). None where
 * several of equal rank share it: 泰 is 泰州 and 泰安.
 */
export function placesOfCode(code: string, gazetteer: Gazetteer): CodePlace[] {
  const places: CodePlace[] = []
  const add = (end: number, divisions: readonly Jurisdiction[]) => {
    const fitting = divisions.filter((division) => fits(code, end, division, gazetteer))
    const [division, ...others] = likeliest(fitting, gazetteer)
    if (!division || others.length > 0) return
    places.push({ end, division, sure: surenessOf(code, end, division, fitting, gazetteer) })
  }
  const whole = gazetteer.places.longest(code, 0, code.length)
  if (whole)
    add(
      whole.end,
      whole.value.filter(({ to }) => to === null),
    )
  for (const length of [3, 2, 1]) {
    const head = code.slice(0, length)
    if (head.length < length) continue
    add(length, divisionsAbbreviated(head, gazetteer))
    if (length === 1) {
      // 杨|府发: a district, where no city goes by the character
      if (places.length === 0 && !gazetteer.citiesByInitial.has(head))
        add(1, gazetteer.countiesByInitial.get(head) ?? [])
      continue
    }
    // 苏|市监 is 市场监管 of the province, not 监 of a city
    if (/.[市州盟县区]$/.test(head) && !/^.市[监场]/.test(code)) add(length, divisionsCalled(head, gazetteer))
    // 柳南|政办发, 钦南|科: a county by its name without 区 or 县
    add(length, gazetteer.countiesByShortName.get(head) ?? [])
  }
  return places
}

/** 鲁 → 山东省; 大 → 大连市, as 大同市 goes by 同 and 大理 by 大理; 武 → 武汉市 and 武威市. */
function divisionsAbbreviated(head: string, gazetteer: Gazetteer): readonly Jurisdiction[] {
  const listed = (gazetteer.abbreviations.get(head) ?? []).map((code) => gazetteer.byCode.get(code)!.at(-1)!)
  if (listed.length > 0) return listed
  return (gazetteer.citiesByInitial.get(head) ?? []).filter(({ code }) => !gazetteer.abbreviated.has(code))
}

/** Provinces before cities, and a province's capital or a city of sub-provincial rank before other cities. */
function likeliest(divisions: readonly Jurisdiction[], gazetteer: Gazetteer): Jurisdiction[] {
  const importance = ({ level, code }: Jurisdiction) =>
    rankOf(level) * 2 + (code.endsWith('0100') || gazetteer.officesCalledHall.has(code) ? 0 : 1)
  const first = Math.min(...divisions.map(importance))
  return divisions.filter((division) => importance(division) === first)
}

/** 鲁 and 云 are provinces before they are cities; 枣 begins 枣强县 too, but a county's code seldom has one character. */
function surenessOf(
  code: string,
  end: number,
  { level }: Jurisdiction,
  fitting: readonly Jurisdiction[],
  gazetteer: Gazetteer,
): CodePlace['sure'] {
  const { localCodes, countiesByInitial } = gazetteer
  const head = code.slice(0, end)
  const only = fitting.length === 1
  if (head.length > 1) return only ? 'alone' : 'shared'
  if (level === 'PROVINCIAL') return only || !localCodes.doubtful.includes(head) ? 'alone' : 'shared'
  if (!only || localCodes.doubtful.includes(head)) return 'shared'
  if (level === 'COUNTY') return 'before-counties'
  const counties = (countiesByInitial.get(head) ?? []).filter((county) => fits(code, end, county, gazetteer))
  return counties.length <= 6 ? 'alone' : 'before-counties'
}

/** 府 in Jiangxi, Guangdong, Sichuan …, 政 everywhere else, where the code is a government's. */
function fits(code: string, end: number, { code: division }: Jurisdiction, gazetteer: Gazetteer): boolean {
  // 秘 is the mark of Anhui, 综 of Fujian
  const form = gazetteer.localCodes.formsOfProvinces[code.at(-1)!]
  if (form && /[政办]./.test(code.slice(end)) && !division.startsWith(form)) return false
  const word = /^(?:府|政(?=[发办函字规秘综通文令明电]|$))/.exec(code.slice(end))?.[0]
  if (!word) return true
  const house = gazetteer.localCodes.governmentsCalledHouse.some((head) => division.startsWith(head))
  return word === '府' ? house : !house || division.endsWith('0000')
}

/** 吉市 → 吉林市, 恩施州, 岑溪市: an initial or a short name with what the division is. */
function divisionsCalled(head: string, gazetteer: Gazetteer): readonly Jurisdiction[] {
  const kind = head.at(-1)!
  const short = head.slice(0, -1)
  const named =
    head.length === 2
      ? gazetteer.citiesByInitial.get(short)
      : [
          ...(gazetteer.places.longest(short, 0, short.length)?.value ?? []),
          ...(gazetteer.countiesByShortName.get(short) ?? []),
        ]
  return (named ?? []).filter(({ name, to }) => to === null && name.startsWith(short) && name.endsWith(kind))
}

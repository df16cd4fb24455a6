import { fileURLToPath } from 'node:url'
import type { BodyLabel } from '../domain/body.ts'
import { type BodyBeginnings, bodyBeginnings } from './bodies/body-start.ts'
import { type NameTrie, nameTrie } from './bodies/name-trie.ts'
import { shortPlaceName } from './bodies/place-name.ts'
import {
  type GazetteerTables,
  type Jurisdiction,
  type LearnedCode,
  type LocalCodes,
  type NationalBody,
  type NumberCode,
  type Places,
  readTables,
} from './gazetteer-tables.ts'

/** A body that every place has: `name` with {p} for the place; in divisions whose code begins so, one of `names`. */
export interface Organ {
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  readonly label: BodyLabel
}

export interface Gazetteer {
  readonly jurisdictions: readonly Jurisdiction[]
  /** The divisions of a code, oldest first. */
  readonly byCode: ReadonlyMap<string, readonly Jurisdiction[]>
  /** 山东省, 山东, 枣庄 … to the divisions so called; several where a name is ambiguous. */
  readonly places: NameTrie<readonly Jurisdiction[]>
  /** 鲁 → 370000; 青 → 青海 and 青岛. */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>
  /** 长 → 长春市, 长沙市, 长治市, as they are called today. */
  readonly citiesByInitial: ReadonlyMap<string, readonly Jurisdiction[]>
  readonly countiesByInitial: ReadonlyMap<string, readonly Jurisdiction[]>
  /** 柳南 → 柳南区. */
  readonly countiesByShortName: ReadonlyMap<string, readonly Jurisdiction[]>
  /** The divisions with an abbreviation of their own. */
  readonly abbreviated: ReadonlySet<string>
  /** 贵安新区 → 贵州省. */
  readonly regions: NameTrie<readonly Jurisdiction[]>
  readonly functionalAreas: NameTrie<true>
  /** Full and short names to the bodies so called at some time, oldest first. */
  readonly national: NameTrie<readonly NationalBody[]>
  readonly nationalBodies: readonly NationalBody[]
  /** 卫生部 → 国家卫生和计划生育委员会. */
  readonly successors: ReadonlyMap<string, readonly NationalBody[]>
  /** 卫健 → 卫生健康. */
  readonly stems: NameTrie<string>
  /** What may stand before 部门: 财政, 编制. */
  readonly functions: NameTrie<string>
  readonly organs: NameTrie<Organ>
  /** 人事, 基层: what a 处, 科 or 司 may be for. */
  readonly units: NameTrie<true>
  readonly unitNames: ReadonlyMap<string, Readonly<Record<string, string>>>
  readonly institutionEndings: NameTrie<true>
  readonly classes: NameTrie<BodyLabel>
  /** What a province has a 厅 for. */
  readonly provincialHalls: ReadonlySet<string>
  readonly nationalities: readonly string[]
  readonly officesCalledHall: ReadonlySet<string>
  readonly beginnings: BodyBeginnings
  /** 国办发, 国卫办 …. */
  readonly numberCodes: NameTrie<readonly NumberCode[]>
  readonly learnedCodes: ReadonlyMap<string, readonly LearnedCode[]>
  readonly localCodes: LocalCodes
}

const home = fileURLToPath(new URL('../../seeds/gazetteer/', import.meta.url))
let loaded: Gazetteer | undefined

/** Read and checked once a process. */
export function loadGazetteer(): Gazetteer {
  loaded ??= gazetteerOf(readTables(home))
  return loaded
}

function gazetteerOf({
  jurisdictions,
  nationalBodies,
  places,
  bodies,
  numberCodes,
  learnedCodes,
  localCodes,
}: GazetteerTables): Gazetteer {
  const stems = bodies.stems.flatMap(({ name, forms = [] }) =>
    [name, ...forms].map((form) => [form, name] as const),
  )
  const today = jurisdictions.filter(({ to }) => to === null)
  const cities = today.filter(({ level }) => level === 'MUNICIPAL')
  const counties = today.filter(({ level }) => level === 'COUNTY')
  const known: Omit<Gazetteer, 'beginnings'> = {
    jurisdictions,
    citiesByInitial: grouped(cities.map((division) => [division.name[0]!, division])),
    countiesByInitial: grouped(counties.map((division) => [division.name[0]!, division])),
    countiesByShortName: grouped(counties.map((division) => [division.name.slice(0, -1), division])),
    byCode: grouped(jurisdictions.map((division) => [division.code, division])),
    places: nameTrie(
      grouped(
        jurisdictions.flatMap((division) =>
          placeNames(division, places, jurisdictions).map((name) => [name, division] as const),
        ),
      ),
    ),
    abbreviations: grouped(
      Object.entries(places.abbreviations).flatMap(([code, short]) =>
        short.map((word) => [word, code] as const),
      ),
    ),
    abbreviated: new Set(Object.keys(places.abbreviations)),
    regions: nameTrie(
      Object.entries(places.regions).map(([name, code]) => [
        name,
        jurisdictions.filter((division) => division.code === code),
      ]),
    ),
    functionalAreas: nameTrie(places.functionalAreas.map((name) => [name, true])),
    national: nameTrie(
      grouped(
        nationalBodies.flatMap((body) => [body.name, ...body.short].map((name) => [name, body] as const)),
      ),
    ),
    nationalBodies,
    successors: new Map(
      nationalBodies
        .filter(({ succeededBy }) => succeededBy.length > 0)
        .map(({ name, succeededBy }) => [
          name,
          succeededBy.flatMap((next) => nationalBodies.filter((body) => body.name === next)),
        ]),
    ),
    stems: nameTrie(stems),
    functions: nameTrie([...bodies.functions.map((word) => [word, word] as const), ...stems]),
    organs: nameTrie(
      bodies.organs.flatMap(({ forms, name, names = {}, label = 'IssuingBody' }) =>
        forms.map((form) => [form, { name, names, label }] as const),
      ),
    ),
    units: nameTrie(bodies.units.map((name) => [name, true])),
    unitNames: new Map(Object.entries(bodies.unitNames)),
    institutionEndings: nameTrie(bodies.institutionEndings.map((name) => [name, true])),
    classes: nameTrie(
      bodies.classes.flatMap(({ label, names }) => names.map((name) => [name, label] as const)),
    ),
    provincialHalls: new Set(bodies.provincialHalls),
    nationalities: places.nationalities,
    officesCalledHall: new Set(places.officesCalledHall),
    numberCodes: nameTrie(
      grouped(
        numberCodes.filter(({ code }) => !code.includes('…')).map((entry) => [entry.code, entry] as const),
      ),
    ),
    learnedCodes: codesByKey([
      ...numberCodes.filter(({ code }) => code.includes('…')).map((entry) => ({ ...entry, sure: true })),
      ...learnedCodes,
    ]),
    localCodes,
  }
  const { national, regions, functions, classes } = known
  const bare = [known.stems, functions, classes]
  return { ...known, beginnings: bodyBeginnings({ national, places: [known.places, regions], bare }) }
}

/** Learned codes by what they are looked up by. */
export function codesByKey(codes: readonly LearnedCode[]): ReadonlyMap<string, readonly LearnedCode[]> {
  return grouped(codes.map((entry) => [entry.code, entry]))
}

/** 山东省 and 山东; 恩施州 too; 海淀区 only whole, as 海淀 names more than the district; 矿区 only behind its city, 阳泉市矿区. */
function placeNames(
  { code, parent, name, level }: Jurisdiction,
  places: Places,
  jurisdictions: readonly Jurisdiction[],
): string[] {
  if (level === 'NATIONAL') return [name]
  const own = places.shortNames[code]
  if (own) return [name, ...own]
  if (level === 'COUNTY' && /^[城郊矿]区$/.test(name))
    return jurisdictions.filter((city) => city.code === parent).map((city) => `${city.name}${name}`)
  if (level === 'COUNTY') return [name]
  const short = shortPlaceName(name, places.nationalities)
  if (!short || short.length < 2) return [name]
  return name.endsWith('自治州') ? [name, short, `${short}州`, `${short}自治州`] : [name, short]
}

function grouped<Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (!group) groups.set(key, [value])
    else if (!group.includes(value)) group.push(value)
  }
  return groups
}

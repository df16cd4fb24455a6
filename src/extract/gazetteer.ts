import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Level } from '../domain/level.ts'
import { type BodyBeginnings, bodyBeginnings } from './bodies/body-start.ts'
import { type NameTrie, nameTrie } from './bodies/name-trie.ts'
import { shortPlaceName } from './bodies/place-name.ts'

/** An administrative division in the years it had this code and name; null is "before 2002" and "still". */
export const Jurisdiction = z.object({
  code: z.string().regex(/^\d{6}$/),
  name: z.string().min(2),
  level: Level,
  parent: z.string().nullable(),
  from: z.int().nullable(),
  to: z.int().nullable(),
})
export type Jurisdiction = Readonly<z.infer<typeof Jurisdiction>>

/** A body of the whole country, with the years it had this name. */
export const NationalBody = z.object({
  name: z.string().min(2),
  short: z.array(z.string()),
  from: z.int().nullable(),
  to: z.int().nullable(),
  /** The names of those that took its place: of 国家经济贸易委员会 three. */
  succeededBy: z.array(z.string()),
  label: z.enum(['IssuingBody', 'Institution']),
})
export type NationalBody = Readonly<z.infer<typeof NationalBody>>

const Label = z.enum(['IssuingBody', 'Department', 'Institution', 'Group'])

const Places = z.object({
  abbreviations: z.record(z.string(), z.array(z.string())),
  shortNames: z.record(z.string(), z.array(z.string())),
  /** Cities of sub-provincial rank: their general office is a 办公厅. */
  officesCalledHall: z.array(z.string()),
  nationalities: z.array(z.string()),
  /** Areas known by a name of their own, with the division that they are in: 贵安新区. */
  regions: z.record(z.string(), z.string()),
  functionalAreas: z.array(z.string()),
})

/** What governments do, and the bodies that do it: see seeds/gazetteer/README.md. */
const Bodies = z.object({
  stems: z.array(z.object({ name: z.string(), forms: z.array(z.string()).optional() })),
  functions: z.array(z.string()),
  organs: z.array(
    z.object({
      forms: z.array(z.string()),
      name: z.string(),
      /** Beginnings of codes of divisions where the name is another. */
      names: z.record(z.string(), z.string()).optional(),
      label: Label.optional(),
    }),
  ),
  units: z.array(z.string()),
  unitNames: z.record(z.string(), z.record(z.string(), z.string())),
  institutionEndings: z.array(z.string()),
  classes: z.array(z.object({ label: Label, names: z.array(z.string()) })),
  provincialHalls: z.array(z.string()),
})

/** The first part of a document number's code, and who issued under it in which years. */
export const NumberCode = z.object({
  code: z.string().min(1),
  issuer: z.string().min(2),
  from: z.int().nullable(),
  to: z.int().nullable(),
})
export type NumberCode = Readonly<z.infer<typeof NumberCode>>

/** A code (苏科高), a beginning (苏科…) or a beginning and an ending (苏科…发) that published documents show one issuer for. */
export const LearnedCode = NumberCode.extend({ sure: z.boolean() })
export type LearnedCode = Readonly<z.infer<typeof LearnedCode>>

/** What stands behind the place in a local code: a name with {p} for the place, or what a department is for. */
const LocalCodes = z.object({
  /** 政发, 府办: only as all that is left of the code. */
  offices: z.record(z.string(), z.string()),
  /** 卫, 财: whatever follows. Empty where a longer code is nobody's: 科奖 is not 科's. */
  departments: z.record(z.string(), z.string()),
  commissions: z.array(z.string()),
  provincialBureaus: z.array(z.string()),
  /** What a place calls it where the rule does not tell. */
  names: z.record(z.string(), z.record(z.string(), z.string())),
  /** What a department was called up to a year. */
  former: z.record(z.string(), z.array(z.object({ to: z.int(), name: z.string() }))),
  /** Beginnings of the codes of divisions whose governments write 府, not 政. */
  governmentsCalledHouse: z.array(z.string()),
  /** Endings of governments' codes that only one province has: 政办秘 in Anhui. */
  formsOfProvinces: z.record(z.string(), z.string()),
  /** First characters that two issuers of equal right use: 苏 is Jiangsu's and Suzhou's, 教 the ministry's and Henan's. */
  doubtful: z.array(z.string()),
})
export type LocalCodes = Readonly<z.infer<typeof LocalCodes>>

/** A body that every place has: `name` with {p} for the place; in divisions whose code begins so, one of `names`. */
export interface Organ {
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  readonly label: z.infer<typeof Label>
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
  readonly classes: NameTrie<z.infer<typeof Label>>
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
const loaded = new Map<string, Gazetteer>()

/** The gazetteer of a folder (ours unless another is given); read and checked once a process. */
export function loadGazetteer(folder: string = home): Gazetteer {
  const known = loaded.get(folder)
  if (known) return known
  const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
  const gazetteer = gazetteerOf({
    jurisdictions: z.array(Jurisdiction).parse(rowsOf(read('jurisdictions.tsv')).map(jurisdictionOf)),
    nationalBodies: z.array(NationalBody).parse(rowsOf(read('national-bodies.tsv')).map(nationalOf)),
    places: Places.parse(JSON.parse(read('places.json'))),
    bodies: Bodies.parse(JSON.parse(read('bodies.json'))),
    numberCodes: z.array(NumberCode).parse(rowsOf(read('number-codes.tsv')).map(numberCodeOf)),
    learnedCodes: z.array(LearnedCode).parse(rowsOf(read('learned-number-codes.tsv')).map(learnedCodeOf)),
    localCodes: LocalCodes.parse(JSON.parse(read('local-number-codes.json'))),
  })
  loaded.set(folder, gazetteer)
  return gazetteer
}

/** A table without its header line. */
function rowsOf(table: string): string[][] {
  return table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
}

const year = (cell: string | undefined) => (cell ? Number(cell) : null)

function jurisdictionOf([code, name, level, parent, from, to]: string[]) {
  return { code, name, level, parent: parent || null, from: year(from), to: year(to) }
}

function nationalOf([name, short, from, to, succeededBy, label]: string[]) {
  const shortNames = short ? short.split(',') : []
  return {
    name,
    short: shortNames,
    from: year(from),
    to: year(to),
    succeededBy: succeededBy ? succeededBy.split(',') : [],
    label,
  }
}

function numberCodeOf([code, issuer, from, to]: string[]) {
  return { code, issuer, from: year(from), to: year(to) }
}

function learnedCodeOf(cells: string[]) {
  return { ...numberCodeOf(cells), sure: cells[4] === 'sure' }
}

interface Tables {
  readonly jurisdictions: readonly Jurisdiction[]
  readonly nationalBodies: readonly NationalBody[]
  readonly places: z.infer<typeof Places>
  readonly bodies: z.infer<typeof Bodies>
  readonly numberCodes: readonly NumberCode[]
  readonly learnedCodes: readonly LearnedCode[]
  readonly localCodes: LocalCodes
}

function gazetteerOf({
  jurisdictions,
  nationalBodies,
  places,
  bodies,
  numberCodes,
  learnedCodes,
  localCodes,
}: Tables): Gazetteer {
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
          placeNames(division, places).map((name) => [name, division] as const),
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

/** 山东省 and 山东; 恩施州 too; 海淀区 only whole, as 海淀 names more than the district; never 城区 or 矿区 alone. */
function placeNames({ code, name, level }: Jurisdiction, places: z.infer<typeof Places>): string[] {
  if (level === 'NATIONAL') return [name]
  const own = places.shortNames[code]
  if (own) return [name, ...own]
  if (level === 'COUNTY') return name.length > 2 || !/^[城郊矿]区$/.test(name) ? [name] : []
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

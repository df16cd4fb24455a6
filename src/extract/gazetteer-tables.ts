import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { BodyLabel } from '../domain/body.ts'
import { Level } from '../domain/level.ts'

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

export const Places = z.object({
  abbreviations: z.record(z.string(), z.array(z.string())),
  shortNames: z.record(z.string(), z.array(z.string())),
  /** Cities of sub-provincial rank: their general office is a 办公厅. */
  officesCalledHall: z.array(z.string()),
  nationalities: z.array(z.string()),
  /** Areas known by a name of their own, with the division that they are in: 贵安新区. */
  regions: z.record(z.string(), z.string()),
  functionalAreas: z.array(z.string()),
})

export type Places = Readonly<z.infer<typeof Places>>

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
      label: BodyLabel.optional(),
    }),
  ),
  units: z.array(z.string()),
  unitNames: z.record(z.string(), z.record(z.string(), z.string())),
  institutionEndings: z.array(z.string()),
  classes: z.array(z.object({ label: BodyLabel, names: z.array(z.string()) })),
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

/** The gazetteer as its files hold it, checked. */
export interface GazetteerTables {
  readonly jurisdictions: readonly Jurisdiction[]
  readonly nationalBodies: readonly NationalBody[]
  readonly places: Places
  readonly bodies: z.infer<typeof Bodies>
  readonly numberCodes: readonly NumberCode[]
  readonly learnedCodes: readonly LearnedCode[]
  readonly localCodes: LocalCodes
}

/** Reads and checks the files of a folder. Throws a zod error that names the row that is wrong. */
export function readTables(folder: string): GazetteerTables {
  const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
  return {
    jurisdictions: z.array(Jurisdiction).parse(rowsOf(read('jurisdictions.tsv')).map(jurisdictionOf)),
    nationalBodies: z.array(NationalBody).parse(rowsOf(read('national-bodies.tsv')).map(nationalOf)),
    places: Places.parse(JSON.parse(read('places.json'))),
    bodies: Bodies.parse(JSON.parse(read('bodies.json'))),
    numberCodes: z.array(NumberCode).parse(rowsOf(read('number-codes.tsv')).map(numberCodeOf)),
    learnedCodes: z.array(LearnedCode).parse(rowsOf(read('learned-number-codes.tsv')).map(learnedCodeOf)),
    localCodes: LocalCodes.parse(JSON.parse(read('local-number-codes.json'))),
  }
}

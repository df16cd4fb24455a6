import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** What a unit measures; decides in which sentences a number with it can be a target at all. */
export const UnitFamily = z.enum([
  'share',
  'people',
  'households',
  'count',
  'area',
  'length',
  'volume',
  'mass',
  'energy',
  'money',
  'data',
  'ratio',
  'age',
  'life',
  'grade',
  'score',
  'return',
  'time',
  'physical',
  'rate',
])
export type UnitFamily = z.infer<typeof UnitFamily>

/**
 * `seeds/gazetteer/units.json`: units as Chinese documents write them, with the UN/CEFACT Recommendation 20 code where one
 * exists, and the characters that after the unit make another word of it (家 + 庭, 家 + 具 unless 100家具有,
 * 次 + 年 unless 一次年度检查).
 */
const Unit = z.object({
  unit: z.string().min(1),
  code: z.string().nullable(),
  family: UnitFamily,
  /** How the unit is called where it is written with a measure word: 个批次 is 批次. */
  name: z.string().optional(),
  notBefore: z.string().optional(),
  /** The unit in which amounts of its kind are compared, and how many of those one is: 公里 is 1000 米. Without it, itself. */
  base: z.string().min(1).optional(),
  factor: z.number().positive().optional(),
})
export type Unit = Readonly<z.infer<typeof Unit>>

export interface Units {
  /** Matches one unit, the longest, not where it begins another word. */
  readonly pattern: string
  readonly of: (words: string) => Unit | null
}

let units: Units | undefined

export function unitTable(): Units {
  units ??= readUnits()
  return units
}

function readUnits(): Units {
  const file = new URL('../../../../seeds/gazetteer/units.json', import.meta.url)
  const table = z.array(Unit).parse(JSON.parse(readFileSync(file, 'utf8')))
  const byName = new Map(table.map((unit) => [unit.unit, unit]))
  const pattern = [...table]
    .sort((a, b) => b.unit.length - a.unit.length)
    .map(({ unit, notBefore }) => literal(unit) + (notBefore ? `(?!(?!具[有备]|年度)[${notBefore}])` : ''))
    .join('|')
  return { pattern: `(?:${pattern})`, of: (words) => byName.get(words) ?? null }
}

function literal(words: string): string {
  return words.replace(/[()/.]/g, '\\$&')
}

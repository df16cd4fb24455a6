import { readBodyAt } from '../../extract/bodies/body-grammar.ts'
import { readBodyName } from '../../extract/bodies/body-name.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { NumberCode } from '../../extract/gazetteer-tables.ts'
import { canonicalBody } from './canonical-body.ts'
import { learnedCode } from './learned-code.ts'
import { localIssuer } from './local-number-issuer.ts'
import type { NumberIssuer } from './number-issuer.ts'
import { officeOf } from './organ-of-code.ts'

// 国办发〔2019〕6号, 粤府办[2019]18号
const bracketed = /^\s*(?:第)?([^\d〔﹝[【(（]+)[〔﹝[【(（]\s*((?:19|20)?\d\d)/
// 国务院令第708号: the name of who ordered it, not a code
const order = /^(.{2,20}?)(?:令|公告|通告)(?:第|\d|[〔﹝[【(（])/

/** Where a number has no year, its code is read as it is now. */
const latest = 9999

/**
 * The issuer that a document number tells by itself: 国办发〔2019〕6号 → 国务院办公厅, 粤府办〔2019〕18号 → 广东省人民政府办公厅.
 * Null where nothing is known of its code.
 */
export function issuerOfNumber(documentNumber: string, gazetteer: Gazetteer): NumberIssuer | null {
  const number = bracketed.exec(documentNumber)
  if (number) {
    const year = Number(number[2]!.padStart(4, '19'))
    const known = byCode(number[1]!.replace(/\s/g, ''), year, gazetteer)
    if (known) return known
  }
  const name = order.exec(documentNumber)?.[1]
  if (!name) return null
  // 粤府令第197号: orders have codes, too
  return named(name, null, true, gazetteer) ?? firstNamed(name, gazetteer) ?? byCode(name, latest, gazetteer)
}

function byCode(code: string, year: number, gazetteer: Gazetteer): NumberIssuer | null {
  const learned = learnedCode(code, year, gazetteer)
  if (learned) return named(withOffice(learned.issuer, code, gazetteer), year, learned.sure, gazetteer)
  const local = localIssuer(code, year, gazetteer)
  for (const { end, value } of gazetteer.numberCodes.all(code, 0, code.length).reverse()) {
    const entry = inYear(value, year)
    if (!entry || !isWholePart(code, end, entry) || isGovernmentOf(code, end, gazetteer)) continue
    // 教 is the ministry's, but 教 in 鲁教 never stands first; 甘 and 财 are told apart by who reads further.
    if (local && !local.weak && local.end > end) break
    return named(entry.issuer, year, !gazetteer.localCodes.doubtful.includes(entry.code), gazetteer)
  }
  return local?.issuer ?? null
}

/** Registries give 温州市人民政府 for 温政办, the number of its office. */
function withOffice(issuer: string, code: string, gazetteer: Gazetteer): string {
  if (!issuer.endsWith('人民政府') || !/[政府][办厅]/.test(code)) return issuer
  const place = gazetteer.places.longest(issuer, 0, issuer.length)?.value.at(-1)
  return place ? issuer + officeOf(place, gazetteer) : issuer
}

function inYear(entries: readonly NumberCode[], year: number): NumberCode | null {
  return entries.findLast(({ from, to }) => (from ?? 0) <= year && year <= (to ?? 9999)) ?? null
}

/** 国发 is the State Council's only as a whole code: 国发改 is nobody's. */
const whole = new Set(['国发', '国函', '国令', '国办', '国办发', '国办函', '中发', '中办发', '厅字', '厅发'])

function isWholePart(code: string, end: number, { code: known }: NumberCode): boolean {
  if (end === code.length || !whole.has(known)) return true
  return /^(?:字|函|发|办|规|秘|明电|电|令)/.test(code.slice(end))
}

/** 商|政办 is of 商丘 or 商洛, not the ministry's. */
function isGovernmentOf(code: string, end: number, gazetteer: Gazetteer): boolean {
  if (end > 1 || !gazetteer.localCodes.offices[code.slice(1)]?.includes('人民政府')) return false
  return gazetteer.citiesByInitial.has(code[0]!) || gazetteer.countiesByInitial.has(code[0]!)
}

/** 财政部|税务总局 公告: the first of two. */
function firstNamed(names: string, gazetteer: Gazetteer): NumberIssuer | null {
  const end = readBodyAt(names, 0, names.length, gazetteer)?.end
  return end && readBodyName(names.slice(end).trim(), gazetteer)
    ? named(names.slice(0, end), null, true, gazetteer)
    : null
}

function named(
  name: string,
  year: number | null,
  certain: boolean,
  gazetteer: Gazetteer,
): NumberIssuer | null {
  const reading = readBodyName(name, gazetteer)
  if (!reading) return null
  const body = canonicalBody(
    reading,
    name,
    { jurisdiction: null, level: null, issuer: null, year },
    gazetteer,
  )
  if (!body.level || !body.jurisdictionCode) return null
  return { name: body.name, level: body.level, jurisdictionCode: body.jurisdictionCode, certain }
}

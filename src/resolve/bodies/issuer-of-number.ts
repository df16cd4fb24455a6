import { readBodyName } from '../../extract/bodies/body-name.ts'
import type { Gazetteer, NumberCode } from '../../extract/gazetteer.ts'
import { canonicalBody } from './canonical-body.ts'
import { localIssuer } from './local-number-issuer.ts'
import type { NumberIssuer } from './number-issuer.ts'

// 国办发〔2019〕6号, 粤府办[2019]18号
const bracketed = /^\s*(?:第)?(\D+?)\s*[〔﹝[【(（]\s*((?:19|20)?\d\d)/
// 国务院令第708号: the name of who ordered it, not a code
const order = /^(.{2,20}?)(?:令|公告|通告)(?:第|\d)/

/**
 * The issuer that a document number tells by itself: 国办发〔2019〕6号 → 国务院办公厅, 粤府办〔2019〕18号 → 广东省人民政府办公厅.
 * Null where nothing is known of its code.
 */
export function issuerOfNumber(documentNumber: string, gazetteer: Gazetteer): NumberIssuer | null {
  const number = bracketed.exec(documentNumber)
  if (number) {
    const year = Number(number[2]!.padStart(4, '19'))
    return byCode(number[1]!.replace(/\s/g, ''), year, gazetteer)
  }
  const name = order.exec(documentNumber)?.[1]
  return name ? named(name, null, true, gazetteer) : null
}

function byCode(code: string, year: number, gazetteer: Gazetteer): NumberIssuer | null {
  const local = localIssuer(code, gazetteer)
  const listed = gazetteer.numberCodes.all(code, 0, code.length).reverse()
  for (const { end, value } of listed) {
    const entry = inYear(value, year)
    if (!entry || !isWholePart(code, end, entry)) continue
    // 教 is the ministry's, but 教 in 鲁教 never stands first; 甘 and 财 are told apart by who reads further.
    if (local && local.end > end) break
    return named(entry.issuer, year, !gazetteer.localCodes.doubtful.includes(entry.code), gazetteer)
  }
  return local?.issuer ?? null
}

function inYear(entries: readonly NumberCode[], year: number): NumberCode | null {
  return entries.findLast(({ from, to }) => (from ?? 0) <= year && year <= (to ?? 9999)) ?? null
}

/** 国发 is the State Council's only as a whole code: 国发改 is nobody's. */
const whole = new Set([
  '国发',
  '国函',
  '国令',
  '国办发',
  '国办函',
  '国办',
  '中发',
  '中办发',
  '厅字',
  '厅发',
  '法',
  '民',
  '公',
  '计',
  '军',
  '外',
  '林',
  '统',
  '体',
  '气',
  '署',
  '审',
])

function isWholePart(code: string, end: number, { code: known }: NumberCode): boolean {
  if (end === code.length || known.length > 2) return true
  return !whole.has(known) || /^(?:字|函|发|办|规|明电|电|令|厅|科|人|政|通)/.test(code.slice(end))
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

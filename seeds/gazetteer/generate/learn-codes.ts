import { codesByKey, type Gazetteer } from '../../../src/extract/gazetteer.ts'
import { type LearnedCode } from '../../../src/extract/gazetteer-tables.ts'
import { issuerOfNumber } from '../../../src/resolve/bodies/issuer-of-number.ts'
import { placesOfCode } from '../../../src/resolve/bodies/place-of-code.ts'
import { keysOf } from '../../../src/resolve/bodies/learned-code.ts'
import type { NumberedRow } from './numbered-rows.ts'

/** How often an issuer used a key, and in which years. */
interface Use {
  readonly row: NumberedRow
  rows: number
}

/**
 * The codes of a registry that the grammar of codes does not read by itself: whole codes, and beginnings with or without
 * an ending that hardly anybody but one issuer used. The general ones come first; a special one is kept only where it
 * reads more rows right than those before it.
 */
export function learnCodes(rows: readonly NumberedRow[], gazetteer: Gazetteer): LearnedCode[] {
  const byKey = new Map<string, NumberedRow[]>()
  for (const row of rows)
    for (const key of keysOf(row.code)) byKey.set(key, [...(byKey.get(key) ?? []), row].slice(-400))
  const keys = [...byKey.keys()].toSorted((a, b) => generality(a) - generality(b) || (a < b ? -1 : 1))
  const learned: LearnedCode[] = []
  const known = new Map<string, LearnedCode[]>()
  const reader: Gazetteer = { ...gazetteer, learnedCodes: known }
  for (const key of keys) {
    const entries = entriesOf(key, byKey.get(key)!, reader)
    if (entries.length === 0) continue
    const before = score(byKey.get(key)!, reader)
    known.set(key, entries)
    if (score(byKey.get(key)!, reader) > before) learned.push(...entries)
    else known.delete(key)
  }
  return learned
}

/** Beginnings before whole codes, short ones first. */
function generality(key: string): number {
  const head = key.indexOf('…')
  if (head < 0) return 1000
  return head * 2 + (key.length > head + 1 ? 1 : 0)
}

/** Right and certain is 2, right 1, wrong -1. */
function score(rows: readonly NumberedRow[], gazetteer: Gazetteer): number {
  let sum = 0
  for (const row of rows) {
    const read = issuerOfNumber(row.number, gazetteer)
    if (read) sum += row.isIssuer(read.name) ? (read.certain ? 1.2 : 1) : read.certain ? -1.5 : -1
  }
  return sum
}

const least = { head: 3, whole: 1, listed: 3 }

function entriesOf(key: string, rows: readonly NumberedRow[], gazetteer: Gazetteer): LearnedCode[] {
  const head = key.split('…')[0]!
  const isHead = key.includes('…')
  const listed = gazetteer.numberCodes.longest(head, 0, head.length)
  if (rows.length < (listed ? least.listed : isHead ? least.head : least.whole)) return []
  // A beginning must reach into what says the organ: 琼科, not 琼 or 中山.
  if (isHead && !(reachesOrgan(head, gazetteer) && new Set(rows.map(({ code }) => code)).size > 1)) return []
  const uses = new Map<string, Use>()
  for (const row of rows) {
    const use = uses.get(row.issuer) ?? { row, rows: 0 }
    use.rows++
    uses.set(row.issuer, use)
  }
  const [most] = [...uses.values()].toSorted((a, b) => b.rows - a.rows)
  const share = most!.rows / rows.length
  if (share < (isHead ? 0.85 : 0.5) || !most!.row.readable) return []
  // Registries err: one document is enough only where the grammar of codes says the same, or nothing and the place fits.
  const guess = issuerOfNumber(most!.row.number, gazetteer)
  const agrees = guess !== null && most!.row.isIssuer(guess.name)
  if (rows.length < 3 && !agrees && (guess?.certain || !sharesPlace(most!.row, gazetteer))) return []
  const { code } = most!.row
  const sure = share >= 0.8 && (rows.length >= 3 || agrees || placesOfCode(code, gazetteer).length > 0)
  return [{ code: key, issuer: most!.row.issuer, from: null, to: null, sure }]
}

/** 恩施州政函 and 恩施土家族苗族自治州, 粤财 and 广东省, 普府办 and 上海市普陀区; not 穗卫函 and 苏州市. */
function sharesPlace({ code, issuer }: NumberedRow, gazetteer: Gazetteer): boolean {
  const initial = code[0]!
  const places = gazetteer.places.longest(issuer, 0, issuer.length)?.value ?? []
  const short = gazetteer.abbreviations.get(initial) ?? []
  return (
    issuer.startsWith(initial) ||
    ['省', '市', '区', '州', '盟'].some((whole) => issuer.includes(whole + initial)) ||
    places.some(({ code: place }) => short.some((each) => place.startsWith(each.replace(/(?:00)+$/, ''))))
  )
}

function reachesOrgan(head: string, { localCodes }: Gazetteer): boolean {
  for (let at = 1; at < head.length; at++) if (localCodes.departments[head.slice(at)]) return true
  return head.length > 2
}

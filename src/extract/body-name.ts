import { type BodyReading, freeUnitEnd, readBodyAt, unitEnd } from './body-grammar.ts'
import { readPlace } from './body-place.ts'
import type { Gazetteer } from './gazetteer.ts'

const institution = /^[\u4e00-\u9fff()\dA-Za-z“”·、-]{2,60}$/
const notName = /[了]|负责|进行|开展|加强|应当|以及|根据/

/** A string that is nothing but one body's name, read into its parts; null if it is not. */
export function readBodyName(name: string, gazetteer: Gazetteer): BodyReading | null {
  const limit = name.length
  const reading = readBodyAt(name, 0, limit, gazetteer)
  if (reading?.end === limit) return reading
  const unit = unitEnd(name, 0, limit, gazetteer) || freeUnitEnd(name, 0, limit)
  if (unit === limit)
    return { start: 0, end: limit, place: null, core: { kind: 'unit', words: name }, unit: null }
  const place = readPlace(name, 0, limit, gazetteer)
  if (place?.end === limit) return { start: 0, end: limit, place, core: { kind: 'place' }, unit: null }
  if (!institution.test(name) || notName.test(name) || !endsAsInstitution(name, gazetteer)) return null
  const owner = place?.kind === 'named' || place?.kind === 'relative' ? place : null
  const words = name.slice(owner?.end ?? 0)
  return { start: 0, end: limit, place: owner, core: { kind: 'institution', words }, unit: null }
}

/** 健康宣传教育|中心 */
export function endsAsInstitution(words: string, gazetteer: Gazetteer): boolean {
  for (let at = words.length - 2; at >= 1 && at >= words.length - 6; at--)
    if (gazetteer.institutionEndings.longest(words, at, words.length)?.end === words.length) return true
  return false
}

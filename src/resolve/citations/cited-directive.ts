import type { Body } from '../../domain/body.ts'
import type { Directive } from '../../domain/directive.ts'
import { directiveId } from '../../domain/identifier.ts'
import type { Level } from '../../domain/level.ts'
import { kindWord, titleKind } from '../../extract/citations/title-kind.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { BodyRegistry } from '../bodies/body-registry.ts'
import { issuerOfNumber } from '../bodies/issuer-of-number.ts'
import type { Standpoint } from '../bodies/standpoint.ts'
import type { Work } from './works.ts'

/**
 * The stub of a work known only by mention: what its title, number and issuers tell, and nothing else. Level and place come
 * from the number's code, else from the issuer, else from the place that the title begins with; a law is national.
 */
export function citedDirective(
  work: Work,
  evidence: Directive['evidence'],
  bodies: BodyRegistry,
  standpoint: Standpoint,
  gazetteer: Gazetteer,
): Directive {
  const title = work.titles[0] ?? null
  const ofNumber = work.documentNumber ? issuerOfNumber(work.documentNumber, gazetteer) : null
  let issuers = work.issuers
  const inferred: Directive['inferred'] = []
  if (issuers.length === 0 && ofNumber?.certain) {
    const id = bodies.register(ofNumber.name, standpoint)
    if (id) {
      issuers = [id]
      inferred.push('issuingBodies')
    }
  }
  const lead = bodies.bodies().find((body) => body.id === issuers[0]) ?? null
  const place = placeOf(title, lead, ofNumber, gazetteer)
  if (place.level) inferred.push('level')
  if (place.jurisdiction) inferred.push('jurisdiction')
  return {
    id: directiveId({
      documentNumber: work.documentNumber,
      issuer: ofNumber?.certain ? ofNumber.name : (lead?.name ?? null),
      title,
      issuedOn: null,
    }),
    part: 'cited',
    held: false,
    title,
    otherTitles: work.titles.slice(1),
    documentNumber: work.documentNumber,
    kind: title === null ? null : kindWord(title),
    level: place.level,
    jurisdiction: place.jurisdiction,
    issuedOn: null,
    publishedOn: null,
    effectiveFrom: null,
    effectiveUntil: null,
    issuingBodies: issuers,
    issuerCount: work.issuerCount,
    approvedBy: [],
    addressees: [],
    inferred,
    evidence,
  }
}

function placeOf(
  title: string | null,
  lead: Body | null,
  ofNumber: ReturnType<typeof issuerOfNumber>,
  gazetteer: Gazetteer,
): { readonly level: Level | null; readonly jurisdiction: Directive['jurisdiction'] } {
  const at = (code: string | null | undefined, level: Level | null) => {
    const found = code ? gazetteer.byCode.get(code)?.at(-1) : undefined
    return {
      level: level ?? found?.level ?? null,
      jurisdiction: found ? { code: found.code, name: found.name } : null,
    }
  }
  if (ofNumber) return at(ofNumber.jurisdictionCode, ofNumber.level)
  if (lead?.level) return at(lead.jurisdictionCode, lead.level)
  if (title === null) return { level: null, jurisdiction: null }
  const named = gazetteer.places.longest(title, 0, title.length)?.value ?? []
  const codes = new Set(named.map((place) => place.code))
  if (codes.size === 1) return at(named[0]!.code, null)
  if (codes.size === 0 && (titleKind(title) === 'law' || title.startsWith('中华人民共和国')))
    return at('100000', 'NATIONAL')
  return { level: null, jurisdiction: null }
}

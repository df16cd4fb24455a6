import type { Directive } from '../../domain/directive.ts'
import { directiveId } from '../../domain/identifier.ts'
import { kindWord } from '../../extract/citations/title-kind.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { BodyRegistry } from '../bodies/body-registry.ts'
import { issuerOfNumber } from '../bodies/issuer-of-number.ts'
import { issuersOfJointNumber } from '../bodies/issuers-of-joint-number.ts'
import type { Standpoint } from '../bodies/standpoint.ts'
import { toldPlace } from '../told-place.ts'
import { numberFromHere } from './relative-number.ts'
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
  const joint = issuers.length === 0 ? issuersOfJointNumber(work.documentNumber, standpoint, bodies) : []
  if (joint.length > 0) {
    issuers = joint
    inferred.push('issuingBodies')
  }
  if (issuers.length === 0 && ofNumber?.certain) {
    const id = bodies.register(ofNumber.name, standpoint)
    if (id) {
      issuers = [id]
      inferred.push('issuingBodies')
    }
  }
  const fromHere = work.documentNumber ? numberFromHere(work.documentNumber, standpoint, bodies) : null
  if (issuers.length === 0 && fromHere) {
    issuers = [fromHere.issuer]
    inferred.push('issuingBodies')
  }
  const lead = bodies.bodies().find((body) => body.id === issuers[0]) ?? null
  const place = toldPlace([ofNumber, lead], title, gazetteer)
  if (place.level) inferred.push('level')
  if (place.jurisdiction) inferred.push('jurisdiction')
  return {
    id: directiveId({
      documentNumber: fromHere?.number ?? work.documentNumber,
      issuer: ofNumber?.certain ? ofNumber.name : (lead?.name ?? null),
      title,
      issuedOn: null,
    }),
    part: 'cited',
    held: false,
    title,
    otherTitles: work.titles.slice(1),
    // As it is printed: 省政府令第128号. Whose it is, the id and the issuers tell.
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

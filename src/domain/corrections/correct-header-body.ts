import type { PolicyRecords } from '../policy-records.ts'
import type { Correction } from './correction.ts'
import { DoesNotFit, headOf, type SubjectOf, withBody, withHead } from './fit.ts'

const fields = { issuer: 'issuingBodies', addressee: 'addressees' } as const

/**
 * Takes an issuer or addressee out, puts one in after the others, or another in its place. Throws `DoesNotFit` where the head
 * names none such. The words that the others were read from stay, unless the correction brings its own.
 */
export function correctHeaderBody(
  records: PolicyRecords,
  correction: Correction,
  { kind, right, wrong }: SubjectOf<'issuer' | 'addressee'>,
): PolicyRecords {
  const field = fields[kind]
  const directive = headOf(records, correction)
  const read = directive[field]
  if (wrong && !read.includes(wrong.body)) throw new DoesNotFit(`the ${kind} is not read any more`)
  const named = right ? withBody(records, right) : null
  if (named && read.includes(named.body.id)) throw new DoesNotFit('it is read so by now')
  const others = read.filter((id) => id !== wrong?.body)
  const place = wrong ? read.indexOf(wrong.body) : read.length
  const bodies = named ? others.toSpliced(place, 0, named.body.id) : others
  const known = named ? { ...records, bodies: [...named.bodies] } : records
  return withHead(known, correction, field, bodies, others.length > 0)
}

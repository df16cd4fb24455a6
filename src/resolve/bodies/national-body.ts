import type { BodyCore } from '../../extract/bodies/body-reading.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { NationalBody } from '../../extract/gazetteer-tables.ts'
import type { CanonicalBody } from './canonical.ts'
import type { Standpoint } from './standpoint.ts'

/** The code under which bodies of the whole country stand. */
export const nation = '100000'

/** The body so called in a year: 国家计委 in 2000 is 国家发展计划委员会. The newest if the year is not known or fits none. */
export function nationalBody(bodies: readonly NationalBody[], year: number | null): CanonicalBody {
  const then =
    year === null ? [] : bodies.filter(({ from, to }) => (from ?? 0) <= year && year <= (to ?? 9999))
  // In the year of a reorganisation both names fit; the new one is meant, as it is formed in March.
  return canonical(then.at(-1) ?? bodies.at(-1)!)
}

function canonical({ name, label }: NationalBody): CanonicalBody {
  return { name, label, level: 'NATIONAL', jurisdictionCode: nation, parent: null, group: null }
}

/** The bodies that took the place of one: of 国务院法制办公室 the 司法部. */
export function successorsOf(
  { name, jurisdictionCode, group }: CanonicalBody,
  { successors }: Gazetteer,
): readonly CanonicalBody[] {
  return jurisdictionCode === nation && group === null ? (successors.get(name) ?? []).map(canonical) : []
}

/**
 * The national body, or null where the words are a local body's as well (发展改革委, 林业局) and the document is not
 * a national one.
 */
export function nationalUnlessLocal(
  core: Extract<BodyCore, { kind: 'national' }>,
  words: string,
  { level, year }: Standpoint,
): CanonicalBody | null {
  const own = core.local === null || /^(?:国家|国务院|中国|中央|全国)|部$|总局$|署$/.test(words)
  return own || level === 'NATIONAL' ? nationalBody(core.bodies, year) : null
}

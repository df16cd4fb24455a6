import { readPlace } from '../../extract/bodies/body-place.ts'
import type { BodyReading } from '../../extract/bodies/body-reading.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import { levelOfArea } from './area-level.ts'
import type { Standpoint } from './standpoint.ts'

/**
 * A body of 区 or 我区 by the zone whose body writes: 区财政局 in a document of 枣庄高新区管理委员会 is 枣庄高新区财政局. Null where the
 * issuer is of no zone or the body of something else.
 */
export function ofZone(
  reading: BodyReading,
  words: string,
  { issuer }: Standpoint,
  gazetteer: Gazetteer,
): { readonly reading: BodyReading; readonly words: string } | null {
  const { place } = reading
  const own = place?.kind === 'relative' ? /^[我本全]?区(?!县)/u.exec(words)?.[0].length : undefined
  if (!issuer || !place || !own) return null
  const zone = readPlace(issuer, 0, issuer.length, gazetteer)
  if (zone?.kind !== 'named' || !zone.area?.endsWith('区')) return null
  const { area } = zone
  const end = zone.end + place.end - own
  const levels = zone.divisions
    .slice(0, 1)
    .flatMap((division) => levelOfArea(division, area, gazetteer) ?? [])
  return {
    reading: { ...reading, place: { ...zone, end, levels, some: place.some } },
    words: issuer.slice(0, zone.end) + words.slice(own),
  }
}

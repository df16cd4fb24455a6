import { issuerTag, placeTags } from '../search-tags.ts'

/** What cypher/write/tag-directives.cypher gives a directive and what it sets, but for the tag of their type. */
export function tagsOf(
  { issuingBodies, properties: { level, kind, issuedOn, jurisdictionCode } }: Tagged,
  types: readonly string[],
): string[] {
  return [
    ...(level ? [`level=${level}`] : []),
    ...(kind ? [`kind=${kind}`] : []),
    ...(issuedOn ? [`year=${Number(String(issuedOn).slice(0, 4))}`] : []),
    ...placeTags(typeof jurisdictionCode === 'string' ? jurisdictionCode : null),
    ...issuingBodies.map(issuerTag),
    ...[...new Set(types)]
      .filter((type) => !unread.has(type))
      .map((type) => `relation=${type}`)
      .sort(),
  ]
}

interface Tagged {
  readonly issuingBodies: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

/** Types that hold what is no citation to a reader. */
const unread = new Set(['MAY_CITE', 'CITES_AGAIN', 'CITES_ITSELF'])

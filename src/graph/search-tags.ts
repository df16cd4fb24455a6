/**
 * What search filters and counts by stands beside `searchText` as `searchTags`, so that the index itself keeps to the filters:
 * type=Directive, level=PROVINCIAL, kind=通知, year=2022, place=370400, issuer=0123456789abcdef, relation=IMPLEMENTS.
 * Directives, their facts and sources are tagged by cypher/write/tag-directives.cypher and tag-sources.cypher.
 */
export const tagNames = ['type', 'level', 'kind', 'year', 'place', 'issuer', 'relation'] as const
export type TagName = (typeof tagNames)[number]

/** The place itself and all it is part of, which GB/T 2260 codes tell by their beginnings: 370402 is in 370400 in 370000. */
export function placeTags(code: string | null): string[] {
  if (!code) return []
  const codes = [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`, '100000']
  return [...new Set(codes)].map((each) => `place=${each}`)
}

/** The value of an issuer's tag: the analyzer would cut body-0123 in two. */
export function issuerTag(body: string): string {
  return `issuer=${body.replace('body-', '')}`
}

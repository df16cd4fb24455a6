/**
 * The name of a body as a document of this issuer and place would write it: 海南省卫生健康委员会人事处 → 人事处 in a document of
 * that commission, 山东省财政厅 → 省财政厅 in one of 山东省.
 */
export function shortName(name: string, issuers: readonly string[], place: string | null): string {
  const issuer = issuers.find((one) => name.startsWith(one) && name.length > one.length + 1)
  if (issuer) return name.slice(issuer.length)
  if (!place || !name.startsWith(place) || name.length === place.length) return name
  const rest = name.slice(place.length)
  // 海南省各市县卫生健康委: no 省各市县.
  return /^各/u.test(rest) ? rest : name.slice(place.length - 1)
}

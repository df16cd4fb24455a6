/**
 * The name of a body as a document of this issuer and place would write it: 海南省卫生健康委员会人事处 → 人事处 in a document of
 * that commission, 山东省财政厅 → 省财政厅 in one of 山东省, 上海市普陀区水务局 → 区水务局 in one of 普陀区.
 */
export function shortName(name: string, issuers: readonly string[], place: string | null): string {
  const issuer = issuers.find((one) => name.startsWith(one) && name.length > one.length + 1)
  if (issuer) return name.slice(issuer.length)
  const start = place ? name.indexOf(place) : -1
  const end = start + (place?.length ?? 0)
  if (start < 0 || end === name.length || !placesAbove.test(name.slice(0, start))) return name
  const rest = name.slice(end)
  // 海南省各市县卫生健康委: no 省各市县.
  return /^各/u.test(rest) ? rest : name.slice(end - 1)
}

/** Nothing, 上海市, 海南省海口市. */
const placesAbove = /^(?:.{1,10}?(?:省|自治区|市|自治州|盟|地区))*$/u

/** A notice around what it prints: 关于印发《X》的通知, 关于印发X的通知, 转发X的通知. */
const wrapper = /^(?:关于)?(?:印发|转发|批转|发布|公布)《?(.+?)》?的?(?:通知|公告)?$/u

/**
 * The title as a card shows it, the issuer being said above: 山东省人民政府关于印发山东省医养结合实施方案的通知 → 医养结合实施方案.
 * `issuers` and `place` are names that may stand in front.
 */
export function shortTitle(title: string, issuers: readonly string[], place: string | null): string {
  let short = title.replace(/\s+/gu, ' ').trim()
  for (const issuer of issuers)
    if (short.startsWith(issuer)) short = short.slice(issuer.length).replace(/^[、，,\s]+/u, '')
  const about = short.indexOf('关于')
  // 国家卫生健康委办公厅关于…: a shorter form of the issuer than its name. 转发民政部关于… is not one.
  if (about > 0 && about <= 20 && !/[《“]|发|转/.test(short.slice(0, about))) short = short.slice(about)
  const printed = wrapper.exec(short)?.[1]
  if (printed && printed.length > 3) short = printed
  short = short.replace(/^关于/u, '')
  if (place && short.startsWith(place) && short.length > place.length + 4) short = short.slice(place.length)
  return short || title
}

import { titleKey } from './identifier.ts'

/** Ends of an issuer's name in front of 关于: 国家卫生健康委|关于印发…, 广东省人民政府办公厅|关于…. */
const issuerEnd =
  /(?:部|委|局|厅|办|院|府|会|室|署|行|司|社|军|组|中央|机制|公司|科协|残联|妇联|工商联|中心|部门|单位)等?$/

/** Where the issuer's name ends that a title begins with: 国务院办公厅|转发民政部关于…, 国家卫生健康委|关于印发…; 0 if it has none. */
function issuerLength(title: string): number {
  const end = title.search(/关于|印发|转发|批转/u)
  return end > 0 && issuerEnd.test(title.slice(0, end)) ? end : 0
}

/** What a title says apart from who issued it: 国家卫生健康委关于印发X的通知 → 关于印发X的通知. */
export function titleWithoutIssuer(title: string): string {
  return title.slice(issuerLength(title)).trimStart()
}

/** The issuer that a title begins with, or null: 国家卫生健康委关于印发X的通知 → 国家卫生健康委. */
export function issuerInTitle(title: string): string | null {
  return title.slice(0, issuerLength(title)).trim() || null
}

/** What hands a document on, behind 关于 or an issuer: not 举办成果发布会的通知. */
const handedOn =
  /(?:^|关于|[部委局厅办院府会室署行司协等])(?:联合|修订|修正|修改|重新|批准)?(?:印发|转发|批转|发布|公布|下达)(?!会)(.+?)(?:等[\d一二三四五六七八九十]*[个项]?文件)?的通知(?:[((](?:19|20)\d\d年?(?:修订|修正)?[))])?$/u

/**
 * The instrument that a notice's title says it prints or forwards, or null:
 * 关于印发《山东省…三年规划》的通知 → 山东省…三年规划, 转发省科技厅《关于…的意见》的通知 → 关于…的意见.
 */
export function payloadTitle(title: string): string | null {
  const printed = handedOn.exec(title)?.[1]
  return printed ? printed.replace(/^[^《》]{0,40}《(.+)》$/u, '$1') : null
}

/** One key for a work under any of its titles: the notice's and the instrument's that it prints, with or without issuer. */
export function workKey(title: string): string {
  return withoutState(titleKey(payloadTitle(title) ?? titleWithoutIssuer(title))).replace(/^关于/u, '')
}

/** 中华人民共和国网络安全法 and 网络安全法 are one law. */
export function withoutState(key: string): string {
  return key.replace(/^中华人民共和国(?=.)/u, '')
}

/** (试行), (2016—2035年) at the end of a title: the edition, which a text may leave out. */
const edition = /[((]([^()()]{1,30})[))]$/u

/** 试行, 2018年版; null if the title tells none. Works of one name and different editions are different works. */
export function editionOf(title: string): string | null {
  const found = edition.exec(payloadTitle(title.trim()) ?? title.trim())
  return found ? titleKey(found[1]!) : null
}

/**
 * What two ways of writing one title in one document have in common: issuer, edition and 中华人民共和国 left out.
 * Unlike `workKey` it is too loose to tell works of different documents apart.
 */
export function looseTitleKey(title: string): string {
  const plain = title.trim().replace(/\[\d+\]$/u, '')
  const printed = payloadTitle(plain) ?? plain
  return withoutState(titleKey(titleWithoutIssuer(printed.replace(edition, '')))).replace(/^关于/u, '')
}

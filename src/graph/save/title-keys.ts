import type { Directive } from '../../domain/directive.ts'
import { titleKey } from '../../domain/identifier.ts'
import { payloadTitle, titleWithoutIssuer, withoutState } from '../../domain/title.ts'

/** 《工作方案》 and 《实施意见》 name nothing by themselves; 《预算法》 and 《信访工作条例》 do. */
function identifies(key: string): boolean {
  return key.length >= 7 || /(?:法|法典|条例)$/u.test(key)
}

function keyOf(title: string): string {
  return withoutState(titleKey(titleWithoutIssuer(title)))
}

/** The titles by which a directive can be told from others, without issuer and punctuation. */
export function titleKeys({ title, otherTitles }: Pick<Directive, 'title' | 'otherTitles'>): string[] {
  const payload = title && payloadKey(title)
  const keys = [title, ...otherTitles].flatMap((each) => (each ? [keyOf(each)] : []))
  return [...new Set(keys)].filter((key) => identifies(key) && key !== payload)
}

/** The titles that say who issued it, whole: 宜川市人民政府办公室关于…的通知. */
export function issuedTitles({ title, otherTitles }: Pick<Directive, 'title' | 'otherTitles'>): string[] {
  return [title, ...otherTitles].flatMap((each) =>
    each && titleWithoutIssuer(each) !== each ? [titleKey(each)] : [],
  )
}

/** The key of the instrument that a notice's title says it prints: 关于印发《X》的通知 → X. */
export function payloadKey(title: string): string | null {
  const payload = payloadTitle(title)
  const key = payload && keyOf(payload)
  return key && identifies(key) ? key : null
}

import type { NamedBody } from '../../bodies/named-body.ts'

/** 资源所在地的|县级人民政府负责管理煤炭工业的部门: one office, by the work that is its own. */
const chargedOffice =
  /(?:[\u4e00-\u9fff]{0,6}地的|共同的)?((?:(?![由的])[\u4e00-\u9fff、()]){1,24}?(?:人民)?政府(?:负责|主管)(?:(?![负主])[\u4e00-\u9fff]){2,14}的(?:工作)?(?:部门|机构))/y

/** The office told by its work that begins at a place; null if none does. */
export function chargedOfficeAt(text: string, at: number, limit: number): NamedBody[] | null {
  chargedOffice.lastIndex = at
  const found = chargedOffice.exec(text)
  const end = at + (found?.[0].length ?? 0)
  if (!found || end > limit) return null
  return [{ name: found[1]!, span: { start: end - found[1]!.length, end } }]
}

import { matchesOf } from '../../text/matches.ts'
import type { FindBodies } from './prose-duties.ts'

/** (以下简称市防办), (以下统称“县登记机构”): the name that a body goes by from here on, if it ends as names do. */
const goesBy =
  /\((?:以下|下)[统简]?称(?:为)?[“"]?([\u4e00-\u9fff]{2,16}?(?:[局委办厅部院会组所站]|中心|机构|部门|机关|政府|公司|集团|指挥部|专班|[大支总]队))[”"]?\)/g

/** How far back the whole name begins. */
const reach = 60

/**
 * The whole name of each body that the text gives a short one: 市防汛抗旱指挥部办公室(以下简称市防办). Not where the short name is of
 * two: 市邮政、电信管理部门(以下简称市邮电管理部门).
 */
export function shortNames(text: string, findBodies: FindBodies): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (!/[统简]称/.test(text)) return found
  for (const { 1: short, index } of matchesOf(text, goesBy)) {
    const from = Math.max(0, index - reach)
    const clause = from + Math.max(0, text.slice(from, index).search(/[^,。;:\n]*$/))
    const bodies = findBodies({ start: clause, end: index })
    const whole = bodies.at(-1)
    if (!short || whole?.span.end !== index || whole.name.length <= short.length) continue
    if (bodies.length > 1 && text.charAt(whole.span.start - 1) === '、') continue
    found.set(short, whole.name)
  }
  return found
}

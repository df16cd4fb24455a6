import { matchesOf } from '../../../text/matches.ts'
import type { NamedBody } from '../../bodies/named-body.ts'
import type { FindBodies } from '../prose/prose-duties.ts'
import { isClause } from '../words/clause-words.ts'

/** (以下简称市防办), (以下统称“县登记机构”), (以下简称国库): the name that a body goes by from here on, if it ends as names do. */
const goesBy =
  /\((?:以下|下)[统简]?称(?:为)?[“"]?([\u4e00-\u9fff]{2,16}?(?:[局委办厅部院会组所站]|中心|机构|部门|机关|政府|公司|集团|指挥部|专班|[大支总]队)|[国金]库|中心|公司)[”"]?\)/g

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

/** The short names that a text gives, the longest first: (以下简称保护局); not (以下统称投保机构), which many are. */
export function givenNames(text: string): string[] {
  if (!text.includes('简称')) return []
  const names = matchesOf(text, goesBy).flatMap(({ 0: bracket, 1: short }) =>
    bracket.includes('统称') ? [] : [short!],
  )
  return [...new Set(names)].sort((a, b) => b.length - a.length)
}

/** 由|保护局|划分, 保护局|的主要职责是: a name that the text has given, where one is looked for; not 保护局|办公室, nor 保护局|局长, nor 保护局|由…组成. */
export function givenNameAt(text: string, at: number, given: readonly string[]): NamedBody[] | null {
  const named = given.length > 0 && whole.exec(text.slice(at, at + 40))
  // 地方金库|(以下简称金库)负责…: the whole name, where it is given
  if (named && given.includes(named[2]!) && named[1]!.endsWith(named[2]!.at(-1)!) && !isClause(named[1]!))
    return [{ name: named[1]!, span: { start: at, end: at + named[1]!.length } }]
  const name = given.find((one) => text.startsWith(one, at))
  if (!name || goesOn.test(text.slice(at + name.length, at + name.length + 8))) return null
  return [{ name, span: { start: at, end: at + name.length } }]
}
const whole = /^([\u4e00-\u9fff]{3,24})\((?:以下|下)[统简]?称(?:为)?[“"]?([\u4e00-\u9fff]{2,16})[”"]?\)/
const goesOn =
  /^(?:[城镇村小校区地线点任工思环卫由]|办公室|成员|的?[副局站所处主书厅院组队]{0,1}[长任记]|(?:主要)?(?:负责人|领导)|工作人员|人员|[内外]|以[外下])/

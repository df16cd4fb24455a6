import { matchesOf } from '../../../text/matches.ts'
import type { NamedBody } from '../../bodies/named-body.ts'
import { isOperator } from '../../bodies/operators.ts'
import { isClause } from '../words/clause-words.ts'
import type { PlaceReaders } from './lists.ts'

/** Where those who are to do something have been named: 由国营药店、医疗单位|负责, 由专业队伍|进行修剪. */
const assigned =
  /(?:自行|各自|共同|分别|统一|具体)*(?:负责(?!人|同志|制|任|的)|进行(?!的)|给予|予以(?!的)|集中|组织(?!的))/

/** At the start of a sentence only where it is said to be their own: 机关、团体、部队|自行负责本单位环境卫生的清扫. */
const own = /(?:自行|各自)负责|负责(?=各自|本单位|自家|自己)/

/**
 * Those who run or hold a thing, between 由 and what they are to do: 由|国营药店、医疗单位|负责, 由|本单位或者上级主管机关|给予处分. Null if
 * one of them is nobody, or if all are bodies that others read.
 */
export function operatorsAt(
  text: string,
  at: number,
  limit: number,
  { isBody, isFunction }: PlaceReaders,
): NamedBody[] | null {
  const isBy = text.charAt(at - 1) === '由'
  const words = /^[^,。;:!?\n]*/.exec(text.slice(at, Math.min(limit, at + 90)))![0]
  const verb = (isBy ? assigned : own).exec(words)
  if (!verb || verb.index < 2) return null
  const items = matchesOf(
    words.slice(0, verb.index),
    /(?:(?!以及|或者?|[、和与及])[^、])+?(?=以及|或者?|[、和与及]|$)/g,
  )
  const one = ({ 0: item }: RegExpExecArray) => item.replace(/^者/, '')
  if (!items.some((item) => isOperator(one(item))) || saidOnce.test(words.slice(0, verb.index))) return null
  const isSure = items.length > 1 || !isBy || /负责$/.test(verb[0]) || /队伍$/.test(one(items[0]!))
  const isOne = (name: string) =>
    (isOperator(name) || isBody(name) || isFunction(name)) && !isClause(ofItself(name))
  if (!isSure || !items.every((item) => isOne(one(item)))) return null
  return items.map((item) => {
    const start = at + item.index + item[0].length - one(item).length
    return { name: one(item), span: { start, end: at + item.index + item[0].length } }
  })
}

/** 有关国家机关或者单位: what is said of the first is said of the second too, and read elsewhere. */
const saidOnce = /^(?:有关|相关|其他|所在).*(?:或者?|、)(?:部门|机构|单位)$/

/** 本单位, 主要街路两侧的单位: the words of a clause that belong to them. */
function ofItself(name: string): string {
  return name
    .replace(/^本单位$/, '单位')
    .replace(/^主要/, '')
    .replace(/的(?=(?:单位|[\u4e00-\u9fff]{0,4}户)$)/, '')
}

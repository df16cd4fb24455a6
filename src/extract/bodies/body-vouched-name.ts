import type { Gazetteer } from '../gazetteer.ts'
import { readClassName } from './body-class-name.ts'
import { readBodyName } from './body-name.ts'
import { readPlace } from './body-place.ts'
import type { BodyReading } from './body-reading.ts'
import { headOfHouse } from './office-holder.ts'
import { isOperator } from './operators.ts'

// 张三, 李四光: nobody can tell a person's short name from a body's but by its end
const shortest = 3
const longest = 30
// 常务副县长, 分管负责同志; 省级河长 is an office
const person =
  /(?:书记|[省市县区州乡镇局厅处科所校院司部站村组]长|主任|主席|常委|委员|同志|人员|负责人|责任人|干部|领导|经理)$/
const office = /[河湖林田路]长$/
const house = new RegExp(`^${headOfHouse}$`)
const clause = /[了,。;:《》%]|负责|进行|开展|应当|根据|要求|加快|完善|提高|鼓励|推进|落实|\d年/
// 各区、|县级市: the places of one level, where 各 stands before the name in front
const levelAlone = /^(?:县级市|乡镇|街镇|镇街|街道|社区|园区)$/
const many = /^(?:各|有关|相关|其他|全体|所有)|各(?!自)/
// 区公安分局|(交管), 市发展改革委|(市粮食和储备局): one body, and what else it is called
const otherName = /\([^()]+\)$/

/**
 * A name that a label vouches for: what stands behind 责任单位: is a body, whether or not its name shows it: 高新区, 军分区, 幼儿园,
 * 各通信运营商. Null for persons and for words of a sentence.
 */
export function readVouchedName(name: string, gazetteer: Gazetteer): BodyReading | null {
  const plain = name.replace(otherName, '')
  if (plain !== name && plain.length > 1) {
    const reading = readBodyName(plain, gazetteer) ?? readClassName(plain, gazetteer)
    if (reading) return { ...reading, end: name.length }
  }
  if (
    plain.length < shortest &&
    !many.test(plain) &&
    !/[军部]队$/.test(plain) &&
    !house.test(plain) &&
    !isOperator(plain)
  )
    return null
  if (
    name.length > longest ||
    (clause.test(name) && !house.test(plain)) ||
    (person.test(plain) && !office.test(plain) && !house.test(plain))
  )
    return null
  const place = readPlace(plain, 0, plain.length, gazetteer)
  const whole = { start: 0, end: name.length, unit: null }
  if (many.test(plain) || levelAlone.test(plain)) {
    const group = place?.kind === 'every' && place.end < plain.length ? place : null
    return {
      ...whole,
      place: group,
      core: { kind: 'class', label: 'Group', words: plain.slice(group?.end ?? 0) },
    }
  }
  const owner = place?.kind === 'named' || place?.kind === 'relative' ? place : null
  const of = owner && owner.end < plain.length - 1 ? owner : null
  return { ...whole, place: of, core: { kind: 'institution', words: plain.slice(of?.end ?? 0) } }
}

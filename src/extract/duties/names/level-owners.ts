import { matchesOf } from '../../../text/matches.ts'
import { governedLevel } from '../../bodies/body-class-name.ts'
import type { NamedBody } from '../../bodies/named-body.ts'

const level = `(?:(?:国家|[省市州县区乡镇村])(?:本级|级)|${governedLevel}|(?<=由)地方)`

/** Levels of government and the words right behind that give them work: 省级|负责…, 市级|按照省级分配的号段,负责…, 地(州、市)、县(市)|分级负责. */
const charged = new RegExp(
  `(${level}(?:(?:、|和|及)${level}){0,3})(?=(?:分别|分级|具体|统一|主要|全面)?(?:负责(?!人|同志)|负总责|承担)|为单位负责|统一(?:规划|建设|投资|组织)|牵头|(?:按照?|依照|根据)[^,。;]{2,24},负责)`,
  'y',
)

/** 省级统筹、|市县负责、乡镇落实的|工作机制: how work is shared in general, which gives nobody any. */
const principle = /^[^,。;]{0,40}的[^,。;]{0,8}(?:体制|机制|原则|格局|要求|思路|方针|模式|制度)/

/** 省、自治区、直辖市人民政府(以下简称省级)和设区的市人民政府(以下简称市级)|商务主管部门: one name of several levels, each with its short one. */
const called =
  /(?:[\u4e00-\u9fff、]{1,24}\((?:以下|下)?[简统]?称(?:为)?[“"]?[省市县区乡]级[”"]?\)(?:、|和|及|以及)?){1,3}[\u4e00-\u9fff]{2,12}?(?:行政主管|主管|行政|管理)?部门/y

function calledAt(text: string, at: number, limit: number): NamedBody[] | null {
  called.lastIndex = at
  const words = called.exec(text)?.[0]
  if (!words || at + words.length > limit || /负责|会同|应当/.test(words)) return null
  return [{ name: words.replace(/\([^()]*\)/g, ''), span: { start: at, end: at + words.length } }]
}

/** The levels of government that begin at a place and have a duty there; null if none does. */
export function levelsAt(text: string, at: number, limit: number): NamedBody[] | null {
  charged.lastIndex = at
  const words = charged.exec(text)?.[1]
  if (!words || at + words.length >= limit) return calledAt(text, at, limit)
  if (principle.test(text.slice(at + words.length, Math.min(limit, at + words.length + 60)))) return null
  return matchesOf(words, /(?:\([^()]*\)|[^、和及()])+/g).map(({ 0: name, index }) => ({
    name,
    span: { start: at + index, end: at + index + name.length },
  }))
}

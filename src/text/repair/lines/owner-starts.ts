import { deadlineWords } from '../../deadline-words.ts'
import { matchesOf } from '../../matches.ts'
import { isBodyLine } from '../../tree/line-shape.ts'

/** How a label in front of owners or of their time ends, as the source of a pattern. */
export const ownerLabelEnd = `(?:单位|部门|处室|科室|领导|${deadlineWords}):`

/** …群众办事。|牵头部门:市审改办、市司法局|参与部门:市级有关部门|完成时限:2030年12月; not (责任单位:市科委). */
const label = new RegExp(
  `(?<![([【〔、])(?:牵头|责任|配合|参与|参加|协办|主办|承办|协助|实施|落实|完成|整改|督办)${ownerLabelEnd}`,
  'gu',
)

/** 组织抢险。|水务局:负责水情监测。|供电公司:保障用电。 */
const told = /(?<=[。;])(\p{Script=Han}[\p{Script=Han}()、]{1,24}):/gu

/** Where in a text without line ends an owner's line begins, and that of a body whose duties follow it. */
export function ownerStarts(line: string): number[] {
  if (!line.includes(':')) return []
  const bodies = matchesOf(line, told).filter(({ 1: name }) => isBodyLine(name!))
  return [...matchesOf(line, label), ...(bodies.length >= fewest ? bodies : [])].map(({ index }) => index)
}

/** One body before a colon may be who speaks: …。市政府办公室:…; several are a list. */
const fewest = 3

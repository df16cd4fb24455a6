import type { Span } from '../../domain/evidence.ts'
import type { NumberMarks } from './number-marks.ts'
import { ordinalOf, type WorkRow } from './work-rows.ts'

/** (一)|将《X》第三条修改为…, 1.|删去《X》(…)第八条, 2.|在《X》第七条中增加…, 三、|对《X》作如下修改. */
export function amendedTitle(text: string, line: Span, marks: NumberMarks): WorkRow | null {
  const from = line.start + ordinalOf(text.slice(line.start, line.end)).length
  const found = amendedWork.exec(text.slice(from, line.end))
  if (!found) return null
  const { front, title } = found.groups!
  const start = from + front!.length
  const at = { start, end: start + title!.length }
  const bracket = /^\s?[([]/u.test(text.slice(at.end, at.end + 2))
  const inside = { start: at.end, end: Math.min(line.end, at.end + 60) }
  const number = marks.behind(at.end) ?? (bracket ? marks.within(inside) : null)
  return { title: at, words: title!.slice(1, -1), number: number ?? null }
}

const amendedWork =
  /^(?<front>(?:将|对|在|删[去除]|修[改订正]|取消|增加)?(?:[\p{Script=Han}、]{2,14}(?<!根据|按照|依照|依据))?)(?<title>《[^《》]*(?:[〈《][^《》〈〉]*[〉》][^《》]*)?》)(?:\s?[([][^()]*(?:\([^()]*\)[^()]*)?[)\]])?(?=\s*[::]?\s*$|(?:的|中)?第|(?:的|中)?[^,。;《“]{0,14}(?:修改|修订|修正|改为|删[去除]|增加|中的))/u

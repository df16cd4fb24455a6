import type { DateMention } from './date-mention.ts'
import { deadlineOf } from './dates.ts'

/** ,9月底前全部完成, ,计划用3年时间(2021年至2023年)全面完成改造升级: nothing else stands in its clause. */
const done =
  /^(?:底|末)?(?:(?:之|以)?前|内)?(?:要|应|须|必须|将|力争|确保)?(?:全部|全面|基本|如期|按期)?(?:完成(?:改造|建设|升级|整治|治理|搬迁|提升|更新|任务|目标|工作){0,3}|建成|到位|投用|投入使用|竣工|投产)(?=[,。;]|$)/

/**
 * 2023年新建学校12所、扩建20所,9月底前全部完成: the day that a clause of its own sets for what stands before it up to a semicolon;
 * null where none does. A day before it that is no part of the same year goes on being its own.
 */
export function trailingDeadline(
  text: string,
  due: readonly DateMention[],
  at: number,
  own: string | null,
): string | null {
  const date = due.find(
    ({ span }) =>
      span.start > at &&
      !text.slice(at, span.start).includes(';') &&
      /,(?:计划|拟|力争|争取|预计)?[到于在]?$/.test(text.slice(Math.max(0, span.start - 4), span.start)) &&
      done.test(text.slice(span.end, span.end + 20)),
  )
  const day = date ? deadlineOf(date) : null
  return day !== null && (own === null || (own.endsWith('-12-31') && own.slice(0, 4) === day.slice(0, 4)))
    ? day
    : null
}

import { matchesOf } from '../../text/matches.ts'
import type { DateMention } from '../dates/date-mention.ts'
import { deadlineOf } from '../dates/dates.ts'
import type { QuantityMention } from './quantities/quantities.ts'

/** █、█和█|分别, █、█|,城镇化率分别: days that are named together, as `maskOf` shows them. */
const together = /█+(?:[、和及与]█+)+(?=((?:年度?|底|末)?(?:,?[^,。;:█\d]{2,30})?)分别)/gu

/**
 * 2023年、2024年、2025年分别新增产业空间20万平方米、40万平方米、50万平方米; 到2025年、2030年,城镇化率分别达到60%、65%: the day that stands where this
 * number stands, if there are as many numbers as days in the clause; else null.
 */
export function dayRespectively(
  mask: string,
  due: readonly DateMention[],
  quantities: readonly QuantityMention[],
  { span }: QuantityMention,
): string | null {
  for (const { 0: words, 1: between, index } of matchesOf(mask, together)) {
    const end = index + words.length + between!.length
    const stop = /[,。;:]/.exec(mask.slice(end))?.index ?? mask.length
    const days = due.filter((date) => date.span.start >= index && date.span.end <= end)
    const numbers = quantities.filter((one) => one.span.start >= end && one.span.start < end + stop)
    const at = numbers.findIndex((one) => one.span.start === span.start)
    if (at >= 0 && days.length > 1 && days.length === numbers.length) return deadlineOf(days[at]!)
  }
  return null
}

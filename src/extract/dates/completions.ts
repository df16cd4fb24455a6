import type { DateMention } from './date-mention.ts'
import { deadlineOf } from './dates.ts'

/** A thing, and the day by which a sentence says that it is to be ready. */
export interface Completion {
  readonly what: string
  readonly deadline: string
}

/**
 * 发热哨点诊室建设在2020年9月底前完成: by when what the paragraph has set before is to be done, whatever the date of its list;
 * `what` is 发热哨点诊室.
 */
export function completion(text: string, due: readonly DateMention[]): Completion | null {
  const [date] = due
  const deadline = date ? deadlineOf(date) : null
  if (!date || deadline === null || due.length > 1) return null
  const what =
    /^(?:上述|以上)?(?<what>[^,。;:\d]{3,20}?)(?:的)?(?:建设|创建|改造|设置|整治|培训|工作|任务|项目)*(?:应|要|须|必须)?[在于]?$/u.exec(
      spaceless(text.slice(0, date.span.start)),
    )?.groups?.what
  return what && /^(?:全部|全面|基本)?(?:完成|建成|到位|投用)/.test(spaceless(text.slice(date.span.end)))
    ? { what, deadline }
    : null
}

/** A scan may leave spaces between characters; the indicator that is compared has none. */
function spaceless(words: string): string {
  return words.replace(/\s+/g, '')
}

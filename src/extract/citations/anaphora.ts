import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../../text/matches.ts'

/** 该通知, 上述意见, 前述规定: points back to what was named before. `kind` is null for 上述文件. */
export interface Anaphor {
  readonly span: Span
  readonly kind: string | null
}

const pattern =
  /(?:该|上述|前述|前款所称的?)(?<kind>通知|意见|办法|规定|方案|规划|条例|决定|批复|公告|文件)(?!精神文明|夹|柜|号|名)/gu

/** References by pronoun in a range. 本办法 and 本通知 are the document itself and no reference. */
export function findAnaphora(text: string, span: Span): readonly Anaphor[] {
  return matchesOf(text.slice(span.start, span.end), pattern).map((match) => {
    const start = span.start + match.index
    const kind = match.groups!.kind!
    return { span: { start, end: start + match[0].length }, kind: kind === '文件' ? null : kind }
  })
}

import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../../text/matches.ts'
import type { DateMention } from './date-mention.ts'
import type { DateShape } from './date-parts.ts'
import { dateShapes } from './date-shapes.ts'

/** 到2023年6月底, 截至2019年, 自2020年起. */
const preposition = /(?:截至|截止到?|力争到|争取到|预计到|自从|到|至|自|从|于|在)$/

/** What no date, duration or recurrence is without: most sentences have none of it, and no shape need be tried. */
const temporal = /[年月季五每按内时]|之日|\d[-./]\d/

/**
 * Every date, period, duration and recurrence in a text or a range of it, in text order, without overlaps.
 * `issuedOn` is the document's own date (YYYY-MM-DD), on which incomplete dates lean; without it they stay null.
 */
export function findDates(text: string, span?: Span, issuedOn: string | null = null): DateMention[] {
  const range = span ?? { start: 0, end: text.length }
  const words = span ? text.slice(range.start, range.end) : text
  if (!temporal.test(words)) return []
  const found = candidatesIn(words)
  const mentions: DateMention[] = []
  let end = 0
  let sentence = 0
  let year: number | null = null
  for (const candidate of found) {
    if (candidate.start < end) continue
    if (/[。\n]/.test(words.slice(sentence, candidate.start))) year = null
    sentence = candidate.start
    const reading = candidate.read(candidate.match, { year, issuedOn })
    if (!reading) continue
    end = candidate.end
    const mention: DateMention = {
      from: null,
      until: null,
      inferred: false,
      duration: null,
      recurrence: null,
      ...reading,
      span: { start: range.start + candidate.start, end: range.start + candidate.end },
      before: preposition.exec(words.slice(Math.max(0, candidate.start - 4), candidate.start))?.[0] ?? null,
    }
    mentions.push(mention)
    // 对2012年以来新植的茶园,年内完成改造; 较2022年下降50%,5月20日前完成…: not of that year
    const lendsYear =
      !candidate.match[0].endsWith('以来') && !/[较比]/.test(words.charAt(candidate.start - 1))
    if (!mention.inferred && mention.from && lendsYear) year = Number(mention.from.slice(0, 4))
  }
  return mentions
}

interface Candidate {
  readonly match: RegExpExecArray
  readonly read: DateShape['read']
  readonly start: number
  readonly end: number
}

/** What has the shape of a date, in text order, the longest first where several begin. */
function candidatesIn(words: string): Candidate[] {
  const found: Candidate[] = []
  for (const { needs, pattern, read } of dateShapes) {
    if (!needs.test(words)) continue
    for (const match of matchesOf(words, pattern))
      found.push({ match, read, start: match.index, end: match.index + match[0].length })
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The last day by which something dated so is to be done; null where the words set none. */
export function deadlineOf(mention: DateMention): string | null {
  return mention.kind === 'recurrence' || mention.before === '截至' || mention.before === '截止'
    ? null
    : mention.until
}

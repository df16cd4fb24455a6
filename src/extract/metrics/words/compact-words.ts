import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../../text/matches.ts'
import { goesOn, shortestWrapped } from '../../sentences.ts'

/** The words of a range without the spaces and line breaks that only lay them out. */
export interface CompactWords {
  readonly words: string
  /** The range in the text of a range in `words`. */
  readonly spanOf: (span: Span) => Span
}

/** 上一年度用电量 的 80%, 选育2-3⏎个品种: a scan sets spaces, a narrow page breaks lines; neither parts words. */
export function compactWords(text: string, { start, end }: Span): CompactWords {
  const whole = text.slice(start, end)
  const runs = matchesOf(whole, /\s+/g)
  if (runs.length === 0)
    return { words: whole, spanOf: (span) => ({ start: start + span.start, end: start + span.end }) }
  let words = ''
  /** Where in `words` each piece begins, and where in `whole`. */
  const pieces: { readonly to: number; readonly from: number }[] = []
  let from = 0
  const take = (until: number) => {
    if (until > from) pieces.push({ to: words.length, from })
    words += whole.slice(from, until)
  }
  for (const { 0: run, index } of runs) {
    take(index)
    const next = index + run.length
    const parts = run.includes('\n')
      ? !isWrapped(text, start + index, start + next)
      : !isLayout(whole, index, next)
    if (parts) {
      pieces.push({ to: words.length, from: index })
      words += run.includes('\n') ? '\n' : ' '
    }
    from = next
  }
  take(whole.length)
  const at = (place: number) => {
    let low = 0
    let high = pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (pieces[middle]!.to <= place) low = middle
      else high = middle - 1
    }
    const { to, from: piece } = pieces[low] ?? { to: 0, from: 0 }
    return piece + place - to
  }
  return {
    words,
    spanOf: (span) => ({ start: start + at(span.start), end: start + at(span.end - 1) + 1 }),
  }
}

/** A line goes on in the next one; a number at its end always does, and one at the head of the next where words lead to it. */
function isWrapped(text: string, index: number, next: number): boolean {
  if (/\d/.test(text[index - 1] ?? '') && /\p{Script=Han}/u.test(text[next] ?? '')) return true
  // 总规模为⏎50⏎万千瓦: a number on a line of its own
  if (/^\d[\d.]{0,8}\s/.test(text.slice(next, next + 11)) && /[^\d。;:!?]/.test(text[index - 1] ?? '。'))
    return true
  const blank = text.indexOf('\n', text.indexOf('\n', index) + 1)
  return (blank < 0 || blank >= next) && goesOnAfter(text, index, next)
}

/** Whether the line that ends at `end` goes on at `next`, in words or with a number. */
export function goesOnAfter(text: string, end: number, next: number): boolean {
  // the line, of which a heading may be the first words: 三、同意规模。到2010年,镇区人口控 | 制在0.9万人以内
  const near = Math.max(0, end - shortestWrapped - 1)
  const lineStart = near + text.slice(near, end).lastIndexOf('\n') + 1
  return (
    goesOn(text, lineStart, end, next) ||
    leadsToNumber(text.slice(lineStart, end), text.slice(next, next + 12).split('\n')[0]!)
  )
}

/** 受害率控制在 | 0.9‰以内, 改良草原 | 300万亩: a line that breaks in front of a number. */
function leadsToNumber(line: string, next: string): boolean {
  if (!/^\d/.test(next) || /^\d{1,3}(?:[、)]|\.(?!\d)|$)/.test(next)) return false
  return (
    compares.test(line) ||
    (line.length >= shortestWrapped && /\p{Script=Han}$/u.test(line) && /^\d[\d.]*[^\d.、年月]/.test(next))
  )
}

const compares =
  /(?:[达提增降减缩压升][^,。;:]{0,3}[到至]|[控限]制在|不[低高少多大小]于|超过|达到?|至少|[率量积模]为)$/u

/** A space next to a Han character; one between two words of Latin letters or two numbers parts them. */
function isLayout(words: string, index: number, next: number): boolean {
  if (!(/[\dA-Za-z]/.test(words[index - 1] ?? '') && /[\dA-Za-z]/.test(words[next] ?? ''))) return true
  return isOneNumber(words.slice(Math.max(0, index - 5), index), words.slice(next, next + 12))
}

/** 4 500万立方米, 1 00万亩, 8 0亩: thousands set apart, or a digit that a zero follows; both in front of what is counted. */
function isOneNumber(before: string, after: string): boolean {
  return (
    /(?:^|[^\d.\s])\d{1,3}$/.test(before) && /^(?:\d{3}|0\d{0,3})(?:\.\d+)?(?=[\p{Script=Han}%])/u.test(after)
  )
}

import type { Span } from '../../domain/evidence.ts'

/** 《…》 in a text: `outer` with the brackets, `words` without, lines joined. */
export interface BookTitle {
  readonly outer: Span
  readonly words: string
}

/** Registered titles have up to 180 characters; more is a lost 》. */
const longest = 220

/** 《…的通知(国办发〔2019〕6号): where 》 is lost, the number or the end of a sentence closes. */
const lostClose = /^《[^《》。;\n]{4,120}?(?=\((?:[\p{Script=Han}]{2,12}[〔[﹝(【]|以下简称)|[。;\n]|$)/u

/** Every 《…》, outermost only: 《关于印发〈X〉的通知》 and 《关于印发《X》的通知》 are one title each. */
export function findBookTitles(text: string, span: Span): readonly BookTitle[] {
  const found: BookTitle[] = []
  let at = text.indexOf('《', span.start)
  while (at >= 0 && at < span.end) {
    const end = closing(text, at, span.end)
    if (end > at + 2) {
      found.push({ outer: { start: at, end }, words: titleWords(text.slice(at + 1, end - 1)) })
      at = text.indexOf('《', end)
    } else {
      const repaired = lostClose.exec(text.slice(at, Math.min(span.end, at + longest)))
      if (repaired)
        found.push({
          outer: { start: at, end: at + repaired[0].length },
          words: titleWords(repaired[0].slice(1)),
        })
      at = text.indexOf('《', at + (repaired?.[0].length ?? 1))
    }
  }
  return found
}

function closing(text: string, open: number, limit: number): number {
  let depth = 0
  const end = Math.min(limit, open + longest)
  for (let at = open; at < end; at += 1) {
    const character = text[at]!
    if (character === '《') depth += 1
    else if (character === '》') {
      depth -= 1
      if (depth === 0) return at + 1
    } else if (character === '。' && depth > 0 && !isDigit(text[at + 1])) return -1
  }
  // 《关于印发《X》的通知 that lost one 》: the last one closes.
  const last = depth === 1 ? text.slice(open, end).indexOf('》') : -1
  return last > 0 ? open + last + 1 : -1
}

/** 《…接口规范(V2。0)》: a full stop for a point. */
function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\d/u.test(character)
}

/** One line, blanks at the ends and between lines gone. */
export function titleWords(words: string): string {
  return words
    .replace(/\s*\n\s*/gu, '')
    .replace(/\.(?:pdf|docx?|wps|ofd)$/iu, '')
    .trim()
}

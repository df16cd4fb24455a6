import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../../text/matches.ts'
import { type SuffixTrie, suffixTrie } from '../bodies/suffix-trie.ts'
import { cueTable, lawNames } from './citation-knowledge.ts'

/** Ends of the names in laws.json. */
const lawEnd = /法典|[法则]|条例|规定|办法|细则|准则|章程|预案/gu

/** 劳动法律, 审计法规, 刑法学, 宪法宣誓, 预算法治: the name goes on and is another word. */
const goesOn =
  /^(?:律|规(?!定)|学|制|治|院|定|庭|人|官|理|宣|实施|典|上|修改|草案|体系|服务|普及|知识|精神病|日|周)/u

/** 认定为刑法|第三百三十八条: an article shows that a law is meant, whatever stands in front. */
const article = /^第[\d一二三四五六七八九十百]{1,6}条/u

/** What stands in front of a name that begins there: a cue, a joint, punctuation, 的, 新修订的, 我国. */
const begins = /(?:^|[^\p{Script=Han}]|[、和与及或的由以按据依照执行反守合新国有在除因属经但])$/u

let built: SuffixTrie | undefined
function laws(): SuffixTrie {
  built ??= suffixTrie([...lawNames().laws, ...lawNames().regulations])
  return built
}

/** Where laws and regulations stand in a range by their full or usual short name, without 《》. */
export function findBareLaws(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end)
  const found: Span[] = []
  for (const match of matchesOf(words, lawEnd)) {
    const end = match.index + match[0].length
    let start = laws().startOf(words, end, 0)
    if (start === null || goesOn.test(words.slice(end, end + 3))) continue
    const full = '中华人民共和国'
    if (words.startsWith(full, start - full.length)) start -= full.length
    const before = words.slice(Math.max(0, start - 1), start)
    // 水法 and 刑法 end many longer words: short names need a plain edge, long ones stand by themselves.
    const isShort = end - start < 6 && !article.test(words.slice(end, end + 8))
    if (isShort && !begins.test(before) && !isCueBefore(words, start)) continue
    if (isShort && /[和与及或合新国]/u.test(before) && !isCueBefore(words, start)) continue
    found.push({ start: span.start + start, end: span.start + end })
  }
  return found
}

/** Whether the words right in front are a cue or join it to another name: 和刑法, 符合水法. */
function isCueBefore(words: string, start: number): boolean {
  const front = words.slice(Math.max(0, start - 6), start)
  if (/[》)法例]\s*[和与及或、]$/u.test(front)) return true
  return cueTable().before.some((cue) => cue.words.some((word) => front.endsWith(word)))
}

import type { Span } from '../../domain/evidence.ts'
import { type SuffixTrie, suffixTrie } from '../bodies/suffix-trie.ts'
import { cueTable, lawNames } from './citation-knowledge.ts'
import { titleKind } from './title-kind.ts'

/** A work named without 《》. `rule` says by which shape it was told. */
export interface BareName {
  readonly span: Span
  readonly words: string
  /** A standard's code is its number. */
  readonly documentNumber: string | null
  readonly rule: 'law-name' | 'standard-code' | 'rule-by-cue' | 'announcement'
}

/** Ends of the names in laws.json. */
const lawEnd = /法典|[法则]|条例|规定|办法|细则|准则|章程|预案/gu

/** 劳动法律, 审计法规, 刑法学, 宪法宣誓, 预算法治: the name goes on and is another word. */
const goesOn =
  /^(?:律|规(?!定)|学|制|治|院|定|庭|人|官|理|宣|实施|典|上|修改|草案|体系|服务|普及|知识|精神病|日|周)/u

/** What stands in front of a name that begins there: a cue, a joint, punctuation, 的, 新修订的, 我国. */
const begins = /(?:^|[^\p{Script=Han}]|[、和与及或的由以按据依照执行反守合新国])$/u

/** 欧盟医用防护服EN14126标准, GB 50180-2018, WS/T 500—2016, DB37/T 1234-2020, ISO13982-1&2. */
const standardCode =
  /(?<![A-Za-z0-9])(?<code>(?:GB|GBZ|GBJ|WS|YY|HJ|JGJ|CJJ|CJ|JTG|JT|AQ|GA|MH|TB|SL|DL|NY|LY|QX|SN|HG|SY|YD|SJ|CY|WH|JY|MZ|RB|LS|TD|DZ|DB\d{2}|EN|ISO|IEC|IEEE|ASTM|T\/[A-Z]{2,8})(?:\/T|\/Z)?\s?\d{2,6}(?:\.\d{1,3})?(?:\s?[-—–]\s?\d{1,4})?(?:&\d)?)(?![A-Za-z0-9])/gu

/** 参照金融企业呆账核销管理办法有关规定执行: a cue, a long name with a kind, and that its rules are followed. */
const ruleByCue =
  /(?:按照|参照|依照|根据|依据|执行)(?<name>\p{Script=Han}{5,24}?(?:管理办法|实施办法|暂行办法|处理办法|办法|管理规定|暂行规定|条例|实施细则|准则))(?=(?:的)?(?:有关|相关)?(?:规定|要求|条款)(?:执行|办理|处理|给予|予以))/gu

/** 关于…严格管制措施的通告(第3号): an announcement of a numbered series. */
const announcement = /关于[^《》,。;:\n]{4,60}?的(?:通告|公告)\(第\d{1,3}号\)/gu

/** Generic: 国家有关管理办法, 本办法, 各自的规定, 上述规定. */
const generic =
  /有关|相关|各自|现行|本办法|本条例|本规定|上述|下列|以下|另行|制定|其他|具体|该|《|我省|我市|本省|本市|等/u

let lawsBuilt: SuffixTrie | undefined
function laws(): SuffixTrie {
  lawsBuilt ??= suffixTrie([...lawNames().laws, ...lawNames().regulations])
  return lawsBuilt
}

/** Works named without 《》 in a range: laws by their full or usual short name, standards by code, rules by their cue. */
export function findBareNames(text: string, span: Span): readonly BareName[] {
  const words = text.slice(span.start, span.end)
  const found: BareName[] = []
  for (const match of words.matchAll(lawEnd)) {
    const end = match.index + match[0].length
    let start = laws().startOf(words, end, 0)
    if (start === null || goesOn.test(words.slice(end, end + 3))) continue
    const full = '中华人民共和国'
    if (words.startsWith(full, start - full.length)) start -= full.length
    const before = words.slice(Math.max(0, start - 1), start)
    // 水法 and 刑法 end many longer words: short names need a plain edge, long ones stand by themselves.
    if (end - start < 6 && !begins.test(before)) continue
    if (end - start < 6 && /[和与及或合新国]/u.test(before) && !isCueBefore(words, start)) continue
    found.push(bare(span, start, end, words.slice(start, end), null, 'law-name'))
  }
  for (const match of words.matchAll(standardCode)) {
    const code = match.groups!.code!
    const end = match.index + code.length
    const called = words.startsWith('标准', end) ? 2 : 0
    const title = `${code}${called ? '标准' : ''}`
    found.push(bare(span, match.index, end + called, title, code.replace(/\s/gu, ''), 'standard-code'))
  }
  for (const match of words.matchAll(ruleByCue)) {
    const name = match.groups!.name!
    if (generic.test(name) || titleKind(name) === 'other') continue
    const start = match.index + match[0].length - name.length
    found.push(bare(span, start, start + name.length, name, null, 'rule-by-cue'))
  }
  for (const { index, 0: title } of words.matchAll(announcement))
    found.push(bare(span, index, index + title.length, title, null, 'announcement'))
  return found
}

/** Whether the words right in front are a cue or join it to another name: 和刑法, 符合水法. */
function isCueBefore(words: string, start: number): boolean {
  const front = words.slice(Math.max(0, start - 6), start)
  if (/[》)法例]\s*[和与及或、]$/u.test(front)) return true
  return cueTable().before.some((cue) => cue.words.some((word) => front.endsWith(word)))
}

function bare(
  span: Span,
  start: number,
  end: number,
  words: string,
  documentNumber: string | null,
  rule: BareName['rule'],
): BareName {
  return {
    span: { start: span.start + start, end: span.start + end },
    words: words.trim(),
    documentNumber,
    rule,
  }
}

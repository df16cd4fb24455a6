import type { Finding } from '../../domain/finding.ts'
import { matchesOf } from '../matches.ts'
import { type Draft, withDamage, withFindings } from './draft.ts'

/**
 * Characters that stood in an element of their own and are gone without a trace. What is left cannot be put back (a document
 * number can: that is read where numbers are), but must not be taken for what the author wrote.
 */
interface Trace {
  readonly pattern: RegExp
  readonly message: string
}

const traces: readonly Trace[] = [
  // 琼卫基层〔202210 → 〔2022〕10号
  { pattern: /〔(?:19|20)\d\d\d+(?![\d〕])/g, message: 'a document number lost its 〕' },
  // 20162018年 → 2016—2018年
  {
    pattern: /(?<!\d)(?:19|20)\d\d(?:19|20)\d\d(?=年)/g,
    message: 'two years stand together, with no sign between them',
  },
  // 35年上一个新台阶 → 3—5年; not 第35年, 满12年
  {
    pattern: /(?<![\d第满近—-])(?:12|13|23|24|34|35|45|46|56)(?=年(?:上|内|左右|时间|的?努力))/g,
    message: 'a number of years that may have been a range, without its dash',
  },
  // 每年至少1群众满意度评价 → 至少1次
  {
    pattern:
      /(?<=至少|不少于|不低于)\d{1,2}(?=群众|评价|评估|检查|考核|督导|调研|培训|会议|活动|工作|开展|组织)/g,
    message: 'a number without its unit',
  },
]

/** Says where glyphs seem to be lost; the text stays as it is. */
export function findDroppedGlyphs(draft: Draft): Draft {
  const findings = traces
    .flatMap(({ pattern, message }) =>
      matchesOf(draft.text, pattern).map(({ index, 0: { length } }) =>
        suspect(draft, index, index + length, message),
      ),
    )
    .concat(findLoneQuotes(draft))
    .sort((a, b) => a.start! - b.start!)
  return withDamage(withFindings(draft, findings), 'dropped-glyph', findings.length)
}

/** 牢固树立大卫生”“全健康理念: in its line a ” closes what nothing opened. Lines that mix in ASCII quotes are left alone. */
function findLoneQuotes(draft: Draft): Finding[] {
  const findings: Finding[] = []
  let lineStart = 0
  for (const line of draft.text.split('\n')) {
    const lone = line.includes('"') ? -1 : firstLoneQuote(line)
    if (lone >= 0) {
      const at = lineStart + lone
      findings.push(suspect(draft, at, at + 1, 'a quotation mark without the other of its pair'))
    }
    lineStart += line.length + 1
  }
  return findings
}

function firstLoneQuote(line: string): number {
  let depth = 0
  for (const { index, 0: quote } of matchesOf(line, /[“”]/g)) {
    depth += quote === '“' ? 1 : -1
    if (depth < 0) return index
  }
  return -1
}

function suspect(draft: Draft, start: number, end: number, message: string): Finding {
  return { kind: 'suspect-text', message, start: draft.starts[start]!, end: draft.ends[end - 1]! }
}

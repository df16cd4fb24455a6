import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../../text/matches.ts'
import { isBodyLine } from '../../text/tree/line-shape.ts'
import { secondNameIn } from '../../text/tree/signature.ts'
import type { HeaderBody } from './header-mention.ts'

/** The words of a place as a name, with where in a document they stand. */
export function named(text: string, span: Span, from: HeaderBody['from']): HeaderBody {
  const name = text
    .slice(span.start, span.end)
    .replace(/\s/gu, '')
    // 中华人民共和国国务院 is 国务院.
    .replace(/^中华人民共和国(?=\p{Script=Han}+[院部署局会]$)/u, '')
    .replace(/\((?:代章|盖章|章)\)$/u, '')
    // 河南省第六届人民代表大会: the body, not one of its terms
    .replace(/第[一二三四五六七八九十]{1,3}届(?=(?:全国)?人民代表大会)/u, '')
  return { name, span: { start: span.start, end: span.end }, from }
}

/** Names divided by spaces, line breaks, 、 or the place that both begin with; a piece that is no name goes on in the next: 安徽省推进…新高地 | 执行小组办公室. */
export function namesIn(text: string, span: Span, from: HeaderBody['from']): readonly HeaderBody[] {
  const names: HeaderBody[] = []
  let start: number | null = null
  for (const piece of matchesOf(text.slice(span.start, span.end), /[^\s、,]+/gu)) {
    start ??= span.start + piece.index
    const end = span.start + piece.index + piece[0].length
    if (piece[0] === '文件') start = null
    else if (isBodyLine(piece[0]) || isBodyLine(text.slice(start, end).replace(/\s/gu, ''))) {
      const second = start === span.start + piece.index ? secondNameIn(piece[0]) : null
      if (second !== null) names.push(named(text, { start, end: start + second }, from))
      names.push(named(text, { start: start + (second ?? 0), end }, from))
      start = null
    }
  }
  return names
}

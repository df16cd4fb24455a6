import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../matches.ts'
import type { Header } from '../policy-tree.ts'
import { attachmentLabel, endsLikeTitle, isBodyLine, isDateLine, isProse } from './line-shape.ts'
import type { Line } from './lines.ts'
import { markerOf } from './numbering.ts'

/** 附件说明: what the document says its annexes are, and how many lines say it. */
export interface AnnexList {
  readonly annexes: Header['annexes']
  readonly lines: number
}

/**
 * 附件:1.X / 2.Y under a text, before the signature. A line of 附件1 that stands alone is the heading of the annex itself,
 * as is every 附件 after the signature.
 */
export function annexListAt(lines: readonly Line[], at: number, signed: boolean): AnnexList | null {
  const line = lines[at]!
  const heading = attachmentLabel(line.text)
  if (!heading || signed || headsTable(lines[at + 1])) return null
  const annexes: { label: string | null; title: Span }[] = []
  const first = line.text.slice(heading.length)
  if (first && (saysMore(first) || first.length > 120)) return null
  if (first) annexes.push(...annexItems(heading.label, first, line.start + heading.length))
  let used = 1
  for (let next = lines[at + used]; next; next = lines[at + used]) {
    // 附件1:X / 附件2:Y, each with its own word
    const again = attachmentLabel(next.text)
    const words = again ? next.text.slice(again.length) : next.text
    if (!words || saysMore(words) || words.length > 100) break
    if (again) annexes.push(...annexItems(again.label, words, next.start + again.length))
    else if (markerOf(words)) annexes.push(...annexItems(heading.label, words, next.start))
    else if (used === 1 && endsLikeTitle(words) && isSigned(lines, at + 2))
      annexes.push(...annexItems(heading.label, words, next.start))
    else if (annexes.length > 0 && goesOn(lines[at + used - 1]!, next)) {
      const last = annexes.at(-1)!
      annexes[annexes.length - 1] = { label: last.label, title: { start: last.title.start, end: next.end } }
    } else break
    used++
  }
  return annexes.length > 0 ? { annexes, lines: used } : null
}

/** 附件: | …实施方案 | 云岭省财政厅 | 2030年3月2日: the notice is signed below the title of its annex. */
function isSigned(lines: readonly Line[], from: number): boolean {
  let at = from
  while (lines[at] && at < from + 12 && isBodyLine(lines[at]!.text)) at++
  return at > from && lines[at] !== undefined && isDateLine(lines[at]!.text)
}

/** A sentence, and not a title of a list whose items end in marks: 附:1、…推荐表; 2、…推荐表。 */
function saysMore(words: string): boolean {
  return isProse(markerOf(words) ? words.replace(/[;。]$/u, '') : words)
}

/** 附件:重点任务分解表 | 序号 | …: the annex itself begins here. */
function headsTable(below: Line | undefined): boolean {
  return below !== undefined && (below.text === '序号' || below.text.includes('\t'))
}

/** The rest of a long annex title in the next line: …重点工作任务分工及 | 进度安排表. */
function goesOn(above: Line, line: Line): boolean {
  return (
    line.blankBefore === 0 &&
    above.text.length > 18 &&
    !isBodyLine(line.text) &&
    /(?:及|和|与|、|的)$/u.test(above.text)
  )
}

/** 1.…重点项目清单 2.…应用场景清单: several in one line, each with the next number. */
function annexItems(label: string, words: string, start: number): Header['annexes'] {
  const cuts = [0]
  if (/^1[.、]/u.test(words))
    for (const { index, groups } of matchesOf(
      words,
      /(?<=[\p{Script=Han})》][\s;]*)(?<!\d)(?<n>\d{1,2})[.、](?=[\p{Script=Han}《])/gu,
    ))
      if (Number(groups!.n) === cuts.length + 1) cuts.push(index)
  return cuts.flatMap((cut, index) =>
    annexItem(label, words.slice(cut, cuts[index + 1]).trimEnd(), start + cut),
  )
}

/** None where nothing stands behind the number, as at the end of a page that was cut off: 附件:1. */
function annexItem(label: string, words: string, start: number): Header['annexes'] {
  const mark = markerOf(words)
  const number = mark ? mark.marker.replace(/[()]/g, '') : /\d/.test(label) ? label.replace(/\D/g, '') : null
  const from = start + (mark?.length ?? 0)
  const end = start + words.replace(/[;。,]$/u, '').length
  return end > from ? [{ label: number ? `附件${number}` : '附件', title: { start: from, end } }] : []
}

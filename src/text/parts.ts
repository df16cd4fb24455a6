import type { Span } from '../domain/evidence.ts'
import { type Head, readHead } from './head.ts'
import {
  attachmentLabel,
  endsLikeTitle,
  isBodyLine,
  isDisclosureNote,
  isFileName,
  isProse,
  isTitlePiece,
} from './line-shape.ts'
import type { Line } from './lines.ts'
import { markerOf } from './numbering.ts'
import type { Header, Part } from './policy-tree.ts'
import { sectionsOf } from './sections.ts'
import { findSignature, type Signature } from './signature.ts'
import { tablesOf } from './tables.ts'

/** A part before its body is made a tree: which lines it has and what its header is. */
interface Draft {
  readonly kind: Part['kind']
  readonly label: string | null
  readonly head: Head
  readonly from: number
  readonly to: number
  readonly signature: Signature | null
  readonly annexes: Header['annexes']
  readonly imprint: Header['imprint']
  readonly bodyLines: readonly Line[]
}

/** The documents of a text: the notice, what it prints, its attachments; several notices if the file holds several. */
export function partsOf(text: string, lines: readonly Line[]): Part[] {
  const drafts: Draft[] = []
  let at = 0
  let kind: Part['kind'] = 'outer'
  let label: string | null = null
  while (at < lines.length) {
    const start = at
    let headFrom = at
    if (kind === 'attachment') {
      headFrom = at + 1
    }
    const part = readPart(text, lines, kind, label, start, headFrom)
    drafts.push(part)
    at = Math.max(part.to, start + 1)
    const next = lines[at]
    if (!next) break
    const heading = attachmentLabel(next.text)
    kind = heading ? 'attachment' : kindAfter(drafts, readHead(text, lines, at, lines.length))
    label = heading ? heading.label : null
  }
  return drafts.map((part) => finish(text, part))
}

/** What a notice prints follows it; a title with a number of its own begins another document, unless it is what is forwarded. */
function kindAfter(drafts: readonly Draft[], head: Head): Part['kind'] {
  const outer = drafts.findLast((draft) => draft.kind === 'outer')
  const printed = drafts.slice(outer ? drafts.indexOf(outer) + 1 : 0)
  const forwards = /转发|批转/u.test(outer?.head.title?.words ?? '') && printed.length === 0
  const statutory = /(?:通知|意见|决定|公告|通告|通报|批复|函|令)$/u.test(head.title?.words ?? '')
  return head.number && statutory && !forwards ? 'outer' : 'payload'
}

function readPart(
  text: string,
  lines: readonly Line[],
  kind: Part['kind'],
  label: string | null,
  start: number,
  headFrom: number,
): Draft {
  const head = readHead(text, lines, headFrom, lines.length)
  if (head.payloadAt !== null)
    return {
      kind,
      label,
      head,
      from: start,
      to: head.payloadAt,
      signature: null,
      annexes: [],
      imprint: null,
      bodyLines: [],
    }
  const bounds = bodyBounds(lines, head, kind)
  return { kind, label, head, from: start, ...bounds, bodyLines: bounds.bodyLines }
}

interface Bounds {
  readonly to: number
  readonly signature: Signature | null
  readonly annexes: Header['annexes']
  readonly imprint: Header['imprint']
  readonly bodyLines: readonly Line[]
}

function bodyBounds(lines: readonly Line[], head: Head, kind: Part['kind']): Bounds {
  const signature = findSignature(lines, head.bodyFrom)
  const annexes: { label: string | null; title: Span }[] = []
  const body: Line[] = []
  let imprint: Header['imprint'] = null
  let at = head.bodyFrom
  let signed = false
  for (; at < lines.length; at++) {
    const line = lines[at]!
    if (signature && at === signature.from) {
      signed = true
      at = signature.to - 1
      continue
    }
    const list = kind === 'attachment' && isNumbered(line.text) ? null : annexList(lines, at, signed)
    if (list) {
      annexes.push(...list.annexes)
      at += list.lines - 1
      continue
    }
    if (attachmentLabel(line.text)) break
    const printed = readImprint(line)
    if (printed) {
      imprint = printed
      continue
    }
    if (isDisclosureNote(line.text) || isFileName(line.text)) continue
    if (signed && startsAnother(lines, at)) break
    if (signed && kind === 'outer' && isBodyLine(line.text)) continue
    if (at === head.bodyFrom && head.bodyOffset !== null)
      body.push({ ...line, start: head.bodyOffset, text: line.text.slice(head.bodyOffset - line.start) })
    else body.push(line)
  }
  const own = signature && signature.from < at ? signature : null
  return { to: at, signature: own, annexes, imprint, bodyLines: body }
}

/** 附件2:… between the annexes of a file heads the next one. */
function isNumbered(words: string): boolean {
  return /\d/.test(attachmentLabel(words)?.label ?? '')
}

/** After a signature a title begins another document. */
function startsAnother(lines: readonly Line[], at: number): boolean {
  let words = ''
  for (let next = at; next < lines.length && next < at + 6; next++) {
    const line = lines[next]!
    if (!isTitlePiece(line.text)) return false
    words += line.text
    const after = lines[next + 1]
    if (
      endsLikeTitle(words) &&
      after &&
      (isProse(after.text) || markerOf(after.text) || /^[(第]/.test(after.text))
    )
      return true
  }
  return false
}

/** 附件:1.X / 2.Y before the signature: what the document says its annexes are. */
function annexList(
  lines: readonly Line[],
  at: number,
  signed: boolean,
): { annexes: { label: string | null; title: Span }[]; lines: number } | null {
  const line = lines[at]!
  const heading = attachmentLabel(line.text)
  if (!heading || signed) return null
  const annexes: { label: string | null; title: Span }[] = []
  const first = line.text.slice(heading.length)
  let used = 1
  if (first) {
    if (isProse(first)) return null
    annexes.push(annexItem(heading.label, first, line.start + heading.length))
  }
  while (at + used < lines.length) {
    const next = lines[at + used]!
    if (markerOf(next.text) === null || isProse(next.text) || next.text.length > 90) break
    annexes.push(annexItem(heading.label, next.text, next.start))
    used++
  }
  return annexes.length > 0 && (first || used > 1) ? { annexes, lines: used } : null
}

function annexItem(label: string, words: string, start: number): { label: string | null; title: Span } {
  const mark = markerOf(words)
  const number = mark ? mark.marker.replace(/[()]/g, '') : /\d/.test(label) ? label.replace(/\D/g, '') : null
  const from = start + (mark?.length ?? 0)
  return { label: number ? `附件${number}` : '附件', title: { start: from, end: start + words.length } }
}

/** 遂宁市卫生健康委员会 2023年4月9日印发; 抄送:…. */
function readImprint(line: Line): { body: Span | null; date: Span | null } | null {
  const printed =
    /^(\p{Script=Han}[\p{Script=Han}\s]{2,40}?)\s*((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)\s*印发$/u.exec(
      line.text,
    )
  if (printed) {
    const dateAt = line.start + line.text.indexOf(printed[2]!, printed[1]!.length)
    return {
      body: { start: line.start, end: line.start + printed[1]!.trimEnd().length },
      date: { start: dateAt, end: dateAt + printed[2]!.length },
    }
  }
  return /^(?:抄送|抄报|分送)[::]/u.test(line.text) ? { body: null, date: null } : null
}

function finish(text: string, part: Draft): Part {
  const { head } = part
  const tables = tablesOf(text, part.bodyLines)
  const inTable = (line: Line) =>
    tables.some((table) => line.start >= table.span.start && line.end <= table.span.end)
  return {
    kind: part.kind,
    label: part.label,
    span: spanBetween(part),
    header: {
      title: head.title,
      letterhead: head.letterhead.map(({ start, end }) => ({ start, end })),
      number: head.number,
      addressees: head.addressees,
      signature: part.signature
        ? { bodies: part.signature.bodies, date: part.signature.date }
        : { bodies: [], date: head.date },
      imprint: part.imprint,
      history: head.history,
      portal: head.portal,
      annexes: part.annexes,
    },
    sections: sectionsOf(
      text,
      part.bodyLines.filter((line) => !inTable(line)),
    ),
    tables,
  }
}

function spanBetween(part: Draft): Span {
  const last = part.bodyLines.at(-1)
  const start = part.head.title?.span.start ?? part.bodyLines[0]?.start ?? 0
  return { start, end: Math.max(last?.end ?? 0, start) }
}

import type { Span } from '../../../domain/evidence.ts'
import type { Header, Part } from '../../policy-tree.ts'
import { type AnnexList, annexListAt } from '../annexes.ts'
import { asAnnounced } from '../head/announced-title.ts'
import { footOf } from '../head/foot.ts'
import { type Head, readHead } from '../head/head.ts'
import { countOf } from '../head/head-title.ts'
import { attachmentLabel, isBodyLine, isDisclosureNote, isFileName } from '../line-shape.ts'
import type { Line } from '../lines.ts'
import { imprintAt } from '../page/imprint.ts'
import { sectionsOf } from '../sections.ts'
import { type Signature, signaturesIn } from '../signature.ts'
import { numberedTables, type TableLines, tableAt } from '../tables/numbered-tables.ts'
import { tablesOf } from '../tables/tables.ts'
import { behindReport } from './behind-report.ts'
import { startsAnother, startsHeaded, startsPrinted, startsUnsigned, textAbove } from './next-document.ts'

/** A part before its body is made a tree. */
interface Draft extends Bounds {
  readonly kind: Part['kind']
  readonly label: string | null
  readonly head: Head
  readonly from: number
}

/** Where a part ends, and what stands at its end. */
interface Bounds {
  readonly to: number
  readonly signature: Signature | null
  readonly annexes: Header['annexes']
  readonly imprint: Header['imprint']
  readonly bodyLines: readonly Line[]
}

/** The documents of a text: the notice, what it prints, its attachments; several notices if the file holds several. */
export function partsOf(text: string, lines: readonly Line[], portal: Header['portal']): Part[] {
  const tables = numberedTables(lines)
  const signatures = signaturesIn(lines).filter(({ from }) => !tableAt(tables, from))
  const drafts: Draft[] = []
  const listed = listedTitle(text, portal)
  // 附件 | 上海市…行动计划: a file that holds an annex only; the annex is its document.
  const annexed = lines[0] && attachmentLabel(lines[0].text)?.length === lines[0].text.length
  const first = annexed ? 1 : behindReport(lines)
  for (let at = first; at < lines.length; ) {
    const label = at > first ? (attachmentLabel(lines[at]!.text)?.label ?? null) : null
    const part = draftAt(text, { lines, signatures, tables }, at, label, drafts, listed)
    if (!isBlank(part)) drafts.push(part)
    at = Math.max(part.to, at + 1)
  }
  const announced = drafts.flatMap(({ annexes }) => annexes)
  return drafts.map((part, index) => finish(text, part, announced, index === 0 ? portal : []))
}

/** All lines of a text, with what is found among them before parts are told apart. */
interface Page {
  readonly lines: readonly Line[]
  readonly signatures: readonly Signature[]
  readonly tables: readonly TableLines[]
}

function draftAt(
  text: string,
  page: Page,
  at: number,
  label: string | null,
  before: readonly Draft[],
  listed: string | null,
): Draft {
  const { lines } = page
  const heading = label === null ? null : attachmentLabel(lines[at]!.text)
  const head = readHead(text, lines, at, heading?.length ?? (at === 0 ? countOf(lines[0]!.text) : 0))
  const kind =
    label === null
      ? kindAfter(text, before, head, listed)
      : printedInAnnex(before, head)
        ? 'payload'
        : 'attachment'
  const bounds =
    head.payloadAt === null
      ? boundsOf(page, head, kind, head.title?.words ?? (before.length === 0 ? listed : null))
      : { to: head.payloadAt, signature: null, annexes: [], imprint: null, bodyLines: [] }
  return { kind, label: kind === 'payload' ? null : label, head, from: at, ...bounds }
}

/** The title that the page's table gives, where the text itself may be printed without one. */
function listedTitle(text: string, portal: Header['portal']): string | null {
  const value = portal.find(({ field }) => field === 'title')?.value
  return value ? text.slice(value.start, value.end) : null
}

/** The index of the first signature that stands at or below a line. */
function firstFrom(signatures: readonly Signature[], line: number): number {
  let low = 0
  let high = signatures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (signatures[middle]!.from < line) low = middle + 1
    else high = middle
  }
  return low
}

/** 关于印发《X》的通知, 转发X的通知: what follows is what it prints. */
const prints = /印发|转发|批转|发布|公布|颁布|下发/u

/**
 * What a notice prints follows it; a title with a number of its own begins another document, unless it is what is forwarded, and so does
 * one with addressees behind a notice that prints nothing.
 */
function kindAfter(text: string, drafts: readonly Draft[], head: Head, listed: string | null): Part['kind'] {
  const outer = drafts.findLast((draft) => draft.kind === 'outer')
  if (!outer) return 'outer'
  if (isListed(text, drafts.at(-1)!, head)) return 'attachment'
  const forwards = /转发|批转/u.test(outer.head.title?.words ?? '') && drafts.at(-1) === outer
  const statutory = /(?:通知|意见|决定|公告|通告|通报|批复|函|令)$/u.test(head.title?.words ?? '')
  const own =
    head.number || (head.addressees.length > 0 && !prints.test(outer.head.title?.words ?? listed ?? '印发'))
  return own && statutory && !forwards ? 'outer' : 'payload'
}

/** 现将《X》印发, 附件:X: the first annex is what the notice is there to print. */
function printedInAnnex(drafts: readonly Draft[], head: Head): boolean {
  const outer = drafts.at(-1)
  if (outer?.kind !== 'outer' || !head.title) return false
  const key = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '')
  return (
    prints.test(outer.head.title?.words ?? '') && key(outer.head.title!.words).includes(key(head.title.words))
  )
}

/** 附:内地西藏初中班招生计划表 was announced; its title stands without the word 附件. */
function isListed(text: string, before: Draft, { title }: Head): boolean {
  return before.annexes.some((annex) =>
    title?.words.startsWith(text.slice(annex.title.start, annex.title.end)),
  )
}

function isBlank({ head, bodyLines, signature }: Draft): boolean {
  return !head.title && bodyLines.length === 0 && !signature && !head.number && head.addressees.length === 0
}

function boundsOf(
  { lines, signatures, tables }: Page,
  head: Head,
  kind: Part['kind'],
  title: string | null,
): Bounds {
  const signature = signatures[firstFrom(signatures, head.bodyFrom)] ?? null
  const annexes: AnnexList['annexes'][number][] = []
  const above = textAbove()
  const body = above.lines
  const imprints: NonNullable<Header['imprint']>[] = []
  let signed = false
  const headed = (at: number) => body.length > 1 && startsHeaded(lines, at)
  let at = head.bodyFrom
  for (; at < lines.length; at++) {
    const line = lines[at]!
    if (at === signature?.from) {
      signed = true
      at = signature.to - 1
      continue
    }
    const table = tableAt(tables, at)
    if (table) {
      body.push(...lines.slice(at, table.to))
      at = table.to - 1
      continue
    }
    const numbered = kind === 'attachment' && /\d/.test(attachmentLabel(line.text)?.label ?? '')
    const list = numbered ? null : annexListAt(lines, at, signed)
    if (list) {
      annexes.push(...list.annexes)
      at += list.lines - 1
      continue
    }
    if (attachmentLabel(line.text)) break
    const printed = imprintAt(lines, at)
    if (printed) {
      imprints.push(printed.imprint)
      at += printed.lines - 1
    } else if (isDisclosureNote(line.text) || isFileName(line.text)) continue
    else if (signed ? startsAnother(lines, at) : startsUnsigned(lines, at, above) || headed(at)) break
    else if (kind === 'outer' && body.length > 0 && startsPrinted(lines, at, title)) break
    else if (signed && kind === 'outer' && isBodyLine(line.text)) continue
    // The title of an annex that is not here, left behind at the end.
    else if (
      signed &&
      at === lines.length - 1 &&
      annexes.some(({ title }) => title.end - title.start === line.text.length)
    )
      continue
    else body.push(at === head.bodyFrom ? behindAddressees(line, head) : line)
  }
  const own = signature && signature.from < at ? signature : null
  const imprint = imprints.find(({ date }) => date) ?? imprints[0] ?? null
  return { to: at, signature: own, annexes, imprint, bodyLines: body }
}

/** 各有关单位:为深入贯彻…: the text begins in the line of the addressees. */
function behindAddressees(line: Line, { bodyOffset }: Head): Line {
  if (bodyOffset === null) return line
  return { ...line, start: bodyOffset, text: line.text.slice(bodyOffset - line.start) }
}

function finish(text: string, part: Draft, announced: Header['annexes'], portal: Header['portal']): Part {
  const { head, signature, bodyLines } = part
  const isTold = signature || head.number || head.history
  const foot = isTold ? null : footOf(bodyLines, head.title?.words ?? listedTitle(text, portal))
  const { tables, rest } = tablesOf(bodyLines.slice(0, bodyLines.length - (foot?.lines ?? 0)))
  return {
    kind: part.kind,
    label: part.label,
    span: spanOf(part),
    header: {
      title: asAnnounced(text, head.title, announced),
      letterhead: head.letterhead.map(({ start, end }) => ({ start, end })),
      number: head.number ?? foot?.number ?? null,
      addressees: head.addressees,
      signature: signature
        ? { bodies: signature.bodies, date: signature.date }
        : { bodies: head.signers, date: head.date },
      imprint: part.imprint,
      history: head.history ?? foot?.history ?? null,
      portal: [...portal, ...head.portal],
      annexes: [...head.annexes, ...part.annexes],
    },
    sections: sectionsOf(text, rest),
    tables,
  }
}

/** From title to the last line, the signature included. */
function spanOf({ head, bodyLines, signature, imprint }: Draft): Span {
  const { title, number, history, date, addressees } = head
  const zones = [title?.span, number, history, date, ...addressees, signature?.date, imprint?.date]
  const known = [...zones, bodyLines[0], bodyLines.at(-1), ...(signature?.bodies ?? [])].filter(
    (zone) => zone != null,
  )
  return {
    start: Math.min(...known.map(({ start }) => start)),
    end: Math.max(...known.map(({ end }) => end)),
  }
}

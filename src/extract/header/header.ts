import type { Span } from '../../domain/evidence.ts'
import { titleKey } from '../../domain/identifier.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Part, PolicyTree } from '../../text/policy-tree.ts'
import { readIssuedOn, readPublishedOn, readTabledValidity } from './header-dates.ts'
import { readIssuerCount, readIssuers } from './header-issuers.ts'
import { type HeaderBody, type HeaderMention, implied, type Stated } from './header-mention.ts'
import { readOwnNumber } from './header-number.ts'
import { openingOf, readKind, readTitle } from './header-title.ts'
import { readValidity } from './header-validity.ts'
import { inForceSince } from './history-force.ts'

/** What the header of a part says, field by field, with the words that say it.
 * Nothing is taken over from another part but the day that 自印发之日起 means: `issuing`, of the notice that prints it. */
export function readHeader(tree: PolicyTree, part: Part, issuing: string | null = null): HeaderMention {
  const { text } = tree.clean
  const title = asNotice(tree, part, readTitle(tree.clean, part))
  const issuedOn = readIssuedOn(tree, part)
  const validity = readValidity(text, part.span, issuedOn?.value ?? issuing)
  const tabled = readTabledValidity(tree, part)
  return {
    title,
    documentNumber: readOwnNumber(tree, part),
    kind: readKind(tree.clean, part, title),
    issuedOn,
    publishedOn: readPublishedOn(tree, part),
    effectiveFrom: validity.from ?? inHistory(text, part) ?? tabled.from,
    effectiveUntil: validity.until ?? tabled.until,
    issuers: readIssuers(tree, part),
    issuerCount: readIssuerCount(tree, part),
    approvedBy: readApproval(text, part),
    addressees: part.header.addressees.map((span) => bodyAt(text, span)),
  }
}

function inHistory(text: string, { header }: Part): Stated<string> | null {
  return header.history && inForceSince(text, header.history)
}

/**
 * A notice printed without its title, over what it prints: 「《禄丰市…规则》已经…通过,现予印发」. Its title is what that sentence implies,
 * also where the page put the title of what is printed above it.
 */
function asNotice(
  { clean, parts }: PolicyTree,
  part: Part,
  title: Stated<string> | null,
): Stated<string> | null {
  const printed = parts[parts.indexOf(part) + 1]
  if (part.kind !== 'outer' || printed?.kind !== 'payload' || !printed.header.title) return title
  if (title && (title.inferred || titleKey(printed.header.title.words) !== titleKey(title.value)))
    return title
  for (const { start, end } of openingOf(part)) {
    const given = /现[^。;]{0,60}印发|印发给/u.exec(clean.text.slice(start, end))
    if (!given) continue
    const at = start + given.index
    return implied(`关于印发《${innerMarks(printed.header.title.words)}》的通知`, {
      start: at,
      end: at + given[0].length,
    })
  }
  return title
}

/** 《…》 within a title becomes 〈…〉. */
function innerMarks(words: string): string {
  return words.replace(/《/gu, '〈').replace(/》/gu, '〉')
}

function bodyAt(text: string, span: Span): HeaderBody {
  return { name: text.slice(span.start, span.end).replace(/\s/gu, ''), span, from: 'text' }
}

/** 已经省人民政府同意; 经国务院批准; 经市委、市政府研究同意; not 经研究同意. */
const approval =
  /(?:已|业)?经((?:党中央|国务院|中央|[省市县区州]|\p{Script=Han}{2,8}[省市县区州盟])[\p{Script=Han}、]{0,24}?)(?:领导)?(?:研究|审议|审定|会议)?(?:同意|批准|审定|审议通过|讨论通过)/gu

/** Who approved it: the bodies in front of 同意 and 批准 in the opening. */
function readApproval(text: string, part: Part): readonly HeaderBody[] {
  const bodies: HeaderBody[] = []
  for (const paragraph of openingOf(part)) {
    const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 1500))
    for (const found of matchesOf(words, approval)) {
      const from = paragraph.start + found.index + found[0].indexOf(found[1]!)
      for (const name of matchesOf(found[1]!, /[^、]+/gu))
        bodies.push(bodyAt(text, { start: from + name.index, end: from + name.index + name[0].length }))
    }
  }
  return bodies.filter(({ name }, index) => bodies.findIndex((body) => body.name === name) === index)
}

import type { Body } from '../../domain/body.ts'
import type { Directive, HeaderField } from '../../domain/directive.ts'
import type { Finding } from '../../domain/finding.ts'
import { directiveId, idOf, titleKey } from '../../domain/identifier.ts'
import { payloadTitle } from '../../domain/title.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import { readHeader } from '../../extract/header/header.ts'
import type { HeaderMention } from '../../extract/header/header-mention.ts'
import type { Part, PolicyTree } from '../../text/policy-tree.ts'
import { type BodyRegistry, bodyRegistry } from '../bodies/body-registry.ts'
import { issuersOfJointNumber } from '../bodies/issuers-of-joint-number.ts'
import type { Standpoint } from '../bodies/standpoint.ts'
import { evidenceFor } from './header-evidence.ts'
import { headerFindings } from './header-findings.ts'
import { homeOf } from './home.ts'
import type { Home } from './home-place.ts'
import { issuerOfOwnNumber } from './own-number-issuer.ts'
import { registerAll } from './register-names.ts'

export interface ResolvedDirectives {
  /** One a part of the tree, in its order. */
  readonly directives: readonly Directive[]
  /** From where each part speaks, in the same order. */
  readonly standpoints: readonly Standpoint[]
  /** The bodies named so far; further ones are registered as the rest of the document is resolved. */
  readonly bodies: BodyRegistry
  readonly findings: readonly Finding[]
}

/** The directives that a file holds, from their headers. What a notice prints and annexes takes over its place and date. */
export function resolveDirectives(tree: PolicyTree, gazetteer: Gazetteer): ResolvedDirectives {
  const bodies = bodyRegistry(gazetteer)
  const directives: Directive[] = []
  const standpoints: Standpoint[] = []
  const headers: HeaderMention[] = []
  const findings: Finding[] = []
  let outer: Resolved | null = null
  for (const part of tree.parts) {
    const header = withValidity(readHeader(tree, part), tree, part)
    const resolved: Resolved =
      part.kind === 'outer' || !outer
        ? resolveOuter(tree, part, header, bodies, gazetteer)
        : resolvePrinted(tree, part, header, outer, bodies, gazetteer)
    if (part.kind === 'outer') outer = resolved
    headers.push(header)
    directives.push({ ...resolved.directive, id: ownId(resolved.directive, directives, tree) })
    standpoints.push(resolved.standpoint)
    findings.push(...resolved.findings)
  }
  return { directives, standpoints, bodies, findings: [...headerFindings(tree, directives), ...findings] }
}

/**
 * What bears neither number nor title is nothing but this part of this file: by issuer and day alone two strangers would be one.
 * Two annexes under one title, 申报表, are two.
 */
function ownId(directive: Directive, before: readonly Directive[], { clean }: PolicyTree): string {
  const { id, documentNumber, title } = directive
  const position = String(before.length)
  if (documentNumber === null && title === null) return idOf('dir', 'part', clean.source.sha256, position)
  return before.some((other) => other.id === id) ? idOf('dir', 'part', id, position) : id
}

/** A part as directive, with what the parts below it take over. */
interface Resolved {
  readonly directive: Directive
  readonly standpoint: Standpoint
  readonly home: Home
  readonly header: HeaderMention
  readonly findings: readonly Finding[]
}

/** Where a notice is silent, what it prints says from when and until when it is in force: 本办法自2025年9月1日起施行. */
function withValidity(header: HeaderMention, tree: PolicyTree, part: Part): HeaderMention {
  if (part.kind !== 'outer' || (header.effectiveFrom && header.effectiveUntil)) return header
  const at = tree.parts.indexOf(part)
  const payload = tree.parts[at + 1]
  if (payload?.kind !== 'payload') return header
  const { effectiveFrom, effectiveUntil } = readHeader(tree, payload, header.issuedOn?.value ?? null)
  return {
    ...header,
    effectiveFrom: header.effectiveFrom ?? effectiveFrom,
    effectiveUntil: header.effectiveUntil ?? effectiveUntil,
  }
}

function resolveOuter(
  tree: PolicyTree,
  part: Part,
  header: HeaderMention,
  bodies: BodyRegistry,
  gazetteer: Gazetteer,
): Resolved {
  const home = homeOf(tree, header, gazetteer)
  const year = yearOf(header)
  const blank: Standpoint = { ...placeOf(home), issuer: null, year }
  const inferred: HeaderField[] = inferredFields(header)
  if (home.inferred) inferred.push('level', 'jurisdiction')
  const issuers = registerAll(header.issuers, blank, bodies)
  let ids = issuers.ids
  const ofNumber = issuerOfOwnNumber(header, gazetteer)
  // 苏市监, which a city and its province share, where the text is the province's
  if (ids.length === 0 && ofNumber?.certain && (home.level === null || home.level === ofNumber.level)) {
    const id = bodies.register(ofNumber.name, blank)
    if (id) {
      ids = [id]
      inferred.push('issuingBodies')
    }
  }
  if (ids.length === 0) {
    ids = issuersOfJointNumber(header.documentNumber?.value.normal ?? null, blank, bodies)
    if (ids.length > 0) inferred.push('issuingBodies')
  }
  const standpoint: Standpoint = { ...blank, issuer: nameOf(bodies, ids[0] ?? null) }
  const directive = build(tree, part, header, home, standpoint, bodies, {
    ids,
    inferred,
    inherited: null,
    idIssuer: ofNumber?.certain ? ofNumber.name : standpoint.issuer,
  })
  return {
    ...directive,
    home,
    header,
    findings: [...issuers.findings(tree), ...directive.findings],
  }
}

/** A payload or an attachment. What is forwarded is its author's; what is printed is the printing body's. */
function resolvePrinted(
  tree: PolicyTree,
  part: Part,
  header: HeaderMention,
  outer: Resolved,
  bodies: BodyRegistry,
  gazetteer: Gazetteer,
): Resolved {
  const forwarded = part.kind === 'payload' && /转发|批转/u.test(outer.header.title?.value ?? '')
  const own = registerAll(header.issuers, outer.standpoint, bodies)
  const ids = own.ids.length > 0 || forwarded ? own.ids : outer.directive.issuingBodies
  const inferred = inferredFields(header)
  if (own.ids.length === 0 && ids.length > 0) inferred.push('issuingBodies')
  const ownHome = header.issuers.length > 0 ? homeOf(tree, header, gazetteer) : null
  const home = ownHome?.jurisdiction ? ownHome : outer.home
  if (home === outer.home) inferred.push('level', 'jurisdiction')
  const issuer = nameOf(bodies, ids[0] ?? null) ?? (forwarded ? null : outer.standpoint.issuer)
  const standpoint: Standpoint = {
    ...placeOf(home),
    issuer,
    year: yearOf(header) ?? outer.standpoint.year,
    ...(outer.standpoint.document && { document: outer.standpoint.document }),
  }
  const inherited = header.issuedOn || forwarded ? null : outer.directive.issuedOn
  if (inherited) inferred.push('issuedOn')
  const directive = build(tree, part, header, home, standpoint, bodies, {
    ids,
    inferred,
    inherited,
    idIssuer: issuer,
    otherTitle: part.kind === 'payload' ? payloadTitle(outer.header.title?.value ?? '') : null,
  })
  return { ...directive, home, header, findings: directive.findings }
}

interface Build {
  readonly ids: readonly string[]
  readonly inferred: readonly HeaderField[]
  readonly inherited: string | null
  readonly idIssuer: string | null
  readonly otherTitle?: string | null
}

function build(
  tree: PolicyTree,
  part: Part,
  header: HeaderMention,
  home: Home,
  writer: Standpoint,
  bodies: BodyRegistry,
  { ids, inferred, inherited, idIssuer, otherTitle }: Build,
): { directive: Directive; standpoint: Standpoint; findings: readonly Finding[] } {
  const title = header.title?.value ?? null
  const issuedOn = header.issuedOn?.value ?? inherited
  const documentNumber = header.documentNumber?.value.normal ?? null
  const id = directiveId({ documentNumber, issuer: idIssuer, title, issuedOn })
  const standpoint = { ...writer, document: writer.document ?? id }
  const addressees = registerAll(header.addressees, standpoint, bodies)
  const approvers = registerAll(header.approvedBy, standpoint, bodies)
  const other = otherTitle && title && titleKey(otherTitle) !== titleKey(title) ? [otherTitle] : []
  const directive: Directive = {
    id,
    part: part.kind,
    held: part.sections.length > 0 || part.tables.length > 0 || part.kind === 'outer',
    title,
    otherTitles: other,
    documentNumber,
    kind: header.kind?.value ?? null,
    level: home.level,
    jurisdiction: placeOf(home).jurisdiction,
    issuedOn,
    publishedOn: header.publishedOn?.value ?? null,
    effectiveFrom: header.effectiveFrom?.value ?? null,
    effectiveUntil: header.effectiveUntil?.value ?? null,
    issuingBodies: [...ids],
    issuerCount: header.issuerCount,
    approvedBy: [...approvers.ids],
    addressees: [...addressees.ids],
    inferred: [...new Set(inferred)],
    evidence: evidenceFor(tree, header, home),
  }
  return { directive, standpoint, findings: addressees.findings(tree) }
}

function placeOf({ jurisdiction, level }: Home): Pick<Standpoint, 'jurisdiction' | 'level'> {
  return { jurisdiction: jurisdiction && { code: jurisdiction.code, name: jurisdiction.name }, level }
}

function yearOf({ issuedOn, documentNumber }: HeaderMention): number | null {
  return issuedOn ? Number(issuedOn.value.slice(0, 4)) : (documentNumber?.value.year ?? null)
}

function inferredFields(header: HeaderMention): HeaderField[] {
  const fields = ['title', 'kind', 'issuedOn', 'effectiveFrom', 'effectiveUntil'] as const
  return fields.filter((field) => header[field]?.inferred)
}

function nameOf(bodies: BodyRegistry, id: string | null): string | null {
  return bodies.bodies().find((body: Body) => body.id === id)?.name ?? null
}

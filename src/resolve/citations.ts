import { type Citation, type MentionKind, Relation } from '../domain/citation.ts'
import type { Directive } from '../domain/directive.ts'
import type { Evidence, Span } from '../domain/evidence.ts'
import type { Finding } from '../domain/finding.ts'
import { idOf } from '../domain/identifier.ts'
import { issuerInTitle } from '../domain/title.ts'
import { findBodies, readBodyList } from '../extract/bodies.ts'
import type { Gazetteer } from '../extract/gazetteer.ts'
import type { ReferenceMention } from '../extract/reference-mention.ts'
import { isAttachedDocument, titleKind } from '../extract/title-kind.ts'
import { evidenceOf } from '../text/clean-text.ts'
import type { PolicyTree } from '../text/policy-tree.ts'
import type { BodyRegistry } from './body-registry.ts'
import { citedDirective } from './cited-directive.ts'
import type { Standpoint } from './standpoint.ts'
import { type Clue, type Work, type Works, worksOf } from './works.ts'

export interface ResolvedCitations {
  readonly citations: readonly Citation[]
  /** The directives known only by these citations. */
  readonly directives: readonly Directive[]
  readonly findings: readonly Finding[]
}

/** What has been read of the file before: its own directives, and from where each part speaks (index = part). */
export interface Read {
  readonly directives: readonly Directive[]
  readonly standpoints: readonly Standpoint[]
  readonly bodies: BodyRegistry
}

/** Where a citation's words stand and what they lead to. */
interface Link {
  readonly mention: ReferenceMention
  readonly targets: readonly Work[]
  readonly evidence: Evidence
}

const nowhere: Standpoint = { jurisdiction: null, level: null, issuer: null, year: null }

/**
 * Mentions → one citation for each (from, to, relation), and a stub for each directive that is not in the file. Mentions of one
 * work are brought together by number, title, the name of what a notice prints, alias; a mention that fits several is AMBIGUOUS
 * and lists them; an alias that nothing explains is a finding.
 */
export function resolveCitations(
  tree: PolicyTree,
  references: readonly ReferenceMention[],
  { directives, standpoints, bodies }: Read,
  gazetteer: Gazetteer,
): ResolvedCitations {
  const works = worksOf(directives)
  const findings: Finding[] = []
  const evidence = new Map<Work, Record<string, Evidence>>()
  const firstPart = new Map<Work, number>()
  const links: Link[] = []
  for (const mention of inOrder(references)) {
    const standpoint = standpoints[mention.part] ?? nowhere
    const clue: Clue = {
      ...mention,
      issuers: issuersOf(tree, mention, directives[mention.part], standpoint, bodies, gazetteer),
    }
    const shown = evidenceOf(tree.clean, mention.span)
    const targets = targetsOf(works, mention, clue)
    if (targets.length === 0) {
      findings.push({
        kind: 'dangling-alias',
        message: `《${mention.title}》 is named nowhere before`,
        start: shown.start,
        end: shown.end,
      })
      continue
    }
    if (targets.length > 1)
      findings.push({
        kind: 'ambiguous-reference',
        message: `${targets.length} works fit`,
        start: shown.start,
        end: shown.end,
      })
    const [work] = targets
    if (work && targets.length === 1) {
      if (mention.kind !== 'alias' && mention.kind !== 'anaphor') works.learn(work, clue)
      if (mention.issuerCount) work.issuerCount ??= mention.issuerCount
      for (const alias of mention.aliases) works.define(alias, work)
      keepEvidence(evidence, work, tree, mention)
      if (!firstPart.has(work)) firstPart.set(work, mention.part)
    }
    links.push({ mention, targets, evidence: shown })
  }
  links.push(...printed(tree, directives, works))
  const stubs = new Map<Work, Directive>(
    works.cited.map((work) => [
      work,
      citedDirective(
        work,
        evidence.get(work) ?? {},
        bodies,
        standpoints[firstPart.get(work) ?? 0] ?? nowhere,
        gazetteer,
      ),
    ]),
  )
  const idOfWork = (work: Work) => (work.own === null ? stubs.get(work)!.id : directives[work.own]!.id)
  const citations = citationsOf(links, directives, idOfWork)
  const cited = new Map([...stubs.values()].map((stub) => [stub.id, stub]))
  for (const own of directives) cited.delete(own.id)
  return { citations, directives: [...cited.values()], findings }
}

/** Text order, but what names a work in full goes before what a title or an annex list says of it. */
function inOrder(references: readonly ReferenceMention[]): readonly ReferenceMention[] {
  const late = (one: ReferenceMention) => Number(one.rule.startsWith('title:') || one.rule === 'annex')
  return [...references].sort((a, b) => late(a) - late(b) || a.at.start - b.at.start)
}

function targetsOf(works: Works, mention: ReferenceMention, clue: Clue): readonly Work[] {
  if (mention.kind === 'alias') return works.byAlias(mention.title!)
  const found = works.find(clue)
  if (found.length > 0) return found
  return mention.kind === 'anaphor' ? [] : [works.add(clue)]
}

/** The bodies that the text names in front, else those in front of 关于 in the title; of a 请示 the one that is answered. */
function issuersOf(
  tree: PolicyTree,
  { issuers, title, relation }: ReferenceMention,
  from: Directive | undefined,
  standpoint: Standpoint,
  bodies: BodyRegistry,
  gazetteer: Gazetteer,
): string[] {
  const ids = (names: readonly string[]) => {
    const registered = names.map((name) => bodies.register(name, standpoint))
    return [...new Set(registered.filter((id): id is string => id !== null))]
  }
  if (issuers) {
    const named = readBodyList(tree.clean.text, issuers, gazetteer) ?? []
    const words = tree.clean.text.slice(issuers.start, issuers.end)
    if (/^你/u.test(words) && from && from.addressees.length > 0) return from.addressees.slice(0, 1)
    return ids(named.map((body) => body.name))
  }
  const words = title && issuerInTitle(title)
  if (words) {
    const listed = readBodyList(words, { start: 0, end: words.length }, gazetteer)
    if (listed) return ids(listed.map((body) => body.name))
    // 住房和城乡建设部财政部 人民银行: names that lost what parted them.
    const inside = findBodies(words, { start: 0, end: words.length }, gazetteer)
    const covered = inside.reduce((sum, body) => sum + body.span.end - body.span.start, 0)
    return covered >= 0.8 * words.replace(/\s/gu, '').length
      ? ids(inside.map((body) => body.name))
      : ids([words])
  }
  const answered = relation === 'REPLIES_TO' && from && from.addressees.length === 1
  return answered ? [...from.addressees] : []
}

function keepEvidence(
  evidence: Map<Work, Record<string, Evidence>>,
  work: Work,
  tree: PolicyTree,
  mention: ReferenceMention,
): void {
  const kept = evidence.get(work) ?? {}
  const shown = (span: Span) => evidenceOf(tree.clean, span)
  if (mention.title !== null && mention.kind !== 'alias') kept.title ??= shown(mention.at)
  if (mention.documentNumber !== null) kept.documentNumber ??= shown(mention.at)
  if (mention.issuers) kept.issuingBodies ??= shown(mention.issuers)
  evidence.set(work, kept)
}

/** What a file holds besides the notice is printed by it or annexed to it, also where no sentence says so. */
function printed(tree: PolicyTree, directives: readonly Directive[], works: Works): Link[] {
  const links: Link[] = []
  let outer = 0
  for (const [index, part] of tree.parts.entries()) {
    if (part.kind === 'outer') outer = index
    const { title } = part.header
    const directive = directives[index]
    if (index === outer || !title || !directive?.title) continue
    if (part.kind === 'attachment' && !isAttachedDocument(directive.title)) continue
    if (['none', 'other'].includes(titleKind(directive.title))) continue
    const relation = part.kind === 'payload' ? 'ISSUES' : 'ATTACHES'
    const target = works
      .find({ title: directive.title, documentNumber: null, issuers: [], former: false })
      .find((work) => work.own === index)
    if (!target) continue
    const mention: ReferenceMention = {
      part: outer,
      kind: 'title',
      at: title.span,
      span: title.span,
      title: directive.title,
      documentNumber: null,
      issuers: null,
      issuerCount: null,
      relation,
      cue: null,
      locator: null,
      aliases: [],
      former: false,
      confidence: 0.7,
      rule: `printed:${relation}`,
    }
    links.push({ mention, targets: [target], evidence: evidenceOf(tree.clean, title.span) })
  }
  return links
}

/** A guess within the words that show a citation makes it less sure by this much. */
const repairFactor = 0.85

function citationsOf(
  links: readonly Link[],
  directives: readonly Directive[],
  idOfWork: (work: Work) => string,
): readonly Citation[] {
  const byPair = new Map<string, Link[]>()
  for (const link of links) {
    const from = directives[link.mention.part]
    if (!from || isOwnNumber(link)) continue
    const key = [from.id, ...link.targets.map(idOfWork)].join(' ')
    byPair.set(key, [...(byPair.get(key) ?? []), link])
  }
  return [...byPair.values()].flatMap((pair) => {
    const from = directives[pair[0]!.mention.part]!
    const ids = pair[0]!.targets.map(idOfWork)
    const held = pair[0]!.targets.every((work) => work.own !== null)
    const self = ids.length === 1 && ids[0] === from.id
    return relationsOf(pair, self).map(([relation, mentions]) => {
      const best = [...mentions].sort(
        (a, b) =>
          Number(b.mention.relation === relation) - Number(a.mention.relation === relation) ||
          b.mention.confidence - a.mention.confidence,
      )[0]!
      const { cue, kind, locator, confidence, rule } = best.mention
      const status = self ? 'SELF' : ids.length > 1 ? 'AMBIGUOUS' : held ? 'RESOLVED' : 'STUB'
      return {
        id: idOf('cit', from.id, ids.join(' '), relation),
        from: from.id,
        to: ids.length === 1 ? ids[0]! : null,
        candidates: ids.length === 1 ? [] : ids,
        status,
        relation,
        cue,
        mention: kind satisfies MentionKind,
        locator,
        evidence: best.evidence,
        mentions: mentions.map((link) => link.evidence),
        confidence: Math.round(confidence * (best.evidence.repaired ? repairFactor : 1) * 1000) / 1000,
        rule,
      } satisfies Citation
    })
  })
}

/** The document's number repeated in its text (a header printed twice) says nothing. */
function isOwnNumber({ mention, targets }: Link): boolean {
  return mention.kind === 'number' && targets.length === 1 && targets[0]!.own !== null
}

/** Relations by which nothing weaker stands beside: the notice that prints a plan does not also cite it. */
const whole: readonly Relation[] = [
  'REPEALS',
  'APPROVES_FORWARDS',
  'FORWARDS',
  'ISSUES',
  'REPLIES_TO',
  'AMENDS',
]

/** What goes without saying beside a stated stronger relation: who carries a plan out rests on it and is in line with it. */
const within: Readonly<Partial<Record<Relation, readonly Relation[]>>> = {
  IMPLEMENTS: ['BASED_ON', 'COMPLIES_WITH', 'ALIGNED_WITH', 'CITES'],
  BASED_ON: ['COMPLIES_WITH', 'ALIGNED_WITH', 'CITES'],
}

/** The relations between two directives, each with its mentions; bare mentions go with the strongest. */
function relationsOf(
  pair: readonly Link[],
  self: boolean,
): readonly (readonly [Relation, readonly Link[]])[] {
  const ranked = [...pair].sort((a, b) => rank(a) - rank(b) || a.mention.at.start - b.mention.at.start)
  const strongest = self ? 'CITES' : isOwnAnnex(pair) ? 'ATTACHES' : ranked[0]!.mention.relation
  // A relation that only a title suggests (关于落实…的意见) takes in nothing that the text states.
  const stated = ranked.some(
    (link) => link.mention.relation === strongest && !link.mention.rule.startsWith('title:'),
  )
  const takesAll = self || whole.includes(strongest) || isOwnAnnex(pair)
  const groups = new Map<Relation, Link[]>([[strongest, []]])
  for (const link of ranked) {
    const { relation } = link.mention
    const taken = takesAll || relation === 'CITES' || (stated && within[strongest]?.includes(relation))
    const own = taken ? strongest : relation
    groups.set(own, [...(groups.get(own) ?? []), link])
  }
  return [...groups]
}

/** 参照《…指南》(附件1): an annex that is the document's own, not one that others issued. */
function isOwnAnnex(pair: readonly Link[]): boolean {
  const [work] = pair[0]!.targets
  const annexed = pair.some((link) => link.mention.relation === 'ATTACHES')
  const strong = pair.some((link) => whole.includes(link.mention.relation))
  return annexed && !strong && work !== undefined && work.documentNumber === null && work.issuers.length === 0
}

function rank({ mention }: Link): number {
  return Relation.options.indexOf(mention.relation)
}

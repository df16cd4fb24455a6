import type { Citation } from '../../domain/citation.ts'
import type { Directive } from '../../domain/directive.ts'
import type { Evidence, Span } from '../../domain/evidence.ts'
import type { Finding } from '../../domain/finding.ts'
import { idOf } from '../../domain/identifier.ts'
import type { ReferenceMention } from '../../extract/citations/reference-mention.ts'
import { forwardedRule } from '../../extract/citations/references.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import { evidenceOf } from '../../text/clean-text.ts'
import type { PolicyTree } from '../../text/policy-tree.ts'
import type { BodyRegistry } from '../bodies/body-registry.ts'
import { issuerOfNumber } from '../bodies/issuer-of-number.ts'
import type { Standpoint } from '../bodies/standpoint.ts'
import { type Link, relationsOf } from './citation-relations.ts'
import { citedDirective } from './cited-directive.ts'
import { citedIssuers } from './cited-issuers.ts'
import { printedParts } from './printed-parts.ts'
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
  const forwarded: Work[] = []
  for (const mention of inOrder(references)) {
    // An annex of which only the name is here says nothing itself: 附件2 《…条例》释义.jpg
    if (!directives[mention.part]?.held) continue
    const standpoint = standpoints[mention.part] ?? nowhere
    const clue: Clue = {
      ...mention,
      issuers: citedIssuers(tree, mention, directives[mention.part], standpoint, bodies, gazetteer),
    }
    const shown = evidenceOf(tree.clean, mention.span)
    if (isTold(mention, works, clue, links)) continue
    const numbered = forwarded.find((one) => isNumberOf(mention, one, bodies, standpoint, gazetteer))
    if (numbered) works.learn(numbered, clue)
    const targets = targetsOf(works, mention, clue)
    if (mention.rule === forwardedRule) forwarded.push(...targets)
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
  links.push(...printedParts(tree, directives, works, links))
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

/**
 * Whether a title's reference says nothing of its own. 印发2013年种植业等保险方案 is what the sentence below names one by one; and a
 * headline 某部印发《关于…的通知》 under the text is no document that prints it.
 */
function isTold(mention: ReferenceMention, works: Works, clue: Clue, links: readonly Link[]): boolean {
  const { rule, relation, part } = mention
  if (!rule.startsWith('title:') || (relation !== 'ISSUES' && relation !== 'FORWARDS')) return false
  const [work] = works.find(clue)
  if (work) return work.own !== null && work.own < part
  return links.some(
    (link) =>
      link.mention.part === part &&
      link.mention.relation === relation &&
      link.mention.rule.includes('handed-on'),
  )
}

/** 认真学习国办发〔2003〕1号: of the office whose notice, so far without a number, has been handed on. */
function isNumberOf(
  { kind, documentNumber }: ReferenceMention,
  work: Work,
  bodies: BodyRegistry,
  standpoint: Standpoint,
  gazetteer: Gazetteer,
): boolean {
  if (kind !== 'number' || documentNumber === null || work.documentNumber !== null) return false
  const issuer = issuerOfNumber(documentNumber, gazetteer)
  return issuer?.certain === true && work.issuers[0] === bodies.register(issuer.name, standpoint)
}

function targetsOf(works: Works, mention: ReferenceMention, clue: Clue): readonly Work[] {
  if (mention.kind === 'alias') return works.byAlias(mention.title!)
  // 现将市教委等制订的《…计划》转发给你们, with the plan below: what is handed on is what the file holds, whoever drew it up.
  if (mention.rule.includes('handed-on')) {
    const held = works.find({ ...clue, issuers: [] }).filter(({ own }) => own !== null && own > mention.part)
    if (held.length === 1) return held
  }
  const found = works.find(clue)
  // What a forwarded notice forwards has a number and a day of its own, though its title be in the notice's.
  if (mention.rule === forwardedRule) {
    const known = found.find((work) => work.titles.includes(mention.title!))
    return [known ?? works.add(clue)]
  }
  if (found.length > 0) return found
  return mention.kind === 'anaphor' ? [] : [works.add(clue)]
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
    const pair = byPair.get(key)
    if (pair) pair.push(link)
    else byPair.set(key, [link])
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
        mention: kind,
        locator,
        evidence: best.evidence,
        mentions: mentions.map((link) => ({ ...link.evidence, locator: link.mention.locator })),
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

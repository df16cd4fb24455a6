import type { EvidenceRow } from '../graph/read/rows.ts'
import { headerEvidence } from './header-evidence.ts'
import type { Items, What } from './items.ts'

/** Items as the records contract names and nests them: schema/policy-records.schema.json, with the source beside each quote. */
export const recordOf: { readonly [W in What]: (item: Items[W]) => object } = {
  directives: ({ directive, issuers, addressees, place }) => ({
    id: directive.id,
    held: directive.held,
    title: directive.title,
    otherTitles: directive.otherTitles,
    documentNumber: directive.documentNumber,
    kind: directive.kind,
    level: directive.level,
    jurisdiction: place && { code: place.code, name: place.name },
    issuedOn: directive.issuedOn,
    publishedOn: directive.publishedOn,
    effectiveFrom: directive.effectiveFrom,
    effectiveUntil: directive.effectiveUntil,
    issuingBodies: issuers.map(({ id }) => id),
    issuerCount: directive.issuerCount,
    addressees: addressees.map(({ id }) => id),
    inferred: directive.inferred,
    evidence: Object.fromEntries(headerEvidence(directive)),
    sources: directive.sources,
  }),
  citations: ({ citation }) => ({
    id: citation.id,
    from: citation.from,
    to: citation.to,
    relation: citation.relation,
    cue: citation.cue,
    mention: citation.mention,
    locator: citation.locator,
    evidence: citation.evidence && evidenceOf(citation.evidence),
    mentions: citation.starts.map((start, i) => ({
      start,
      end: citation.ends[i] ?? start,
      locator: citation.locators[i] || null,
    })),
    confidence: citation.confidence,
    rule: citation.rule,
  }),
  tasks: ({ task }) => ({
    id: task.id,
    directive: task.directive,
    parent: task.parent,
    path: task.path,
    heading: task.heading,
    text: task.text,
    deadline: task.deadline,
    recurrence: task.recurrence,
    evidence: evidenceOf(task.evidence),
  }),
  responsibilities: ({ responsibility }) => ({
    task: responsibility.task,
    body: responsibility.body,
    role: responsibility.role,
    evidence: evidenceOf(responsibility.evidence),
    confidence: responsibility.confidence,
    rule: responsibility.rule,
  }),
  metrics: ({ metric }) => ({
    id: metric.id,
    directive: metric.directive,
    task: metric.task,
    indicator: metric.indicator,
    comparator: metric.comparator,
    target: metric.target ?? metric.targetRatio,
    targetMax: metric.targetMax,
    baseline: metric.baseline ?? metric.baselineRatio,
    unit: metric.unit,
    comparable: metric.comparable,
    per: metric.per,
    deadline: metric.deadline,
    scope: metric.scope,
    evidence: evidenceOf(metric.evidence),
    confidence: metric.confidence,
    rule: metric.rule,
  }),
  bodies: ({ body }) => ({
    id: body.id,
    name: body.name,
    label: body.label,
    aliases: body.aliases,
    level: body.level,
    jurisdictionCode: body.jurisdiction,
    parent: body.parent,
    succeededBy: body.successors,
    group:
      body.label === 'Group'
        ? {
            quantifier: body.quantifier,
            levels: body.memberLevels,
            function: body.memberFunction,
            within: body.within,
          }
        : null,
  }),
}

function evidenceOf({ quote, start, end, repaired, source }: EvidenceRow) {
  return { quote, start, end, repaired, source }
}

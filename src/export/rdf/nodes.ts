import { jurisdictionPermalink, permalinkOf, sourcePermalink } from '../../domain/permalink.ts'
import type { BodyRow, JurisdictionRow, MetricRow, SourceRow, TaskRow } from '../../graph/read/rows.ts'
import { headerEvidence } from '../header-evidence.ts'
import type { Items, What } from '../items.ts'
import { evidenceId, evidenceNode, statement } from './evidence.ts'
import type { Node } from './node.ts'
import { type Name, predicateOf, predicateOfRole } from './vocabulary.ts'

type Describe<Item> = (item: Item, base: string) => Node[]

/** What an item says as linked data. The id of each thing is its permalink; that of a statement is a place on its subject's. */
export const nodesOf: { readonly [W in What]: Describe<Items[W]> } = {
  directives: ({ directive, issuers, addressees, place }, base) => {
    const id = base + permalinkOf(directive.id)
    const linkTo = ({ id: other }: { readonly id: string }) => base + permalinkOf(other)
    const read = headerEvidence(directive)
    const placeId = place && placeIri(base, place)
    return [
      {
        id,
        types: ['eli:LegalResource', 'schema:Legislation', 'prov:Entity'],
        properties: {
          title: directive.title,
          otherTitles: directive.otherTitles,
          documentNumber: directive.documentNumber,
          legislationIdentifier: directive.documentNumber,
          kind: directive.kind,
          level: directive.level,
          held: directive.held,
          issuedOn: directive.issuedOn,
          legislationDate: directive.issuedOn,
          publishedOn: directive.publishedOn,
          effectiveFrom: directive.effectiveFrom,
          effectiveUntil: directive.effectiveUntil,
          issuingBodies: issuers.map(linkTo),
          legislationPassedBy: issuers.map(linkTo),
          addressees: addressees.map(linkTo),
          jurisdiction: placeId,
          legislationJurisdiction: placeId,
          sources: directive.sources.map((source) => base + sourcePermalink(source)),
          evidence: read.map(([field]) => evidenceId(id, field)),
        },
      },
      ...read.map(([field, words]) => evidenceNode(evidenceId(id, field), words, base, field)),
      ...(place ? [placeNode(place, base)] : []),
    ]
  },

  citations: ({ citation }, base) => {
    const subject = base + permalinkOf(citation.from)
    const object = base + permalinkOf(citation.to)
    return statement(
      `${subject}#${citation.id}`,
      { subject, predicate: predicateOf[citation.relation], object },
      { ...citation, type: 'pl:Citation' },
      base,
    )
  },

  tasks: ({ task }, base) => taskNodes(task, base),

  responsibilities: ({ responsibility }, base) => {
    const subject = base + permalinkOf(responsibility.body)
    const object = base + permalinkOf(responsibility.task)
    const { role } = responsibility
    return statement(
      `${object}#${role}-${responsibility.body}`,
      { subject, predicate: predicateOfRole[role], object },
      { ...responsibility, type: 'pl:Responsibility' },
      base,
    )
  },

  metrics: ({ metric }, base) => metricNodes(metric, base),

  bodies: ({ body, place }, base) => [bodyNode(body, base), ...(place ? [placeNode(place, base)] : [])],
}

function taskNodes(task: TaskRow, base: string): Node[] {
  const id = base + permalinkOf(task.id)
  return [
    { id: base + permalinkOf(task.directive), types: [], properties: { sets: id } },
    {
      id,
      types: ['pl:Task', 'prov:Plan'],
      properties: {
        path: task.path.join(' ') || null,
        heading: task.heading,
        text: task.text,
        deadline: task.deadline,
        recurrence: task.recurrence,
        partOf: task.parent && base + permalinkOf(task.parent),
        evidence: evidenceId(id),
      },
    },
    evidenceNode(evidenceId(id), task.evidence, base),
  ]
}

function metricNodes(metric: MetricRow, base: string): Node[] {
  const id = base + permalinkOf(metric.id)
  const setBy = [metric.directive, ...(metric.task ? [metric.task] : [])].map((by) => base + permalinkOf(by))
  return [
    ...setBy.map(
      (by, i): Node => ({ id: by, types: [], properties: i === 0 ? { sets: id } : { measuredBy: id } }),
    ),
    {
      id,
      types: ['pl:Metric', 'schema:QuantitativeValue'],
      properties: {
        indicator: metric.indicator,
        comparator: metric.comparator,
        target: metric.target,
        targetMax: metric.targetMax,
        targetRatio: metric.targetRatio,
        baseline: metric.baseline,
        baselineRatio: metric.baselineRatio,
        unit: metric.unit,
        per: metric.per,
        deadline: metric.deadline,
        scope: metric.scope,
        confidence: metric.confidence,
        rule: metric.rule,
        evidence: evidenceId(id),
      },
    },
    evidenceNode(evidenceId(id), metric.evidence, base),
  ]
}

const typesOfBody: Readonly<Record<BodyRow['label'], readonly Name[]>> = {
  IssuingBody: ['org:FormalOrganization', 'schema:GovernmentOrganization', 'prov:Agent'],
  Department: ['org:OrganizationalUnit', 'prov:Agent'],
  Institution: ['org:Organization', 'prov:Agent'],
  // Bodies named by a description are not an organization.
  Group: ['pl:Group', 'prov:Agent'],
}

function bodyNode(body: BodyRow, base: string): Node {
  return {
    id: base + permalinkOf(body.id),
    types: typesOfBody[body.label],
    properties: {
      name: body.name,
      aliases: body.aliases,
      level: body.level,
      parent: body.parent && base + permalinkOf(body.parent),
      serves: body.jurisdiction && placeIri(base, { code: body.jurisdiction }),
      succeededBy: body.successors.map((other) => base + permalinkOf(other)),
    },
  }
}

/** A place that is governed. */
export function placeNode(place: JurisdictionRow, base: string): Node {
  return {
    id: placeIri(base, place),
    types: ['schema:AdministrativeArea', 'eli:AdministrativeArea'],
    properties: { name: place.name, code: place.code, level: place.level },
  }
}

const placeIri = (base: string, { code }: { readonly code: string }) => base + jurisdictionPermalink(code)

/** A file that something was read from. */
export function sourceNode(source: SourceRow, base: string): Node {
  return {
    id: base + sourcePermalink(source.sha256),
    types: ['prov:Entity', 'schema:DigitalDocument'],
    properties: { fileName: source.file, mediaType: source.mediaType, code: source.sha256 },
  }
}

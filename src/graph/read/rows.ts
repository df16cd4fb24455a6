import { z } from 'zod'
import { BodyLabel } from '../../domain/body.ts'
import { MentionKind, Relation } from '../../domain/citation.ts'
import { HeaderField } from '../../domain/directive.ts'
import { Evidence } from '../../domain/evidence.ts'
import { FindingKind } from '../../domain/finding.ts'
import { idOf } from '../../domain/identifier.ts'
import { Level } from '../../domain/level.ts'
import { Comparator, Measure } from '../../domain/metric.ts'
import { Registration } from '../../domain/registration.ts'
import { Role } from '../../domain/responsibility.ts'
import { wholeLocator } from '../whole-locator.ts'

/** What the read statements return: one shape a kind of thing. An absent property is null; an absent list is empty. */

const text = z.string().nullable()
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullable()
    .transform((items) => items ?? [])

/** A row of a page: where it stands in the order. */
export const PositionRow = z.object({ key: z.string(), id: z.string() })

export const TotalRow = z.object({ total: z.int() })

/** The words a fact was read from, and the file (by SHA-256) whose text its offsets count in. */
export const EvidenceRow = z.object({
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  repaired: z.boolean().nullable().transform(Boolean),
  source: z.string(),
})
export type EvidenceRow = z.infer<typeof EvidenceRow>

const HeaderEvidence = z.partialRecord(HeaderField, Evidence.extend({ source: z.string().optional() }))

/** The words of each part of a head, with the file they are in: that of the directive, where they name no table of a registry. */
function sourced(evidence: z.infer<typeof HeaderEvidence>, source: string | null) {
  const fields = Object.entries(evidence) as [HeaderField, Evidence & { source?: string }][]
  return Object.fromEntries(
    fields.flatMap(([field, words]) => {
      const at = words.source ?? source
      return at ? [[field, { ...words, source: at }]] : []
    }),
  ) as Partial<Record<HeaderField, EvidenceRow>>
}

export const DirectiveRow = z
  .object({
    id: z.string(),
    held: z.boolean(),
    title: text,
    otherTitles: list(z.string()),
    documentNumber: text,
    kind: text,
    level: Level.nullable(),
    issuedOn: text,
    publishedOn: text,
    effectiveFrom: text,
    effectiveUntil: text,
    issuerCount: z.int().nullable(),
    inferred: list(HeaderField),
    jurisdiction: z.string().nullable(),
    sources: z.array(z.string()),
    /** The file that `evidence` counts in where it names none of its own. */
    source: text,
    /** JSON: the words of each header field, with their `source` where a registry's table tells it. */
    evidence: z
      .string()
      .nullable()
      .transform((json) => HeaderEvidence.parse(JSON.parse(json ?? '{}'))),
    /** JSON: the rows of registries that list it. */
    registrations: z
      .string()
      .nullable()
      .transform((json) => z.array(Registration).parse(JSON.parse(json ?? '[]'))),
  })
  .transform((row) => ({ ...row, evidence: sourced(row.evidence, row.source) }))
export type DirectiveRow = z.infer<typeof DirectiveRow>

/** Of a body, what comes along with its responsibilities. */
export const BodyHead = z.object({ id: z.string(), name: z.string(), label: BodyLabel })
export type BodyHead = z.infer<typeof BodyHead>

export const BodyRow = BodyHead.extend({
  aliases: list(z.string()),
  level: Level.nullable(),
  jurisdiction: text,
  parent: text,
  /** Ids of the bodies that took its place, and of those whose place it took. */
  successors: list(z.string()),
  predecessors: list(z.string()),
  /** Of a group: what its description says of its members. */
  quantifier: z.enum(['ALL', 'SOME']).nullable(),
  memberLevels: list(Level),
  memberFunction: text,
  within: text,
})
export type BodyRow = z.infer<typeof BodyRow>

export const TaskRow = z.object({
  id: z.string(),
  directive: z.string(),
  parent: text,
  path: list(z.string()),
  heading: text,
  text: z.string(),
  deadline: text,
  recurrence: text,
  evidence: EvidenceRow,
})
export type TaskRow = z.infer<typeof TaskRow>

export const ResponsibilityRow = z.object({
  task: z.string(),
  body: z.string(),
  /** The body, where it came along. */
  who: BodyHead.optional(),
  role: Role,
  evidence: EvidenceRow,
  confidence: z.number(),
  rule: z.string(),
  /** The correction that made it what it is. */
  correction: text,
})
export type ResponsibilityRow = z.infer<typeof ResponsibilityRow>

export const MetricRow = z.object({
  id: z.string(),
  directive: z.string(),
  task: text,
  indicator: z.string(),
  comparator: Comparator,
  target: z.number().nullable(),
  targetMax: z.number().nullable(),
  targetRatio: text,
  baseline: z.number().nullable(),
  baselineRatio: text,
  unit: text,
  comparable: Measure.nullable(),
  per: text,
  deadline: text,
  scope: text,
  evidence: EvidenceRow,
  confidence: z.number(),
  rule: z.string(),
  /** The correction that made it what it is. */
  correction: text,
})
export type MetricRow = z.infer<typeof MetricRow>

/** What follows from two titles alone (a cited notice 关于印发X的通知 issues X) has no words of a text, and no id of its own. */
export const CitationRow = z
  .object({
    id: text,
    from: z.string(),
    to: z.string(),
    relation: Relation,
    cue: text,
    mention: MentionKind.nullable(),
    locator: text,
    evidence: z.union([EvidenceRow, z.object({ source: z.null() }).transform(() => null)]),
    /** Where each mention begins and ends in the text of the evidence's source. */
    starts: list(z.int()),
    ends: list(z.int()),
    /** Where in the other each mention points; null for the whole. */
    locators: list(z.string().transform((words) => (words === wholeLocator ? null : words))),
    confidence: z.number(),
    rule: z.string(),
    /** The correction that made it what it is. */
    correction: text,
  })
  .transform((row) => ({ ...row, id: row.id ?? idOf('cit', row.from, row.to, row.relation) }))
export type CitationRow = z.infer<typeof CitationRow>

export const AmbiguousCitationRow = z.object({
  id: z.string(),
  relation: Relation,
  cue: text,
  mention: MentionKind,
  candidates: z.array(z.string()),
  evidence: EvidenceRow,
  confidence: z.number(),
  rule: z.string(),
})
export type AmbiguousCitationRow = z.infer<typeof AmbiguousCitationRow>

export const JurisdictionRow = z.object({
  code: z.string(),
  name: z.string(),
  level: Level.nullable(),
  parent: text,
})
export type JurisdictionRow = z.infer<typeof JurisdictionRow>

export const SourceRow = z.object({
  sha256: z.string(),
  file: z.string(),
  mediaType: z.string(),
  encoding: text,
  damageKinds: list(z.string()),
  damageCounts: list(z.int()),
  findingKinds: list(FindingKind),
  findingMessages: list(z.string()),
  /** -1: the finding is about the whole file. */
  findingStarts: list(z.int()),
  findingEnds: list(z.int()),
})
export type SourceRow = z.infer<typeof SourceRow>

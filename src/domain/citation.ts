import { z } from 'zod'
import { Evidence } from './evidence.ts'

/**
 * How one directive refers to another, read from the words that govern the reference; strongest first. Where a document
 * refers to the same target in several ways the strongest is the citation's relation.
 */
export const Relation = z.enum([
  'REPEALS',
  'SUPERSEDES',
  'AMENDS',
  'APPROVES_FORWARDS',
  'FORWARDS',
  'ISSUES',
  'REPLIES_TO',
  'INTERPRETS',
  'IMPLEMENTS',
  'BASED_ON',
  'PLANS_TO_ISSUE',
  'ENFORCES',
  'COMPLIES_WITH',
  'ALIGNED_WITH',
  'ATTACHES',
  'CITES',
])
export type Relation = z.infer<typeof Relation>

/** The relations along which authority flows; what `lineage` follows unless asked otherwise. */
export const lineageRelations = [
  'IMPLEMENTS',
  'BASED_ON',
  'FORWARDS',
  'APPROVES_FORWARDS',
  'ISSUES',
  'ATTACHES',
] as const satisfies readonly Relation[]

/**
 * What makes one work of a notice and what it prints or attaches, where both are of one level and place: the plan is its issuer's
 * own, an annex from above stays another's.
 */
export const tyingRelations: readonly Relation[] = ['ISSUES', 'ATTACHES']

/** full: title and number; alias: 《通知》 defined before; anaphor: 该通知. */
export const MentionKind = z.enum(['full', 'title', 'number', 'alias', 'anaphor'])
export type MentionKind = z.infer<typeof MentionKind>

/** RESOLVED: to a directive of this file or one known; STUB: to a directive known only by this reference; SELF: to the file's own. */
export const CitationStatus = z.enum(['RESOLVED', 'STUB', 'AMBIGUOUS', 'SELF'])
export type CitationStatus = z.infer<typeof CitationStatus>

/** A place that refers so, and where in the target it points: 第十二条第三项; null for the whole. */
export const CitationMention = Evidence.extend({ locator: z.string().nullable() })
export type CitationMention = Readonly<z.infer<typeof CitationMention>>

/** One (from, to, relation): `evidence` is its strongest mention, `mentions` are all of them. */
export const Citation = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  candidates: z.array(z.string()),
  status: CitationStatus,
  relation: Relation,
  cue: z.string().nullable(),
  mention: MentionKind,
  /** The strongest mention's. */
  locator: z.string().nullable(),
  evidence: Evidence,
  mentions: z.array(CitationMention),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  /** Of a fact that a correction made or changed: its id. */
  correction: z.string().optional(),
})
export type Citation = Readonly<z.infer<typeof Citation>>

import { z } from 'zod'
import { BodyLabel } from '../body.ts'
import { Relation } from '../citation.ts'
import { HeaderField, IsoDate, JurisdictionRef } from '../directive.ts'
import { Evidence } from '../evidence.ts'
import { idOf } from '../identifier.ts'
import { Level } from '../level.ts'
import { Comparator, Measure, Quantity } from '../metric.ts'
import { Role } from '../responsibility.ts'

/** WRONG: it is not so. MISSING: it is so, and was not read. CHANGE: it is so, but otherwise. */
export const Verdict = z.enum(['WRONG', 'MISSING', 'CHANGE'])
export type Verdict = z.infer<typeof Verdict>

export const CorrectionStatus = z.enum(['PROPOSED', 'ACCEPTED', 'REJECTED'])
export type CorrectionStatus = z.infer<typeof CorrectionStatus>

/** The header fields that hold one word or day each. Its bodies and its place are corrections of their own kinds. */
export const CorrectableField = HeaderField.extract([
  'title',
  'documentNumber',
  'kind',
  'level',
  'issuedOn',
  'publishedOn',
  'effectiveFrom',
  'effectiveUntil',
])
export type CorrectableField = z.infer<typeof CorrectableField>

const days: readonly CorrectableField[] = ['issuedOn', 'publishedOn', 'effectiveFrom', 'effectiveUntil']
const words = z.string().min(1).max(500)

/** A directive as somebody names it; its id if it is known here. */
export const NamedDirective = z
  .object({ id: z.string().nullable(), title: words.nullable(), documentNumber: words.nullable() })
  .refine(
    ({ title, documentNumber }) => title !== null || documentNumber !== null,
    'needs a title or a number',
  )
export type NamedDirective = Readonly<z.infer<typeof NamedDirective>>

/** A body by its full official name; its id if it is known here. */
export const NamedBody = z.object({ id: z.string().nullable(), name: words, label: BodyLabel })
export type NamedBody = Readonly<z.infer<typeof NamedBody>>

/** The target as it is; `comparable` is worked out when the correction is accepted. */
export const MetricValue = z.object({
  indicator: words,
  comparator: Comparator,
  target: Quantity.nullable(),
  targetMax: z.number().nullable(),
  unit: words.nullable(),
  per: words.nullable(),
  deadline: IsoDate.nullable(),
  scope: words.nullable(),
  comparable: Measure.nullable(),
})
export type MetricValue = Readonly<z.infer<typeof MetricValue>>

/** What is spoken of: `wrong` names the fact as it was read (null if it is missing), `right` is what it should be (null if nothing). */
export const Subject = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('citation'),
    directive: z.string(),
    wrong: z.object({ citation: z.string() }).nullable(),
    /** `to` null: to what it was said to refer to. */
    right: z.object({ relation: Relation, to: NamedDirective.nullable() }).nullable(),
  }),
  z.object({
    kind: z.literal('responsibility'),
    directive: z.string(),
    task: z.string(),
    wrong: z.object({ body: z.string(), role: Role }).nullable(),
    right: z.object({ body: NamedBody, role: Role }).nullable(),
  }),
  z.object({
    kind: z.literal('metric'),
    directive: z.string(),
    /** The task that a missing one belongs to, if any. */
    task: z.string().nullable(),
    wrong: z.object({ metric: z.string() }).nullable(),
    right: MetricValue.nullable(),
  }),
  z.object({
    kind: z.literal('header'),
    directive: z.string(),
    field: CorrectableField,
    /** What was read; null if nothing was. */
    wrong: z.object({ value: z.string() }).nullable(),
    right: z.object({ value: words }).nullable(),
  }),
  /** That a body issued it, or that it is addressed to one. A missing one comes after those that were read. */
  z.object({
    kind: z.enum(['issuer', 'addressee']),
    directive: z.string(),
    wrong: z.object({ body: z.string() }).nullable(),
    right: NamedBody.nullable(),
  }),
  /** The place it applies in. */
  z.object({
    kind: z.literal('place'),
    directive: z.string(),
    wrong: z.object({ code: z.string() }).nullable(),
    right: JurisdictionRef.nullable(),
  }),
])
export type Subject = Readonly<z.infer<typeof Subject>>
export const CorrectionKind = z.enum([
  'citation',
  'responsibility',
  'metric',
  'header',
  'issuer',
  'addressee',
  'place',
]) satisfies z.ZodType<Subject['kind']>
export type CorrectionKind = z.infer<typeof CorrectionKind>

/** Parts of a head: known from elsewhere without words of the text, they are marked as not stated. */
const headKinds: readonly CorrectionKind[] = ['header', 'issuer', 'addressee', 'place']

/** Somebody's word that a fact was read wrong, and what became of it. One line of a corrections file. */
export const Correction = z
  .object({
    id: z.string().regex(/^cor-[0-9a-f]{16}$/),
    verdict: Verdict,
    subject: Subject,
    reason: z.string().min(1).max(2_000),
    /** The words of the directive's source that show it; `text.slice(start, end) === quote` is checked when it is applied. */
    evidence: Evidence.pick({ quote: true, start: true, end: true }).nullable(),
    proposedBy: z.string().min(1).max(200),
    proposedAt: z.iso.datetime(),
    status: CorrectionStatus,
    reviewedBy: z.string().min(1).max(200).nullable(),
    reviewedAt: z.iso.datetime().nullable(),
    remark: z.string().max(2_000).nullable(),
  })
  .superRefine((correction, context) => {
    for (const message of contradictionsIn(correction)) context.addIssue({ code: 'custom', message })
  })
export type Correction = Readonly<z.infer<typeof Correction>>

/** What makes no sense together. */
function* contradictionsIn({
  verdict,
  subject,
  evidence,
  status,
  reviewedBy,
  reviewedAt,
}: {
  readonly verdict: Verdict
  readonly subject: Subject
  readonly evidence: object | null
  readonly status: CorrectionStatus
  readonly reviewedBy: string | null
  readonly reviewedAt: string | null
}): Generator<string> {
  const { wrong, right, kind } = subject
  if (verdict === 'WRONG' && (!wrong || right)) yield 'WRONG names what is wrong, and nothing that is right'
  if (verdict === 'MISSING' && (wrong || !right))
    yield 'MISSING names what is right, and nothing that is wrong'
  if (verdict === 'CHANGE' && (!wrong || !right)) yield 'CHANGE names what is wrong and what is right'
  // A fact without words does not exist; a header can be known from elsewhere, and is marked as inferred then.
  if (verdict === 'MISSING' && !headKinds.includes(kind) && !evidence)
    yield 'MISSING needs the words that were missed'
  if (kind === 'citation' && verdict === 'MISSING' && !subject.right?.to)
    yield 'a missing citation needs what it refers to'
  if (
    kind === 'header' &&
    right &&
    days.includes(subject.field) &&
    !IsoDate.safeParse(subject.right?.value).success
  )
    yield 'a day is written YYYY-MM-DD'
  if (
    kind === 'header' &&
    right &&
    subject.field === 'level' &&
    !Level.safeParse(subject.right?.value).success
  )
    yield `a level is one of ${Level.options.join(', ')}`
  if ((status === 'PROPOSED') !== (reviewedBy === null) || (status === 'PROPOSED') !== (reviewedAt === null))
    yield 'who reviewed it, and when, is said if it was accepted or rejected'
}

/** What somebody says before anybody reviewed it. */
export type Proposal = Pick<Correction, 'verdict' | 'subject' | 'reason' | 'evidence' | 'proposedBy'>

/** A proposal as it is kept. Throws a zod error where it makes no sense; what does not belong to it is dropped. */
export function proposed(proposal: object, proposedAt: string): Correction {
  const draft = Correction.parse({
    ...{ evidence: null, ...proposal, proposedAt, id: 'cor-0000000000000000' },
    ...{ status: 'PROPOSED', reviewedBy: null, reviewedAt: null, remark: null },
  })
  return { ...draft, id: correctionId(draft) }
}

/** From what is proposed and by whom: the same proposed twice by the same is one. */
export function correctionId(of: Omit<Proposal, 'reason'>): string {
  return idOf('cor', of.verdict, JSON.stringify(of.subject), JSON.stringify(of.evidence), of.proposedBy)
}

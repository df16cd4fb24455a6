import type { Correction } from '../../domain/corrections/correction.ts'
import type { HeaderField } from '../../domain/directive.ts'
import type { EvidenceRow } from '../../graph/read/rows.ts'
import type { Context } from '../context.ts'

/** What of a head the corrections of its bodies and its place are about. */
const partOf = {
  issuer: 'issuingBodies',
  addressee: 'addressees',
  place: 'jurisdiction',
} as const satisfies Readonly<Record<string, HeaderField>>

/** The field of the head that a correction is about; null if it is about something else. */
export function fieldCorrected({ subject }: Correction): HeaderField | null {
  if (subject.kind === 'header') return subject.field
  return subject.kind in partOf ? partOf[subject.kind as keyof typeof partOf] : null
}

/** What it should be, in the words of the API: a relation, a role, a value, a name; null if nothing, or if it takes more than a word. */
export function rightIn({ subject }: Correction): string | null {
  switch (subject.kind) {
    case 'citation':
      return subject.right?.relation ?? null
    case 'responsibility':
      return subject.right?.role ?? null
    case 'header':
      return subject.right?.value ?? null
    case 'metric':
      return subject.right?.indicator ?? null
    default:
      return subject.right?.name ?? null
  }
}

/** Where the words stand that a correction is about: those it names, else those of the fact as it is in the graph; null if it is gone. */
export async function wordsCorrected(
  correction: Correction,
  { loaders }: Context,
): Promise<EvidenceRow | null> {
  const { id, subject, evidence } = correction
  const directive = await loaders.directive.load(subject.directive)
  if (evidence) return directive?.source ? { ...evidence, repaired: false, source: directive.source } : null
  const field = fieldCorrected(correction)
  if (field) return directive?.evidence[field] ?? null
  switch (subject.kind) {
    case 'citation': {
      const called = (name: string) => loaders.citationCalled.load(`${subject.directive} ${name}`)
      const citation = (await called(id)) ?? (subject.wrong && (await called(subject.wrong.citation)))
      return citation?.evidence ?? null
    }
    case 'responsibility': {
      const { wrong } = subject
      const duties = (await loaders.responsibilitiesOfTask(subject.task, { roles: null })) ?? []
      const duty =
        duties.find((each) => each.correction === id) ??
        duties.find(({ body, role }) => body === wrong?.body && role === wrong.role) ??
        (await loaders.task.load(subject.task))
      return duty?.evidence ?? null
    }
    case 'metric':
      return subject.wrong ? ((await loaders.metric.load(subject.wrong.metric))?.evidence ?? null) : null
    default:
      return null
  }
}

import { z } from 'zod'
import { Correction, CorrectionKind, CorrectionStatus, Verdict } from '../../domain/corrections/correction.ts'
import { ask, askEach, type Reader } from './question.ts'

const SavedCorrection = z.object({
  line: z.string().transform((line) => Correction.parse(JSON.parse(line))),
  /** Whether it changes something that a document says now. */
  applied: z.boolean(),
})
export type SavedCorrection = z.infer<typeof SavedCorrection>

export function correctionsOfDirectives(reader: Reader, ids: readonly string[]) {
  return askEach(reader, 'corrections-of-directives', 'corrections', z.array(SavedCorrection), { ids })
}

const CountRow = z.object({
  kind: CorrectionKind,
  verdict: Verdict,
  status: CorrectionStatus,
  applied: z.boolean(),
  count: z.int(),
})
export type CorrectionCount = z.infer<typeof CountRow>

export function correctionCounts(reader: Reader): Promise<CorrectionCount[]> {
  return ask(reader, 'correction-counts', CountRow, { statuses: CorrectionStatus.options })
}

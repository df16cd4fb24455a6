import { z } from 'zod'
import { Correction, CorrectionKind, CorrectionStatus, Verdict } from '../../domain/corrections/correction.ts'
import { askPageOf, askTotal, type Window } from './page.ts'
import { ask, askEach, type Reader } from './question.ts'
import { CitationRow, PositionRow } from './rows.ts'

const SavedCorrection = z.object({
  line: z.string().transform((line) => Correction.parse(JSON.parse(line))),
  /** Whether it changes something that a document says now. */
  applied: z.boolean(),
})
export type SavedCorrection = z.infer<typeof SavedCorrection>

export function correctionsOfDirectives(reader: Reader, ids: readonly string[]) {
  return askEach(reader, 'corrections-of-directives', 'corrections', z.array(SavedCorrection), { ids })
}

export interface CorrectionConditions {
  readonly statuses?: readonly CorrectionStatus[] | null | undefined
  readonly kinds?: readonly CorrectionKind[] | null | undefined
}

const PlacedCorrection = PositionRow.extend({ correction: SavedCorrection })

/** What people say was read wrong, the newest first. */
export function correctionPage(
  reader: Reader,
  { statuses = null, kinds = null }: CorrectionConditions,
  window: Window,
): Promise<z.infer<typeof PlacedCorrection>[]> {
  return askPageOf(reader, 'correction-page', PlacedCorrection, { statuses, kinds }, window, true)
}

export function correctionCount(
  reader: Reader,
  { statuses, kinds = null }: CorrectionConditions,
): Promise<number> {
  return askTotal(reader, 'correction-count', { statuses: statuses ?? CorrectionStatus.options, kinds })
}

/** Citations by "directive id": their own id, or that of the correction that made them what they are. */
export function citationsByName(reader: Reader, names: readonly string[]) {
  return askEach(reader, 'citations-by-name', 'citation', CitationRow, { ids: names })
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

import type { Evidence } from '../domain/evidence.ts'
import type { PolicyRecords } from '../domain/policy-records.ts'
import { judgeCitations } from './judge-citations.ts'
import { judgeEvidence } from './judge-evidence.ts'
import { judgeHeader } from './judge-header.ts'
import { judgeMetrics } from './judge-metrics.ts'
import { judgeResponsibilities } from './judge-responsibilities.ts'
import type { Labels } from './labels.ts'
import type { Outcome } from './outcome.ts'
import { type QuotePlaces, quotePlaces } from './quote-places.ts'

/** The records of one file against what a reader found in it: one outcome for each thing found, missed or made up. */
export function judge(labels: Labels, records: PolicyRecords): readonly Outcome[] {
  const places = quotePlaces(records.source.text ?? '')
  const isBeyond = beyond(labels.labelledTo ?? null, places)
  return [
    ...judgeEvidence(records),
    ...judgeHeader(labels, records),
    ...judgeCitations(labels, records, isBeyond),
    ...judgeResponsibilities(labels, records, places, isBeyond),
    ...judgeMetrics(labels, records, places, isBeyond),
  ]
}

/** Whether an evidence stands behind the last words that the reader labelled. */
function beyond(labelledTo: string | null, places: QuotePlaces): (evidence: Evidence) => boolean {
  const ends = labelledTo ? places.find(labelledTo).map(([, end]) => end) : []
  if (ends.length === 0) return () => false
  const last = Math.max(...ends)
  return (evidence) => places.at(evidence).some(([start], i) => i === 0 && start >= last)
}

import { z } from 'zod'
import { BodyHead, EvidenceRow, MetricRow, ResponsibilityRow } from './rows.ts'

/** Rows that come as lists of values, in this order: a page of tasks has hundreds of them. */

const inOrder = <Row>(names: readonly string[], row: z.ZodType<Row>) =>
  z
    .array(z.unknown())
    .transform((values) => row.parse(Object.fromEntries(names.map((name, i) => [name, values[i]]))))

export const ListedEvidence = inOrder(['quote', 'start', 'end', 'repaired', 'source'], EvidenceRow)

export const ListedResponsibility = inOrder(
  ['role', 'confidence', 'rule', 'correction', 'evidence', 'who'],
  ResponsibilityRow.omit({ task: true, body: true }).extend({
    evidence: ListedEvidence,
    who: inOrder(['id', 'name', 'label'], BodyHead),
  }),
)

export const ListedMetric = inOrder(
  [
    ...['id', 'directive', 'indicator', 'comparator', 'target', 'targetMax', 'targetRatio', 'baseline'],
    ...['baselineRatio', 'unit', 'per', 'deadline', 'scope', 'confidence', 'rule', 'correction'],
    ...['evidence', 'comparable'],
  ],
  MetricRow.omit({ task: true }).extend({ evidence: ListedEvidence }),
)

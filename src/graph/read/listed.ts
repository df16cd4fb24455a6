import { z } from 'zod'
import { BodyHead, EvidenceRow, MetricRow, ResponsibilityRow, TaskRow } from './rows.ts'

/** Rows that come as lists of values, in this order: a page of tasks has hundreds of them. */

const inOrder = <Row>(names: readonly string[], row: z.ZodType<Row>) =>
  z.unknown().transform((values) => {
    const named: Record<string, unknown> = {}
    if (Array.isArray(values)) for (let i = 0; i < names.length; i++) named[names[i]!] = values[i]
    return row.parse(named)
  })

const ListedEvidence = inOrder(['quote', 'start', 'end', 'repaired', 'source'], EvidenceRow)

const ListedResponsibility = inOrder(
  ['role', 'confidence', 'rule', 'correction', 'evidence', 'who'],
  ResponsibilityRow.omit({ task: true, body: true }).extend({
    evidence: ListedEvidence,
    who: inOrder(['id', 'name', 'label'], BodyHead),
  }),
)

const ListedMetric = inOrder(
  [
    ...['id', 'directive', 'indicator', 'comparator', 'target', 'targetMax', 'targetRatio', 'baseline'],
    ...['baselineRatio', 'unit', 'per', 'deadline', 'scope', 'confidence', 'rule', 'correction'],
    ...['evidence', 'comparable'],
  ],
  MetricRow.omit({ task: true }).extend({ evidence: ListedEvidence }),
)

/** A task of a page, with who must do it and what measures it, in the order of the text; null where it was not asked for. */
export interface PlacedTask extends TaskRow {
  readonly key: string
  readonly responsibilities: readonly ResponsibilityRow[] | null
  readonly metrics: readonly MetricRow[] | null
}

export const ListedTask = inOrder(
  [
    ...['key', 'id', 'directive', 'parent', 'path', 'heading', 'text', 'deadline', 'recurrence'],
    ...['evidence', 'responsibilities', 'metrics'],
  ],
  TaskRow.extend({
    key: z.string(),
    evidence: ListedEvidence,
    responsibilities: z.array(ListedResponsibility).nullable(),
    metrics: z.array(ListedMetric).nullable(),
  }).transform(
    ({ responsibilities, metrics, ...task }): PlacedTask => ({
      ...task,
      responsibilities: responsibilities?.map((row) => ({ ...row, task: task.id, body: row.who.id })) ?? null,
      metrics: metrics?.map((row) => ({ ...row, task: task.id })) ?? null,
    }),
  ),
)

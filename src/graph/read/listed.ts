import { z } from 'zod'
import { BodyHead, EvidenceRow, MetricRow, ResponsibilityRow, TaskRow } from './rows.ts'

/**
 * Rows that come as flat lists of values. A page of tasks has a hundred of them: with names, or with lists in lists, they took twice
 * as long to check and a sixth longer to send.
 */

const words = inOrder(EvidenceRow.shape, ['quote', 'start', 'end', 'repaired', 'source'])
const sureness = inOrder(ResponsibilityRow.shape, ['confidence', 'rule', 'correction'])

/** The checks of these fields, to be put in a row. */
function inOrder<Shape extends object, const Names extends readonly (keyof Shape)[]>(
  shape: Shape,
  names: Names,
) {
  return names.map((name) => shape[name]) as { -readonly [At in keyof Names]: Shape[Names[At]] }
}

const ListedResponsibility = z
  .tuple([
    ResponsibilityRow.shape.role,
    ...sureness,
    ...words,
    ...inOrder(BodyHead.shape, ['id', 'name', 'label']),
  ])
  .transform(
    ([role, confidence, rule, correction, quote, start, end, repaired, source, id, name, label]) => ({
      role,
      confidence,
      rule,
      correction,
      evidence: { quote, start, end, repaired, source },
      body: id,
      who: { id, name, label },
    }),
  )

const ListedMetric = z
  .tuple([
    ...inOrder(MetricRow.shape, ['id', 'directive', 'indicator', 'comparator', 'target', 'targetMax']),
    ...inOrder(MetricRow.shape, ['targetRatio', 'baseline', 'baselineRatio', 'unit', 'per', 'deadline']),
    ...inOrder(MetricRow.shape, ['scope', 'comparable']),
    ...sureness,
    ...words,
  ])
  .transform(
    // biome-ignore format: the lists above, line by line
    ([
      id, directive, indicator, comparator, target, targetMax,
      targetRatio, baseline, baselineRatio, unit, per, deadline,
      scope, comparable,
      confidence, rule, correction,
      quote, start, end, repaired, source,
    ]) => ({
      id, directive, indicator, comparator, target, targetMax,
      targetRatio, baseline, baselineRatio, unit, per, deadline,
      scope, comparable,
      confidence, rule, correction,
      evidence: { quote, start, end, repaired, source },
    }),
  )

/** A task of a page, with who must do it and what measures it, in the order of the text; null where it was not asked for. */
export interface PlacedTask extends TaskRow {
  readonly key: string
  readonly responsibilities: readonly ResponsibilityRow[] | null
  readonly metrics: readonly MetricRow[] | null
}

export const ListedTask = z
  .tuple([
    z.string(),
    ...inOrder(TaskRow.shape, ['id', 'directive', 'parent', 'path', 'heading', 'text', 'deadline']),
    TaskRow.shape.recurrence,
    ...words,
    z.array(ListedResponsibility).nullable(),
    z.array(ListedMetric).nullable(),
  ])
  .transform(
    // biome-ignore format: the lists above, line by line
    ([
      key,
      id, directive, parent, path, heading, text, deadline,
      recurrence,
      quote, start, end, repaired, source,
      responsibilities,
      metrics,
    ]): PlacedTask => ({
      key,
      id, directive, parent, path, heading, text, deadline,
      recurrence,
      evidence: { quote, start, end, repaired, source },
      responsibilities: responsibilities?.map((row) => Object.assign(row, { task: id })) ?? null,
      metrics: metrics?.map((row) => Object.assign(row, { task: id })) ?? null,
    }),
  )

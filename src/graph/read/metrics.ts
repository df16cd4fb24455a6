import { z } from 'zod'
import type { Level } from '../../domain/level.ts'
import type { Comparator } from '../../domain/metric.ts'
import { countFrom, narrowest, pageFrom } from './narrowest.ts'
import { askPage, askPagesOf, type Position, type Window } from './page.ts'
import { askEach, askEachForMany, type Reader } from './question.ts'
import { MetricRow, PositionRow } from './rows.ts'

export interface MetricConditions {
  readonly directives?: readonly string[] | null | undefined
  readonly levels?: readonly Level[] | null | undefined
  readonly within?: string | null | undefined
  readonly comparators?: readonly Comparator[] | null | undefined
  readonly units?: readonly string[] | null | undefined
  readonly comparableUnits?: readonly string[] | null | undefined
  readonly targetFrom?: number | null | undefined
  readonly targetUntil?: number | null | undefined
  readonly deadlineFrom?: string | null | undefined
  readonly deadlineUntil?: string | null | undefined
  readonly hasDeadline?: boolean | null | undefined
  readonly text?: string | null | undefined
}

export function metricsById(reader: Reader, ids: readonly string[]) {
  return askEach(reader, 'metrics-by-id', 'metric', MetricRow, { ids })
}

export function metricPage(
  reader: Reader,
  conditions: MetricConditions,
  window: Window,
): Promise<Position[]> {
  const given = parametersOf(conditions)
  const { name, parameters } = pageFrom('metric', given, narrowest(given, ways))
  return askPage(reader, name, parameters, window)
}

const ways = {
  DIRECTIVES: ['directives'],
  TEXT: ['text'],
  DEADLINE: ['deadlineFrom', 'deadlineUntil'],
  WITHIN: ['within'],
}

export function metricCount(reader: Reader, conditions: MetricConditions): Promise<number> {
  const given = parametersOf(conditions)
  return countFrom(reader, { name: 'metric', label: 'Metric' }, given, narrowest(given, ways))
}

export function parametersOf(conditions: MetricConditions) {
  return {
    directives: conditions.directives ?? null,
    levels: conditions.levels ?? null,
    within: conditions.within ?? null,
    comparators: conditions.comparators ?? null,
    units: conditions.units ?? null,
    comparableUnits: conditions.comparableUnits ?? null,
    targetFrom: conditions.targetFrom ?? null,
    targetUntil: conditions.targetUntil ?? null,
    deadlineFrom: conditions.deadlineFrom ?? null,
    deadlineUntil: conditions.deadlineUntil ?? null,
    hasDeadline: conditions.hasDeadline ?? null,
    text: conditions.text ?? null,
  }
}

/** The metrics of each directive in the order of its text; with `parts`, of all that it prints and attaches too. */
export function metricsOfDirectives(
  reader: Reader,
  ids: readonly string[],
  { parts, window }: { readonly parts: boolean; readonly window: Window },
): Promise<Map<string, Position[]>> {
  return askPagesOf(reader, 'metrics-of-directives', PositionRow, { ids, parts }, window)
}

export function metricCountOfDirectives(reader: Reader, ids: readonly string[], parts: boolean) {
  return askEach(reader, 'metrics-of-directives-count', 'total', z.int(), { ids, parts })
}

/** The metrics that measure each task, in the order of its text. */
export function metricsOfTasks(reader: Reader, ids: readonly string[]): Promise<Map<string, MetricRow[]>> {
  const row = z.object({ metric: MetricRow }).transform((found) => found.metric)
  return askEachForMany(reader, 'metrics-of-tasks', row, { ids })
}

import { z } from 'zod'
import type { Relation } from '../../domain/citation.ts'
import type { Parameters } from '../values.ts'
import * as bodies from './bodies.ts'
import * as citations from './citations.ts'
import * as directives from './directives.ts'
import * as metrics from './metrics.ts'
import { ask, type Reader } from './question.ts'
import * as responsibilities from './responsibilities.ts'
import { PositionRow } from './rows.ts'
import * as tasks from './tasks.ts'

/** How many items one statement brings: enough that round trips count little, few enough to hold. */
const stretch = 1_000

/** What is left of an order is read a stretch at a time, each statement beginning behind the last row of the one before. */
async function* stretchesOf<Row extends { readonly id: string; readonly key?: string }>(
  reader: Reader,
  name: string,
  row: z.ZodType<Row>,
  parameters: Parameters,
): AsyncGenerator<Row[]> {
  let last: Row | undefined
  for (;;) {
    const place = { afterKey: last?.key ?? '', afterId: last?.id ?? '', limit: stretch }
    const rows: Row[] = await ask(reader, `export/${name}`, row, { ...parameters, ...place })
    if (rows.length > 0) yield rows
    last = rows.at(-1)
    if (rows.length < stretch) return
  }
}

/** Which directives an export is about; `directives` are ids. */
export type ChosenDirectives = directives.DirectiveConditions & {
  readonly directives?: readonly string[] | null | undefined
}

const OnlyId = z.object({ id: z.string() })

const chosen = (conditions: ChosenDirectives) => ({
  ...directives.parametersOf(conditions),
  directives: conditions.directives ?? null,
})

const typesOf = (relations: readonly Relation[] | null | undefined) =>
  citations.parametersOf({ relations }).relations

/** The ids of all directives that are meant, in their order. */
export function everyDirective(reader: Reader, conditions: ChosenDirectives) {
  return stretchesOf(reader, 'directives', OnlyId, chosen(conditions))
}

/** The ids of all that are meant and of all that they cite: the nodes that `everyCitation` connects. */
export function everyDirectiveAndCited(
  reader: Reader,
  conditions: ChosenDirectives,
  relations: readonly Relation[] | null | undefined,
) {
  const parameters = { ...chosen(conditions), relations: typesOf(relations) }
  return stretchesOf(reader, 'directives-and-cited', OnlyId, parameters)
}

/** All citations by the directives that are meant. */
export function everyCitation(
  reader: Reader,
  conditions: ChosenDirectives,
  relations: readonly Relation[] | null | undefined,
) {
  const parameters = { ...chosen(conditions), relations: typesOf(relations) }
  return stretchesOf(reader, 'citations', citations.PlacedCitation, parameters)
}

export function everyTask(reader: Reader, conditions: tasks.TaskConditions) {
  return stretchesOf(reader, 'tasks', PositionRow, tasks.parametersOf(conditions))
}

export function everyMetric(reader: Reader, conditions: metrics.MetricConditions) {
  return stretchesOf(reader, 'metrics', PositionRow, metrics.parametersOf(conditions))
}

export function everyResponsibility(reader: Reader, conditions: responsibilities.ResponsibilityConditions) {
  const parameters = responsibilities.parametersOf(conditions)
  return stretchesOf(reader, 'responsibilities', responsibilities.PlacedResponsibility, parameters)
}

export function everyBody(reader: Reader, conditions: bodies.BodyConditions) {
  return stretchesOf(reader, 'bodies', OnlyId, bodies.parametersOf(conditions))
}

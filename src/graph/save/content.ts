import type { Citation } from '../../domain/citation.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { isAmount, type Metric } from '../../domain/metric.ts'
import type { PolicyRecords } from '../../domain/policy-records.ts'
import type { Responsibility } from '../../domain/responsibility.ts'
import type { Task } from '../../domain/task.ts'
import { indicatorKey } from '../analysis/indicator.ts'
import { wordingKey } from '../analysis/wording.ts'
import { responsibilityTypes } from '../responsibility-types.ts'
import { searchText } from '../search-text.ts'
import type { Value } from '../values.ts'
import { wholeLocator } from '../whole-locator.ts'

type Properties = Readonly<Record<string, Value>>

/** What directives say in their text, as rows for the statements that write it. */
export interface Content {
  readonly tasks: readonly { directive: string; properties: Properties }[]
  readonly subtasks: readonly { task: string; parent: string }[]
  readonly responsibilities: readonly { task: string; body: string; type: string; properties: Properties }[]
  readonly metrics: readonly { directive: string; task: string | null; properties: Properties }[]
  readonly citations: readonly { from: string; to: string; type: string; properties: Properties }[]
}

/** The content of those of the file's directives that are read from this file. */
export function contentOf(records: PolicyRecords, directives: ReadonlySet<string>): Content {
  const source = records.source.sha256
  const tasks = records.tasks.filter((task) => directives.has(task.directive))
  const taskIds = new Set(tasks.map(({ id }) => id))
  return {
    tasks: tasks.map((task) => ({ directive: task.directive, properties: taskProperties(task, source) })),
    subtasks: tasks.flatMap(({ id, parent }) => (parent ? [{ task: id, parent }] : [])),
    responsibilities: strongest(
      records.responsibilities.filter(({ task }) => taskIds.has(task)),
      ({ task, body, role }) => `${body} ${task} ${role}`,
    ).map((responsibility) => ({
      task: responsibility.task,
      body: responsibility.body,
      type: responsibilityTypes[responsibility.role],
      properties: responsibilityProperties(responsibility, source),
    })),
    metrics: records.metrics
      .filter((metric) => directives.has(metric.directive))
      .map((metric) => ({
        directive: metric.directive,
        task: metric.task,
        properties: metricProperties(metric, source),
      })),
    citations: records.citations
      .filter(({ from }) => directives.has(from))
      .flatMap((citation) => citationRows(citation, source)),
  }
}

function evidenceProperties({ quote, start, end, repaired }: Evidence, source: string) {
  return { quote, start, end, repaired, source }
}

function taskProperties(task: Task, source: string): Properties {
  const { id, directive, path, heading, text, deadline, recurrence } = task
  return {
    ...{ id, directive, path, heading, text, deadline, recurrence },
    searchText: searchText(heading, text),
    wordingKey: wordingKey(text),
    ...evidenceProperties(task.evidence, source),
  }
}

function responsibilityProperties(responsibility: Responsibility, source: string): Properties {
  const { role, confidence, rule, correction = null, evidence } = responsibility
  return { role, confidence, rule, correction, ...evidenceProperties(evidence, source) }
}

/** A ratio has no single number: "1:1.25" is kept in `ratio`, so that `target` is always a number. */
function metricProperties(metric: Metric, source: string): Properties {
  const { evidence, task: _task, target, baseline, comparable, correction = null, ...rest } = metric
  return {
    ...rest,
    indicatorKey: indicatorKey(metric.indicator),
    isAmount: isAmount({ unit: comparable?.unit ?? metric.unit, per: metric.per }),
    correction,
    comparableTarget: comparable?.target ?? null,
    comparableTargetMax: comparable?.targetMax ?? null,
    comparableBaseline: comparable?.baseline ?? null,
    comparableUnit: comparable?.unit ?? null,
    target: typeof target === 'number' ? target : null,
    targetRatio: typeof target === 'string' ? target : null,
    baseline: typeof baseline === 'number' ? baseline : null,
    baselineRatio: typeof baseline === 'string' ? baseline : null,
    searchText: searchText(metric.indicator, metric.scope, evidence.quote),
    ...evidenceProperties(evidence, source),
  }
}

/**
 * A relationship for each thing cited; for an ambiguous citation one to each candidate, of a type of its own. `named` is the id
 * that this document gave to what it cites: the directive at the other end may have another.
 */
export function citationRows(citation: Citation, source: string): Content['citations'] {
  const { id, relation, cue, mention, locator, confidence, rule, evidence, mentions } = citation
  const { correction = null } = citation
  const properties = {
    ...{ id, relation, cue, mention, locator, confidence, rule, correction },
    ambiguous: citation.to === null,
    ...evidenceProperties(evidence, source),
    ownStarts: mentions.map(({ start }) => start),
    ownEnds: mentions.map(({ end }) => end),
    // A list in the database holds no nulls, and the importer takes a list of one '' for an empty one.
    ownLocators: mentions.map((each) => each.locator ?? wholeLocator),
  }
  const targets = citation.to ? [citation.to] : citation.candidates
  const type = citation.to ? relation : 'MAY_CITE'
  return targets.map((to) => ({ from: citation.from, to, type, properties: { ...properties, named: to } }))
}

function strongest<T extends { confidence: number; evidence: Evidence }>(
  facts: readonly T[],
  keyOf: (fact: T) => string,
): T[] {
  const best = new Map<string, T>()
  for (const fact of facts) {
    const other = best.get(keyOf(fact))
    if (!other || isStronger(fact, other)) best.set(keyOf(fact), fact)
  }
  return [...best.values()]
}

function isStronger<T extends { confidence: number; evidence: Evidence }>(fact: T, other: T): boolean {
  const gain = fact.confidence - other.confidence
  return gain > 0 || (gain === 0 && fact.evidence.start < other.evidence.start)
}

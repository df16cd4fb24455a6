import { addresseesOfDirectives, bodiesById, issuersOfDirectives } from '../graph/read/bodies.ts'
import { directivesById } from '../graph/read/directives.ts'
import { jurisdictionsByCode } from '../graph/read/jurisdictions.ts'
import { metricsById } from '../graph/read/metrics.ts'
import type { Reader } from '../graph/read/question.ts'
import { responsibilitiesOfTasks } from '../graph/read/responsibilities.ts'
import type { CitationRow, ResponsibilityRow } from '../graph/read/rows.ts'
import { tasksById } from '../graph/read/tasks.ts'
import type {
  BodyItem,
  CitationItem,
  DirectiveItem,
  MetricItem,
  ResponsibilityItem,
  TaskItem,
} from './items.ts'

/** Rows with all that an export says of them. What was taken out of the graph since they were read is left out. */

export async function describeDirectives(reader: Reader, ids: readonly string[]): Promise<DirectiveItem[]> {
  const [directives, issuers, addressees] = await Promise.all([
    directivesById(reader, ids),
    issuersOfDirectives(reader, ids),
    addresseesOfDirectives(reader, ids),
  ])
  const [bodies, places] = await Promise.all([
    bodiesById(reader, distinct([...issuers.values(), ...addressees.values()].flat())),
    placesOf(reader, [...directives.values()]),
  ])
  return among(ids, directives).map((directive) => ({
    directive,
    issuers: among(issuers.get(directive.id) ?? [], bodies),
    addressees: among(addressees.get(directive.id) ?? [], bodies),
    place: places.get(directive.jurisdiction ?? '') ?? null,
  }))
}

export async function describeCitations(
  reader: Reader,
  citations: readonly CitationRow[],
): Promise<CitationItem[]> {
  const directives = await directivesById(reader, distinct(citations.flatMap(({ from, to }) => [from, to])))
  return citations.flatMap((citation) => {
    const from = directives.get(citation.from)
    const to = directives.get(citation.to)
    return from && to ? { citation, from, to } : []
  })
}

export async function describeTasks(reader: Reader, ids: readonly string[]): Promise<TaskItem[]> {
  const [tasks, responsibilities] = await Promise.all([
    tasksById(reader, ids),
    responsibilitiesOfTasks(reader, ids, null),
  ])
  const found = among(ids, tasks)
  const [directives, bodies] = await Promise.all([
    directivesById(reader, distinct(found.map(({ directive }) => directive))),
    bodiesById(reader, distinct([...responsibilities.values()].flat().map(({ body }) => body))),
  ])
  return found.flatMap((task) => {
    const directive = directives.get(task.directive)
    const who = (responsibilities.get(task.id) ?? []).flatMap((responsibility) => {
      const body = bodies.get(responsibility.body)
      return body ? { responsibility, body } : []
    })
    return directive ? { task, directive, responsibilities: who } : []
  })
}

export async function describeResponsibilities(
  reader: Reader,
  responsibilities: readonly ResponsibilityRow[],
): Promise<ResponsibilityItem[]> {
  const tasks = await describeTasks(reader, distinct(responsibilities.map(({ task }) => task)))
  const taskById = new Map(tasks.map((item) => [item.task.id, item]))
  return responsibilities.flatMap((responsibility) => {
    const item = taskById.get(responsibility.task)
    const body = item?.responsibilities.find((one) => one.body.id === responsibility.body)?.body
    return item && body ? { ...item, responsibility, body } : []
  })
}

export async function describeMetrics(reader: Reader, ids: readonly string[]): Promise<MetricItem[]> {
  const metrics = among(ids, await metricsById(reader, ids))
  const directives = await directivesById(reader, distinct(metrics.map(({ directive }) => directive)))
  return metrics.flatMap((metric) => {
    const directive = directives.get(metric.directive)
    return directive ? { metric, directive } : []
  })
}

export async function describeBodies(reader: Reader, ids: readonly string[]): Promise<BodyItem[]> {
  const bodies = among(ids, await bodiesById(reader, ids))
  const [parents, places] = await Promise.all([
    bodiesById(reader, distinct(bodies.flatMap(({ parent }) => parent ?? []))),
    placesOf(reader, bodies),
  ])
  return bodies.map((body) => ({
    body,
    parent: parents.get(body.parent ?? '') ?? null,
    place: places.get(body.jurisdiction ?? '') ?? null,
  }))
}

function placesOf(reader: Reader, rows: readonly { readonly jurisdiction: string | null }[]) {
  return jurisdictionsByCode(reader, distinct(rows.flatMap(({ jurisdiction }) => jurisdiction ?? [])))
}

const distinct = (ids: readonly string[]) => [...new Set(ids)]

/** In the order of the ids. */
function among<Row>(ids: readonly string[], rows: ReadonlyMap<string, Row>): Row[] {
  return ids.flatMap((id) => rows.get(id) ?? [])
}

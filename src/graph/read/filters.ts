import type { BodyLabel } from '../../domain/body.ts'
import type { Level } from '../../domain/level.ts'
import type { Comparator } from '../../domain/metric.ts'
import type { Role } from '../../domain/responsibility.ts'
import { searchText } from '../search-text.ts'
import { type BodyConditions, bodyWithUnits } from './bodies.ts'
import { type DirectiveConditions, worksOfDirectives } from './directives.ts'
import type { MetricConditions } from './metrics.ts'
import type { Reader } from './question.ts'
import type { ResponsibilityConditions } from './responsibilities.ts'
import type { TaskConditions } from './tasks.ts'

/** Filters as callers give them, of the API and of an export, and what they mean: null or absent is any. */

type Given<Filter> = { readonly [Name in keyof Filter]?: Filter[Name] | null | undefined }

export type DirectiveFilter = Given<{
  held: boolean
  levels: readonly Level[]
  kinds: readonly string[]
  jurisdiction: string
  issuedBy: string
  issuedFrom: string
  issuedUntil: string
  text: string
}>

type OfDirective = Given<{
  directive: string
  levels: readonly Level[]
  jurisdiction: string
  deadlineFrom: string
  deadlineUntil: string
  text: string
}>

export type TaskFilter = OfDirective & Given<{ hasDeadline: boolean }>

export type MetricFilter = TaskFilter &
  Given<{
    comparators: readonly Comparator[]
    units: readonly string[]
    comparableUnits: readonly string[]
    targetFrom: number
    targetUntil: number
  }>

export type ResponsibilityFilter = OfDirective &
  Given<{ body: string; withUnits: boolean; roles: readonly Role[] }>

export type BodyFilter = Given<{
  kinds: readonly BodyLabel[]
  levels: readonly Level[]
  jurisdiction: string
  unitOf: string
  text: string
}>

export function directiveConditions(filter: DirectiveFilter): DirectiveConditions {
  return { ...filter, ...placed(filter) }
}

export function bodyConditions(filter: BodyFilter): BodyConditions {
  return { ...filter, labels: filter.kinds, ...placed(filter) }
}

/** `directive` means its work: what it prints and attaches as its own too. */
export async function taskConditions(reader: Reader, filter: TaskFilter): Promise<TaskConditions> {
  return { ...filter, ...placed(filter), directives: await workOf(reader, filter.directive) }
}

export async function metricConditions(reader: Reader, filter: MetricFilter): Promise<MetricConditions> {
  return { ...filter, ...placed(filter), directives: await workOf(reader, filter.directive) }
}

/** `body` means everything under it too, unless `withUnits` is false. */
export async function responsibilityConditions(
  reader: Reader,
  filter: ResponsibilityFilter,
): Promise<ResponsibilityConditions> {
  const { body, withUnits } = filter
  const [bodies, directives] = await Promise.all([
    body == null ? null : withUnits === false ? [body] : bodyWithUnits(reader, body),
    workOf(reader, filter.directive),
  ])
  return { ...filter, ...placed(filter), bodies, directives }
}

function placed({ jurisdiction, text }: Given<{ jurisdiction: string; text: string }>) {
  return { within: jurisdiction ?? null, text: text ? searchText(text) : null }
}

/** Null for no directive; none for one that is not there. */
async function workOf(reader: Reader, directive: string | null | undefined): Promise<string[] | null> {
  if (directive == null) return null
  return (await worksOfDirectives(reader, [directive])).get(directive) ?? []
}

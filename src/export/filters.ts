import { BodyLabel } from '../domain/body.ts'
import { Relation } from '../domain/citation.ts'
import { Level } from '../domain/level.ts'
import { Comparator } from '../domain/metric.ts'
import { Role } from '../domain/responsibility.ts'
import { jurisdictionsByCode } from '../graph/read/jurisdictions.ts'
import { bodiesMeant, directivesMeant } from '../graph/read/meant.ts'
import type { Reader } from '../graph/read/question.ts'
import { amount, day, ExportError, flag, listOf, type ReadValue, word, words } from './filter-values.ts'
import type { Filters, What } from './items.ts'

type Readers<Filter> = { readonly [Name in keyof Filter]-?: ReadValue<NonNullable<Filter[Name]>> }

const directiveFilter: Readers<Filters['directives']> = {
  directive: word,
  held: flag,
  levels: listOf(Level),
  kinds: words,
  jurisdiction: word,
  issuedBy: word,
  issuedFrom: day,
  issuedUntil: day,
  text: word,
}

const taskFilter: Readers<Filters['tasks']> = {
  directive: word,
  levels: listOf(Level),
  jurisdiction: word,
  deadlineFrom: day,
  deadlineUntil: day,
  hasDeadline: flag,
  text: word,
}

/** The filters of each kind, with the names and the meaning that they have in the API. */
export const filterReaders: { readonly [W in What]: Readers<Filters[W]> } = {
  directives: directiveFilter,
  citations: { ...directiveFilter, relations: listOf(Relation) },
  tasks: taskFilter,
  responsibilities: {
    directive: word,
    levels: listOf(Level),
    jurisdiction: word,
    deadlineFrom: day,
    deadlineUntil: day,
    text: word,
    body: word,
    bodyName: word,
    withUnits: flag,
    roles: listOf(Role),
  },
  metrics: {
    ...taskFilter,
    comparators: listOf(Comparator),
    units: words,
    comparableUnits: words,
    targetFrom: amount,
    targetUntil: amount,
  },
  bodies: {
    kinds: listOf(BodyLabel),
    levels: listOf(Level),
    jurisdiction: word,
    unitOf: word,
    text: word,
  },
}

/** Names and what was given under each. */
export type Given = Readonly<Record<string, readonly string[]>>

/**
 * A filter from words, as they stand in an address or on a command line. A directive may be named by its number or title, a
 * body by its name. Throws an `ExportError` that says what to send instead.
 */
export async function readFilter<W extends What>(what: W, given: Given, reader: Reader): Promise<Filters[W]> {
  const readers: Readonly<Record<string, ReadValue<unknown>>> = filterReaders[what]
  const filter: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined
    if (!read)
      throw new ExportError(`${what} have no filter ${name}: they have ${Object.keys(readers).join(', ')}`)
    filter[name] = read(value, name)
  }
  if (typeof filter.directive === 'string')
    filter.directive = theOne(await directivesMeant(reader, filter.directive), 'directive', filter.directive)
  if (typeof filter.jurisdiction === 'string') await mustBePlace(filter.jurisdiction, reader)
  if (filter.bodyName !== undefined) {
    if (filter.body !== undefined) throw new ExportError('give either body or bodyName')
    filter.body = filter.bodyName
  }
  for (const name of ['issuedBy', 'body', 'unitOf'])
    if (typeof filter[name] === 'string')
      filter[name] = theOne(await bodiesMeant(reader, filter[name]), name, filter[name])
  return filter as Filters[W]
}

/** A place by its name, or a code that none has, lets nothing through, which reads like an answer. */
async function mustBePlace(code: string, reader: Reader): Promise<void> {
  if (/^\d{6}$/.test(code) && (await jurisdictionsByCode(reader, [code])).has(code)) return
  throw new ExportError(
    `jurisdiction takes the six digits of a place, 460000, not ${JSON.stringify(code)}: the permalink /jurisdiction/海南省 leads to them`,
  )
}

function theOne(candidates: readonly string[], name: string, words: string): string {
  const [only, ...others] = candidates
  if (!only)
    throw new ExportError(
      `${name}: nothing is known as ${JSON.stringify(words)}: give its full name or its id`,
    )
  if (others.length === 0) return only
  throw new ExportError(
    `${name}: ${JSON.stringify(words)} may mean ${candidates.length}: give the id of one of ${candidates.join(', ')}`,
    'AMBIGUOUS',
  )
}

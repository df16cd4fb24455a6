import {
  bodyConditions,
  directiveConditions,
  metricConditions,
  responsibilityConditions,
  taskConditions,
} from '../graph/read/filters.ts'
import type { Reader } from '../graph/read/question.ts'
import {
  everyBody,
  everyCitation,
  everyDirective,
  everyDirectiveAndCited,
  everyMetric,
  everyResponsibility,
  everyTask,
} from '../graph/read/stretches.ts'
import {
  describeBodies,
  describeCitations,
  describeDirectives,
  describeMetrics,
  describeResponsibilities,
  describeTasks,
} from './describe.ts'
import type { CitationChoice, DirectiveChoice, Filters, Items, What } from './items.ts'

type Read<W extends What> = (reader: Reader, filter: Filters[W]) => AsyncIterable<readonly Items[W][]>

/** Everything of a kind that a filter lets through, a stretch at a time. */
export const readItems: { readonly [W in What]: Read<W> } = {
  async *directives(reader, filter) {
    for await (const rows of everyDirective(reader, chosen(filter)))
      yield describeDirectives(
        reader,
        rows.map(({ id }) => id),
      )
  },
  async *citations(reader, filter) {
    for await (const rows of everyCitation(reader, chosen(filter), filter.relations))
      yield describeCitations(
        reader,
        rows.map(({ citation }) => citation),
      )
  },
  async *tasks(reader, filter) {
    for await (const rows of everyTask(reader, await taskConditions(reader, filter)))
      yield describeTasks(
        reader,
        rows.map(({ id }) => id),
      )
  },
  async *responsibilities(reader, filter) {
    for await (const rows of everyResponsibility(reader, await responsibilityConditions(reader, filter)))
      yield describeResponsibilities(
        reader,
        rows.map(({ responsibility }) => responsibility),
      )
  },
  async *metrics(reader, filter) {
    for await (const rows of everyMetric(reader, await metricConditions(reader, filter)))
      yield describeMetrics(
        reader,
        rows.map(({ id }) => id),
      )
  },
  async *bodies(reader, filter) {
    for await (const rows of everyBody(reader, bodyConditions(filter)))
      yield describeBodies(
        reader,
        rows.map(({ id }) => id),
      )
  },
}

/** The directives that the citations of a filter connect: those that cite and those cited. */
export async function* readConnectedDirectives(reader: Reader, filter: CitationChoice) {
  for await (const rows of everyDirectiveAndCited(reader, chosen(filter), filter.relations))
    yield describeDirectives(
      reader,
      rows.map(({ id }) => id),
    )
}

function chosen({ directive, ...filter }: DirectiveChoice) {
  return { ...directiveConditions(filter), directives: directive ? [directive] : null }
}

import DataLoader from 'dataloader'
import type { Relation } from '../domain/citation.ts'
import type { Level } from '../domain/level.ts'
import type { Role } from '../domain/responsibility.ts'
import * as bodies from '../graph/read/bodies.ts'
import { citationsBetween } from '../graph/read/changes.ts'
import * as citations from '../graph/read/citations.ts'
import { citationsByName, correctionsOfDirectives } from '../graph/read/corrections.ts'
import { datasetVersion } from '../graph/read/dataset.ts'
import * as directives from '../graph/read/directives.ts'
import { jurisdictionsByCode, partsOfJurisdictions } from '../graph/read/jurisdictions.ts'
import { endsOf, lineageOf } from '../graph/read/lineage.ts'
import type { LineageQuestion } from '../graph/read/lineage-question.ts'
import * as metrics from '../graph/read/metrics.ts'
import { once } from '../graph/read/once.ts'
import type { Window } from '../graph/read/page.ts'
import type { Reader } from '../graph/read/question.ts'
import * as responsibilities from '../graph/read/responsibilities.ts'
import { directivesOfSources, type Place, type SourceText, sourcesBySha256 } from '../graph/read/sources.ts'
import * as tasks from '../graph/read/tasks.ts'
import { validityFacts } from '../graph/read/validity.ts'
import type { SourceTexts } from './source-texts.ts'

export type Loaders = ReturnType<typeof loadersFor>

/** Ids asked for while one level of a query resolves are asked of the database together. */
export function loadersFor(graph: Reader, texts: SourceTexts) {
  return {
    directive: byId((ids) => directives.directivesById(graph, ids)),
    body: byId((ids) => bodies.bodiesById(graph, ids)),
    task: byId((ids) => tasks.tasksById(graph, ids)),
    metric: byId((ids) => metrics.metricsById(graph, ids)),
    jurisdiction: byId((codes) => jurisdictionsByCode(graph, codes)),
    source: byId((ids) => sourcesBySha256(graph, ids)),
    text: new DataLoader<Place, SourceText | null, string>((places) => texts.read(graph, places), {
      maxBatchSize,
      cacheKeyFn: ({ source, start, end }) => `${source} ${start} ${end}`,
    }),
    dataset: once(() => datasetVersion(graph)),
    heldIn: byId((ids) => directivesOfSources(graph, ids)),

    corrections: byId((ids) => correctionsOfDirectives(graph, ids)),
    issuers: byId((ids) => bodies.issuersOfDirectives(graph, ids)),
    addressees: byId((ids) => bodies.addresseesOfDirectives(graph, ids)),
    units: byId((ids) => bodies.unitsOfBodies(graph, ids)),
    partsOfJurisdiction: byId((codes) => partsOfJurisdictions(graph, codes)),
    subtasks: byId((ids) => tasks.tasksOfTasks(graph, ids)),
    metricsOfTask: byId((ids) => metrics.metricsOfTasks(graph, ids)),

    responsibilitiesOfTask: byIdAnd(({ roles }: { readonly roles: readonly Role[] | null }, ids) =>
      responsibilities.responsibilitiesOfTasks(graph, ids, roles),
    ),
    tasksOfDirective: byIdAnd(
      (asked: tasks.TaskChoice & { readonly window: Window; readonly together: tasks.TaskWith }, ids) =>
        tasks.tasksOfDirectives(graph, ids, asked),
    ),
    taskCountOfDirective: byIdAnd((asked: tasks.TaskChoice, ids) =>
      tasks.taskCountOfDirectives(graph, ids, asked),
    ),
    metricsOfDirective: byIdAnd((asked: { readonly parts: boolean; readonly window: Window }, ids) =>
      metrics.metricsOfDirectives(graph, ids, asked),
    ),
    metricCountOfDirective: byIdAnd(({ parts }: { readonly parts: boolean }, ids) =>
      metrics.metricCountOfDirectives(graph, ids, parts),
    ),
    citations: byIdAnd(({ side, ...asked }: AskedCitations & { readonly window: Window }, ids) =>
      citations.citationsOfDirectives(graph, side, ids, asked),
    ),
    citationCount: byIdAnd(({ side, conditions }: AskedCitations, ids) =>
      citations.citationCountOfDirectives(graph, side, ids, conditions),
    ),
    citationBetween: byId((keys) => citationsBetween(graph, keys)),
    citationCalled: byId((names) => citationsByName(graph, names)),
    ambiguousCitations: byId((ids) => citations.ambiguousCitations(graph, ids)),
    issuedBy: byIdAnd((asked: { readonly held: boolean | null; readonly window: Window }, ids) =>
      directives.directivesOfBodies(graph, ids, asked),
    ),
    issuedByCount: byIdAnd(({ held }: { readonly held: boolean | null }, ids) =>
      directives.directiveCountOfBodies(graph, ids, held),
    ),
    responsibilitiesOfBody: byIdAnd(
      (asked: { readonly roles: readonly Role[] | null; readonly window: Window }, ids) =>
        responsibilities.responsibilitiesOfBodies(graph, ids, asked),
    ),
    responsibilityCountOfBody: byIdAnd(({ roles }: { readonly roles: readonly Role[] | null }, ids) =>
      responsibilities.responsibilityCountOfBodies(graph, ids, roles),
    ),
    validityFacts: byId((ids) => validityFacts(graph, ids)),
    lineage: byIdAnd((question: LineageQuestion, ids) => lineageOf(graph, ids, question)),
    isEnd: byIdAnd((question: LineageQuestion, ids) => endsOf(graph, ids, question)),
  }
}

export interface AskedCitations {
  readonly side: citations.CitationSide
  readonly conditions: {
    readonly relations: readonly Relation[] | null
    readonly levels: readonly Level[] | null
    readonly held: boolean | null
    readonly works: boolean
  }
}

/** More ids than this go in two questions. */
const maxBatchSize = 1_000

function byId<Answer>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Answer>>) {
  return new DataLoader<string, Answer | null>(
    async (ids) => {
      const answers = await read(ids)
      return ids.map((id) => answers.get(id) ?? null)
    },
    { maxBatchSize },
  )
}

/** Loads for an id and arguments: calls with the same arguments, as one field of a query has, go together. */
function byIdAnd<Asked extends object, Answer>(
  read: (asked: Asked, ids: readonly string[]) => Promise<ReadonlyMap<string, Answer>>,
) {
  const loaders = new Map<string, DataLoader<string, Answer | null>>()
  return (id: string, asked: Asked): Promise<Answer | null> => {
    const key = JSON.stringify(asked)
    const loader = loaders.get(key) ?? byId((ids) => read(asked, ids))
    loaders.set(key, loader)
    return loader.load(id)
  }
}

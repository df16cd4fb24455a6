import type { Cell } from './cell.ts'
import { syntheticPolicies } from './policies.ts'
import type { Shape } from './shape.ts'

/** How Neo4j's importer writes a column's type. */
export type ColumnType = 'string' | 'int' | 'float' | 'boolean' | 'date' | 'string[]' | 'int[]'

export interface NodeTable {
  readonly name: string
  readonly labels: readonly string[]
  /** The first is the key. */
  readonly columns: Readonly<Record<string, ColumnType>>
  readonly rows: () => Iterable<readonly Cell[]>
}

export interface RelationshipTable {
  readonly name: string
  /** The tables of nodes at its ends. */
  readonly from: string
  readonly to: string
  readonly columns: Readonly<Record<string, ColumnType>>
  /** Key of the one end, key of the other, type, and the columns. */
  readonly rows: () => Iterable<readonly Cell[]>
}

export interface Tables {
  readonly nodes: readonly NodeTable[]
  readonly relationships: readonly RelationshipTable[]
}

const text = { searchText: 'string', searchTags: 'string[]' } as const
const evidence = { quote: 'string', start: 'int', end: 'int', repaired: 'boolean', source: 'string' } as const
const judged = { confidence: 'float', rule: 'string' } as const

/** A graph of this shape as `save` would leave it, but for the descriptions behind it: rows are made when they are asked for. */
export function tablesOf(shape: Shape): Tables {
  const made = syntheticPolicies(shape)
  return {
    nodes: [
      {
        name: 'directives',
        labels: ['Directive'],
        columns: {
          ...{ id: 'string', held: 'boolean', part: 'string', title: 'string', documentNumber: 'string' },
          ...{ kind: 'string', level: 'string', jurisdictionCode: 'string', issuedOn: 'date' },
          ...{ issuerCount: 'int', titleKey: 'string', workKey: 'string', evidence: 'string' },
          ...{ sortIssuedOn: 'string', sortTitle: 'string', sortNumber: 'string' },
          ...{ ...text, ...evidence },
        },
        rows: made.directives,
      },
      {
        name: 'bodies',
        labels: ['Body', 'IssuingBody'],
        columns: {
          ...{
            id: 'string',
            name: 'string',
            aliases: 'string[]',
            level: 'string',
            jurisdictionCode: 'string',
          },
          ...text,
        },
        rows: made.bodies,
      },
      {
        name: 'places',
        labels: ['Jurisdiction'],
        columns: { code: 'string', name: 'string', level: 'string' },
        rows: made.places,
      },
      {
        name: 'tasks',
        labels: ['Task'],
        columns: {
          ...{ id: 'string', path: 'string[]', text: 'string', deadline: 'date', wordingKey: 'string' },
          ...{ ...text, ...evidence },
        },
        rows: made.tasks,
      },
      {
        name: 'metrics',
        labels: ['Metric'],
        columns: {
          ...{
            id: 'string',
            indicator: 'string',
            indicatorKey: 'string',
            comparator: 'string',
            target: 'float',
          },
          ...{ unit: 'string', comparableTarget: 'float', comparableUnit: 'string', deadline: 'date' },
          ...{ ...judged, ...text, ...evidence },
        },
        rows: made.metrics,
      },
      {
        name: 'sources',
        labels: ['Source'],
        columns: { sha256: 'string', file: 'string', mediaType: 'string', text: 'string', ...text },
        rows: made.sources,
      },
    ],
    relationships: [
      {
        name: 'citations',
        ...{ from: 'directives', to: 'directives' },
        columns: {
          ...{ id: 'string', cue: 'string', mention: 'string', ...judged, ...evidence },
          ...{ starts: 'int[]', ends: 'int[]', locators: 'string[]' },
        },
        rows: made.cites,
      },
      {
        name: 'issued',
        ...{ from: 'bodies', to: 'directives' },
        columns: { position: 'int', lead: 'boolean' },
        rows: made.issued,
      },
      { name: 'applies-in', from: 'directives', to: 'places', columns: {}, rows: made.appliesIn },
      { name: 'part-of', from: 'places', to: 'places', columns: {}, rows: made.partOf },
      { name: 'serves', from: 'bodies', to: 'places', columns: {}, rows: made.serves },
      { name: 'read-from', from: 'directives', to: 'sources', columns: {}, rows: made.readFrom },
      { name: 'sets-tasks', from: 'directives', to: 'tasks', columns: {}, rows: made.setsTasks },
      { name: 'sets-metrics', from: 'directives', to: 'metrics', columns: {}, rows: made.setsMetrics },
      { name: 'measured-by', from: 'tasks', to: 'metrics', columns: {}, rows: made.measuredBy },
      {
        name: 'responsibilities',
        ...{ from: 'bodies', to: 'tasks' },
        columns: { role: 'string', ...judged, ...evidence },
        rows: made.responsibilities,
      },
    ],
  }
}

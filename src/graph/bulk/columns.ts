import type { ColumnType } from './csv-file.ts'

type Columns = Readonly<Record<string, ColumnType>>

const evidence = {
  quote: 'string',
  start: 'long',
  end: 'long',
  repaired: 'boolean',
  source: 'string',
} as const
const judged = { rule: 'string', confidence: 'double', correction: 'string' } as const
const searched = { searchText: 'string', searchTags: 'string[]' } as const

/** Every property that a node can have, by its label; the first is its key. */
export const nodeColumns = {
  Directive: {
    ...{ id: 'string', otherIds: 'string[]', held: 'boolean', part: 'string', title: 'string' },
    ...{ otherTitles: 'string[]', documentNumber: 'string', kind: 'string', level: 'string' },
    ...{ jurisdictionCode: 'string', jurisdictionName: 'string', issuedOn: 'date', publishedOn: 'date' },
    ...{ effectiveFrom: 'date', effectiveUntil: 'date', issuerCount: 'long', inferred: 'string[]' },
    ...{ titleKey: 'string', workKey: 'string', evidence: 'string' },
    ...{ sortIssuedOn: 'string', sortTitle: 'string', sortNumber: 'string' },
    ...{ registrations: 'string', validities: 'string', ...searched, ...evidence },
  },
  Body: {
    ...{ id: 'string', name: 'string', aliases: 'string[]', level: 'string', jurisdictionCode: 'string' },
    ...{ quantifier: 'string', memberLevels: 'string[]', memberFunction: 'string', within: 'string' },
    ...searched,
  },
  Task: {
    ...{ id: 'string', directive: 'string', path: 'string[]', heading: 'string', text: 'string' },
    ...{ deadline: 'date', recurrence: 'string', wordingKey: 'string', ...searched, ...evidence },
  },
  Metric: {
    ...{ id: 'string', directive: 'string', indicator: 'string', comparator: 'string', target: 'double' },
    ...{ targetRatio: 'string', targetMax: 'double', baseline: 'double', baselineRatio: 'string' },
    ...{ unit: 'string', per: 'string', deadline: 'date', scope: 'string', indicatorKey: 'string' },
    ...{ isAmount: 'boolean', comparableTarget: 'double', comparableTargetMax: 'double' },
    ...{ comparableBaseline: 'double', comparableUnit: 'string', ...judged, ...searched, ...evidence },
  },
  Jurisdiction: {
    ...{ code: 'string', name: 'string', formerNames: 'string[]', level: 'string', from: 'long' },
    ...{ to: 'long', searchText: 'string' },
  },
  Source: {
    ...{ sha256: 'string', file: 'string', mediaType: 'string', encoding: 'string', recordsHash: 'string' },
    ...{ text: 'string', ...searched, damage: 'long', damageKinds: 'string[]', damageCounts: 'long[]' },
    ...{ findingKinds: 'string[]', findingMessages: 'string[]', findingStarts: 'long[]' },
    ...{ findingEnds: 'long[]', records: 'string', readBy: 'string', isWhole: 'boolean' },
  },
  Description: {
    ...{ key: 'string', of: 'string', kind: 'string', held: 'boolean', source: 'string' },
    ...{ rowId: 'string', record: 'string' },
  },
  Rows: { id: 'string', index: 'long', hash: 'string', start: 'long', end: 'long', text: 'string' },
  Key: { value: 'string' },
  Dataset: {
    ...{ id: 'string', version: 'long', epoch: 'string', changedAt: 'datetime', changesFrom: 'long' },
    jurisdictionsHash: 'string',
  },
} as const satisfies Record<string, Columns>

export type Label = keyof typeof nodeColumns

interface Ends {
  readonly from: Label
  readonly to: Label
  readonly columns: Columns
}

const ends = (from: Label, to: Label, columns: Columns = {}): Ends => ({ from, to, columns })

/** Every property that a relationship can have, by what stands at its ends. */
export const relationshipColumns = {
  citations: ends('Directive', 'Directive', {
    ...{ id: 'string', relation: 'string', cue: 'string', mention: 'string', locator: 'string' },
    ...{ ambiguous: 'boolean', named: 'string', namedFrom: 'string', rows: 'string', derived: 'boolean' },
    ...{ ownStarts: 'long[]', ownEnds: 'long[]', ownLocators: 'string[]' },
    ...{ starts: 'long[]', ends: 'long[]', locators: 'string[]', ...judged, ...evidence },
  }),
  issuers: ends('Body', 'Directive', { position: 'long', lead: 'boolean', ...evidence }),
  addressees: ends('Directive', 'Body', { position: 'long', ...evidence }),
  appliesIn: ends('Directive', 'Jurisdiction', evidence),
  readFrom: ends('Directive', 'Source', { part: 'string', primary: 'boolean' }),
  tasks: ends('Directive', 'Task'),
  metrics: ends('Directive', 'Metric'),
  subtasks: ends('Task', 'Task'),
  measured: ends('Task', 'Metric'),
  responsibilities: ends('Body', 'Task', { role: 'string', ...judged, ...evidence }),
  bodies: ends('Body', 'Body'),
  serves: ends('Body', 'Jurisdiction'),
  places: ends('Jurisdiction', 'Jurisdiction'),
  says: ends('Source', 'Description'),
  rowsSay: ends('Rows', 'Description'),
  hasRows: ends('Source', 'Rows'),
  of: ends('Description', 'Directive'),
  knownBy: ends('Description', 'Key'),
} as const

export type Link = keyof typeof relationshipColumns

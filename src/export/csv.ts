import type { DirectiveRow, EvidenceRow, TaskRow } from '../graph/read/rows.ts'
import { everything, type Format } from './format.ts'
import type { Items, What } from './items.ts'
import { plainText } from './plain-text.ts'

type Cell = string | number | boolean | null | undefined | readonly string[]

/** The columns of a table: field names as in the records, in the order in which a person reads them. */
type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>

const columns: { readonly [W in What]: Columns<Items[W]> } = {
  directives: {
    id: ({ directive }) => directive.id,
    title: ({ directive }) => directive.title,
    documentNumber: ({ directive }) => directive.documentNumber,
    kind: ({ directive }) => directive.kind,
    level: ({ directive }) => directive.level,
    jurisdiction: ({ place }) => place?.name,
    jurisdictionCode: ({ place }) => place?.code,
    issuedOn: ({ directive }) => directive.issuedOn,
    publishedOn: ({ directive }) => directive.publishedOn,
    effectiveFrom: ({ directive }) => directive.effectiveFrom,
    effectiveUntil: ({ directive }) => directive.effectiveUntil,
    issuingBodies: ({ issuers }) => issuers.map(({ name }) => name),
    issuingBodyIds: ({ issuers }) => issuers.map(({ id }) => id),
    addressees: ({ addressees }) => addressees.map(({ name }) => name),
    held: ({ directive }) => directive.held,
    inferred: ({ directive }) => directive.inferred,
    sources: ({ directive }) => directive.sources,
  },
  citations: {
    id: ({ citation }) => citation.id,
    relation: ({ citation }) => citation.relation,
    ...named('from', ({ from }: Items['citations']) => from),
    ...named('to', ({ to }: Items['citations']) => to),
    toHeld: ({ to }) => to.held,
    cue: ({ citation }) => citation.cue,
    mention: ({ citation }) => citation.mention,
    locator: ({ citation }) => citation.locator,
    mentions: ({ citation }) => citation.starts.length,
    ...evidence(({ citation }: Items['citations']) => citation.evidence),
    confidence: ({ citation }) => citation.confidence,
    rule: ({ citation }) => citation.rule,
  },
  tasks: {
    ...taskColumns(({ task }: Items['tasks']) => task),
    lead: (item) => who(item, 'LEAD'),
    cooperate: (item) => who(item, 'COOPERATE'),
    responsible: (item) => who(item, 'RESPONSIBLE'),
    supervise: (item) => who(item, 'SUPERVISE'),
    ...named('directive', ({ directive }: Items['tasks']) => directive),
    parent: ({ task }) => task.parent,
    ...evidence(({ task }: Items['tasks']) => task.evidence),
  },
  responsibilities: {
    body: ({ body }) => body.id,
    bodyName: ({ body }) => body.name,
    role: ({ responsibility }) => responsibility.role,
    task: ({ task }) => task.id,
    taskText: ({ task }) => task.text,
    deadline: ({ task }) => task.deadline,
    recurrence: ({ task }) => task.recurrence,
    ...named('directive', ({ directive }: Items['responsibilities']) => directive),
    ...evidence(({ responsibility }: Items['responsibilities']) => responsibility.evidence),
    confidence: ({ responsibility }) => responsibility.confidence,
    rule: ({ responsibility }) => responsibility.rule,
  },
  metrics: {
    id: ({ metric }) => metric.id,
    indicator: ({ metric }) => metric.indicator,
    comparator: ({ metric }) => metric.comparator,
    target: ({ metric }) => metric.target ?? metric.targetRatio,
    targetMax: ({ metric }) => metric.targetMax,
    baseline: ({ metric }) => metric.baseline ?? metric.baselineRatio,
    unit: ({ metric }) => metric.unit,
    per: ({ metric }) => metric.per,
    comparableTarget: ({ metric }) => metric.comparable?.target,
    comparableUnit: ({ metric }) => metric.comparable?.unit,
    deadline: ({ metric }) => metric.deadline,
    scope: ({ metric }) => metric.scope,
    task: ({ metric }) => metric.task,
    ...named('directive', ({ directive }: Items['metrics']) => directive),
    ...evidence(({ metric }: Items['metrics']) => metric.evidence),
    confidence: ({ metric }) => metric.confidence,
    rule: ({ metric }) => metric.rule,
  },
  bodies: {
    id: ({ body }) => body.id,
    name: ({ body }) => body.name,
    label: ({ body }) => body.label,
    aliases: ({ body }) => body.aliases,
    level: ({ body }) => body.level,
    jurisdiction: ({ place }) => place?.name,
    jurisdictionCode: ({ place }) => place?.code,
    parent: ({ body }) => body.parent,
    parentName: ({ parent }) => parent?.name,
    succeededBy: ({ body }) => body.successors,
  },
}

function taskColumns<Item>(of: (item: Item) => TaskRow): Columns<Item> {
  return {
    id: (item) => of(item).id,
    path: (item) => of(item).path.join(' '),
    heading: (item) => of(item).heading,
    text: (item) => of(item).text,
    deadline: (item) => of(item).deadline,
    recurrence: (item) => of(item).recurrence,
  }
}

function named<Item>(prefix: string, of: (item: Item) => DirectiveRow): Columns<Item> {
  return {
    [prefix]: (item) => of(item).id,
    [`${prefix}Title`]: (item) => of(item).title,
    [`${prefix}DocumentNumber`]: (item) => of(item).documentNumber,
    [`${prefix}Level`]: (item) => of(item).level,
    [`${prefix}IssuedOn`]: (item) => of(item).issuedOn,
  }
}

function evidence<Item>(of: (item: Item) => EvidenceRow | null): Columns<Item> {
  return {
    quote: (item) => of(item)?.quote,
    start: (item) => of(item)?.start,
    end: (item) => of(item)?.end,
    repaired: (item) => of(item)?.repaired,
    source: (item) => of(item)?.source,
  }
}

function who({ responsibilities }: Items['tasks'], role: string): string[] {
  return responsibilities.flatMap((one) => (one.responsibility.role === role ? one.body.name : []))
}

/** RFC 4180. The mark in front makes spreadsheets read it as UTF-8; readers for programs skip it. */
export const csv: Format = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  holds: everything,
  write: (what, source) => rowsOf(what, source.read(what)),
}

async function* rowsOf<W extends What>(what: W, items: AsyncIterable<readonly Items[W][]>) {
  const table = Object.entries<(item: Items[W]) => Cell>(columns[what])
  yield `\ufeff${table.map(([name]) => name).join(',')}\r\n`
  for await (const some of items)
    yield some.map((item) => `${table.map(([, cellOf]) => cell(cellOf(item))).join(',')}\r\n`).join('')
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string' && typeof value !== 'object') return String(value)
  const text = inert(plainText(typeof value === 'string' ? value : value.join('; ')))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet runs what begins so as a formula: =HYPERLINK(…). With ' in front it is text, there and everywhere. */
function inert(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text
}

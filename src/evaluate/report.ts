import { type Band, calibrationByConfidence, calibrationByRule } from './calibration.ts'
import { type Figure, figuresOf } from './figures.ts'
import type { Gain } from './gains.ts'
import type { JudgedDocument } from './judged-document.ts'
import type { Measure, Outcome } from './outcome.ts'

/** The whole report as text: the measures, by level, by format, relations that were confused, and calibration. */
export function report(documents: readonly JudgedDocument[]): string {
  const outcomes = documents.flatMap((document) => document.outcomes)
  const failed = documents.filter(({ failure }) => failure !== null)
  return [
    `${documents.length} documents${failed.length > 0 ? `, ${failed.length} could not be read` : ''}`,
    ...failed.map(({ stem, failure }) => `  ${stem}: ${failure}`),
    '',
    figureTable(figuresOf(outcomes)),
    groupTable('level', documents),
    groupTable('format', documents),
    confusionTable(outcomes),
    calibrationTable('confidence', calibrationByConfidence(outcomes)),
  ].join('\n')
}

function figureTable(figures: readonly Figure[]): string {
  return table(
    ['measure', 'score', 'precision', 'recall', 'right', 'false', 'missed', 'neutral'],
    figures.map(({ measure, score, precision, recall, tally }) => [
      measure,
      measure === 'citations.forbidden' ? '' : decimal(score),
      measure === 'citations.forbidden' ? '' : decimal(precision),
      decimal(recall),
      String(tally.hit + tally.right),
      String(tally.false + tally.wrong),
      precision === null ? '' : String(tally.missed),
      tally.neutral ? String(tally.neutral) : '',
    ]),
  )
}

/** The measures that stand for the rest in a table of many columns. */
const leading: readonly Measure[] = [
  'header.title',
  'header.documentNumber',
  'header.issuedOn',
  'header.issuers',
  'citations.target',
  'citations.typed',
  'responsibilities.body',
  'responsibilities.bodyAndRole',
  'metrics.value',
]

function groupTable(key: 'level' | 'format', documents: readonly JudgedDocument[]): string {
  const groups = groupBy(documents, (document) => document[key])
  return table(
    [key, 'documents', ...leading.map((measure) => measure.split('.')[1]!)],
    [...groups].sort(byKey).map(([group, members]) => {
      const figures = new Map(
        figuresOf(members.flatMap(({ outcomes }) => outcomes)).map((figure) => [
          figure.measure,
          figure.score,
        ]),
      )
      return [
        group,
        String(members.length),
        ...leading.map((measure) => decimal(figures.get(measure) ?? null)),
      ]
    }),
  )
}

function confusionTable(outcomes: readonly Outcome[]): string {
  const wrong = outcomes.filter(
    ({ measure, verdict }) => measure === 'citations.relationAccuracy' && verdict === 'wrong',
  )
  if (wrong.length === 0) return ''
  const pairs = groupBy(wrong, ({ expected, got }) => `${expected} ${got}`)
  return table(
    ['relation', 'read as', 'times'],
    [...pairs]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([pair, times]) => [...pair.split(' '), String(times.length)]),
  )
}

function calibrationTable(by: string, bands: readonly Band[]): string {
  return table(
    ['facts', by, 'says', 'right', 'judged'],
    bands.map(({ kind, name, confidence, right, facts }) => [
      kind,
      name,
      decimal(confidence),
      decimal(right),
      String(facts),
    ]),
  )
}

/** What the facts of each rule are worth, beside what the rule says they are. */
export function ruleTable(documents: readonly JudgedDocument[]): string {
  return calibrationTable('rule', calibrationByRule(documents.flatMap(({ outcomes }) => outcomes)))
}

/** Each thing that was missed, made up or wrong, one a line. */
export function errorLines(documents: readonly JudgedDocument[]): string {
  return documents
    .flatMap(({ stem, outcomes }) =>
      outcomes
        .filter(({ verdict }) => verdict === 'false' || verdict === 'missed' || verdict === 'wrong')
        .map(({ measure, verdict, expected, got }) =>
          [stem, measure, verdict, expected ?? '-', got ?? '-']
            .map((cell) => cell.replace(/\s+/gu, ' '))
            .join('\t'),
        ),
    )
    .join('\n')
}

/** What changed since an earlier run, file by file. */
export function gainTable(changes: readonly Gain[]): string {
  if (changes.length === 0) return 'nothing changed since the earlier run\n'
  return table(
    ['file', 'measure', 'right', 'errors'],
    changes.map(({ stem, measure, found, errors }) => [stem, measure, signed(found), signed(errors)]),
  )
}

/** Members by a key, in the order of their first. */
function groupBy<T>(members: readonly T[], keyOf: (member: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const member of members) {
    const group = groups.get(keyOf(member))
    if (group) group.push(member)
    else groups.set(keyOf(member), [member])
  }
  return groups
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

function signed(count: number): string {
  return count > 0 ? `+${count}` : String(count)
}

function decimal(value: number | null): string {
  return value === null ? '' : value.toFixed(3)
}

/** Columns as wide as their widest cell; the first is flush left, numbers flush right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const isText = head.map((_, i) => rows.every((row) => !/^[+-]?[\d.]+$/.test(row[i] ?? '')))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (isText[i] ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd()
  return `${[head, ...rows].map(line).join('\n')}\n`
}

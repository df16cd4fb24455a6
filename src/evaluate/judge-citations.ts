import type { Evidence } from '../domain/evidence.ts'
import type { PolicyRecords } from '../domain/policy-records.ts'
import { comparable, comparableNumber } from './comparable.ts'
import type { CitationLabel, Labels } from './labels.ts'
import { fitsOf, oneToOne } from './one-to-one.ts'
import { confused, type Outcome, outcome } from './outcome.ts'
import { type ReadCitation, readCitations } from './read-citations.ts'
import { sameTitle, sameWork } from './same-title.ts'

/**
 * The cited directives, one for each distinct target: found or not (`target`), with the right strongest relation and no wrong
 * one beside it (`typed`), and nothing that is no directive (`forbidden`).
 */
export function judgeCitations(
  labels: Labels,
  records: PolicyRecords,
  isBeyond: (evidence: Evidence) => boolean,
): readonly Outcome[] {
  const expected = labels.citations.filter(
    (label, i) => !labels.citations.slice(0, i).some((before) => isTwice(before, label)),
  )
  const read = readCitations(records, isBeyond)
  const pairs = oneToOne(fitsOf(expected, read, closeness))
  const found = new Map(pairs.map(({ left, right }) => [expected[left]!, read[right]!]))
  const matched = new Set(found.values())
  return [
    ...expected.flatMap((label) => judgeLabel(label, found)),
    ...read
      .filter((citation) => !matched.has(citation))
      .flatMap((citation) => judgeSurplus(citation, labels, expected)),
  ]
}

function isTwice(a: CitationLabel, b: CitationLabel): boolean {
  return (
    comparable(a.title) === comparable(b.title) &&
    comparableNumber(a.documentNumber) === comparableNumber(b.documentNumber)
  )
}

/** 3 the same number, 2 the same title, 1 a notice and what it prints, 0 another directive. */
function closeness(label: CitationLabel, { number, title }: ReadCitation): number {
  if (label.documentNumber && number) return comparableNumber(label.documentNumber) === number ? 3 : 0
  if (sameTitle(label.title, title)) return 2
  return [label.title, ...label.aliases].some((name) => sameTitle(name, title) || sameWork(name, title))
    ? 1
    : 0
}

function judgeLabel(
  label: CitationLabel,
  found: ReadonlyMap<CitationLabel, ReadCitation>,
): readonly Outcome[] {
  const expected = `${label.relation} ${label.documentNumber ?? ''} ${label.title ?? ''}`
  const read = found.get(label)
  if (!read) {
    if (isNamedElsewhere(label, found)) return [outcome('citations.target', 'neutral', { expected })]
    return [
      outcome('citations.target', 'missed', { expected }),
      outcome('citations.typed', 'missed', { expected }),
    ]
  }
  const { strongest, reading } = read
  const isRight = strongest === label.relation || label.accept.includes(strongest)
  const surplus = [...read.relations].filter(
    (relation) => relation !== strongest && relation !== 'CITES' && !label.also.includes(relation),
  )
  const typed = { expected, got: `${strongest} ${nameOf(read)}`, reading }
  return [
    outcome('citations.target', 'hit', typed),
    outcome('citations.relationAccuracy', isRight ? 'right' : 'wrong', {
      ...typed,
      expected: label.relation,
      got: strongest,
    }),
    ...(isRight ? [outcome('citations.typed', 'hit', typed)] : confused('citations.typed', typed)),
    ...surplus.map((relation) =>
      outcome('citations.typed', 'false', { ...typed, expected: null, got: `${relation} ${nameOf(read)}` }),
    ),
  ]
}

/** A notice and what it prints may both be labelled; one of them is enough. */
function isNamedElsewhere(label: CitationLabel, found: ReadonlyMap<CitationLabel, ReadCitation>): boolean {
  const work = label.sameWorkAs
  return (
    Boolean(work) &&
    [...found.keys()].some((other) => work === other.documentNumber || sameTitle(work, other.title))
  )
}

function judgeSurplus(
  read: ReadCitation,
  labels: Labels,
  expected: readonly CitationLabel[],
): readonly Outcome[] {
  const got = `${read.strongest} ${nameOf(read)}`
  const { reading } = read
  const near = expected.map((label) => closeness(label, read))
  if (near.includes(1) || labels.optionalCitations.some((label) => closeness(label, read) > 0))
    return [outcome('citations.target', 'neutral', { got, reading })]
  const isForbidden =
    near.every((value) => value === 0) && isNoDirective(comparable(read.title), labels.notCitations)
  const wrong = [...read.relations].filter((relation) => relation !== 'CITES')
  return [
    outcome('citations.target', 'false', { got, reading }),
    ...(wrong.length > 0 ? wrong : (['CITES'] as const)).map((relation) =>
      outcome('citations.typed', 'false', { got: `${relation} ${nameOf(read)}`, reading }),
    ),
    ...(isForbidden ? [outcome('citations.forbidden', 'false', { got, reading })] : []),
  ]
}

function nameOf({ number, title }: ReadCitation): string {
  return `${number} ${title ?? ''}`.trim()
}

/** Whether the title is one of the names that a reader marked as naming no directive: newspapers, campaigns, meetings. */
function isNoDirective(title: string, notCitations: readonly string[]): boolean {
  return (
    title !== '' &&
    notCitations
      .flatMap(namesIn)
      .some(
        (name) =>
          title === name ||
          (title.length >= 3 && name.includes(title)) ||
          (title.includes(name) && name.length >= 0.6 * title.length),
      )
  )
}

/** “健康细胞”工程 / “三包”制度 (comment) → its names, the comment left out. */
function namesIn(entry: string): readonly string[] {
  const bare = entry.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '')
  return (comparable(bare) ? bare : entry)
    .split(/ \/ |(?<=[”》])、?(?=[“《])/u)
    .map(comparable)
    .filter((name) => name.length >= 2)
}

import type { Directive } from '../domain/directive.ts'
import type { PolicyRecords } from '../domain/policy-records.ts'
import { comparableNumber } from './comparable.ts'
import type { HeaderLabel, Labels } from './labels.ts'
import { fitsOf, oneToOne } from './one-to-one.ts'
import { headerFields, type Outcome, outcome } from './outcome.ts'
import { bodyKey } from './same-body.ts'
import { sameTitle } from './same-title.ts'

/** The statutory kinds; the last word of 指导意见 is what is compared. */
const kinds =
  '通知 意见 决定 通告 公告 公报 通报 报告 请示 批复 函 纪要 命令 令 决议 议案 办法 条例 规定 细则 规则 方案 规划 计划 要点 标准 指南 措施'.split(
    ' ',
  )

/** The header fields of the outer directives of a file, each against the label it fits best. */
export function judgeHeader(labels: Labels, records: PolicyRecords): readonly Outcome[] {
  const expected = [...(labels.directive ? [labels.directive] : []), ...labels.otherDirectives]
  const read = records.directives.filter(({ part }) => part === 'outer')
  const pairs = oneToOne(
    fitsOf(expected, read, (label, directive, i, j) => likeness(label, directive) + (i === j ? 0.5 : 0.01)),
  )
  const partner = new Map(pairs.map(({ left, right }) => [left, read[right]!]))
  return [
    ...pairs.map(() => outcome('header.documents', 'hit')),
    ...read.slice(pairs.length).map(() => outcome('header.documents', 'false')),
    ...expected.slice(pairs.length).map(() => outcome('header.documents', 'missed')),
    ...expected.flatMap((label, i) => [
      ...headerFields.map((field) => judgeField(field, label, partner.get(i))),
      ...judgeIssuers(label, partner.get(i), records),
    ]),
  ]
}

function likeness(label: HeaderLabel, directive: Directive): number {
  const number = label.documentNumber
  return (
    (number && comparableNumber(number) === comparableNumber(directive.documentNumber) ? 3 : 0) +
    (sameTitle(label.title, directive.title) ? 2 : 0) +
    (label.issuedOn && label.issuedOn === directive.issuedOn ? 1 : 0)
  )
}

function judgeField(
  field: (typeof headerFields)[number],
  label: HeaderLabel,
  directive: Directive | undefined,
): Outcome {
  const wanted = wantedValue(field, label)
  const got = readValue(field, wanted, directive)
  const isRight = [wanted, ...(label.accept?.[field] ?? [])].some(
    (value) => (typeof value === 'string' || value === null) && isSame(field, value, got),
  )
  const isThere = directive !== undefined || !(label.title || label.kind || label.documentNumber)
  return outcome(`header.${field}`, isRight && isThere ? 'right' : 'wrong', { expected: wanted, got })
}

function wantedValue(field: (typeof headerFields)[number], label: HeaderLabel): string | null {
  const value = label[field] ?? null
  if (field !== 'level') return value
  return value && value.toUpperCase() !== 'NULL' ? value.toUpperCase() : null
}

function readValue(
  field: (typeof headerFields)[number],
  wanted: string | null,
  directive: Directive | undefined,
): string | null {
  if (!directive) return null
  if (field !== 'jurisdiction') return directive[field] || null
  return directive.jurisdiction?.name || (wanted === '全国' ? wanted : null)
}

function isSame(field: string, wanted: string | null, got: string | null): boolean {
  if (wanted === null || got === null) return wanted === got
  switch (field) {
    case 'title':
      return sameTitle(wanted, got)
    case 'documentNumber':
      return comparableNumber(wanted) === comparableNumber(got)
    case 'kind':
      return kindOf(wanted) === kindOf(got)
    case 'jurisdiction':
      return isSamePlace(wanted, got)
    default:
      return wanted === got
  }
}

function kindOf(words: string): string {
  return kinds.toSorted((a, b) => b.length - a.length).find((kind) => words.endsWith(kind)) ?? words
}

const nationwide = new Set(['全国', '中国', '中华人民共和国'])

/** 山东省枣庄市 is 枣庄市; 广西壮族自治区 is 广西. */
function isSamePlace(a: string, b: string): boolean {
  const [one, other] = [a, b].map((place) => place.replace(/省|市|自治区|壮族|回族|维吾尔/gu, '')) as [
    string,
    string,
  ]
  return one.endsWith(other) || other.endsWith(one) || (nationwide.has(a) && nationwide.has(b))
}

function judgeIssuers(
  label: HeaderLabel,
  directive: Directive | undefined,
  records: PolicyRecords,
): readonly Outcome[] {
  const names = new Map(records.bodies.map(({ id, name }) => [id, name]))
  const wanted = new Set(label.issuers.map(bodyKey))
  const got = new Set(
    (directive?.issuingBodies ?? []).flatMap((id) => (names.has(id) ? [bodyKey(names.get(id))] : [])),
  )
  return [
    ...[...wanted].map((name) =>
      outcome('header.issuers', got.has(name) ? 'hit' : 'missed', { expected: name }),
    ),
    ...[...got]
      .filter((name) => !wanted.has(name))
      .map((name) => outcome('header.issuers', 'false', { got: name })),
  ]
}

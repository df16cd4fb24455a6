import type { PolicyRecords } from '../../src/domain/policy-records.ts'

/** What a document says, apart from where: one line a fact. */
export function factsOf(records: PolicyRecords): Set<string> {
  const body = new Map(records.bodies.map((one) => [one.id, one.name]))
  const name = new Map(records.directives.map((one) => [one.id, one.documentNumber ?? one.title]))
  const names = (ids: readonly string[]) => ids.map((id) => body.get(id)).join('、')
  return new Set([
    ...records.directives.map((one) =>
      [
        'directive',
        one.part,
        one.title,
        one.documentNumber,
        one.kind,
        one.level,
        one.issuedOn,
        names(one.issuingBodies),
      ].join(' | '),
    ),
    ...records.citations.map((one) =>
      ['citation', name.get(one.from), one.relation, name.get(one.to ?? '')].join(' | '),
    ),
    ...records.responsibilities.map((one) => ['responsibility', one.role, body.get(one.body)].join(' | ')),
    ...records.metrics.map((one) =>
      ['metric', one.indicator, one.comparator, one.target, one.targetMax, one.unit, one.deadline].join(
        ' | ',
      ),
    ),
  ])
}

import { csvFile } from '../figure-file/csv-file.ts'
import type { DrawnCitation, DrawnDirective } from '../shapes.ts'

/** A row for each citation, with both its ends and its words. */
export function lineageCsv(
  citations: ReadonlyMap<string, DrawnCitation>,
  directives: ReadonlyMap<string, DrawnDirective>,
): string {
  const end = (id: string) => {
    const one = directives.get(id)
    return [
      id,
      one?.title,
      one?.documentNumber,
      one?.level,
      one?.jurisdiction?.name,
      one?.issuedOn,
      one?.issuingBodies.map(({ name }) => name).join('、'),
    ]
  }
  const columns = ['id', 'title', 'documentNumber', 'level', 'jurisdiction', 'issuedOn', 'issuingBodies']
  const head = ['relation', ...['from', 'to'].flatMap((side) => columns.map((name) => `${side}.${name}`))]
  return csvFile([
    [...head, 'cue', 'quote', 'start', 'end', 'rule', 'confidence'],
    ...[...citations.values()].map(({ relation, fromCard, toCard, cue, evidence, rule, confidence }) => [
      ...[relation, ...end(fromCard), ...end(toCard), cue],
      ...[evidence?.quote, evidence?.start, evidence?.end, rule, confidence],
    ]),
  ])
}

import { csvFile } from '../figure-file/csv-file.ts'
import { type LineageSteps, type Side, textOf } from '../wording/steps.ts'

/** Each step as a row: how it was changed, and both wordings with where they stand. */
export function wordingsCsv(steps: LineageSteps['steps']): string {
  const end = ({ directive, ...side }: Side) => [
    directive.level,
    directive.jurisdiction?.name,
    directive.documentNumber ?? directive.title,
    textOf({ directive, ...side }),
  ]
  const columns = ['level', 'place', 'directive', 'text']
  return csvFile([
    [
      'direction',
      'distance',
      'change',
      'similarity',
      ...['upper', 'lower'].flatMap((side) => columns.map((name) => `${side}.${name}`)),
    ],
    ...steps.map(({ direction, distance, change, similarity, upper, lower }) => [
      ...[direction, distance, change, similarity],
      ...end(upper),
      ...end(lower),
    ]),
  ])
}

import type { Reader } from '../read/question.ts'
import { type DirectiveDescription, directiveNode } from '../save/directive-node.ts'
import { differing, sameList, sameSet } from './differing.ts'
import type { Problem } from './problem.ts'
import { walk } from './walk.ts'

type Row = {
  at: string
  properties: Record<string, unknown> & { source?: string }
  descriptions: { key: string; held: boolean; source: string | null; record: string }[]
  issuingBodies: string[]
  addressees: string[]
  approvedBy: string[]
  places: string[]
  placeIsKnown: boolean
  sources: { sha256: string; primary: boolean }[]
}

/** Whether each directive is what its descriptions make of it: made once more, and compared. */
export async function* verifyDirectives(reader: Reader): AsyncGenerator<Problem> {
  for await (const row of walk<Row>(reader, 'directives', 200)) {
    const wrong = wrongIn(row)
    if (wrong.length > 0)
      yield { question: 'directives-unlike-their-descriptions', what: `${row.at}: ${wrong.join(', ')}` }
  }
}

function wrongIn(row: Row): string[] {
  const descriptions = row.descriptions.map(
    ({ key, held, record }): DirectiveDescription => ({ key, held, record: JSON.parse(record) }),
  )
  if (descriptions.length === 0) return []
  const primary = row.properties.source ?? null
  const node = directiveNode(row.at, descriptions, primary)
  const place = row.placeIsKnown && node.jurisdiction ? [node.jurisdiction] : []
  const holders = row.descriptions.flatMap(({ held, source }) => (held && source ? [source] : []))
  const tables = descriptions.flatMap(({ record }) => record.registration?.source ?? [])
  return [
    ...differing(row.properties, node.properties),
    ...(sameList(row.issuingBodies, node.issuingBodies) ? [] : ['issuing bodies']),
    ...(sameList(row.addressees, node.addressees) ? [] : ['addressees']),
    ...(sameSet(row.approvedBy, node.approvedBy) ? [] : ['approved by']),
    ...(sameSet(row.places, place) ? [] : ['place']),
    ...(sameSet(
      row.sources.map(({ sha256 }) => sha256),
      [...holders, ...tables],
    )
      ? []
      : ['sources']),
    ...(sameSet(
      row.sources.flatMap((source) => (source.primary ? source.sha256 : [])),
      primary ? [primary] : [],
    ) && holders.length > 0 === (primary !== null)
      ? []
      : ['primary source']),
  ]
}

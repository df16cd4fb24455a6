import type { Reader } from '../read/question.ts'
import { bodyNode } from '../save/body-node.ts'
import { differing, sameSet } from './differing.ts'
import type { Problem } from './problem.ts'
import { walk } from './walk.ts'

type Row = {
  at: string
  labels: string[]
  properties: Record<string, unknown>
  descriptions: { key: string; record: string }[]
  parents: string[]
  successors: string[]
  places: string[]
  placeIsKnown: boolean
}

/** Whether each body is what its descriptions make of it. */
export async function* verifyBodies(reader: Reader): AsyncGenerator<Problem> {
  for await (const row of walk<Row>(reader, 'bodies', 500)) {
    const wrong = wrongIn(row)
    if (wrong.length > 0)
      yield { question: 'bodies-unlike-their-descriptions', what: `${row.at}: ${wrong.join(', ')}` }
  }
}

function wrongIn(row: Row): string[] {
  if (row.descriptions.length === 0) return []
  const descriptions = row.descriptions.map(({ key, record }) => ({ key, record: JSON.parse(record) }))
  const { label, properties, parent, successors, jurisdiction } = bodyNode(row.at, descriptions)
  return [
    ...differing(row.properties, properties),
    ...(sameSet(row.labels, ['Body', label]) ? [] : ['label']),
    ...(sameSet(row.parents, parent ? [parent] : []) ? [] : ['parent']),
    ...(sameSet(row.successors, successors) ? [] : ['successors']),
    ...(sameSet(row.places, row.placeIsKnown && jurisdiction ? [jurisdiction] : []) ? [] : ['place']),
  ]
}

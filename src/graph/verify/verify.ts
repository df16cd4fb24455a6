import type { Reader } from '../read/question.ts'
import { verifyBodies } from './bodies.ts'
import { verifyDescriptions } from './descriptions.ts'
import { verifyDirectives } from './directives.ts'
import { verifyDocuments } from './documents.ts'
import type { Problem } from './problem.ts'
import { verifyRows } from './rows.ts'
import { verifyStructure } from './structure.ts'

/**
 * Everything that is wrong with the graph; nothing, if it is what its documents and tables make of it. Reads all of it, a stretch
 * at a time; a load that goes on meanwhile may show as a problem that is none.
 */
export async function* verify(reader: Reader): AsyncGenerator<Problem> {
  yield* verifyStructure(reader)
  yield* verifyDescriptions(reader)
  yield* verifyDirectives(reader)
  yield* verifyBodies(reader)
  yield* verifyDocuments(reader)
  yield* verifyRows(reader)
}

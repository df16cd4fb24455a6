import type { Database } from '../../graph/database.ts'
import { GraphError } from '../../graph/graph-error.ts'
import type { Metrics } from './metrics.ts'
import { currentNotes } from './notes.ts'
import type { Span } from './traces.ts'

/** The same database; how long each statement takes is noted, and what fails is counted. */
export function observed({ read }: Pick<Database, 'read'>, metrics: Metrics): Pick<Database, 'read'> {
  return {
    async read(name, parameters, options) {
      const began = performance.now()
      let failed = false
      try {
        return await read(name, parameters, options)
      } catch (error) {
        failed = true
        metrics.count('database_failures_total', { code: codeOf(error) })
        throw error
      } finally {
        const took = performance.now() - began
        metrics.time('database_seconds', {}, took / 1_000)
        const notes = currentNotes()
        if (notes) notes.statements++
        if (notes) notes.databaseTime += took
        if (notes?.spans && notes.spans.length < mostSpans) notes.spans.push(spanOf(name, took, failed))
      }
    },
  }
}

const mostSpans = 100

function spanOf(name: string, took: number, failed: boolean): Span {
  const end = Date.now()
  return { name: `cypher ${name}`, start: end - took, end, failed, attributes: { 'db.system.name': 'neo4j' } }
}

function codeOf(error: unknown): string {
  if (error instanceof GraphError) return error.code
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  return name === 'AbortError' || name === 'TimeoutError' ? name : 'other'
}

import { expect, test } from 'vitest'
import { withDatabase } from '../neo4j.ts'

const graph = withDatabase()

test('a file starts with an empty graph and its indexes', async () => {
  expect(await graph.cypher('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }])
  const [row] = await graph.cypher('SHOW INDEXES YIELD state RETURN collect(DISTINCT state) AS states')
  expect(row).toEqual({ states: ['ONLINE'] })
})

test('a statement is asked by its name', async () => {
  await graph.cypher('CREATE (:Directive {id: "dir-1"})')
  expect(await graph.database.read('counts')).toContainEqual({ label: 'Directive', count: 1 })
})

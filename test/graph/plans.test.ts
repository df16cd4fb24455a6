import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withDatabase } from '../neo4j.ts'

const graph = withDatabase()
const folder = join(import.meta.dirname, '../../cypher/write')

test.each(readdirSync(folder))('%s finds what it changes by an index', async (file) => {
  const plan = await graph.operators(readFileSync(join(folder, file), 'utf8'))
  expect(plan).not.toContain('AllNodesScan')
  expect(plan).not.toContain('NodeByLabelScan')
})

test('a family of titles is found by one search that meets each description once', async () => {
  const plan = await graph.operators(readFileSync(join(folder, 'related-descriptions.cypher'), 'utf8'))
  expect(plan).toContain('VarLengthExpand(Pruning,BFS,All)')
})

import { expect, test } from 'vitest'
import { readNewest } from '../../src/api/permalinks/read-newest.ts'
import type { Reader } from '../../src/graph/read/question.ts'
import { chainRecords, withApi } from './with-api.ts'

const api = withApi({ records: chainRecords })

test('what is asked ahead for permalinks is all that one of them asks', async () => {
  const ahead = new Set<string>()
  const reader: Reader = {
    read: (name, parameters, options) => {
      ahead.add(name)
      return api.graph.database.read(name, parameters, options)
    },
  }
  await readNewest((query) => api.ask(query), reader, new AbortController().signal)
  const { directives } = await api.ask('{ directives(filter: { held: true }, first: 1) { nodes { id } } }')
  api.statements.length = 0
  const answer = await fetch(`${api.url}/directive/${directives.nodes[0].id}`, {
    headers: { accept: 'text/html' },
  })
  expect(answer.status).toBe(200)
  expect(api.statements).not.toEqual([])
  expect(api.statements.filter((name) => !ahead.has(name))).toEqual([])
})

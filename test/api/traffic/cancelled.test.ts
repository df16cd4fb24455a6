import { expect, test } from 'vitest'
import type { Database } from '../../../src/graph/database.ts'
import { directiveIdOf } from '../policies.ts'
import { withApi } from '../with-api.ts'

/** One directive, asked for so often in one statement that the server is busy with it for seconds. */
const ids = Array.from({ length: 30_000 }, () => directiveIdOf('national'))
const slowly =
  (read: Database['read']): Database['read'] =>
  (name, parameters, options) =>
    read(name, name === 'directives-by-id' ? { ...parameters, ids } : parameters, options)

const api = withApi({ around: slowly })

/** Statements of ours that the server runs now, by the name of their file and the request they are for. */
async function running(): Promise<string[]> {
  const rows = await api.graph.cypher(
    `SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'policy-lineage'
     RETURN metaData.operation + ' ' + coalesce(metaData.request, '') AS statement`,
  )
  return rows.map(({ statement }) => String(statement))
}

test('who leaves ends his question in the database, where it bears the id of his request', {
  timeout: 120_000,
  // It is judged by the clock, and other programs may run on this machine.
  retry: 2,
}, async () => {
  const began = performance.now()
  await slowly(api.graph.database.read)('directives-by-id', { ids: [] })
  const whole = performance.now() - began

  const leaving = new AbortController()
  const query = `{ directive(id: "${directiveIdOf('national')}") { title } }`
  const asked = fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, { signal: leaving.signal })
  asked.catch(() => {})
  await expect
    .poll(async () => (await running()).join(), { timeout: 20_000, interval: 10 })
    .toMatch(/^directives-by-id [0-9a-f-]{36}$/)
  leaving.abort()
  await expect(asked).rejects.toThrow()
  const left = performance.now()
  await expect.poll(running, { timeout: 20_000, interval: 10 }).toEqual([])
  expect(performance.now() - left).toBeLessThan(Math.max(whole / 2, 300))
})

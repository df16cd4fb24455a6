import { expect, test } from 'vitest'
import { withApi } from './with-api.ts'

/** These questions are never answered: they end when the signal says that time is up. */
const endless = new Set(['directive-count', 'directives-by-id'])

const api = withApi({
  timeout: 1_000,
  around: (read) => (name, parameters, options) =>
    endless.has(name)
      ? new Promise((_, reject) => {
          options?.signal?.addEventListener('abort', () => reject(options.signal!.reason), { once: true })
        })
      : read(name, parameters, options),
})

const counts = Array.from({ length: 30 }, (_, n) => `a${n}: directives(first: ${n + 1}) { totalCount }`)

test('many fields that run out of time at once end their request, and nothing else', async () => {
  const loose: unknown[] = []
  const note = (reason: unknown) => loose.push(reason)
  process.on('unhandledRejection', note)
  const nodes = 'directives { nodes { title } edges { node { id } } }'
  const queries = [counts, counts, [nodes]].map((fields) => api.send(`{ ${fields.join(' ')} }`))
  const answers = await Promise.all(queries)
  await new Promise((resolve) => setTimeout(resolve, 200))
  process.off('unhandledRejection', note)
  for (const { errors } of answers) expect(errors?.[0]?.extensions.code).toBe('TIMEOUT')
  expect(loose).toEqual([])
  // What is only counted is not loaded.
  api.statements.length = 0
  await api.send('{ directives { totalCount } }')
  expect(api.statements).not.toContain('directives-by-id')
})

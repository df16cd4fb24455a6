import { setMaxListeners } from 'node:events'
import { expect, test } from 'vitest'
import { withApi } from './with-api.ts'

/** These questions are never answered: they end when the signal says that time is up. */
const endless = new Set(['total', 'directives-by-id'])
const begun = new Set<string>()

const api = withApi({
  // Long enough to plan, on a busy machine, all that stands before what is never answered.
  timeout: 4_000,
  around: (read) => (name, parameters, options) =>
    endless.has(name) ? never(name, options!.signal!) : read(name, parameters, options),
})

function never(name: string, signal: AbortSignal): Promise<never> {
  begun.add(name)
  setMaxListeners(counts.length + 1, signal)
  return new Promise((_, reject) => {
    if (signal.aborted) return reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

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
  expect(begun).toEqual(endless)
  for (const { errors } of answers) expect(errors?.[0]?.extensions.code).toBe('TIMEOUT')
  expect(loose).toEqual([])
  // What is only counted is not loaded.
  api.statements.length = 0
  await api.send('{ directives(filter: { held: true }) { totalCount } }')
  expect(api.statements).toContain('directive-count')
  expect(api.statements).not.toContain('directives-by-id')
})

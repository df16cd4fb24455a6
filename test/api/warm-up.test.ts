import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { Refused } from '../../src/api/mcp/tool.ts'
import { printPolicySchema } from '../../src/api/schema.ts'
import { firstQuestions } from '../../src/api/warm-up/first-questions.ts'
import { keepWarm, warmUp } from '../../src/api/warm-up/warm-up.ts'

const schema = buildSchema(printPolicySchema())

test('asks one after the other, goes on when one fails, waits while others ask, and ends when told', async () => {
  const asked: string[] = []
  let busy = true
  const end = new AbortController()
  const ask = async (query: string) => {
    asked.push(query)
    if (query === 'b') throw new Refused('no')
    if (query === 'c') end.abort()
  }
  const askings = ['a', 'b', 'c', 'd'].map((query) => () => ask(query))
  const warm = warmUp(askings, () => busy, end.signal)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(asked).toEqual([])
  busy = false
  await warm
  expect(asked).toEqual(['a', 'b', 'c'])
})

test('warms up again when a load is over, and once more when plans that were young then are outgrown', async () => {
  const end = new AbortController()
  // A look at the start, two while documents are saved, and the same from then on.
  const seen = [1, 2, 3, 3]
  let warmed = 0
  const version = async () => ({
    ...{ epoch: 'e', changedAt: null, changesFrom: null },
    version: seen.length > 1 ? seen.shift()! : seen[0]!,
  })
  const warm = async () => {
    warmed++
    if (warmed === 1) expect(seen).toEqual([2, 3, 3])
    if (warmed === 2) expect(seen).toEqual([3])
    if (warmed === 3) end.abort()
  }
  await keepWarm(warm, { version, every: 5, planAge: 20, signal: end.signal })
  expect(warmed).toBe(3)
})

test('a document more is no reason to warm up again', async () => {
  const end = new AbortController()
  let [looks, warmed] = [0, 0]
  const version = async () => {
    if (looks++ === 8) end.abort()
    return { epoch: 'e', changedAt: null, changesFrom: null, version: looks === 1 ? 200 : 201 }
  }
  const warm = async () => {
    warmed++
  }
  await keepWarm(warm, { version, every: 5, planAge: 20, signal: end.signal })
  expect(warmed).toBe(1)
})

test.each(firstQuestions)('the API answers to what the page begins with: %s', (question) => {
  expect(validate(schema, parse(question))).toEqual([])
})

import { expect, test } from 'vitest'
import { Refused } from '../../src/api/mcp/tool.ts'
import { warmUp } from '../../src/api/warm-up.ts'

test('asks one after the other, goes on when one fails, waits while others ask, and ends when told', async () => {
  const asked: string[] = []
  let busy = true
  const end = new AbortController()
  const ask = async (query: string) => {
    asked.push(query)
    if (query === 'b') throw new Refused('no')
    if (query === 'c') end.abort()
  }
  const warm = warmUp(['a', 'b', 'c', 'd'], ask, () => busy, end.signal)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(asked).toEqual([])
  busy = false
  await warm
  expect(asked).toEqual(['a', 'b', 'c'])
})

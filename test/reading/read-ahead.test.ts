import { expect, test } from 'vitest'
import { readAhead } from '../../src/reading/read-ahead.ts'

test('the next item is begun when there is time, once, and what goes wrong is thrown to who takes it', async () => {
  const begun: number[] = []
  async function* items() {
    for (const item of [1, 2, 3]) {
      begun.push(item)
      if (item === 3) throw new Error('no third')
      yield item
    }
  }
  const ahead = readAhead(items())
  expect(begun).toEqual([])
  expect(await ahead.take()).toEqual({ value: 1, done: false })
  expect(begun).toEqual([1])
  ahead.readOn()
  ahead.readOn()
  expect(begun).toEqual([1, 2])
  expect(await ahead.take()).toEqual({ value: 2, done: false })
  ahead.readOn()
  // Nobody waits for it yet: no unhandled rejection.
  await new Promise(setImmediate)
  await expect(ahead.take()).rejects.toThrow('no third')
  expect(await ahead.take()).toEqual({ value: undefined, done: true })
})

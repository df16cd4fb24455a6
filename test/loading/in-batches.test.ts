import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inBatches } from '../../src/loading/in-batches.ts'

const limit = { items: 3, size: 10, sizeOf: (item: number) => item }

async function* numbers(upTo: number, made: number[] = [], end: (() => void) | null = null) {
  try {
    for (let i = 1; i <= upTo; i++) {
      made.push(i)
      yield i
    }
  } finally {
    end?.()
  }
}

/** The batches that one gets who takes so long for each. */
async function batchesOf(items: AsyncIterable<number>, rest: () => Promise<unknown>): Promise<number[][]> {
  const batches: number[][] = []
  for await (const batch of inBatches(items, limit)) {
    batches.push([...batch])
    await rest()
  }
  return batches
}

test('who is slow gets as many as were made meanwhile, up to a full batch', async () => {
  expect(await batchesOf(numbers(9), () => pause(5))).toEqual([[1], [2, 3, 4], [5, 6], [7, 8], [9]])
})

test('who is fast gets each by itself, and nothing is left out', async () => {
  async function* slow() {
    for (const item of [1, 2, 3]) {
      await pause(5)
      yield item
    }
  }
  expect(await batchesOf(slow(), async () => {})).toEqual([[1], [2], [3]])
  expect(await batchesOf(numbers(0), async () => {})).toEqual([])
})

test('no more than a batch is made ahead, and who leaves ends what makes them', async () => {
  const made: number[] = []
  let ended = false
  for await (const _ of inBatches(
    numbers(100, made, () => {
      ended = true
    }),
    { ...limit, size: 1_000 },
  )) {
    await pause(5)
    expect(made.length).toBeLessThanOrEqual(4)
    break
  }
  expect(ended).toBe(true)
})

test('what goes wrong while they are made is thrown after those before it', async () => {
  async function* failing() {
    yield 1
    throw new Error('no second')
  }
  const batches: number[][] = []
  const take = async () => {
    for await (const batch of inBatches(failing(), limit)) batches.push([...batch])
  }
  await expect(take()).rejects.toThrow('no second')
  expect(batches).toEqual([[1]])
})

import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { admissionFor } from '../../../src/api/traffic/admission.ts'
import { staysFor } from '../../../src/api/traffic/stay.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test.each([
  [4, [4, 0]],
  [32, [17, 8, 7, 0]],
  [256, [129, 64, 32, 16, 8, 7, 0]],
])('of %i places nobody has more than are left for all others, but for a few', (places, expected) => {
  const { enter } = admissionFor(places)
  const has = expected.map((_, caller) => {
    let count = 0
    while (enter(`caller ${caller}`)) count++
    return count
  })
  expect(has).toEqual(expected)
})

test('a place that is given back twice is one place', () => {
  const admission = admissionFor(2)
  const leave = admission.enter('a')!
  admission.enter('b')
  expect(admission.enter('c')).toBeNull()
  leave()
  leave()
  expect(admission.underWay).toBe(1)
  expect(admission.enter('c')).not.toBeNull()
})

/** An answer that is said, and not taken yet. */
class Untaken extends EventEmitter {
  readonly writableEnded = true
  closed = false
  destroy() {
    this.closed = true
    this.emit('close')
  }
}
const get = { method: 'GET' } as IncomingMessage

test('an answer that is slowly taken gives up its place, and the slowest of many such is cut off', async () => {
  const stays = staysFor(64)
  const answers = Array.from({ length: 128 }, () => new Untaken())
  for (const [number, answer] of answers.entries()) {
    const stay = stays.begin(`caller ${number}`, get, answer as unknown as ServerResponse, () => {})
    expect(stay.arrived()).toBe(true)
    stay.answered()
    if (number % 32 === 31) await vi.advanceTimersByTimeAsync(1_001)
  }
  expect(stays.underWay).toBe(0)
  expect(answers.map(({ closed }) => closed).lastIndexOf(true)).toBe(63)
  expect(answers.filter(({ closed }) => closed)).toHaveLength(64)
})

test('an answer that is taken at once leaves nothing behind', () => {
  const stays = staysFor(64)
  const answer = new Untaken()
  const stay = stays.begin('caller', get, answer as unknown as ServerResponse, () => {})
  stay.arrived()
  stay.answered()
  answer.destroy()
  expect([stays.underWay, vi.getTimerCount()]).toEqual([0, 0])
})

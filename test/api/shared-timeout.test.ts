import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { sharedTimeout } from '../../src/api/shared-timeout.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

test('one signal for all who ask within a hundredth of the time', async () => {
  const timeUp = sharedTimeout(2_000)
  const first = timeUp()
  expect(timeUp()).toBe(first)
  await pause(30)
  expect(timeUp()).not.toBe(first)
})

test('what waits for several signals is told that time is up, whatever was collected meanwhile', async () => {
  const timeUp = sharedTimeout(300)
  const signals = Array.from({ length: 5 }, () => AbortSignal.any([new AbortController().signal, timeUp()]))
  await pause(20)
  timeUp()
  collectGarbage()
  await pause(20)
  collectGarbage()
  await pause(400)
  expect(signals.map(({ aborted, reason }) => aborted && reason.name)).toEqual(Array(5).fill('TimeoutError'))
})

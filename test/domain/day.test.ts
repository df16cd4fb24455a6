import { expect, test } from 'vitest'
import { IsoDate, isDay } from '../../src/domain/directive.ts'

test.each([
  ['2022-10-11', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2022-02-30', false],
  ['2022-13-01', false],
  ['2022-00-10', false],
  ['2022-1-1', false],
  ['2022-10-11T00:00:00Z', false],
  ['', false],
])('%s', (text, is) => {
  expect(isDay(text)).toBe(is)
  expect(IsoDate.safeParse(text).success).toBe(is)
})

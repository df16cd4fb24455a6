import { expect, test } from 'vitest'
import { permalinkOf } from '../../src/domain/permalink.ts'

test.each([
  ['dir', '/directive/dir-0123456789abcdef'],
  ['body', '/body/body-0123456789abcdef'],
  ['task', '/task/task-0123456789abcdef'],
  ['metric', '/metric/metric-0123456789abcdef'],
])('%s', (prefix, address) => {
  expect(permalinkOf(`${prefix}-0123456789abcdef`)).toBe(address)
})

test.each(['cit-0123456789abcdef', 'constructor-1', '鲁政发〔2020〕5号'])('%s has none', (id) => {
  expect(() => permalinkOf(id)).toThrow(`${id} has no address`)
})

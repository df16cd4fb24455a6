import { expect, test } from 'vitest'
import { negotiate } from '../../src/api/routes/negotiate.ts'

const offered = ['text/html', 'application/json', 'application/ld+json']

test.each([
  [undefined, 'text/html'],
  ['*/*', 'text/html'],
  ['application/json', 'application/json'],
  ['application/*', 'application/json'],
  ['text/html;q=0.5, application/ld+json', 'application/ld+json'],
  ['text/html;q=0, */*;q=0.1', 'application/json'],
  ['APPLICATION/LD+JSON ; q=0.3', 'application/ld+json'],
  ['image/png', null],
  ['text/html;q=2, nonsense', null],
  ['', 'text/html'],
])('%s gets %s', (accept, type) => {
  expect(negotiate(accept, offered)).toBe(type)
})

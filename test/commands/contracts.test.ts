import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contracts } from '../../src/commands/contracts.ts'

// A change here is a change of what others build on: print it with `npm run contracts` and review the difference.
test.each(Object.entries(contracts()))('%s is what the code prints', (path, content) => {
  expect(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).toBe(content)
})

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const program = join(import.meta.dirname, '../../src/start.js')

test.each([
  ['serve', /^ {2}npm start /],
  ['extract', /^ {2}npm run -s extract -- /],
  ['export', /^ {2}npm run -s export -- .*--what metrics: .*--deadline-from/s],
  ['corrections', /--status STATUS.*--by NAME.*--remark WORDS.*--file FILE/s],
  ['evaluate', /--detail.*--keep FILE.*--against FILE.*--publish SET/s],
  ['load', /A table of headers names its columns .*title \(标题/s],
])('%s --help tells how it is called', async (name, told) => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, name, '--help'])
  expect(stdout).toMatch(told)
  expect(stderr).toBe('')
})

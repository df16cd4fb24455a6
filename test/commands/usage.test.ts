import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

test.each([
  [['load', '--corrections', '/nope'], {}, '--corrections: /nope does not exist\n'],
  [['serve'], { PORT: 'abc' }, 'PORT: takes a whole number from 0 to 65535\n'],
  [['serve'], { RATE_LIMIT: '0' }, 'RATE_LIMIT: takes a whole number from 1 to 1000000\n'],
  [['serve'], { ANSWER_CACHE: 'all' }, 'ANSWER_CACHE: takes a number of megabytes from 0 to 65536\n'],
])('%j with %j is wrong usage, and says what to send', async (args, environment, stderr) => {
  const env = { ...process.env, ...environment }
  const run = promisify(execFile)(process.execPath, [program, ...args], { env })
  await expect(run).rejects.toMatchObject({ code: 2, stdout: '', stderr })
})

test('a folder without a document is told, and is no failure', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'empty-'))
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, 'extract', empty])
  expect([stdout, stderr]).toEqual([
    '',
    expect.stringMatching(`^${empty}: no document was found there \\(.txt `),
  ])
  rmSync(empty, { recursive: true })
})

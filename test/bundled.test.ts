import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
let project = ''
const kept = () => join(project, 'node_modules/.cache/policy-lineage')
const write = (file: string, text: string) => writeFileSync(join(project, file), text)

/** A program of two files, started as ours is. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'bundled-'))
  mkdirSync(join(project, 'src/inner'), { recursive: true })
  mkdirSync(join(project, 'src/reading'))
  mkdirSync(join(project, 'node_modules'))
  for (const file of ['src/bundled.js', 'src/start.js', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(root, file), join(project, file))
  for (const name of ['esbuild', 'tsx'])
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name))
  write('src/reading/reading-process.ts', '')
  write(
    'src/main.ts',
    `const { place } = await import('./inner/place.ts')
interface Said { readonly words: readonly string[] }
if (process.argv[2] === 'fail') throw new Error('failed')
const said: Said = { words: process.argv.slice(2) }
process.stdout.write([place, ...said.words].join(' '))
`,
  )
  write('src/inner/place.ts', 'export const place: string = import.meta.url\n')
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

const start = async (...args: string[]) =>
  (await promisify(execFile)(process.execPath, [join(project, 'src/start.js'), ...args], { cwd: tmpdir() }))
    .stdout
const place = () => pathToFileURL(join(project, 'src/inner/place.ts')).href

test('runs the sources from anywhere, each file knowing where it stands', async () => {
  expect(await start('one', 'two')).toBe(`${place()} one two`)
})

test('bundles once, again after a change, and forgets what is a day old', async () => {
  await start()
  const [first = ''] = readdirSync(kept())
  await start()
  expect(readdirSync(kept())).toEqual([first])
  // An image is built by one user and runs as another.
  expect(statSync(join(kept(), first)).mode).toBe(statSync(join(project, 'node_modules')).mode)
  write('src/inner/place.ts', "export const place: string = 'moved'\n")
  expect(await start()).toBe('moved')
  expect(readdirSync(kept())).toHaveLength(2)
  utimesSync(join(kept(), first), 0, 0)
  write('src/inner/place.ts', "export const place: string = 'moved again'\n")
  expect(await start()).toBe('moved again')
  expect(readdirSync(kept())).toHaveLength(2)
  expect(readdirSync(kept())).not.toContain(first)
})

test('two may start at once', async () => {
  expect(await Promise.all([start('a'), start('b')])).toEqual([`${place()} a`, `${place()} b`])
  expect(readdirSync(kept())).toHaveLength(1)
})

test('runs where nothing can be kept', async () => {
  write('node_modules/.cache', 'a file in the way')
  expect(await start('one')).toBe(`${place()} one`)
})

test('an error says its line in the source', async () => {
  await expect(start('fail')).rejects.toThrow(/src\/main\.ts:3:/)
})

test('a source that cannot be compiled is named', async () => {
  write('src/inner/place.ts', 'export const = 1\n')
  await expect(start()).rejects.toThrow(/src\/inner\/place\.ts:1:/)
})

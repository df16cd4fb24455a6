import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8'))
type Locked = {
  readonly license?: string
  readonly dev?: boolean
  readonly integrity?: string
  readonly resolved?: string
}
const locked = Object.entries<Locked>(read('package-lock.json').packages).filter(([path]) => path !== '')
const shipped = locked.filter(([, { dev }]) => !dev)

/** What may be shipped with software under Apache-2.0 without a further word. */
const permissive = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'])

test.each(shipped.map(([path, { license }]) => [path.replace('node_modules/', ''), license ?? 'none']))(
  '%s is %s',
  (_, license) => {
    expect(permissive).toContain(license)
  },
)

test('every package is named with the hash of what it holds', () => {
  for (const [path, { integrity }] of locked) expect(integrity, path).toMatch(/^sha512-/)
})

test('few packages are shipped, each of those we name with its reason in the README', () => {
  expect(shipped.length).toBeLessThan(120)
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  for (const name of Object.keys(read('package.json').dependencies))
    expect(readme, name).toContain(`\`${name}\``)
})

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
type Locked = {
  readonly version?: string
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
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  for (const name of Object.keys(read('package.json').dependencies))
    expect(readme, name).toContain(`\`${name}\``)
})

/** Left out by `npm sbom --omit dev`: what a package for development needs as well, graphql among it. */
test('the bill of materials, made as the README says, names whatever is shipped, with its licence', {
  timeout: 120_000,
}, () => {
  const [, command = ''] = /^ +npm (sbom .*?) {3,}/m.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  const bill = JSON.parse(
    execFileSync('npm', command.split(' '), {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      shell: true,
    }),
  ) as { components: { name: string; version: string; licenses?: unknown[] }[] }
  const named = new Set(
    bill.components.flatMap(({ name, version, licenses }) =>
      licenses?.length ? [`${name}@${version}`] : [],
    ),
  )
  for (const [path, { version }] of shipped)
    expect(named).toContain(`${path.replace(/^.*node_modules\//, '')}@${version}`)
})

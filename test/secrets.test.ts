import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { openDatabase } from '../src/graph/database.ts'
import { homeOf, passwordOf } from '../src/graph/server/home.ts'
import { pause, start } from './faults/commands.ts'
import { withDatabase } from './neo4j.ts'
import { testServer } from './test-server.ts'

const graph = withDatabase()
const local = { ...testServer, home: `test-secret-${process.pid}` }
afterAll(() => rmSync(homeOf(local), { recursive: true, force: true }))

test('a password that we make up is long, and only its owner reads it', () => {
  const home = homeOf(local)
  expect(passwordOf(home)).toMatch(/^[0-9a-f]{32}$/)
  expect(passwordOf(home)).toBe(passwordOf(home))
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600)
})

test.skipIf(process.platform !== 'linux')(
  'the arguments of no process tell it, while it is first set neither',
  { timeout: 300_000 },
  async () => {
    const home = homeOf(local)
    const password = passwordOf(home)
    const seen = new Set<string>()
    let isOver = false
    const watching = (async () => {
      for (; !isOver; await pause(20))
        for (const line of commandLines()) if (line.includes(home)) seen.add(line)
    })()
    await (await openDatabase(null, local)).close()
    isOver = true
    await watching
    expect([...seen].join('\n')).toContain(`@${home}`)
    for (const line of seen) expect(line).not.toContain(password)
    expect(readdirSync(home)).not.toContain('initial-password')
  },
)

/** Of every process, as anybody on the machine may read it. */
function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8')]
      } catch {
        return []
      }
    })
}

test('commands say nothing of the password, neither when all is well nor when it is wrong', {
  timeout: 120_000,
}, async () => {
  const wrong = 'hunter2-and-more'
  const commands = [
    { environment: graph.environment(), secret: graph.password },
    { environment: { ...graph.environment(), NEO4J_PASSWORD: wrong }, secret: wrong },
    { environment: { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: wrong }, secret: wrong },
  ]
  await Promise.all(
    commands.map(async ({ environment, secret }) => {
      const { said } = await start(['verify'], environment).ended
      expect(said).not.toBe('')
      expect(said).not.toContain(secret)
    }),
  )
})

test('an address with a login in it is refused, and not repeated', () => {
  const withLogin = { NEO4J_URI: 'bolt://neo4j:hunter2@db.example.org:7687', NEO4J_PASSWORD: 'x' }
  expect(() => readConfig(withLogin)).toThrow(/NEO4J_USER and NEO4J_PASSWORD/)
  expect(() => readConfig(withLogin)).not.toThrow(/hunter2/)
})

test('a password may be in a file, and nothing of it is told when that cannot be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'password-'))
  const file = join(folder, 'password')
  writeFileSync(file, 'hunter2-and-more\n', { mode: 0o600 })
  const uri = { NEO4J_URI: 'bolt://db.example.org:7687' }
  expect(readConfig({ ...uri, NEO4J_PASSWORD_FILE: file }).neo4j?.password).toBe('hunter2-and-more')
  expect(() => readConfig({ ...uri, NEO4J_PASSWORD_FILE: `${file}x` })).toThrow(
    /^NEO4J_PASSWORD_FILE: ENOENT/,
  )
  const both = { ...uri, NEO4J_PASSWORD_FILE: file, NEO4J_PASSWORD: 'hunter2' }
  expect(() => readConfig(both)).toThrow(/set one of them/)
  expect(() => readConfig(both)).not.toThrow(/hunter2/)
  rmSync(folder, { recursive: true })
})

describe('docker-compose.yml', () => {
  const [, neo4j = '', api = ''] =
    /\n {2}neo4j:\n(.*)\n {2}api:\n(.*)\nvolumes:/s.exec(
      readFileSync(join(import.meta.dirname, '../docker-compose.yml'), 'utf8'),
    ) ?? []

  test('gives the API no rights, and nothing to write to', () => {
    for (const setting of [
      /^ {8}USER [1-9]\d*:[1-9]\d*$/m,
      /^ {4}read_only: true$/m,
      /^ {4}cap_drop: \[ALL\]$/m,
      /^ {4}security_opt: \[no-new-privileges:true\]$/m,
    ])
      expect(api).toMatch(setting)
  })

  test('lets it end what it began: ten seconds of requests, and what is to be closed', () => {
    expect(Number(/stop_grace_period: (\d+)s/.exec(api)?.[1])).toBeGreaterThanOrEqual(15)
  })

  test('tells the password in no arguments, and publishes to this machine alone', () => {
    expect(neo4j).not.toMatch(/cypher-shell.* -p /)
    for (const [, port] of (neo4j + api).matchAll(/^ {6}- (\S+:\d+)$/gm))
      expect(port).toMatch(/^127\.0\.0\.1:/)
  })
})

test('no file of the project holds a secret', () => {
  const root = join(import.meta.dirname, '..')
  for (const file of [
    'docker-compose.yml',
    'README.md',
    ...readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `src/${name}`),
  ])
    expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(
      /BEGIN [A-Z ]*PRIVATE KEY|\bgh[pousr]_\w{20,}|\bAKIA[0-9A-Z]{16}\b|\bnpm_\w{30,}/,
    )
})

import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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

import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { defaultLocalServer } from '../../src/graph/database-config.ts'
import { runArguments } from '../../src/graph/server/docker-server.ts'
import { passwordOf } from '../../src/graph/server/home.ts'
import { howToGetServer } from '../../src/graph/server/how-to-get.ts'
import { findJava } from '../../src/graph/server/java.ts'
import { takeLock, withLock } from '../../src/graph/server/process-lock.ts'
import { freePort } from '../../src/graph/server/readiness.ts'
import { startFailure } from '../../src/graph/server/start-failure.ts'
import { untilAborted } from '../../src/graph/time-limit.ts'

const folder = mkdtempSync(join(tmpdir(), 'graph-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('JAVA_HOME goes first if Neo4j runs on it', async () => {
  for (const [version, found] of [
    ['21.0.2', true],
    ['11.0.1', false],
  ] as const) {
    const home = join(folder, version)
    mkdirSync(join(home, 'bin'), { recursive: true })
    writeFileSync(join(home, 'bin/java'), '')
    writeFileSync(join(home, 'release'), `IMPLEMENTOR="any"\nJAVA_VERSION="${version}"\n`)
    expect((await findJava(home)) === join(home, 'bin/java')).toBe(found)
  }
})

test('a machine without Java or Maven is told every way on, in one line', () => {
  expect(howToGetServer('Maven', 'darwin')).toBe(
    'No Maven to start Neo4j with: brew install openjdk@21 maven; or start Docker; or set NEO4J_URI to a server you have',
  )
  expect(howToGetServer('Java 17 or 21', 'linux')).toContain('apt-get install openjdk-17-jdk-headless maven')
})

test.each([
  ['Caused by: org.neo4j.bolt.PortBindException: … Address already in use', 'PORT_TAKEN'],
  ['FileLockException: Lock file has been locked by another process: /x/store_lock', 'STORE_LOCKED'],
  ['java.io.IOException: No space left on device', 'DISK_FULL'],
  ['Invalid memory configuration - exceeds physical memory', 'START_FAILED'],
  ['ERROR Unrecognized setting. No declared setting with name: server.nosuch', 'START_FAILED'],
])('%s is %s', (log, code) => {
  const failure = startFailure(log, '/home', 7687)
  expect(failure.code).toBe(code)
  expect(failure.message).not.toContain('\n')
})

test('Docker is told of loopback, of the data, and of no password in its arguments', () => {
  const args = runArguments('policy-lineage-1', folder, 7687, defaultLocalServer)
  expect(args).toContain('127.0.0.1:7687:7687')
  expect(args.at(-1)).toBe('neo4j:5.26.29')
  const password = passwordOf(folder)
  expect(args.join(' ')).not.toContain(password)
  const file = args[args.indexOf('--env-file') + 1]!
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const environment = readFileSync(file, 'utf8').split('\n')
  expect(environment).toContain(`NEO4J_AUTH=neo4j/${password}`)
  expect(environment).toContain('NEO4J_db_tx__log_preallocate=false')
})

test('a free port is one that no connection of another program is given while the server is away', async () => {
  const port = await freePort(0)
  expect(port).toBeGreaterThanOrEqual(20_000)
  expect(port).toBeLessThan(30_000)
  const holder = createServer().listen(port!, '127.0.0.1')
  await once(holder, 'listening')
  expect(await freePort(port!)).toBeNull()
  holder.close()
  await once(holder, 'close')
  expect(await freePort(port!)).toBe(port)
})

test('a lock is held by one, and taken over from the dead', async () => {
  const lock = join(folder, 'lock')
  let inside = 0
  await Promise.all(
    Array.from({ length: 5 }, () =>
      withLock(lock, async () => {
        expect(++inside).toBe(1)
        await new Promise((resolve) => setTimeout(resolve, 5))
        inside--
      }),
    ),
  )
  writeFileSync(lock, '4194305')
  expect(takeLock(lock)).toBe(false)
  expect(takeLock(lock)).toBe(true)
  expect(takeLock(lock)).toBe(false)
})

test('an aborted call ends, even one that the driver forgets', async () => {
  await expect(untilAborted(AbortSignal.abort('gone'), async () => 1)).rejects.toBe('gone')
  const hangs = untilAborted(AbortSignal.timeout(10), () => new Promise(() => {}))
  await expect(hangs).rejects.toThrow(/timeout/)
})

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { openDatabase } from '../../src/graph/database.ts'
import { homeOf } from '../../src/graph/server/home.ts'
import { isAlive } from '../../src/graph/server/process-lock.ts'
import { rememberedServer } from '../../src/graph/server/users.ts'
import { testServer } from '../test-server.ts'

/** A server that this file starts, kills and stops: away from the one the other tests share. */
const local = { ...testServer, home: `test-life-${process.pid}` }
const home = homeOf(local)
const commands: ChildProcess[] = []
afterEach(() => {
  for (const command of commands.splice(0)) command.kill('SIGKILL')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const pidOf = () => {
  const server = rememberedServer(home)
  return server && 'pid' in server ? server.pid : null
}

/** Another command that opens the same database and stays. */
async function openElsewhere(): Promise<{ command: ChildProcess; address: string }> {
  const command = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'open-and-stay.ts'), JSON.stringify(local)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  commands.push(command)
  const ended = once(command, 'exit').then(() => Promise.reject(new Error('the command ended')))
  ended.catch(() => {})
  const [line] = await Promise.race([once(command.stdout!, 'data'), ended])
  return { command, address: String(line).trim() }
}

test('commands share one server, and it outlives all of them but the last', {
  timeout: 300_000,
}, async () => {
  const [first, second] = await Promise.all([openElsewhere(), openElsewhere()])
  expect(second.address).toBe(first.address)

  // Killed commands close nothing: the server stays, and the next command finds it.
  for (const { command } of [first, second]) {
    command.kill('SIGKILL')
    await once(command, 'exit')
  }
  const pid = pidOf()!
  expect(isAlive(pid)).toBe(true)
  const third = await openDatabase(null, local)
  const fourth = await openDatabase(null, local)
  expect([third.address, fourth.address, pidOf()]).toEqual([first.address, first.address, pid])
  await third.close()
  expect(await fourth.read('saved-sources', { ids: ['none'] })).toEqual([])

  // A killed server is started again where it was, and what was asked meanwhile is answered.
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => isAlive(pid)).toBe(false)
  expect(await fourth.read('saved-sources', { ids: ['none'] })).toEqual([])
  expect(pidOf()).not.toBe(pid)

  const last = pidOf()!
  const start = Date.now()
  await fourth.close()
  expect(isAlive(last)).toBe(false)
  expect(Date.now() - start).toBeLessThan(10_000)
  expect(rememberedServer(home)).toBeNull()
})

test('a port that is taken is said at once', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  await expect(openDatabase(null, { ...local, port })).rejects.toThrow(
    `Port ${port} is taken: end what uses it, or let Neo4j take a free one`,
  )
  other.close()
})

test('a server that is not there is said, with what to do', async () => {
  const address = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', database: 'neo4j' }
  await expect(openDatabase(address)).rejects.toThrow(
    'Neo4j does not answer at bolt://127.0.0.1:1: start it there, or unset NEO4J_URI to have one started here',
  )
})

import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from '../../src/api/server.ts'
import { dump } from '../graph/dump.ts'
import { wipe } from '../neo4j.ts'
import { endCommands, kills, loadSeedsCommand, pause, start } from './commands.ts'
import { withOwnServer } from './own-server.ts'
import { problemsOf, untilVersion, versionOf } from './whole.ts'

const neo4j = withOwnServer()
afterAll(endCommands)

const load = () => start(loadSeedsCommand, neo4j.environment())

let undisturbed: string[] = []
let last = 0

beforeAll(async () => {
  const { code, said } = await load().ended
  expect(code, said).toBe(0)
  last = await versionOf(neo4j)
  undisturbed = await dump(neo4j)
}, 600_000)

async function expectFinishedByLoadingAgain(): Promise<void> {
  expect(await problemsOf(neo4j)).toEqual([])
  const { code, said } = await load().ended
  expect(code, said).toBe(0)
  expect(await problemsOf(neo4j)).toEqual([])
  expect(await dump(neo4j)).toEqual(undisturbed)
}

const times = Math.ceil(kills / 5)

test(`Neo4j is killed during a load: the load says so, and the next one finishes it (${times} times)`, {
  timeout: 600_000 * (times + 1),
}, async () => {
  for (let time = 0; time < times; time++) {
    await wipe(neo4j)
    const command = load()
    await untilVersion(neo4j, Math.floor(Math.random() * (last - 3)), command.ended)
    await neo4j.kill()
    const { code, said } = await command.ended
    expect(said).toMatch(/Neo4j does not answer at bolt:/)
    expect(code).toBe(1)
    await neo4j.startAgain()
    await expectFinishedByLoadingAgain()
  }
})

test('Neo4j goes and comes back under traffic: requests fail with a code, and succeed again by themselves', {
  timeout: 600_000,
}, async () => {
  const server = await startServer({
    database: neo4j.database,
    lookUp: () => [],
    quality: [],
    port: 0,
    report: () => {},
  })
  const seen: string[] = []
  const health = new Set<number>()
  const ready: number[] = []
  let going = true
  const ask = async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ directives(first: 2) { totalCount nodes { title } } }' }),
    })
    const { data, errors } = await response.json()
    return errors ? errors[0].extensions.code : JSON.stringify(data)
  }
  const answer = await ask()
  const client = async () => {
    for (; going; await pause(50)) seen.push(await ask())
  }
  const watcher = async () => {
    for (; going; await pause(100)) {
      health.add((await fetch(`${server.url}/health`)).status)
      ready.push((await fetch(`${server.url}/ready`)).status)
    }
  }
  const traffic = Promise.all([client(), client(), client(), client(), watcher()])
  await pause(500)
  await neo4j.kill()
  await expect.poll(() => ready.at(-1), { timeout: 30_000 }).toBe(503)
  await expect.poll(() => seen.at(-1), { timeout: 60_000 }).toBe('UNAVAILABLE')
  await neo4j.startAgain()
  await expect.poll(ask, { timeout: 60_000 }).toBe(answer)
  await expect.poll(() => ready.at(-1), { timeout: 30_000 }).toBe(200)
  going = false
  await traffic
  await server.close(1_000)
  // On a machine that is busy a question may also run out of time while Neo4j recovers.
  for (const got of new Set(seen)) expect([answer, 'UNAVAILABLE', 'TIMEOUT']).toContain(got)
  expect(seen).toContain(answer)
  expect([...health]).toEqual([200])
})

const canLimit = (() => {
  try {
    execFileSync('prlimit', ['--version'])
    return true
  } catch {
    return false
  }
})()

test.skipIf(!canLimit)(
  'Neo4j may write no more during a load, as on a full disk: the load fails, and loses nothing',
  {
    timeout: 600_000,
  },
  async () => {
    await wipe(neo4j)
    const command = load()
    await untilVersion(neo4j, 1, command.ended)
    // From here on no file of its can grow beyond a size that most have.
    execFileSync('prlimit', ['--pid', String(neo4j.pid), '--fsize=8192:unlimited'])
    const { code, said } = await command.ended
    expect(code, said).toBe(1)
    expect(said).toContain('could not write, as on a full disk')
    // It runs, and answers nothing: whoever uses it next starts it again.
    await neo4j.startAgain()
    await expectFinishedByLoadingAgain()
  },
)

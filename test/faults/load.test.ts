import { afterAll, beforeAll, expect, test } from 'vitest'
import { dump } from '../graph/dump.ts'
import { withDatabase } from '../neo4j.ts'
import { endCommands, kills, loadSeedsCommand, pause, start } from './commands.ts'
import { problemsOf, untilVersion, versionOf } from './whole.ts'

const graph = withDatabase()
afterAll(endCommands)

const load = () => start(loadSeedsCommand, graph.environment())

let undisturbed: string[] = []
/** The version that a load comes to from nothing, at least: how many documents are saved together differs from load to load. */
let last = 0

beforeAll(async () => {
  const { code, said } = await load().ended
  expect(code, said).toBe(0)
  // Places, two tables in two steps each, the first document, all others.
  last = Math.min(await versionOf(graph), 7)
  undisturbed = await dump(graph)
  expect(await problemsOf(graph)).toEqual([])
}, 600_000)

async function expectFinishedByLoadingAgain(): Promise<void> {
  const { code, said } = await load().ended
  expect(code, said).toBe(0)
  expect(await problemsOf(graph)).toEqual([])
  expect(await dump(graph)).toEqual(undisturbed)
}

test(`a load that is killed at any moment leaves no half document, and the next one finishes it (${kills} times)`, {
  timeout: 600_000 * (kills + 1),
}, async () => {
  expect(last).toBeGreaterThan(6)
  let killed = 0
  for (let kill = 0; kill < kills; kill++) {
    await graph.wipe()
    const command = load()
    // Evenly over the load, a little off each time: in the middle of whatever comes after this version.
    const at = Math.floor(((kill + Math.random()) * (last - 1)) / kills)
    await untilVersion(graph, at, command.ended)
    await pause(Math.random() * 100)
    command.process.kill('SIGKILL')
    if ((await command.ended).signal === 'SIGKILL') killed++
    // What was not committed is undone as soon as the server sees that nobody is there.
    expect(await problemsOf(graph), `killed after version ${at} of ${last}`).toEqual([])
    await expectFinishedByLoadingAgain()
  }
  expect(killed).toBeGreaterThanOrEqual(Math.ceil(kills * 0.8))
})

test('Ctrl-C ends a load between two documents, says so, and the next one goes on', {
  timeout: 600_000,
}, async () => {
  await graph.wipe()
  const command = load()
  await untilVersion(graph, 2, command.ended)
  command.process.kill('SIGINT')
  const { code, said } = await command.ended
  expect(code).toBe(130)
  expect(said).toContain('Stopped: load again to go on from here.')
  expect(await problemsOf(graph)).toEqual([])
  expect(await dump(graph)).not.toEqual(undisturbed)
  await expectFinishedByLoadingAgain()
})

test('two loads of the same at once make the graph of one', { timeout: 600_000 }, async () => {
  await graph.wipe()
  const both = await Promise.all([load().ended, load().ended])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(await problemsOf(graph)).toEqual([])
  expect(await dump(graph)).toEqual(undisturbed)
})

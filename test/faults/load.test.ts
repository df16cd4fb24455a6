import { afterAll, beforeAll, expect, test } from 'vitest'
import { dump } from '../graph/dump.ts'
import { withDatabase } from '../neo4j.ts'
import { type Command, endCommands, kills, loadSeedsCommand, pause, start } from './commands.ts'
import { problemsOf } from './whole.ts'

const graph = withDatabase()
afterAll(endCommands)

const load = () => start(loadSeedsCommand, graph.environment())

/** Until the load has saved something. */
async function begun(command: Command): Promise<void> {
  let over = false
  command.ended.then(() => {
    over = true
  })
  while (!over && (await graph.cypher('MATCH (d:Dataset) RETURN d')).length === 0) await pause(20)
}

let undisturbed: string[] = []
/** Milliseconds from the first thing that is saved to the end. */
let span = 0

beforeAll(async () => {
  const command = load()
  await begun(command)
  const began = performance.now()
  expect(await command.ended).toMatchObject({ code: 0 })
  span = performance.now() - began
  undisturbed = await dump(graph)
  expect(await problemsOf(graph)).toEqual([])
})

async function expectFinishedByLoadingAgain(): Promise<void> {
  expect(await load().ended).toMatchObject({ code: 0 })
  expect(await problemsOf(graph)).toEqual([])
  expect(await dump(graph)).toEqual(undisturbed)
}

test(`a load that is killed at any moment leaves no half document, and the next one finishes it (${kills} times)`, {
  timeout: 60_000 + 60_000 * kills,
}, async () => {
  let killed = 0
  for (let kill = 0; kill < kills; kill++) {
    await graph.wipe()
    const command = load()
    await begun(command)
    // Evenly over the load, a little off each time.
    const at = (span * (kill + Math.random())) / kills
    await pause(at)
    command.process.kill('SIGKILL')
    if ((await command.ended).signal === 'SIGKILL') killed++
    // The server undoes what was not committed when it sees that nobody is there.
    expect(await problemsOf(graph), `killed after ${at} of ${span} ms`).toEqual([])
    await expectFinishedByLoadingAgain()
  }
  expect(killed).toBeGreaterThan(kills / 2)
})

test('Ctrl-C ends a load between two documents, says so, and the next one goes on', {
  timeout: 120_000,
}, async () => {
  await graph.wipe()
  const command = load()
  await begun(command)
  command.process.kill('SIGINT')
  const { code, said } = await command.ended
  expect(code).toBe(130)
  expect(said).toContain('Stopped: load again to go on from here.')
  expect(await problemsOf(graph)).toEqual([])
  expect(await dump(graph)).not.toEqual(undisturbed)
  await expectFinishedByLoadingAgain()
})

test('two loads of the same at once make the graph of one', { timeout: 120_000 }, async () => {
  await graph.wipe()
  const both = await Promise.all([load().ended, load().ended])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(await problemsOf(graph)).toEqual([])
  expect(await dump(graph)).toEqual(undisturbed)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { loadSeeds } from '../../src/loading/load-seeds.ts'
import { dump } from '../graph/dump.ts'
import { withDatabase } from '../neo4j.ts'
import { endCommands, kills, start } from './commands.ts'
import { problemsOf, untilVersion, versionOf } from './whole.ts'

const graph = withDatabase()
afterAll(endCommands)

let undisturbed: string[] = []
/** The version that the seeds come to. */
let last = 0

beforeAll(async () => {
  await loadSeeds(graph.database, loadGazetteer(), () => {})
  undisturbed = await dump(graph)
  last = await versionOf(graph)
}, 600_000)

const serve = () => start(['serve'], { ...graph.environment(), PORT: '0' })

/** The next start finds some of the seeds there, as if somebody had loaded just these. */
async function expectFinishedByStartingAgain(): Promise<void> {
  const next = serve()
  await next.line(/^Ready: /)
  next.process.kill('SIGTERM')
  const { code, said } = await next.ended
  expect(said).toContain('The seeds are not all loaded: going on')
  expect(code).toBe(0)
  expect(await problemsOf(graph)).toEqual([])
  expect(await dump(graph)).toEqual(undisturbed)
}

const times = Math.ceil(kills / 5)

test(`a first start that is killed while it loads the seeds is finished by the next (${times} times)`, {
  timeout: 600_000 * (times + 1),
}, async () => {
  for (let time = 0; time < times; time++) {
    await graph.wipe()
    const command = serve()
    await untilVersion(graph, 1 + Math.floor(Math.random() * (last - 2)), command.ended)
    command.process.kill('SIGKILL')
    await command.ended
    expect((await problemsOf(graph)).filter((problem) => !problem.startsWith('seeds-that-are-half'))).toEqual(
      [],
    )
    await expectFinishedByStartingAgain()
  }
})

test('a first start that is asked to stop while it loads the seeds does so, and the next goes on', {
  timeout: 600_000,
}, async () => {
  await graph.wipe()
  const command = serve()
  await untilVersion(graph, 2, command.ended)
  command.process.kill('SIGTERM')
  const { code, said } = await command.ended
  expect(code).toBe(0)
  expect(said).toContain('Stopped: the next start goes on from here.')
  expect(said).not.toContain('Ready')
  await expectFinishedByStartingAgain()
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { loadSeeds } from '../../src/loading/load-seeds.ts'
import { withDatabase } from '../neo4j.ts'
import { type Command, endCommands, start } from './commands.ts'
import { problemsOf } from './whole.ts'

const graph = withDatabase()
afterAll(endCommands)
beforeAll(() => loadSeeds(graph.database, loadGazetteer(), () => {}), 600_000)

async function serve(): Promise<{ command: Command; url: string }> {
  const command = start(['serve'], { ...graph.environment(), PORT: '0' })
  const line = await command.line(/^Ready: /)
  return { command, url: /http:\S+/.exec(line)![0] }
}

const query = '{ directives(first: 5) { totalCount nodes { id title citations { totalCount } } } }'

async function ask(url: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.text()
}

interface Traffic {
  /** Answers, or 'gone' where there was none. */
  readonly got: readonly string[]
  readonly over: Promise<unknown>
}

/** Many callers, who ask until the server is gone. */
function trafficTo(url: string, gone: Promise<unknown>): Traffic {
  const got: string[] = []
  let going = true
  gone.then(() => {
    going = false
  })
  const caller = async () => {
    while (going) got.push(await ask(url).catch(() => 'gone'))
  }
  return { got, over: Promise.all([caller(), caller(), caller(), caller()]) }
}

test('the API is killed under traffic, and another answers as it did', { timeout: 600_000 }, async () => {
  const first = await serve()
  const answer = await ask(first.url)
  const traffic = trafficTo(first.url, first.command.ended)
  await expect.poll(() => traffic.got.length, { timeout: 60_000 }).toBeGreaterThan(10)
  first.command.process.kill('SIGKILL')
  await traffic.over
  expect(new Set(traffic.got)).toEqual(new Set([answer, 'gone']))
  expect(await problemsOf(graph)).toEqual([])

  const second = await serve()
  expect(await ask(second.url)).toBe(answer)

  // Asked to stop, it answers what it was asked, takes no more, and ends by itself.
  const last = trafficTo(second.url, second.command.ended)
  await expect.poll(() => last.got.length, { timeout: 60_000 }).toBeGreaterThan(10)
  second.command.process.kill('SIGTERM')
  expect(await second.command.ended).toMatchObject({ code: 0, signal: null })
  await last.over
  expect(new Set(last.got)).toEqual(new Set([answer, 'gone']))
})

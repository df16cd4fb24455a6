import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { loadSeeds } from '../../src/load-seeds.ts'
import { withDatabase } from '../neo4j.ts'
import { type Command, endCommands, pause, start } from './commands.ts'
import { problemsOf } from './whole.ts'

const graph = withDatabase()
afterAll(endCommands)
beforeAll(() => loadSeeds(graph.database, loadGazetteer(), () => {}))

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

/** What many callers got from now on until the server was gone: answers, or 'gone' where there was none. */
async function trafficUntil(url: string, over: Promise<unknown>): Promise<string[]> {
  const got: string[] = []
  let going = true
  over.then(() => {
    going = false
  })
  const caller = async () => {
    while (going) got.push(await ask(url).catch(() => 'gone'))
  }
  await Promise.all([caller(), caller(), caller(), caller()])
  return got
}

test('the API is killed under traffic, and another answers as it did', { timeout: 120_000 }, async () => {
  const first = await serve()
  const answer = await ask(first.url)
  const traffic = trafficUntil(first.url, first.command.ended)
  await pause(500)
  first.command.process.kill('SIGKILL')
  const got = await traffic
  expect(new Set(got)).toEqual(new Set([answer, 'gone']))
  expect(await problemsOf(graph)).toEqual([])

  const second = await serve()
  expect(await ask(second.url)).toBe(answer)

  // Asked to stop, it answers what it was asked, takes no more, and ends by itself.
  const last = trafficUntil(second.url, second.command.ended)
  await pause(500)
  second.command.process.kill('SIGTERM')
  expect(await second.command.ended).toMatchObject({ code: 0, signal: null })
  const answered = await last
  expect(answered.slice(0, answered.indexOf('gone')).every((each) => each === answer)).toBe(true)
  expect(answered.filter((each) => each !== answer && each !== 'gone')).toEqual([])
})

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { loadSeeds } from '../../src/loading/load-seeds.ts'
import { withDatabase } from '../neo4j.ts'
import { endCommands, pause, start } from './commands.ts'
import { mixedQuestions, type Question, visit } from './mixed-traffic.ts'
import { problemsOf } from './whole.ts'

/** How long callers and loads go on: MINUTES=60 npm run -s faults. */
const minutes = Number(process.env.MINUTES ?? 1)
const callers = 8

const graph = withDatabase()
afterAll(endCommands)
beforeAll(() => loadSeeds(graph.database, loadGazetteer(), () => {}), 300_000)

/** One document in two states: what is loaded by turns while others ask. */
const folder = mkdtempSync(join(tmpdir(), 'soak-'))
const states = ['到2030年,建成粮库10座。', '到2030年,建成粮库20座。'].map(
  (target) =>
    `云岭省人民政府关于粮食储备的通知\n云政发〔2024〕8号\n各市人民政府:\n为做好储备,现通知如下:\n一、${target}(省粮食局负责)\n云岭省人民政府\n2024年5月1日\n`,
)

async function load(state: string): Promise<void> {
  writeFileSync(join(folder, 'liangku.txt'), state)
  const { code, said } = await start(['load', folder], graph.environment()).ended
  expect(code, said).toBe(0)
}

async function serve(more: Record<string, string> = {}) {
  const command = start(['serve'], { ...graph.environment(), PORT: '0', LOG: 'none', ...more })
  const url = /http:\S+/.exec(await command.line(/^Ready: /))![0]
  return { pid: command.process.pid!, command, url }
}

const questions = mixedQuestions()

/** What a server without a cache answers to every question now. */
async function answersOf(url: string): Promise<ReadonlyMap<string, string | null>> {
  const answers = new Map<string, string | null>()
  for (const { name, ask } of questions) answers.set(name, await ask(url))
  return answers
}

interface Sample {
  /** Megabytes. */
  readonly memory: number
  readonly handles: number
}

function sampleOf(pid: number): Sample {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return {
    memory: Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1_024,
    handles: readdirSync(`/proc/${pid}/fd`).length,
  }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!

test.skipIf(process.platform !== 'linux')(
  `${minutes} min of callers and loads: memory and handles level off, and no answer is wrong`,
  { timeout: minutes * 60_000 + 600_000 },
  async () => {
    // The second computation: another process, which keeps no answers. What differs between two times of one state (the version)
    // is no measure.
    const other = await serve({ ANSWER_CACHE: '0' })
    await load(states[0]!)
    const first = await answersOf(other.url)
    await load(states[1]!)
    const second = await answersOf(other.url)
    await load(states[0]!)
    const again = await answersOf(other.url)
    const steady = questions.filter(({ name }) => first.get(name) === again.get(name))
    const unsteady = questions.filter((question) => !steady.includes(question)).map(({ name }) => name)
    expect(unsteady.length, unsteady.join()).toBeLessThan(questions.length / 8)
    other.command.process.kill('SIGTERM')
    await other.command.ended

    const { pid, url, command } = await serve()
    const end = performance.now() + minutes * 60_000
    const samples: Sample[] = []
    const wrong: string[] = []
    let allowed: readonly ReadonlyMap<string, string | null>[] = [first]
    let asked = 0
    let torn = 0
    let visits = 0
    const caller = async (number: number) => {
      for (let at = number; performance.now() < end; at += 3) {
        const { name, ask }: Question = steady[at % steady.length]!
        const before = allowed
        const answer = await ask(url)
        asked++
        if (answer === null) {
          torn++
          continue
        }
        // As it was when it was asked, or came to be in the meantime.
        if (![...before, ...allowed].some((answers) => answers.get(name) === answer))
          wrong.push(`${name}: ${answer.slice(0, 200)}`)
      }
    }
    const loads = async () => {
      for (let turn = 1; performance.now() < end; turn++) {
        const [from, to] = turn % 2 === 1 ? [first, second] : [second, first]
        allowed = [from, to]
        await load(states[turn % 2]!)
        allowed = [to]
        await pause(5_000)
      }
    }
    const passers = async () => {
      for (; performance.now() < end; visits++) await visit(url)
    }
    const watch = async () => {
      for (; performance.now() < end; await pause(1_000)) samples.push(sampleOf(pid))
    }
    const all = Array.from({ length: callers }, (_, number) => caller(number))
    await Promise.all([...all, passers(), passers(), loads(), watch()])

    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(100)
    expect(visits).toBeGreaterThan(10)
    const quarter = Math.floor(samples.length / 4)
    const [early, late] = [samples.slice(quarter, 2 * quarter), samples.slice(-quarter)]
    const over = (of: readonly Sample[], key: keyof Sample) => median(of.map((sample) => sample[key]))
    const told = `${asked} answers, ${torn} of them exports that said a load came between; ${visits} callers who left early; memory ${over(early, 'memory').toFixed()} → ${over(late, 'memory').toFixed()} MB, handles ${over(early, 'handles')} → ${over(late, 'handles')}`
    process.stderr.write(`${told}\n`)
    expect(over(late, 'memory'), told).toBeLessThan(1.25 * over(early, 'memory') + 20)
    expect(over(late, 'handles'), told).toBeLessThan(over(early, 'handles') + 20)
    command.process.kill('SIGTERM')
    expect((await command.ended).code).toBe(0)
    expect(await problemsOf(graph)).toEqual([])
  },
)

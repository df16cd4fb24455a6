import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { proposalLimits, proposalsTo } from '../../src/api/corrections/proposals.ts'
import { readiness } from '../../src/api/http/readiness.ts'
import { startServer } from '../../src/api/server.ts'
import { today } from '../../src/api/today.ts'
import { rateLimit } from '../../src/api/traffic/rate-limit.ts'
import type { Proposal } from '../../src/domain/corrections/correction.ts'
import { pause } from './commands.ts'

const noon = new Date('2026-11-26T04:00:00Z')
const yesterday = new Date('2026-11-25T04:00:00Z')

/** Only the clock of the machine is ours: what never goes back does not. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
})
afterEach(() => {
  vi.useRealTimers()
})

test('whether the database answers is asked again, though the clock was put back a day', async () => {
  let isThere = true
  const read = async () => {
    if (!isThere) throw new Error('away')
    return [{ version: 1, epoch: 'e', changedAt: null, changesFrom: null }] as never
  }
  const isReady = readiness({ read })
  expect(await isReady()).toBe(true)
  isThere = false
  vi.setSystemTime(yesterday)
  await pause(1_050)
  expect(await isReady()).toBe(false)
})

test('a caller who used up its rate has it again after a minute, whatever the clock says', () => {
  let elapsed = 0
  const wait = rateLimit(() => elapsed)
  expect([wait('a', 2), wait('a', 2), wait('b', 2)]).toEqual([0, 0, 0])
  vi.setSystemTime(yesterday)
  expect(wait('a', 2)).toBe(30)
  elapsed += 30_000
  expect([wait('a', 2), wait('a', 2)]).toEqual([0, 30])
  elapsed += 60_000
  expect([wait('a', 2), wait('a', 2), wait('a', 2)]).toEqual([0, 0, 30])
})

test('proposals are taken again an hour after too many, also when the clock was put back meanwhile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'proposals-'))
  try {
    const propose = proposalsTo(join(folder, 'proposed.jsonl'))
    const proposal = (number: number): Proposal => ({
      ...{ verdict: 'WRONG', reason: '有误', evidence: null, proposedBy: String(number) },
      subject: { kind: 'citation', directive: 'dir-x', wrong: { citation: 'cit-x' }, right: null },
    })
    for (let number = 0; number < proposalLimits.anHour; number++) await propose(proposal(number))
    await expect(propose(proposal(1_000))).rejects.toThrow('try again in an hour')
    vi.setSystemTime(yesterday)
    await expect(propose(proposal(1_001))).resolves.toMatch(/^cor-/)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('an answer is as old as it is, and no younger than nothing, when the clock was put back meanwhile', async () => {
  const options = { lookUp: () => [], quality: [], port: 0, report: () => {} }
  const server = await startServer({ database: { read: async () => [] }, ...options })
  try {
    const ages: (string | null)[] = []
    const ask = async () => {
      const answer = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`)
      await answer.text()
      ages.push(answer.headers.get('age'))
    }
    await ask()
    await ask()
    vi.setSystemTime(new Date(noon.getTime() - 3_600_000))
    await ask()
    expect(ages[0]).toBeNull()
    for (const age of ages.slice(1)) expect(age).toMatch(/^\d{1,2}$/)
  } finally {
    await server.close(500)
  }
})

test('today is the day in China', () => {
  expect(today()).toBe('2026-11-26')
  vi.setSystemTime(new Date('2026-11-26T16:00:00Z'))
  expect(today()).toBe('2026-11-27')
})

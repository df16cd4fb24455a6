import { Neo4jError } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { againAfterDeadlock, againWhilePassing } from '../../src/graph/retry.ts'

const ended = (code: string) => new Neo4jError('ended', code, '', '')
const deadlock = ended('Neo.TransientError.Transaction.DeadlockDetected')

test('what a deadlock ended is done again', async () => {
  const failures = [deadlock, deadlock]
  const attempt = async () => {
    const failure = failures.pop()
    if (failure) throw failure
    return 'saved'
  }
  await expect(againAfterDeadlock(attempt)).resolves.toBe('saved')
})

test('any other failure is told at once', async () => {
  let tried = 0
  const attempt = async () => {
    tried++
    throw ended('Neo.ClientError.Schema.ConstraintValidationFailed')
  }
  await expect(againAfterDeadlock(attempt)).rejects.toThrow('ended')
  expect(tried).toBe(1)
})

test('a question that a passing failure ended is asked again, until its time is up or nobody waits', async () => {
  const unavailable = ended('ServiceUnavailable')
  let tried = 0
  const failing = (times: number, failure: Error) => async () => {
    if (++tried <= times) throw failure
    return 'answered'
  }
  const going = new AbortController()
  await expect(againWhilePassing(5_000, going.signal, failing(2, unavailable))).resolves.toBe('answered')
  expect(tried).toBe(3)
  tried = 0
  await expect(againWhilePassing(250, going.signal, failing(9, unavailable))).rejects.toThrow('ended')
  expect(tried).toBe(2)
  tried = 0
  const wrong = ended('Neo.ClientError.Statement.SyntaxError')
  await expect(againWhilePassing(5_000, going.signal, failing(9, wrong))).rejects.toThrow('ended')
  expect(tried).toBe(1)
  tried = 0
  setTimeout(() => going.abort(), 20)
  await expect(againWhilePassing(5_000, going.signal, failing(9, unavailable))).rejects.toThrow('ended')
  expect(tried).toBe(1)
})

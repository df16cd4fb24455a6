import { Neo4jError } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { againAfterDeadlock } from '../../src/graph/deadlock.ts'

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

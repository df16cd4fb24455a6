import { createServer } from 'node:net'
import neo4j from 'neo4j-driver'
import { explain, isAbort, isBroken, isUnavailable } from '../driver-errors.ts'
import { pause } from '../time-limit.ts'

/** That port if nobody listens on it, or any free one for 0; null if it is taken. */
export async function freePort(wanted: number): Promise<number | null> {
  if (wanted !== 0) return ifFree(wanted)
  for (let tried = 0; tried < 20; tried++) {
    const port = await ifFree(lasting.from + Math.floor(Math.random() * lasting.count))
    if (port !== null) return port
  }
  return ifFree(0)
}

/**
 * Below the ports that systems give to connections that go out, from 32,768 on: a server that died must come back on the port that
 * its callers know, and there any connection of another program may have taken it meanwhile.
 */
const lasting = { from: 20_000, count: 10_000 }

function ifFree(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
}

/**
 * Waits until the server answers a query: an open port is not enough. False if it did not in time, or it or `ended` says that
 * it never will. Throws at the first refused login: after three, even the right password is refused.
 */
export async function waitUntilReady(
  uri: string,
  password: string,
  milliseconds: number,
  ended: () => Promise<boolean>,
): Promise<boolean> {
  const deadline = performance.now() + milliseconds
  while (!(await ended())) {
    const state = await stateOf(uri, password)
    if (state === 'ready') return true
    if (state === 'broken' || performance.now() > deadline) return false
    await pause(100)
  }
  return false
}

async function stateOf(uri: string, password: string): Promise<'ready' | 'starting' | 'broken'> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
  })
  const session = driver.session({ database: 'neo4j' })
  try {
    // Not executeQuery: that one waits a second and tries once more.
    await session.run('RETURN 1')
    return 'ready'
  } catch (error) {
    // On a busy machine even this may take longer than the server gives a question, just after it was killed.
    if (isUnavailable(error) || isAbort(error)) return 'starting'
    if (/DatabaseUnavailable/.test(String((error as { code?: string }).code))) return 'starting'
    if (isBroken(error)) return 'broken'
    throw explain(error, uri)
  } finally {
    await driver.close()
  }
}

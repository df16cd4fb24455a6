import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { holdServer } from '../src/graph/server/local-server.ts'
import { takeLock } from '../src/graph/server/process-lock.ts'
import { testServer } from './test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Names of the homes of this run's Neo4j servers, one a worker. */
    readonly neo4jHomes: readonly string[]
  }
}

/**
 * Gives every worker of this run the home of a server of its own. The servers start when a test first asks for one, live
 * until the run ends, and their homes are used again by the next run; two runs at once have different ones.
 */
export default async function provideHomes(project: TestProject): Promise<() => Promise<void>> {
  const workers = Number(project.config.maxWorkers) || 1
  const claims = claimHomes(workers)
  const holds = claims.map(({ home }) => holdServer({ ...testServer, home }))
  project.provide(
    'neo4jHomes',
    claims.map(({ home }) => home),
  )
  return async () => {
    await Promise.all(holds.map((release) => release()))
    for (const { claim } of claims) rmSync(claim)
  }
}

/** test-1, test-2 …, without those that a living run has. */
function claimHomes(count: number): { home: string; claim: string }[] {
  const claims: { home: string; claim: string }[] = []
  for (let number = 1; claims.length < count; number++) {
    const home = `test-${number}`
    const claim = join(testServer.folder, `${home}.run`)
    if (takeLock(claim)) claims.push({ home, claim })
  }
  return claims
}

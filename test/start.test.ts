import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { startOurs } from './bench/serving/processes.ts'
import { processorTimeOf } from './bench/serving/start.ts'
import { withDatabase } from './neo4j.ts'

const graph = withDatabase()

/** What no server on these libraries can do without. */
const libraries = ['neo4j-driver', 'graphql-yoga', '@pothos/core', 'zod', '@modelcontextprotocol/server']

/** Milliseconds of processor time that node takes to load them. */
async function loadLibraries(): Promise<number> {
  const script = `await Promise.all(${JSON.stringify(libraries)}.map((name) => import(name)))
const { user, system } = process.cpuUsage()
process.stdout.write(String((user + system) / 1000))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: join(import.meta.dirname, '..'),
  })
  return Number(stdout)
}

async function startServing(): Promise<number | null> {
  const server = await startOurs(graph.environment())
  const spent = processorTimeOf(server.pid)
  await server.stop()
  return spent
}

// 1.9 when it was written; 4.0 before there was a bundle, when tsx compiled each of 600 files at every start.
test('the server listens within three times what loading its libraries takes', {
  timeout: 120_000,
}, async () => {
  await graph.cypher("CREATE (:Directive {id: 'so that no seeds are loaded'})")
  // The first start may have to bundle; it is not measured.
  await startServing()
  const ratios: number[] = []
  for (let time = 0; time < 3; time++) {
    const spent = await startServing()
    if (spent === null) return
    ratios.push(spent / (await loadLibraries()))
  }
  expect(Math.min(...ratios)).toBeLessThan(3)
})

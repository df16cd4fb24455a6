import { execFile } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { provideJars } from '../../src/graph/server/jars.ts'
import { findJava } from '../../src/graph/server/java.ts'
import { loadSeeds } from '../../src/loading/load-seeds.ts'
import { dump } from '../graph/dump.ts'
import { wipe } from '../neo4j.ts'
import { testServer } from '../test-server.ts'
import { kills } from './commands.ts'
import { withOwnServer } from './own-server.ts'
import { problemsOf } from './whole.ts'

// Four starts of a server: only where there is time for it.
const isShort = kills < 5
const neo4j = isShort ? null : withOwnServer()

beforeAll(async () => {
  if (neo4j) await loadSeeds(neo4j.database, loadGazetteer(), () => {})
}, 600_000)

/** As `neo4j-admin` of an installed server does. */
async function admin(...command: string[]): Promise<number> {
  const began = performance.now()
  const java = await findJava(null)
  const jars = await provideJars(testServer.folder, () => {})
  await promisify(execFile)(java!, ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...command], {
    env: { NEO4J_HOME: neo4j!.home, NEO4J_CONF: join(neo4j!.home, 'conf') },
  })
  return performance.now() - began
}

test.skipIf(isShort)(
  'a dump that is loaded makes the graph that was dumped; so do the documents',
  { timeout: 600_000 },
  async () => {
    const server = neo4j!
    const before = await dump(server)
    const folder = join(server.home, 'dumps')
    mkdirSync(folder)
    await server.stop()
    const dumped = await admin('database', 'dump', 'neo4j', `--to-path=${folder}`)
    expect(existsSync(join(folder, 'neo4j.dump'))).toBe(true)

    await server.startAgain()
    await wipe(server)
    // What is restored is older than what this client has seen.
    expect(await server.database.read('dataset')).toEqual([])
    await server.stop()
    const restored = await admin(
      'database',
      'load',
      'neo4j',
      `--from-path=${folder}`,
      '--overwrite-destination',
    )
    await server.startAgain()
    const [{ version } = { version: 0 }] = await server.database.read<{ version: number }>('dataset')
    expect(version).toBeGreaterThan(0)
    expect(await dump(server)).toEqual(before)
    expect(await problemsOf(server)).toEqual([])

    await wipe(server)
    const began = performance.now()
    await loadSeeds(server.database, loadGazetteer(), () => {})
    const rebuilt = performance.now() - began
    expect(await dump(server)).toEqual(before)
    console.log(
      `dumped in ${dumped.toFixed()} ms, loaded in ${restored.toFixed()} ms, rebuilt in ${rebuilt.toFixed()} ms`,
    )
  },
)

import { join } from 'node:path'
import type { LocalServerConfig } from '../database-config.ts'
import { GraphError } from '../graph-error.ts'
import { homeOf, passwordOf, setInitialPassword, wasStarted, writeConfiguration } from './home.ts'
import { howToGetServer } from './how-to-get.ts'
import { neo4jVersion, provideJars } from './jars.ts'
import { findJava } from './java.ts'
import { isServer, startFailure, startProcess, stopProcess } from './process.ts'
import { withLock } from './process-lock.ts'
import { freePort, waitUntilReady } from './readiness.ts'
import {
  forgetServer,
  isUsed,
  noteUse,
  type RunningServer,
  rememberedServer,
  rememberServer,
} from './users.ts'

/** A use of the local server. It runs as long as any process uses it. */
export interface LocalServer {
  readonly uri: string
  readonly password: string
  /** Starts it again on the same port if it died. */
  revive(): Promise<void>
  /** Ends this use; the last one stops the server. */
  release(): Promise<void>
}

/** Starting takes 4 s; after a kill the store recovers first, and a slow machine may take minutes. */
const patience = 180_000

/** Uses the server of that home: the one that runs there, whoever started it, or a new one. */
export async function useLocalServer(config: LocalServerConfig): Promise<LocalServer> {
  const home = homeOf(config)
  const lock = join(home, 'lock')
  const ensure = (port: number | null) => withLock(lock, () => ensureRunning({ ...config, port }, home))
  const release = holdServer(config)
  try {
    const { port } = await ensure(config.port)
    return {
      uri: uriOf(port),
      password: passwordOf(home),
      release,
      async revive() {
        await ensure(port)
      },
    }
  } catch (error) {
    await release()
    throw error
  }
}

/** Keeps the server of that home running, once somebody starts it, until the returned function is called. */
export function holdServer(config: LocalServerConfig): () => Promise<void> {
  const home = homeOf(config)
  const endUse = noteUse(home)
  return async () => {
    endUse()
    await withLock(join(home, 'lock'), () => stopIfUnused(home))
  }
}

const uriOf = (port: number) => `bolt://127.0.0.1:${port}`

async function ensureRunning(config: LocalServerConfig, home: string): Promise<RunningServer> {
  const remembered = rememberedServer(home)
  if (remembered && isServer(remembered.pid, home)) {
    if (await isReady(remembered, home)) return remembered
    // It hangs, or it was ending as we came.
    await stopProcess(remembered.pid)
  }
  forgetServer(home)
  return start(config, home)
}

async function isReady({ pid, port }: RunningServer, home: string): Promise<boolean> {
  return waitUntilReady(uriOf(port), passwordOf(home), patience, () => !isServer(pid, home))
}

async function start(config: LocalServerConfig, home: string): Promise<RunningServer> {
  const java = await findJava(config.javaHome)
  if (!java) throw new GraphError('NO_SERVER', howToGetServer('Java 17 or 21'))
  const jars = await provideJars(config.folder, config.report)
  config.report(`Starting Neo4j ${neo4jVersion} …`)
  // A free port can be taken by another before Neo4j binds it: then another one is tried.
  for (let triesLeft = config.port === null ? 3 : 1; ; triesLeft--) {
    const port = config.port ?? (await freePort())
    writeConfiguration(home, port, config)
    if (!wasStarted(home)) await setInitialPassword(java, jars, home)
    const server = { pid: startProcess(java, jars, home, config), port }
    rememberServer(home, server)
    if (await isReady(server, home)) return server
    await stopProcess(server.pid)
    forgetServer(home)
    const failure = startFailure(home, port)
    if (failure.code !== 'PORT_TAKEN' || triesLeft === 1) throw failure
  }
}

async function stopIfUnused(home: string): Promise<void> {
  const server = rememberedServer(home)
  if (!server || isUsed(home)) return
  if (isServer(server.pid, home)) await stopProcess(server.pid)
  forgetServer(home)
}

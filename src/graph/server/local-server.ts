import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalServerConfig } from '../database-config.ts'
import { GraphError } from '../graph-error.ts'
import { isDockerRunning, isDockerServer, startDockerServer, stopDockerServer } from './docker-server.ts'
import { homeOf, passwordOf } from './home.ts'
import { howToGetServer } from './how-to-get.ts'
import { hasJars, isMavenHere, neo4jVersion } from './jars.ts'
import { findJava } from './java.ts'
import { consoleLog, isJavaServer, startJavaServer, stopJavaServer } from './java-server.ts'
import { withLock } from './process-lock.ts'
import { freePort, waitUntilReady } from './readiness.ts'
import { portTaken, startFailure } from './start-failure.ts'
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
  /** Starts it again on the same port if it died, or serves nothing any more. */
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
    await withLock(join(home, 'lock'), () => stopIfUnused(home)).catch((error: NodeJS.ErrnoException) => {
      // Whoever uses it next, on a disk with room, finds it, and starts it again or stops it.
      if (error.code !== 'ENOSPC') throw error
    })
  }
}

const uriOf = (port: number) => `bolt://127.0.0.1:${port}`

async function ensureRunning(config: LocalServerConfig, home: string): Promise<RunningServer> {
  const remembered = rememberedServer(home)
  if (remembered) {
    if (await isReady(remembered, home)) return remembered
    // It is dead, broken, or it hangs.
    await stop(remembered, home)
    forgetServer(home)
  }
  return start(config, home)
}

async function start(config: LocalServerConfig, home: string): Promise<RunningServer> {
  const begin = await wayToStart(config)
  config.report(`Starting Neo4j ${neo4jVersion} …`)
  // A free port can be taken by another before Neo4j binds it: then another one is tried.
  for (let triesLeft = config.port === null ? 3 : 1; ; triesLeft--) {
    const port = await freePort(config.port ?? 0)
    if (port === null) throw portTaken(config.port ?? 0)
    const server = { ...(await begin(home, port, config)), port }
    rememberServer(home, server)
    if (await isReady(server, home)) return server
    await stop(server, home)
    forgetServer(home)
    const failure = startFailure(wordsOf(home), home, port)
    if (failure.code !== 'PORT_TAKEN' || triesLeft === 1) throw failure
  }
}

type Begin = (
  home: string,
  port: number,
  config: LocalServerConfig,
) => Promise<{ pid: number } | { container: string }>

/** With Java where it and the jars, or Maven to fetch them, are here; else in Docker. */
async function wayToStart({ javaHome, folder }: LocalServerConfig): Promise<Begin> {
  const java = await findJava(javaHome)
  if (java && (hasJars(folder) || (await isMavenHere())))
    return (home, port, config) => startJavaServer(java, home, port, config)
  if (await isDockerRunning()) return startDockerServer
  throw new GraphError('NO_SERVER', howToGetServer(java ? 'Maven' : 'Java 17 or 21'))
}

function wordsOf(home: string): string {
  return existsSync(consoleLog(home)) ? readFileSync(consoleLog(home), 'utf8') : ''
}

function isReady(server: RunningServer, home: string): Promise<boolean> {
  const ended = async () => !(await isRunning(server, home))
  return waitUntilReady(uriOf(server.port), passwordOf(home), patience, ended).catch((error: unknown) => {
    if (!(error instanceof GraphError && error.code === 'UNAUTHORIZED')) throw error
    const advice = `put it back, or delete ${home} and load the documents again`
    throw new GraphError('UNAUTHORIZED', `The password of the graph in ${home} was lost: ${advice}`)
  })
}

async function isRunning(server: RunningServer, home: string): Promise<boolean> {
  return 'pid' in server ? isJavaServer(server.pid, home) : isDockerServer(server.container)
}

async function stop(server: RunningServer, home: string): Promise<void> {
  if (!(await isRunning(server, home))) return
  await ('pid' in server ? stopJavaServer(server.pid) : stopDockerServer(server.container))
}

async function stopIfUnused(home: string): Promise<void> {
  const server = rememberedServer(home)
  if (!server || isUsed(home)) return
  await stop(server, home)
  forgetServer(home)
}

import { execFileSync, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalServerConfig } from '../database-config.ts'
import { GraphError } from '../graph-error.ts'
import { pause } from '../time-limit.ts'
import { isAlive } from './process-lock.ts'

/** From the manual's list for 5.26, without -XX:+AlwaysPreTouch, which is for servers that have the machine to themselves. */
const flags = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
]

const consoleLog = (home: string) => join(home, 'console.log')

/** Starts the server as a process that outlives this one. It is not ready yet. */
export function startProcess(java: string, jars: string, home: string, config: LocalServerConfig): number {
  const output = openSync(consoleLog(home), 'w')
  const server = spawn(
    java,
    [
      '-Xms64m',
      `-Xmx${config.heap}`,
      ...flags,
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
      '--console-mode',
    ],
    { detached: true, stdio: ['ignore', output, output] },
  )
  closeSync(output)
  server.unref()
  if (server.pid === undefined) throw new GraphError('START_FAILED', `${java} could not be started`)
  return server.pid
}

/** Whether that process is the server of that home: ids are used again, and a file can outlive a restart of the machine. */
export function isServer(pid: number, home: string): boolean {
  return isAlive(pid) && commandLineOf(pid).includes(`--home-dir=${home}`)
}

function commandLineOf(pid: number): string {
  try {
    const file = `/proc/${pid}/cmdline`
    if (existsSync(file)) return readFileSync(file, 'utf8')
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** Stops it cleanly: 1.6 s when idle. One that hangs is killed after 20 s; its store recovers at the next start. */
export async function stopProcess(pid: number): Promise<void> {
  const deadline = Date.now() + 20_000
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(pid, name)
    } catch {
      // It is gone.
    }
  }
  signal('SIGTERM')
  while (isAlive(pid)) {
    if (Date.now() > deadline) signal('SIGKILL')
    await pause(25)
  }
}

/** Why the server ended while it started, from the words it left. */
export function startFailure(home: string, port: number): GraphError {
  const log = existsSync(consoleLog(home)) ? readFileSync(consoleLog(home), 'utf8') : ''
  if (/PortBindException|Address already in use/.test(log))
    return new GraphError(
      'PORT_TAKEN',
      `Port ${port} is taken: end what uses it, or let Neo4j take a free one`,
    )
  if (/FileLockException|has been locked by another process/.test(log))
    return new GraphError('STORE_LOCKED', `Another Neo4j uses ${home}: stop that one, then run this again`)
  if (/No space left on device/i.test(log))
    return new GraphError('DISK_FULL', `No disk space left for Neo4j at ${home}: free some and run it again`)
  if (/exceeds physical memory|Could not reserve enough space|insufficient memory/i.test(log))
    return new GraphError('START_FAILED', 'Not enough free memory for Neo4j: it needs about 700 MB')
  const reason = /(?:ERROR|Caused by:|Error:)\s*(.{1,300})/.exec(log)?.[1] ?? 'it said nothing'
  return new GraphError(
    'START_FAILED',
    `Neo4j did not start (${reason}); all it said is in ${consoleLog(home)}`,
  )
}

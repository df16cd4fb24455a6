import { execFile, execFileSync, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { LocalServerConfig } from '../database-config.ts'
import { GraphError } from '../graph-error.ts'
import { pause } from '../time-limit.ts'
import { passwordOf, wasStarted } from './home.ts'
import { provideJars } from './jars.ts'
import { isAlive } from './process-lock.ts'
import { settingsOf } from './settings.ts'

/** From the manual's list for 5.26, without -XX:+AlwaysPreTouch, which is for servers that have the machine to themselves. */
export const flags = [
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

/** What the server says on its console, from its last start on. */
export const consoleLog = (home: string) => join(home, 'console.log')

/** Starts the server as a process that outlives this one. It is not ready yet. */
export async function startJavaServer(
  java: string,
  home: string,
  port: number,
  config: LocalServerConfig,
): Promise<{ pid: number }> {
  const jars = await provideJars(config.folder, config.report)
  writeConfiguration(home, port, config)
  if (!wasStarted(home)) await setInitialPassword(java, jars, home)
  const output = openSync(consoleLog(home), 'w')
  const options = ['-Xms64m', `-Xmx${config.heap}`, ...flags, ...config.jvm, '-cp', join(jars, '*')]
  const command = [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ]
  const server = spawn(java, [...options, ...command, '--console-mode'], {
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  server.unref()
  if (server.pid === undefined) throw new GraphError('START_FAILED', `${java} could not be started`)
  return { pid: server.pid }
}

export function writeConfiguration(home: string, port: number, config: LocalServerConfig): void {
  const settings = {
    ...settingsOf(config),
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
  }
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}`)
  mkdirSync(join(home, 'conf'), { recursive: true })
  writeFileSync(join(home, 'conf/neo4j.conf'), `${lines.join('\n')}\n`)
}

/**
 * Only before the first start: later the tool says it changed the password, and has not. Told in a file that is ours alone: the
 * arguments of a process are shown to everybody on the machine.
 */
async function setInitialPassword(java: string, jars: string, home: string): Promise<void> {
  const file = join(home, 'initial-password')
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', passwordOf(home)]
  writeFileSync(file, command.join('\n'), { mode: 0o600 })
  try {
    await promisify(execFile)(java, ['-XX:TieredStopAtLevel=1', '-cp', join(jars, '*'), `@${file}`], {
      env: { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    })
  } finally {
    rmSync(file, { force: true })
  }
}

/** Whether that process is the server of that home: ids are used again, and a file can outlive a restart of the machine. */
export function isJavaServer(pid: number, home: string): boolean {
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
export async function stopJavaServer(pid: number): Promise<void> {
  const deadline = performance.now() + 20_000
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(pid, name)
    } catch {
      // It is gone.
    }
  }
  signal('SIGTERM')
  while (isAlive(pid)) {
    if (performance.now() > deadline) signal('SIGKILL')
    await pause(25)
  }
}

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { LocalServerConfig } from '../database-config.ts'
import { passwordOf } from './home.ts'
import { neo4jVersion } from './jars.ts'
import { settingsOf } from './settings.ts'

const docker = (...args: string[]) => promisify(execFile)('docker', args)

/** Whether a Docker engine answers; the command alone is not enough. */
export async function isDockerRunning(): Promise<boolean> {
  return docker('version', '--format', '{{.Server.Version}}').then(
    () => true,
    () => false,
  )
}

/** Starts the official image with its data in that home. It is not ready yet. */
export async function startDockerServer(
  home: string,
  port: number,
  config: LocalServerConfig,
): Promise<{ container: string }> {
  const container = containerOf(home)
  await docker('rm', '--force', container).catch(() => {})
  config.report(`Fetching the image neo4j:${neo4jVersion} if it is not here …`)
  await docker(...runArguments(container, home, port, config))
  return { container }
}

/** One name a home: the container is found again by it. */
function containerOf(home: string): string {
  return `policy-lineage-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`
}

/** `docker run`; the password is in a file, since arguments are for everybody to see. */
export function runArguments(
  container: string,
  home: string,
  port: number,
  config: LocalServerConfig,
): string[] {
  const data = join(home, 'docker-data')
  const environment = join(home, 'docker.env')
  mkdirSync(data, { recursive: true })
  writeFileSync(environment, environmentOf(passwordOf(home), config), { mode: 0o600 })
  const { getuid, getgid } = process
  const user = getuid && getgid ? ['--user', `${getuid()}:${getgid()}`] : []
  return [
    ...['run', '--detach', '--rm', '--name', container, ...user],
    ...['--publish', `127.0.0.1:${port}:7687`, '--volume', `${data}:/data`, '--env-file', environment],
    `neo4j:${neo4jVersion}`,
  ]
}

/** The image takes settings as variables: db.tx_log.preallocate is NEO4J_db_tx__log_preallocate. */
function environmentOf(password: string, config: LocalServerConfig): string {
  const settings = Object.entries(settingsOf(config)).map(
    ([key, value]) => `NEO4J_${key.replaceAll('_', '__').replaceAll('.', '_')}=${value}`,
  )
  return `${[`NEO4J_AUTH=neo4j/${password}`, ...settings].join('\n')}\n`
}

export async function isDockerServer(container: string): Promise<boolean> {
  return docker('container', 'inspect', '--format', '{{.State.Running}}', container).then(
    ({ stdout }) => stdout.trim() === 'true',
    () => false,
  )
}

export async function stopDockerServer(container: string): Promise<void> {
  await docker('stop', '--time', '20', container).catch(() => {})
}

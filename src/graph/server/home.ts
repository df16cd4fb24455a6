import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { LocalServerConfig } from '../database-config.ts'

/** Absolute: the server's process is told of it and found by it. */
export function homeOf({ folder, home }: LocalServerConfig): string {
  return resolve(folder, home)
}

/** The server's own password, made up the first time; only this user can read the file. */
export function passwordOf(home: string): string {
  const file = join(home, 'password')
  mkdirSync(home, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** Whether the server was ever started there: from then on its password is in its own store. */
export function wasStarted(home: string): boolean {
  return existsSync(join(home, 'data/databases/system'))
}

/** Loopback only, no HTTP, nothing sent to anybody; small and quick to start and to stop. Unknown keys stop the server. */
export function writeConfiguration(home: string, port: number, { heap, pageCache }: LocalServerConfig): void {
  mkdirSync(join(home, 'conf'), { recursive: true })
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': true,
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'dbms.usage_report.enabled': false,
    'server.memory.heap.initial_size': heap,
    'server.memory.heap.max_size': heap,
    'server.memory.pagecache.size': pageCache,
    'db.transaction.timeout': '30s',
    'db.lock.acquisition.timeout': '20s',
    // An empty home takes 3 MB instead of 516.
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.retention_policy': 'keep_none',
    // A clean stop takes 1.6 s instead of 11.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  }
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}`)
  writeFileSync(join(home, 'conf/neo4j.conf'), `${lines.join('\n')}\n`)
}

/** Only before the first start: later the tool says it changed the password, and has not. */
export async function setInitialPassword(java: string, jars: string, home: string): Promise<void> {
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', passwordOf(home)]
  await promisify(execFile)(java, ['-XX:TieredStopAtLevel=1', '-cp', join(jars, '*'), ...command], {
    env: { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  })
}

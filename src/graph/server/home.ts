import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LocalServerConfig } from '../database-config.ts'

/** Absolute: the server's process is told of it and found by it. */
export function homeOf({ folder, home }: LocalServerConfig): string {
  return resolve(folder, home)
}

/** The server's own password, made up the first time; only this user can read the file. Hexadecimal: none begins like an option. */
export function passwordOf(home: string): string {
  const file = join(home, 'password')
  mkdirSync(home, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** Whether the server was ever started there: from then on its password is in its own store. */
export function wasStarted(home: string): boolean {
  return existsSync(join(home, 'data/databases/system'))
}

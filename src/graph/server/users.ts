import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './process-lock.ts'

/** A server that was started: what later commands need to find it. */
export type RunningServer = { readonly port: number } & (
  | { readonly pid: number }
  | { readonly container: string }
)

const stateFile = (home: string) => join(home, 'server.json')
const usersFolder = (home: string) => join(home, 'users')

export function rememberServer(home: string, server: RunningServer): void {
  writeFileSync(stateFile(home), JSON.stringify(server))
}

export function forgetServer(home: string): void {
  rmSync(stateFile(home), { force: true })
}

/** What the last start left; the process may be gone. */
export function rememberedServer(home: string): RunningServer | null {
  try {
    return JSON.parse(readFileSync(stateFile(home), 'utf8'))
  } catch {
    return null
  }
}

let uses = 0

/** Notes that this process uses the server until the returned function is called (or the process ends, however it does). */
export function noteUse(home: string): () => void {
  const file = join(usersFolder(home), `${process.pid}-${uses++}`)
  mkdirSync(usersFolder(home), { recursive: true })
  writeFileSync(file, '')
  return () => rmSync(file, { force: true })
}

/** Whether any living process still uses the server; what killed ones left is cleared away. */
export function isUsed(home: string): boolean {
  const files = readdirSync(usersFolder(home))
  const dead = files.filter((file) => !isAlive(Number.parseInt(file, 10)))
  for (const file of dead) rmSync(join(usersFolder(home), file), { force: true })
  return files.length > dead.length
}

import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pause } from '../time-limit.ts'

/** Whether a process with that id lives; one of another user counts, one that ended and was not collected does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** In containers whose first process collects nobody, what was killed stays: 4711 (java) Z 1 … */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return false
  }
}

/** Does the work while no other process holds the same file; a lock whose process died is taken over. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!takeLock(file)) await pause(50)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

/** Takes the lock for this process unless another holds it. It is given back by deleting the file. */
export function takeLock(file: string): boolean {
  mkdirSync(dirname(file), { recursive: true })
  // Written elsewhere and linked: a lock that is there has its holder's id in it.
  const own = `${file}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, file)
    return true
  } catch {
    removeDead(file)
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

/** Two may find the same dead lock: the one that moves away a living one instead puts it back. */
function removeDead(file: string): void {
  const holder = holderOf(file)
  if (holder === null || isAlive(holder)) return
  const moved = `${file}.${process.pid}.dead`
  try {
    renameSync(file, moved)
    if (holderOf(moved) !== holder) linkSync(moved, file)
  } catch {
    // Another process was faster.
  }
  rmSync(moved, { force: true })
}

function holderOf(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8')) || null
  } catch {
    return null
  }
}

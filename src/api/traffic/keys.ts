import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'

/** Somebody with a key: who, and how often a minute. */
export interface KeyHolder {
  readonly name: string
  readonly limit: number
}

const Line = z.tuple([
  z.string().regex(/^[\w.-]{1,64}$/, 'a name of letters, digits, dots and dashes'),
  z.string().regex(/^[0-9a-f]{64}$/, 'the SHA-256 of a key in hexadecimal'),
  z.coerce.number().int().min(1).max(1_000_000),
])

/**
 * Reads a file of keys: NAME SHA-256 LIMIT a line, the limit in requests a minute; # begins a remark. Keys themselves are in no
 * file of ours. Throws an `Error` that names the line which is none.
 */
export function readKeys(file: string): ReadonlyMap<string, KeyHolder> {
  const holders = new Map<string, KeyHolder>()
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const words = line.replace(/#.*/, '').trim().split(/\s+/)
    if (words[0] === '') continue
    const read = Line.safeParse(words)
    if (!read.success) throw new Error(`${file}, line ${index + 1}: needs NAME SHA-256 LIMIT`)
    const [name, hash, limit] = read.data
    holders.set(hash, { name, limit })
  }
  return holders
}

/** What stands behind `Authorization: Bearer`; null if nothing does. */
export function keyIn({ headers }: IncomingMessage): string | null {
  return /^Bearer\s+(\S{1,200})$/i.exec(headers.authorization ?? '')?.[1] ?? null
}

/** A hash is looked up, so that the time it takes tells nothing about the keys. */
export function holderOf(key: string, keys: ReadonlyMap<string, KeyHolder>): KeyHolder | undefined {
  return keys.get(createHash('sha256').update(key).digest('hex'))
}

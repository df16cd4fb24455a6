import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from '../../src/bundled.js'

/**
 * The bench of reading out of a bundle, as every command of ours runs: as tsx runs it, each function is wrapped to keep its name, and
 * a document took a fifth longer.
 */
export async function readingAsInstalled(): Promise<typeof import('./reading.ts')> {
  const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'bench-'))
  try {
    await build(['test/bench/reading.ts'], folder)
    return await import(pathToFileURL(join(folder, 'reading.js')).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

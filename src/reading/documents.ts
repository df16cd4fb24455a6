import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { reasonOf } from '../domain/reason-of.ts'

/** A file to read, or why it cannot be: the two ends of every command that takes paths. */
export type Document =
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly failure: string }

/** What a folder is searched for; a file named on the command line is tried whatever it is called. */
const readable = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.mht',
  '.mhtml',
  '.eml',
  '.docx',
  '.doc',
  '.wps',
  '.pdf',
  '.ofd',
])

/** A policy document is text of some kB; a file beyond this is something else, and would cost its size in memory. */
const largest = 50 * 1024 * 1024

/**
 * The documents under the given paths, in the order of the paths and of the names in a folder, one at a time, so that
 * memory does not grow with the number of files. A path that cannot be read is a `failure`, and the rest goes on. A named
 * folder without a document is told, with what was looked for.
 */
export async function* documentsIn(
  paths: readonly string[],
  nothing: (path: string, reason: string) => void = () => {},
): AsyncGenerator<Document> {
  for (const path of paths) {
    let found = false
    for await (const document of documentsAt(path, true)) {
      found = true
      yield document
    }
    if (!found) nothing(path, `no document was found there (${[...readable].join(' ')})`)
  }
}

async function* documentsAt(path: string, named: boolean): AsyncGenerator<Document> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) {
      const entries = await readdir(path, { withFileTypes: true })
      entries.sort((a, b) => (a.name < b.name ? -1 : 1))
      for (const entry of entries) {
        if (entry.name.startsWith('.')) continue
        if (entry.isDirectory() || readable.has(extname(entry.name).toLowerCase()))
          yield* documentsAt(join(path, entry.name), false)
      }
    } else if (!found.isFile()) {
      if (named) yield { file: path, failure: 'is neither a file nor a folder' }
    } else if (found.size === 0) {
      yield { file: path, failure: 'is empty' }
    } else if (found.size > largest) {
      yield {
        file: path,
        failure: `is ${Math.round(found.size / 1024 / 1024)} MB; documents of up to ${largest / 1024 / 1024} MB are read`,
      }
    } else {
      yield { file: path, bytes: await readFile(path) }
    }
  } catch (error) {
    yield { file: path, failure: whyNotRead(error) }
  }
}

/** The usual reasons in words; the system's own message for the rest. */
function whyNotRead(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'does not exist'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read: no permission'
  return reasonOf(error)
}

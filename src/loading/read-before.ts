import { createHash } from 'node:crypto'
import type { Database } from '../graph/database.ts'
import type { Document } from '../reading/documents.ts'
import { readerVersion } from './reader-version.ts'

/** So many files are asked about at once, and noted at once; their bytes are held meanwhile. */
const batch = { files: 100, bytes: 20_000_000 }

/** Knows which files a reader like this one has read before: they say what they said, and are neither read nor saved again. */
export interface ReadBefore {
  /** Those of the documents that are to be read; `passed` is told of the others. */
  fresh(documents: AsyncIterable<Document>, passed: (file: string) => void): AsyncGenerator<Document>
  /** What a file said is saved. */
  saved(sha256: string): Promise<void>
  /** Notes what was saved since; what is not noted is read once more the next time. */
  finish(): Promise<void>
}

export function readBefore(database: Pick<Database, 'read' | 'write'>): ReadBefore {
  const reader = readerVersion()
  let toNote: string[] = []

  async function note(): Promise<void> {
    const ids = toNote
    toNote = []
    if (ids.length > 0)
      await database.write('note-reader', (transaction) => transaction.run('note-reader', { ids, reader }))
  }

  async function* sift(documents: readonly Document[], passed: (file: string) => void) {
    const files = documents.flatMap((one) =>
      'bytes' in one
        ? [{ file: one.file, sha256: createHash('sha256').update(one.bytes).digest('hex') }]
        : [],
    )
    const rows = await database.read<{ sha256: string }>('sources-read-by', { files, reader })
    const known = new Set(rows.map(({ sha256 }) => sha256))
    const unchanged = new Set(files.filter(({ sha256 }) => known.has(sha256)).map(({ file }) => file))
    for (const document of documents)
      if (unchanged.has(document.file)) passed(document.file)
      else yield document
  }

  return {
    async *fresh(documents, passed) {
      let some: Document[] = []
      let bytes = 0
      for await (const document of documents) {
        some.push(document)
        bytes += 'bytes' in document ? document.bytes.length : 0
        if (some.length < batch.files && bytes < batch.bytes) continue
        yield* sift(some, passed)
        some = []
        bytes = 0
      }
      if (some.length > 0) yield* sift(some, passed)
    },
    async saved(sha256) {
      toNote.push(sha256)
      if (toNote.length >= batch.files) await note()
    },
    finish: note,
  }
}

import { availableParallelism } from 'node:os'
import type { PolicyRecords } from '../domain/policy-records.ts'
import { reasonOf } from '../domain/reason-of.ts'
import { loadGazetteer } from '../extract/gazetteer.ts'
import { ingest } from '../ingest.ts'
import type { Document } from './documents.ts'
import { type ReadingAnswer, readingPool } from './reading-pool.ts'

/** What became of one file. */
export type ReadDocument = { readonly file: string } & ReadingAnswer

/** So few are read here: a further process takes a second and a half to know its gazetteer and to run warm. */
const few = { documents: 30, bytes: 2_000_000 }

/**
 * Reads documents, in the order in which they come. Many are read by as many processes as there are cores; what is under
 * way is bounded, so that memory does not grow with their number.
 */
export async function* readDocuments(
  documents: AsyncIterable<Document>,
  processes = availableParallelism(),
): AsyncGenerator<ReadDocument> {
  const rest = documents[Symbol.asyncIterator]()
  const first = await takeFew(rest)
  if (!first.isAll && processes > 1) yield* readInPool(chain(first.taken, rest), processes)
  else yield* readHere(chain(first.taken, rest))
}

async function* readHere(documents: AsyncIterable<Document>): AsyncGenerator<ReadDocument> {
  const gazetteer = loadGazetteer()
  for await (const document of documents) {
    if ('failure' in document) yield document
    else
      yield {
        file: document.file,
        ...(await readOne(() => ingest(document.bytes, document.file, gazetteer))),
      }
  }
}

async function readOne(read: () => Promise<PolicyRecords>): Promise<ReadingAnswer> {
  try {
    return { records: await read() }
  } catch (error) {
    return { failure: reasonOf(error) }
  }
}

async function* readInPool(
  documents: AsyncIterable<Document>,
  processes: number,
): AsyncGenerator<ReadDocument> {
  const pool = readingPool(processes)
  // Enough that no process waits while a long document holds up the order.
  const window = 8 * processes
  const underWay: Promise<ReadDocument>[] = []
  try {
    for await (const document of documents) {
      underWay.push(
        'failure' in document
          ? Promise.resolve(document)
          : pool.read(document).then((answer) => ({ file: document.file, ...answer })),
      )
      if (underWay.length >= window) yield (await underWay.shift())!
    }
    for (const document of underWay) yield await document
  } finally {
    pool.close()
  }
}

/** The first documents, and whether they are all there are. */
async function takeFew(
  documents: AsyncIterator<Document>,
): Promise<{ readonly taken: readonly Document[]; readonly isAll: boolean }> {
  const taken: Document[] = []
  for (let bytes = 0; taken.length < few.documents && bytes < few.bytes; ) {
    const { value, done } = await documents.next()
    if (done) return { taken, isAll: true }
    taken.push(value)
    if ('bytes' in value) bytes += value.bytes.length
  }
  return { taken, isAll: false }
}

async function* chain(first: readonly Document[], rest: AsyncIterator<Document>): AsyncGenerator<Document> {
  yield* first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

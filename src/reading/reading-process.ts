import { reasonOf } from '../domain/reason-of.ts'
import { loadGazetteer } from '../extract/gazetteer.ts'
import { ingest } from '../ingest.ts'
import type { ReadingAnswer, ReadingRequest } from './reading-pool.ts'

/** A process that reads what its parent sends, one document at a time, and ends with it: see `reading-pool.ts`. */
const gazetteer = loadGazetteer()

process.on('message', async ({ file, bytes }: ReadingRequest) => {
  process.send!(
    await ingest(bytes, file, gazetteer).then(
      (records): ReadingAnswer => ({ records }),
      (error): ReadingAnswer => ({ failure: reasonOf(error) }),
    ),
  )
})
process.on('disconnect', () => process.exit())

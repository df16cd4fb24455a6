import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Evidence } from '../../src/domain/evidence.ts'
import type { PolicyRecords } from '../../src/domain/policy-records.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { checkRecords } from '../../src/graph/save/check-records.ts'
import { ingest } from '../../src/ingest.ts'
import { UnreadableDocument } from '../../src/text/decode/decode.ts'
import { documents, type Incoming } from './documents.ts'
import { longest, patienceFor, runs, seed } from './runs.ts'

const gazetteer = loadGazetteer()
const count = runs || 120

function evidenceOf(records: PolicyRecords): Evidence[] {
  const { directives, citations, tasks, responsibilities, metrics } = records
  return [
    ...directives.flatMap(({ evidence }) => Object.values(evidence)),
    ...[...citations, ...tasks, ...responsibilities, ...metrics].map(({ evidence }) => evidence),
  ]
}

async function readOne({ name, bytes }: Incoming): Promise<void> {
  const began = performance.now()
  const records = await ingest(bytes, name, gazetteer).catch((error: unknown) => {
    if (error instanceof UnreadableDocument) return null
    throw error
  })
  expect(performance.now() - began).toBeLessThan(longest())
  if (!records) return
  checkRecords(records)
  for (const { quote, start, end } of evidenceOf(records))
    expect(records.source.text!.slice(start, end)).toBe(quote)
}

test(`${count} damaged documents: each is read, with every word in its place, or refused`, {
  timeout: patienceFor(count, 60),
}, async () => {
  const before = process.memoryUsage().heapUsed
  await fc.assert(fc.asyncProperty(documents, readOne), { numRuns: count, ...seed })
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(500e6)
})

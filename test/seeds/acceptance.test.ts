import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PolicyRecords } from '../../src/domain/policy-records.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { read } from '../../src/ingest.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { checks, faultsOf } from './acceptance.ts'

const documents = join(import.meta.dirname, '../../seeds/documents')
const read_ = new Map<string, PolicyRecords>()

function recordsOf(file: string): PolicyRecords {
  let records = read_.get(file)
  if (!records) {
    records = PolicyRecords.parse(read(decode(readFileSync(join(documents, file)), file), loadGazetteer()))
    read_.set(file, records)
  }
  return records
}

test.each(checks.map((check) => [check.id, check.sentence.slice(0, 30), check] as const))(
  '%s %s',
  (_id, _sentence, check) => {
    expect(faultsOf(check, recordsOf(check.file), check)).toEqual([])
  },
)

import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { PolicyRecords } from '../../domain/policy-records.ts'

/** Records as a property: compressed they take a tenth. */
export function pack(records: PolicyRecords): string {
  return deflateRawSync(JSON.stringify(records)).toString('base64')
}

/** Back again, with the text that is kept beside them. */
export function unpack(packed: string, text: string | null): PolicyRecords {
  const records = PolicyRecords.parse(JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString()))
  return { ...records, source: { ...records.source, ...(text !== null && { text }) } }
}

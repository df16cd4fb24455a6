import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { PolicyRecords } from '../../domain/policy-records.ts'

/** Records as a property: compressed they take a tenth. */
export function pack(records: PolicyRecords): string {
  return deflateRawSync(JSON.stringify(records)).toString('base64')
}

export function unpack(packed: string): PolicyRecords {
  return PolicyRecords.parse(JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString()))
}

import { PolicyRecords } from './domain/policy-records.ts'
import { extract } from './extract/extract.ts'
import type { Gazetteer } from './extract/gazetteer.ts'
import { resolve } from './resolve/resolve.ts'
import { clean } from './text/clean.ts'
import { decodeFile } from './text/decode/decode-file.ts'
import { parse } from './text/parse.ts'
import type { SourceDocument } from './text/source-document.ts'

/**
 * One file of any format → its records, checked before they leave. Throws `UnreadableDocument` for what is no text, and a zod
 * error where the records are not as their contract says, which is our bug.
 */
export async function ingest(bytes: Uint8Array, file: string, gazetteer: Gazetteer): Promise<PolicyRecords> {
  return PolicyRecords.parse(read(await decodeFile(bytes, file), gazetteer))
}

/**
 * The story: what one document says, as records, and what could not be made out, as findings among them. It begins with the
 * text that `decodeFile` (or `decode`, for text) draws out of a file. Pure: the same text and the same gazetteer give the same
 * records.
 */
export function read(source: SourceDocument, gazetteer: Gazetteer): PolicyRecords {
  const tree = parse(clean(source))
  const mentions = extract(tree, gazetteer)
  return resolve(tree, mentions, gazetteer)
}

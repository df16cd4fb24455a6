import type { PolicyRecords } from './domain/policy-records.ts'
import { extract } from './extract/extract.ts'
import type { Gazetteer } from './extract/gazetteer.ts'
import { resolve } from './resolve/resolve.ts'
import { clean } from './text/clean.ts'
import { decode } from './text/decode.ts'
import { parse } from './text/parse.ts'

/**
 * The story: what one file says, as records, and what could not be made out, as findings among them. Pure: the same bytes
 * and the same gazetteer give the same records. Throws `UnreadableDocument` for what is no text at all.
 */
export function read(bytes: Uint8Array, file: string, gazetteer: Gazetteer): PolicyRecords {
  const source = decode(bytes, file)
  const tree = parse(clean(source))
  const mentions = extract(tree, gazetteer)
  return resolve(tree, mentions, gazetteer)
}

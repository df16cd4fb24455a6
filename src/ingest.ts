import type { PolicyRecords } from './domain/policy-records.ts'
import { extract } from './extract/extract.ts'
import type { Gazetteer } from './extract/gazetteer.ts'
import { resolve } from './resolve/resolve.ts'
import { clean } from './text/clean.ts'
import { parse } from './text/parse.ts'
import type { SourceDocument } from './text/source-document.ts'

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

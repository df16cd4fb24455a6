import { Relation } from '../domain/citation.ts'
import { columnNames } from '../resolve/registry/registry-words.ts'

/** What `load --help` prints. */
export function loadUsage(): string {
  return `npm run -s load -- [--bulk] [--registry FILE]… [PATH…]

  PATH             documents, or folders of them; a file read again replaces what it said before
  --registry FILE  a table (csv, tsv, xlsx) of what is known of directives without their text, or of who cites whom;
                   a table named as a PATH is one too. Loaded again it changes nothing, and an interrupted load is finished.
  --bulk           the first load of a graph of our own on this machine, through Neo4j's importer: for hundred thousands.
                   The same graph; it begins at version 1 without a log of changes, there must be no graph yet, and what fails
                   half way leaves none. Memory has an entry for each row and key: some million rows are its limit

A table of headers names its columns in its first row, in any order; a title each row must have:
${columnNames()
  .map((column) => `  ${column}`)
  .join('\n')}

A table of pairs has from and to (引用文件, 被引用文件): ids of rows in tables of headers loaded before or with it, document
numbers, or titles; and may have relation: ${Relation.options.join(', ')};
CITES if absent.

Days are YYYY-MM-DD, 2019/12/31, 20191231 or 2019年12月31日; several issuers are parted by ; or 、. A row that cannot be used is
named (row 7 of FILE: …, the first 20 of a table) and the rest is loaded.
exit codes: 0 all done · 1 some documents, tables or rows failed · 2 wrong usage or configuration
`
}

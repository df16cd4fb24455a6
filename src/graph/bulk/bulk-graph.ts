import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Citation } from '../../domain/citation.ts'
import { PolicyRecords } from '../../domain/policy-records.ts'
import type { RegistryRecords } from '../../domain/registration.ts'
import { bodyNode } from '../save/body-node.ts'
import { checkRecords } from '../save/check-records.ts'
import { citationRows } from '../save/content.ts'
import { descriptionsIn, descriptionsInRows } from '../save/description.ts'
import { pack } from '../save/packed.ts'
import { sourceProperties } from '../save/replace-sources.ts'
import { recordsHashOf } from '../save/save.ts'
import { jurisdictionRows, type Place } from '../save/save-jurisdictions.ts'
import { rowsHashOf, type TableSave, type TableSource, tableProperties } from '../save/save-table.ts'
import type { ImportFiles } from '../server/bulk-import.ts'
import { graphFiles } from './graph-files.ts'
import { keptDescriptions } from './kept-descriptions.ts'
import { spool } from './spool.ts'
import { writeDirectives } from './write-directives.ts'

/** A graph that is made in files, out of all that is to be in it, and is then imported whole. */
export interface BulkGraph {
  places(places: readonly Place[]): void
  /** What one file says. The same content under two paths is one source, known by the path that sorts first. */
  document(records: PolicyRecords): 'new' | 'unchanged'
  table(source: TableSource): TableSave
  /** The records of directives that tables call so. */
  rowsCalled(ids: readonly string[]): { readonly rowId: string; readonly record: string }[]
  /** Makes out the directives and writes the rest. `reader` names what read the documents. */
  finish(reader: string): ImportFiles & { readonly records: number }
}

interface KeptDocument {
  file: string
  readonly place: number
  readonly damage: number
}

/**
 * Begins one in a folder. What `finish` leaves is what saving the same would leave, but for the log of changes, which it has none
 * of: everything is of version 1. Memory holds an entry for each directive, key and citation of a table; texts and records are
 * set aside in the folder.
 */
export function bulkGraph(folder: string): BulkGraph {
  const files = graphFiles(folder)
  const aside = spool(join(folder, 'aside'))
  const descriptions = keptDescriptions(files, aside)
  const documents = new Map<string, KeptDocument>()
  const tables = new Map<string, TableSource>()
  const pairs = new Map<string, number[]>()
  const codes = new Set<string>()
  let jurisdictionsHash: string | null = null

  function keepPairs(citations: readonly Citation[], rows: string, table: string): void {
    for (const citation of citations)
      for (const row of citationRows(citation, table)) {
        const properties = { ...row.properties, rows, namedFrom: citation.from }
        const place = aside.add(JSON.stringify({ to: row.to, properties }))
        const others = pairs.get(citation.from)
        if (others) others.push(place)
        else pairs.set(citation.from, [place])
      }
  }

  function writeBodies(): void {
    for (const [id, ofBody] of descriptions.bodies()) {
      const { label, properties, parent, jurisdiction, successors } = bodyNode(id, ofBody)
      files.node('Body', properties, label)
      if (parent) files.link('bodies', id, parent, 'UNIT_OF')
      if (jurisdiction && codes.has(jurisdiction)) files.link('serves', id, jurisdiction, 'SERVES')
      for (const successor of successors) files.link('bodies', id, successor, 'SUCCEEDED_BY')
    }
  }

  const readDocument = (sha256: string): PolicyRecords => JSON.parse(aside.read(documents.get(sha256)!.place))

  return {
    places(places) {
      const { rows, hash } = jurisdictionRows(places)
      jurisdictionsHash = hash
      for (const { code } of rows) codes.add(code)
      for (const { code, parent, properties } of rows) {
        files.node('Jurisdiction', properties)
        if (parent && codes.has(parent)) files.link('places', code, parent, 'PART_OF')
      }
    },

    document(records) {
      checkRecords(records)
      const { sha256, file, damage } = records.source
      if (tables.has(sha256)) throw new Error('is loaded as a registry table, too')
      const same = documents.get(sha256)
      if (same) {
        if (file < same.file) same.file = file
        return 'unchanged'
      }
      documents.set(sha256, {
        file,
        place: aside.add(JSON.stringify(records)),
        damage: damage.reduce((sum, { count }) => sum + count, 0),
      })
      const said = descriptionsIn(records)
      descriptions.add(said)
      for (const { key } of said) files.link('says', sha256, key, 'SAYS')
      return 'new'
    },

    table(source) {
      const { sha256, text, file } = source
      if (documents.has(sha256)) throw new Error('is loaded as a document, too')
      const same = tables.get(sha256)
      tables.set(sha256, same && same.file < file ? same : source)
      let index = 0
      return {
        async rows(records: RegistryRecords) {
          if (same) return
          const { start, end, citations } = records
          const id = `${sha256}#${index}`
          const properties = { id, index: index++, hash: rowsHashOf(records), start, end }
          files.node('Rows', { ...properties, text: text.slice(start, end) })
          files.link('hasRows', sha256, id, 'HAS_ROWS')
          const said = descriptionsInRows(records)
          descriptions.add(said)
          for (const { key } of said) files.link('rowsSay', id, key, 'SAYS')
          keepPairs(citations, id, sha256)
        },
        end: async () => ({ status: same ? 'unchanged' : 'new', written: index }),
      }
    },

    rowsCalled: (ids) =>
      ids.flatMap((rowId) => descriptions.called(rowId).map((record) => ({ rowId, record }))),

    finish(reader) {
      writeBodies()
      const tagsOfSource = writeDirectives(files, {
        descriptions,
        damageOf: (source) =>
          source === null ? null : (documents.get(source)?.damage ?? (tables.has(source) ? 0 : null)),
        pairsOf: (named) => (pairs.get(named) ?? []).map((place) => JSON.parse(aside.read(place))),
        readDocument,
        isPlace: (code) => codes.has(code),
      })
      for (const [sha256, { file }] of documents) {
        const records = PolicyRecords.parse(readDocument(sha256))
        const tags = [...(tagsOfSource.get(sha256) ?? [])].sort()
        files.node('Source', {
          ...sourceProperties(records, recordsHashOf(records), file),
          records: pack({ ...records, source: { ...records.source, text: undefined } }),
          searchTags: records.source.text && tags.length > 0 ? ['type=Text', ...tags] : null,
          readBy: reader,
        })
      }
      for (const table of tables.values())
        files.node('Source', { ...tableProperties(table), isWhole: true }, 'Registry')
      files.node('Dataset', {
        ...{ id: 'dataset', version: 1, epoch: randomUUID().slice(0, 8), jurisdictionsHash },
        ...{ changedAt: new Date().toISOString(), changesFrom: 2 },
      })
      aside.close()
      return files.close()
    },
  }
}

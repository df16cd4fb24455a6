import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportFiles } from '../server/bulk-import.ts'
import type { Value } from '../values.ts'
import { type Label, type Link, nodeColumns, relationshipColumns } from './columns.ts'
import { type ColumnType, type CsvFile, csvFile, listDelimiter } from './csv-file.ts'

type Properties = Readonly<Record<string, Value | undefined>>

/** A graph as files that Neo4j's importer reads, one for each kind of node and relationship. */
export interface GraphFiles {
  node(label: Label, properties: Properties, ...furtherLabels: readonly string[]): void
  link(link: Link, from: string, to: string, type: string, properties?: Properties): void
  close(): ImportFiles & { readonly records: number }
}

/** Begins them in a folder, which is made. */
export function graphFiles(folder: string): GraphFiles {
  mkdirSync(folder, { recursive: true })
  const nodes = new Map<string, CsvFile>()
  const relationships = new Map<string, CsvFile>()

  function fileOfNodes(label: Label): CsvFile {
    const [key, ...others] = Object.entries<ColumnType>(nodeColumns[label])
    const file = csvFile(
      join(folder, `${label}.csv`),
      [`${key![0]}:ID(${label})`, ':LABEL'],
      Object.fromEntries(others),
    )
    nodes.set(label, file)
    return file
  }

  function fileOfLinks(link: Link): CsvFile {
    const { from, to, columns } = relationshipColumns[link]
    const first = [`:START_ID(${from})`, `:END_ID(${to})`, ':TYPE']
    const file = csvFile(join(folder, `${link}-links.csv`), first, columns)
    relationships.set(link, file)
    return file
  }

  return {
    node(label, properties, ...furtherLabels) {
      const key = keys[label]
      const { [key]: id, ...others } = properties
      const file = nodes.get(label) ?? fileOfNodes(label)
      file.row([String(id), [label, ...furtherLabels].join(listDelimiter)], others)
    },
    link(link, from, to, type, properties = {}) {
      const file = relationships.get(link) ?? fileOfLinks(link)
      file.row([from, to, type], properties)
    },
    close() {
      const ended = [...nodes.values(), ...relationships.values()].map((each) => each.close())
      return {
        nodes: [...nodes.values()].map(({ file }) => ({ labels: [], file })),
        relationships: [...relationships.values()].map(({ file }) => file),
        isMultiline: ended.some(({ isMultiline }) => isMultiline),
        longest: Math.max(0, ...ended.map(({ longest }) => longest)),
        listDelimiter,
        records: ended.reduce((sum, { rows }) => sum + rows, 0),
      }
    },
  }
}

const keys = Object.fromEntries(
  Object.entries(nodeColumns).map(([label, columns]) => [label, Object.keys(columns)[0]!]),
) as Record<Label, string>

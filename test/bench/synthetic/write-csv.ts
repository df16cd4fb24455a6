import { once } from 'node:events'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportFiles } from '../../../src/graph/server/bulk-import.ts'
import type { Cell } from './cell.ts'
import type { ColumnType, Tables } from './tables.ts'

/** Writes the tables into a folder as Neo4j's importer reads them. Returns the files, and how many records they hold. */
export async function writeCsv(
  folder: string,
  { nodes, relationships }: Tables,
): Promise<ImportFiles & { readonly records: number }> {
  mkdirSync(folder, { recursive: true })
  let records = 0
  const write = async (name: string, header: readonly string[], rows: Iterable<readonly Cell[]>) => {
    const file = join(folder, `${name}.csv`)
    const output = createWriteStream(file)
    let text = `${header.join(',')}\n`
    for (const row of rows) {
      records++
      for (let i = 0; i < row.length; i++) text += (i === 0 ? '' : ',') + written(row[i]!)
      text += '\n'
      if (text.length < 65_536) continue
      if (!output.write(text)) await once(output, 'drain')
      text = ''
    }
    output.end(text)
    await once(output, 'finish')
    return file
  }
  const made = { nodes: [] as { labels: readonly string[]; file: string }[], relationships: [] as string[] }
  for (const { name, labels, columns, rows } of nodes) {
    const [key, ...others] = headerOf(columns)
    made.nodes.push({
      labels,
      file: await write(name, [`${key!.replace(':string', '')}:ID(${name})`, ...others], rows()),
    })
  }
  for (const { name, from, to, columns, rows } of relationships)
    made.relationships.push(
      await write(name, [`:START_ID(${from})`, `:END_ID(${to})`, ':TYPE', ...headerOf(columns)], rows()),
    )
  return { ...made, records }
}

const headerOf = (columns: Readonly<Record<string, ColumnType>>) =>
  Object.entries(columns).map(([name, type]) => `${name}:${type}`)

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return `"${cell.includes('"') ? cell.replaceAll('"', '""') : cell}"`
  if (typeof cell === 'object') return `"${cell.join(';')}"`
  return String(cell)
}

import type { TestGraph } from '../../neo4j.ts'
import type { Cell } from './cell.ts'
import type { ColumnType, Tables } from './tables.ts'

const batch = 2_000

/** Writes the tables into an empty graph that has its constraints, through Cypher: for graphs of thousands. */
export async function saveTables({ cypher }: Pick<TestGraph, 'cypher'>, tables: Tables): Promise<void> {
  const keyOf = new Map(tables.nodes.map(({ name, columns }) => [name, Object.keys(columns)[0]!]))
  const labelOf = new Map(tables.nodes.map(({ name, labels }) => [name, labels[0]!]))
  for (const { labels, columns, rows } of tables.nodes)
    for (const some of inBatches(rows()))
      await cypher(`UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row${dates('n', columns)}`, {
        rows: some.map((row) => record(columns, row)),
      })
  for (const { from, to, columns, rows } of tables.relationships)
    for (const some of inBatches(rows()))
      await cypher(
        `UNWIND $rows AS row
         MATCH (a:${labelOf.get(from)} {${keyOf.get(from)}: row.from}) MATCH (b:${labelOf.get(to)} {${keyOf.get(to)}: row.to})
         CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
        {
          rows: some.map(([start, end, type, ...rest]) => ({
            ...{
              from: String(start),
              to: String(end),
              type: String(type),
              properties: record(columns, rest),
            },
          })),
        },
      )
}

function* inBatches<T>(rows: Iterable<T>): Iterable<T[]> {
  let some: T[] = []
  for (const row of rows) {
    some.push(row)
    if (some.length < batch) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

const record = (columns: Readonly<Record<string, ColumnType>>, row: readonly Cell[]) =>
  Object.fromEntries(Object.keys(columns).map((name, i) => [name, row[i] ?? null]))

/** Of the columns that hold days: `, n.issuedOn = date(row.issuedOn)`. */
const dates = (variable: string, columns: Readonly<Record<string, ColumnType>>) =>
  Object.entries(columns)
    .filter(([, type]) => type === 'date')
    .map(([name]) => `, ${variable}.${name} = date(row.${name})`)
    .join('')

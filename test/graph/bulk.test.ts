import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { openDatabase } from '../../src/graph/database.ts'
import { homeOf, passwordOf } from '../../src/graph/server/home.ts'
import { fromDriver, type Row } from '../../src/graph/values.ts'
import { verify } from '../../src/graph/verify/verify.ts'
import { loadDocuments } from '../../src/loading/load.ts'
import { loadInBulk } from '../../src/loading/load-bulk.ts'
import { loadRegistries } from '../../src/loading/load-registry.ts'
import { withDatabase } from '../neo4j.ts'
import { testServer } from '../test-server.ts'
import { dump } from './dump.ts'

const graph = withDatabase()
const gazetteer = loadGazetteer()
const local = { ...testServer, home: `test-bulk-${process.pid}` }
const home = homeOf(local)
afterAll(() => {
  for (const made of [home, folder]) rmSync(made, { recursive: true, force: true })
})

const paths = [
  'seeds/documents/002_985c6f62a75299a8.txt',
  'test/text/parse/documents/notice-with-payload.txt',
]
const folder = mkdtempSync(join(tmpdir(), 'bulk-'))
const registries = [join(folder, 'directives.tsv'), join(folder, 'citations.tsv')]
const problems: string[] = []
const failed = (file: string, reason: string) => problems.push(`${file}: ${reason}`)
const tables = { loaded: () => {}, broken: (file: string) => failed(file, 'a row'), failed }
const listener = { registries: tables, documents: { failed }, say: () => {} }

/** Of the tables of the seeds the first rows, and what these cite of each other. */
beforeAll(() => {
  process.chdir(join(import.meta.dirname, '../..'))
  const lines = (file: string) => readFileSync(`seeds/registry/${file}`, 'utf8').trimEnd().split('\n')
  const directives = lines('directives.tsv').slice(0, 61)
  const ids = new Set(['from', 'to', ...directives.map((line) => line.split('\t')[0]!)])
  const pairs = lines('citations.tsv').filter((line) =>
    line
      .split('\t')
      .slice(0, 2)
      .every((id) => ids.has(id)),
  )
  expect(pairs.length).toBeGreaterThan(20)
  writeFileSync(registries[0]!, directives.join('\n'))
  writeFileSync(registries[1]!, pairs.join('\n'))
})

test('a bulk load makes the same graph as a load', { timeout: 600_000 }, async () => {
  const report = (await loadInBulk({ paths, registries }, gazetteer, local, listener))!
  await loadRegistries(graph.database, gazetteer, registries, tables)
  await loadDocuments(graph.database, gazetteer, paths, { done: () => {}, failed })
  expect(problems).toEqual([])

  const database = await openDatabase(null, local)
  const driver = neo4j.driver(database.address, neo4j.auth.basic('neo4j', passwordOf(home)), {
    disableLosslessIntegers: true,
  })
  try {
    const made = await dump({ cypher: (text) => asked(driver, text) })
    // The importer writes no empty lists.
    const saved = (await dump(graph)).map((line) => line.replaceAll(/"\w+":\[\],|,"\w+":\[\](?=\})/g, ''))
    const isSaved = new Set(saved)
    expect(made.filter((line) => !isSaved.has(line)).map((line) => line.slice(0, 500))).toEqual([])
    expect(made.length).toBe(saved.length)
    // Without the node of the dataset.
    expect(report.records).toBe(made.length + 1)
    for await (const problem of verify(database)) expect.soft(problem).toBeNull()

    // What is loaded afterwards finds all as it left it.
    const counts = await loadDocuments(database, gazetteer, paths, { done: () => {}, failed })
    expect(counts).toMatchObject({ new: 0, replaced: 0, failed: 0 })
    await loadRegistries(database, gazetteer, registries, {
      ...tables,
      loaded: ({ status }) => expect(status).toBe('unchanged'),
    })
  } finally {
    await driver.close()
    await database.close()
  }
  await expect(loadInBulk({ paths, registries }, gazetteer, local, listener)).rejects.toMatchObject({
    code: 'NOT_EMPTY',
    message: expect.stringContaining('without --bulk'),
  })
})

test('what is stopped or fails half way leaves nothing', { timeout: 120_000 }, async () => {
  const other = { ...local, home: `${local.home}-half` }
  const leaves = () => [existsSync(join(homeOf(other), 'data')), existsSync(join(homeOf(other), 'importing'))]
  try {
    const stop = AbortSignal.abort()
    expect(await loadInBulk({ paths, registries }, gazetteer, other, { ...listener, stop })).toBeNull()
    expect(leaves()).toEqual([false, false])

    // A machine without room for the importer.
    const small = { ...other, heap: '2m' }
    await expect(loadInBulk({ paths, registries: [] }, gazetteer, small, listener)).rejects.toMatchObject({
      code: 'IMPORT_FAILED',
    })
    expect(leaves()).toEqual([false, false])

    // What a killed one left is cleared away.
    writeFileSync(join(homeOf(other), 'importing.lock'), '999999999')
    expect(await loadInBulk({ paths, registries }, gazetteer, other, { ...listener, stop })).toBeNull()
  } finally {
    rmSync(homeOf(other), { recursive: true, force: true })
  }
})

async function asked(driver: Driver, text: string): Promise<Row[]> {
  const { records } = await driver.executeQuery(text)
  return records.map((record) => fromDriver(record.toObject()) as Row)
}

import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { loadDocuments } from '../../src/loading/load.ts'
import { withDatabase } from '../neo4j.ts'

const graph = withDatabase()
const gazetteer = loadGazetteer()
const folder = join(mkdtempSync(join(tmpdir(), 'read-before-')), 'documents')
cpSync(new URL('../../seeds/documents', import.meta.url), folder, { recursive: true })

/** Loads the folder; what was asked of the graph to be written, and how the files ended. */
async function load() {
  const written: string[] = []
  const done: string[] = []
  const failed: string[] = []
  const counts = await loadDocuments(
    {
      ...graph.database,
      write: (name, work, options) => {
        written.push(name)
        return graph.database.write(name, work, options)
      },
    },
    gazetteer,
    [folder],
    { done: (file) => done.push(file), failed: (file) => failed.push(file) },
  )
  return { counts, written, done, failed }
}

test('a folder loaded again is not read again, but for what changed', { timeout: 180_000 }, async () => {
  const first = await load()
  expect(first.counts).toEqual({ new: 5, replaced: 0, unchanged: 0, failed: 0 })
  const again = await load()
  expect(again.counts).toEqual({ new: 0, replaced: 0, unchanged: 5, failed: 0 })
  expect(again.written).toEqual([])
  expect(again.done.length).toBe(5)

  writeFileSync(join(folder, 'a-new-one.txt'), '关于印发一份新文件的通知\n各市卫生健康委：\n现印发给你们。\n')
  writeFileSync(join(folder, 'empty.txt'), '')
  const third = await load()
  expect(third.counts).toEqual({ new: 1, replaced: 0, unchanged: 5, failed: 1 })
  expect(third.written).toEqual(['save', 'note-reader'])
  expect(third.failed).toEqual([join(folder, 'empty.txt')])
})

test('a file without a directive is told of', async () => {
  const other = mkdtempSync(join(tmpdir(), 'no-directive-'))
  writeFileSync(join(other, 'poem.txt'), '床前明月光，疑是地上霜。\n')
  const told: string[] = []
  await loadDocuments(graph.database, gazetteer, [other], {
    done: () => {},
    failed: (file, reason) => told.push(`failed ${file}: ${reason}`),
    empty: (file, reason) => told.push(`${file}: ${reason}`),
  })
  expect(told).toEqual([
    `${join(other, 'poem.txt')}: nothing in the file has the form of an official document`,
  ])
})

test('another reader reads it again', { timeout: 180_000 }, async () => {
  await graph.cypher("MATCH (s:Source) WHERE s.readBy IS NOT NULL SET s.readBy = 'an older one'")
  const { counts, written } = await load()
  expect(counts).toEqual({ new: 0, replaced: 0, unchanged: 6, failed: 1 })
  // It reads the same in it: only who read it is noted.
  expect(written).toEqual(['note-reader'])
})

import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { documentsIn } from '../../src/documents.ts'
import { figuresOf } from '../../src/evaluate/figures.ts'
import { type JudgedDocument, judgeDocument } from '../../src/evaluate/judged-document.ts'
import { readLabels, stemOf } from '../../src/evaluate/labels.ts'
import { readDocuments } from '../../src/read-documents.ts'

const written = join(import.meta.dirname, 'written')
const judged: JudgedDocument[] = []

beforeAll(async () => {
  const labels = await readLabels(join(written, 'labels'))
  for await (const read of readDocuments(documentsIn([join(written, 'documents')]))) {
    const label = labels.get(stemOf(read.file))!
    judged.push(
      'failure' in read
        ? judgeDocument(read.file, label, null, read.failure)
        : judgeDocument(read.file, label, read.records),
    )
  }
}, 120_000)

/** What thirty documents are read with, a point below what was reached: a rule that costs more shows here. */
test.each([
  ['header.title', 1],
  ['header.documentNumber', 1],
  ['header.kind', 1],
  ['header.issuedOn', 1],
  ['header.level', 1],
  ['header.issuers', 0.97],
  ['citations.target', 0.97],
  ['citations.typed', 0.95],
  ['responsibilities.body', 0.92],
  ['responsibilities.bodyAndRole', 0.895],
  ['metrics.value', 0.9],
  ['metrics.unit', 0.98],
  ['evidence.exact', 1],
])('%s is not below %d', (measure, least) => {
  const figures = figuresOf(judged.flatMap(({ outcomes }) => outcomes))
  expect(judged).toHaveLength(30)
  expect(figures.find((figure) => figure.measure === measure)?.score).toBeGreaterThanOrEqual(least)
})

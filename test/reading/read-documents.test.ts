import { afterAll, expect, test } from 'vitest'
import type { Document } from '../../src/reading/documents.ts'
import { readDocuments } from '../../src/reading/read-documents.ts'
import { readingPool } from '../../src/reading/reading-pool.ts'

const notice = (number: number) => `示范县人民政府办公室关于做好第${number}次草原普查工作的通知
示政办发〔2021〕${number}号
各乡镇人民政府：
　　县财政局负责资金保障。
示范县人民政府办公室
2021年5月6日
`
const document = (number: number): Document => ({
  file: `${number}.txt`,
  bytes: new TextEncoder().encode(notice(number)),
})
const binary: Document = { file: 'picture.txt', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) }
const gone: Document = { file: 'gone.txt', failure: 'does not exist' }

async function* documents(list: readonly Document[]) {
  yield* list
}

async function readAll(list: readonly Document[], processes: number) {
  const answers: string[] = []
  for await (const read of readDocuments(documents(list), processes))
    answers.push(
      'failure' in read
        ? `${read.file}: ${read.failure.slice(0, 14)}`
        : `${read.file} ${read.records.directives[0]?.documentNumber}`,
    )
  return answers
}

test('few and many documents are read alike, in their order, and what fails fails alone', {
  timeout: 120_000,
}, async () => {
  const many = Array.from({ length: 60 }, (_, i) => document(i + 1))
  many.splice(40, 0, binary, gone)
  const inPool = await readAll(many, 2)
  expect(inPool).toEqual(await readAll(many, 1))
  expect(inPool).toHaveLength(62)
  expect(inPool[0]).toBe('1.txt 示政办发〔2021〕1号')
  expect(inPool.at(-1)).toBe('60.txt 示政办发〔2021〕60号')
  expect(inPool[41]).toBe('gone.txt: does not exist')
})

test('a document that does not end costs its own reading only', { timeout: 120_000 }, async () => {
  const impatient = readingPool(1, 1)
  const patient = readingPool(1)
  afterAll(() => {
    impatient.close()
    patient.close()
  })
  const request = { file: '1.txt', bytes: new TextEncoder().encode(notice(1)) }
  const [first, second] = await Promise.all([impatient.read(request), impatient.read(request)])
  expect(first).toEqual({ failure: 'was not read within 0.001 seconds' })
  expect(second).toEqual(first)
  expect(await patient.read(request)).toMatchObject({ records: { source: { file: '1.txt' } } })
})

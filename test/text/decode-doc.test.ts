import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { UnreadableDocument } from '../../src/text/decode/decode.ts'
import { decodeFile } from '../../src/text/decode/decode-file.ts'
import { randomNumbers } from '../random-numbers.ts'

/** Saved by a word processor: a text box, generated numbers, a tracked change, hidden and letter-spaced words, merged cells, a note. */
const word97 = readFileSync(join(import.meta.dirname, 'word-97.doc'))

test('a binary Word document is drawn as its DOCX would be', async () => {
  expect(await decodeFile(word97, '通知.doc')).toMatchObject({
    mediaType: 'application/msword',
    encoding: null,
    text: [
      '江洲市人民政府文件',
      '江政发〔2023〕12号',
      '江洲市人民政府关于印发《江洲市养老服务体系建设实施方案》的通知',
      '各县(区)人民政府,市直各单位:',
      '一、总体要求',
      '(1)到2025年,全市养老床位达到3万张以上。',
      '(2)建立联席会议制度。',
      '二、任务分工',
      '序号\t任务\t单位\t',
      '1\t完善服务网络\t市民政局\t市财政局、  市卫生健康委',
      '2\t〃\t市住房城乡建设局\t市自然资源局',
      '江洲市人民政府',
      '2023年5月6日',
      '[1] 含各开发区管理委员会。',
    ].join('\n'),
  })
})

/** Where the stream WordDocument begins; its flags stand behind ten bytes. */
const block = word97.indexOf(Uint8Array.of(0xec, 0xa5))

function changed(at: number, ...bytes: number[]): Uint8Array {
  const copy = Uint8Array.from(word97)
  copy.set(bytes, at)
  return copy
}

/** The document with its stream WordDocument under another name. */
function renamed(name: string): Uint8Array {
  const at = word97.indexOf(Buffer.from('WordDocument', 'utf16le'))
  const copy = changed(at, ...Buffer.from(name.padEnd(31, '\0'), 'utf16le'))
  copy[at + 64] = 2 * name.length + 2
  return copy
}

describe('what is no readable Word document is refused and says why', () => {
  test.each([
    ['encrypted', changed(block + 11, 0x01 | word97[block + 11]!), /^is encrypted with a password/],
    ['an encrypted DOCX', renamed('EncryptedPackage'), /^is encrypted with a password/],
    ['Excel', renamed('Workbook'), /^unsupported format: Excel 97/],
    ['Word 95', changed(block + 2, 0x65, 0), /Word 95 or older; save it as DOCX/],
    ['cut off', word97.subarray(0, 3000), /^is a damaged DOC: /],
    ['only its mark', word97.subarray(0, 8), /^is a damaged DOC: /],
    ['a mail', renamed('__nameid'), /^unsupported format: a compound file/],
  ])('%s', async (_, bytes, message) => {
    const reading = decodeFile(bytes, 'a.doc')
    await expect(reading).rejects.toThrow(UnreadableDocument)
    await expect(reading).rejects.toThrow(message)
  })
})

test('any damage ends in a text or in a reason', async () => {
  const random = randomNumbers(5)
  let texts = 0
  const refusals: unknown[] = []
  for (let i = 0; i < 500; i++) {
    const copy = Uint8Array.from(word97)
    for (let j = 0; j < 20; j++) copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256)
    await decodeFile(copy, 'a.doc').then(
      () => texts++,
      (error: unknown) => refusals.push(error),
    )
  }
  expect(refusals.filter((error) => !(error instanceof UnreadableDocument))).toEqual([])
  expect(texts).toBeGreaterThan(0)
  expect(refusals.length).toBeGreaterThan(0)
})

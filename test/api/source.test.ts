import { expect, test } from 'vitest'
import { chainRecords, withApi } from './with-api.ts'

const records = chainRecords()
const { sha256, file, text = '' } = records[0]!.source
// The character 𠮷 is two UTF-16 units: nobody may get half of it.
const wide = { ...records[1]!, source: { ...records[1]!.source, text: `${records[1]!.source.text}𠮷` } }
const api = withApi({ records: () => [records[0]!, wide, ...records.slice(2)] })

const source = async (argument: string, field: string) =>
  (await api.ask(`{ source(${argument}) { ${field} } }`)).source

test('a source is found by its fingerprint and by its name', async () => {
  expect(await source(`sha256: "${sha256}"`, 'file length')).toEqual({ file, length: text.length })
  expect(await source(`file: "${file}"`, 'sha256 text')).toEqual({ sha256, text })
  expect(await source('file: "no such"', 'file')).toBeNull()
  expect(await source('sha256: "00"', 'file')).toBeNull()
})

test('a part of the text is what an evidence quotes there', async () => {
  const { quote, start, end } = records[0]!.citations[0]!.evidence
  expect(await source(`file: "${file}"`, `text(start: ${start}, end: ${end})`)).toEqual({ text: quote })
  expect(await source(`file: "${file}"`, `text(start: ${text.length - 3})`)).toEqual({ text: text.slice(-3) })
  expect(await source(`file: "${file}"`, 'text(start: 900000)')).toEqual({ text: '' })
})

test('a character of two units is not split', async () => {
  const { source: its } = wide
  const at = its.text.length - 2
  const part = (start: number, end: number) =>
    source(`sha256: "${its.sha256}"`, `text(start: ${start}, end: ${end})`)
  expect(await part(at, at + 2)).toEqual({ text: '𠮷' })
  expect(await part(at + 1, at + 2)).toEqual({ text: '' })
  expect(await part(at - 1, at + 1)).toEqual({ text: its.text[at - 1] })
})

test.each([
  ['', 'Give `sha256` or `file`, one of them.'],
  [`(sha256: "${sha256}", file: "${file}")`, 'Give `sha256` or `file`, one of them.'],
])('which source is said once: %s', async (given, message) => {
  const { errors } = await api.send(`{ source${given} { file } }`)
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
})

test('a part that ends before it begins is refused', async () => {
  for (const part of ['start: -1', 'start: 9, end: 3']) {
    const { errors } = await api.send(`{ source(file: "${file}") { text(${part}) } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  }
})

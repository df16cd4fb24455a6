import { expect, test } from 'vitest'
import { toLoad } from '../../src/loading/load.ts'

test.each([
  // As a shell writes it out: --registry tables/*.tsv
  [['b.tsv', 'docs'], ['a.tsv'], ['docs'], ['a.tsv', 'b.tsv']],
  [['known.XLSX', 'letter.docx'], [], ['letter.docx'], ['known.XLSX']],
  [['tables.csv/', 'a.txt'], [], ['tables.csv/', 'a.txt'], []],
])('of %j and --registry %j documents are %j, tables %j', (named, told, paths, registries) => {
  expect(toLoad(named, told, null)).toEqual({ paths, registries, corrections: null })
})

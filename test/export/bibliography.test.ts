import { expect, test } from 'vitest'
import { bibtexEntry } from '../../src/export/bibliography/bibtex.ts'
import { gbt7714 } from '../../src/export/bibliography/gbt7714.ts'
import { type Reference, referenceTo } from '../../src/export/bibliography/reference.ts'
import type { DirectiveItem } from '../../src/export/items.ts'

const full: Reference = {
  ...{
    id: 'dir-1',
    authors: ['海南省卫生健康委员会'],
    title: '关于印发A&B的通知',
    kind: '通知',
    place: '海南省',
  },
  ...{ documentNumber: '琼卫基层〔2022〕10号', date: '2022-10-11', accessedOn: '2026-11-26' },
  url: 'https://example.org/directive/dir-1',
}

test('BibTeX: only fields that @misc has, the number where every style prints it', () => {
  expect(bibtexEntry(full)).toBe(`@misc{dir-1,
  author = {{海南省卫生健康委员会}},
  title = {{关于印发A\\&B的通知}},
  howpublished = {琼卫基层〔2022〕10号},
  type = {通知},
  date = {2022-10-11},
  year = {2022},
  month = {10},
  url = {https://example.org/directive/dir-1},
  urldate = {2026-11-26},
  langid = {chinese},
}
`)
})

test('BibTeX: an entry without author has a key to be sorted by', () => {
  expect(bibtexEntry({ ...full, authors: [] })).toContain('key = {关于印发A\\&B的通知},')
  expect(bibtexEntry({ ...full, authors: [], title: null })).not.toContain('key = ')
})

test.each([
  ['2022-10-11', '2022-10-20', '(2022-10-11)'],
  [null, '2022-10-20', '(2022-10-20)'],
  [null, null, '10号[Z/OL]. [2026-11-26].'],
])('a reference issued on %s and published on %s has the day %s', (issuedOn, publishedOn, day) => {
  const directive = { ...full, issuedOn, publishedOn }
  const item = { directive, issuers: [], place: null } as unknown as DirectiveItem
  const edition = { base: 'https://example.org', version: 1, changedAt: '2026-11-26T00:00:00Z' }
  expect(gbt7714(referenceTo(item, edition))).toContain(day)
})

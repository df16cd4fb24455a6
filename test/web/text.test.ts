import { expect, test } from 'vitest'
import { beginningOf, marksOf } from '../../src/web/text/marks.ts'
import { zh } from '../../src/web/words/zh.ts'

const menu = '首页 政务公开 互动交流\n'.repeat(20)
const at = (start: number) => [{ start, end: start + 2, kind: 'HEADER', title: '', href: null }]

test.each([
  ['a long menu', `${menu}某市人民政府\n`, at(menu.length), menu.length],
  ['what is read begins inside a line', `${menu}　　某市人民政府\n`, at(menu.length + 2), menu.length],
  ['a few words', `首页\n某市人民政府\n`, at(3), 0],
  ['something was read from the menu', `${menu}某市人民政府\n`, [...at(menu.length), ...at(5)], 0],
  ['nothing was read', `${menu}某市人民政府\n`, [], 0],
])('what stands in front of a document: %s', (_name, text, marks, beginning) => {
  expect(beginningOf(text, marks)).toBe(beginning)
})

test('of a head only what was read from this source is marked, not what a registry says', () => {
  const header = (sha256: string, start: number) => ({
    field: 'title',
    evidence: { start, end: start + 4, source: { sha256 } },
  })
  const read = {
    ...{ sources: [], citations: [], tasks: [], metrics: [] },
    evidence: [header('text', 7), header('registry', 900)],
  }
  expect(marksOf(read, 'text', zh).map(({ start, title }) => [start, title])).toEqual([[7, '标题']])
})

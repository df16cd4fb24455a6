import { expect, test } from 'vitest'
import { inlineItems } from '../../../src/text/tree/headings.ts'
import { markerOf, ordinalOf } from '../../../src/text/tree/numbering.ts'

const lines: [string, string | null][] = [
  ['一、总体要求', '一'],
  ['十二.监督检查', '十二'],
  ['(三)深化改革', '(三)'],
  ['1.提升能力', '1'],
  ['12、加强领导', '12'],
  ['(2)完善制度', '(2)'],
  ['①落实经费', '①'],
  ['——坚持公益属性。', '——'],
  ['第一章 总则', '第一章'],
  ['第十二条 本条例所称护士', '第十二条'],
  ['第四十八条 (政策适用)', '第四十八条'],
  ['第二十三条之一 违反本法', '第二十三条之一'],
  ['1.1 编制目的', '1.1'],
  ['第二部分 重点任务', '第二部分'],
  // not numbered
  ['1.5万名医师', null],
  ['2023年工作回顾', null],
  ['第三条规定的情形', null],
  ['第一批定点企业名单', null],
  ['一是健全制度', null],
  ['十四五规划', null],
  ['总体要求', null],
]

test.each(lines)('%s is marked %s', (line, marker) => {
  expect(markerOf(line)?.marker ?? null).toBe(marker)
})

test.each([
  ['第十二条', 12],
  ['(二十三)', 23],
  ['一百零二', 102],
  ['②', 2],
  ['——', 0],
  ['(7)', 7],
])('%s counts %i', (marker, value) => expect(ordinalOf(marker)).toBe(value))

const paragraphs: [string, string[]][] = [
  ['一是健全制度,落实责任;二是加强培训;三是严格考核。', ['一是', '二是', '三是']],
  ['主要措施:(1)加强领导,明确分工;(2)落实经费。', ['(1)', '(2)']],
  ['要求如下。1.按时上报材料;2.指定专人负责。', ['1', '2']],
  ['做到①有人管②有钱办③有章循,确保落实。', ['①', '②', '③']],
  ['第一,提高认识,加强领导。第二,落实责任。', ['第一', '第二']],
  // one alone is no list, nor are numbers that do not count
  ['一是健全制度,落实责任,加强培训,严格考核。', []],
  ['增长1.5个百分点,其中第二产业增长2.3个百分点。', []],
  ['依据第一条,第三款规定处理有关问题和情况。', []],
]

test.each(paragraphs)('%s holds %j', (text, markers) => {
  expect(inlineItems(text, { start: 0, end: text.length }).map(({ marker }) => marker)).toEqual(markers)
})

import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/web/text/segments.ts'
import { shortName } from '../../src/web/title/short-name.ts'
import { shortTitle } from '../../src/web/title/short-title.ts'
import { widthOf, wrapTitle } from '../../src/web/title/wrap.ts'

const titles = [
  '国家卫生健康委关于印发卫生健康系统贯彻落实以基层为重点的新时代党的卫生与健康工作方针若干要求的通知',
  '广东省基层卫生人才队伍增量提质实施方案（2019—2022年）',
  '国务院办公厅关于印发“十四五”国民健康规划的通知',
  '关于进一步推进医养结合发展的指导意见（国卫老龄发〔2022〕25号）',
  '《“健康中国2030”规划纲要》、《中国防治慢性病中长期规划（2017—2025年）》贯彻落实办法',
]

describe('a title in lines', () => {
  test.each(titles)('%s', (title) => {
    for (let width = 8; width <= 24; width++) {
      const lines = wrapTitle(title, width, 99)
      expect(lines.join('')).toBe(title)
      for (const line of lines) {
        expect(line).not.toMatch(/^[、，。；：？！）》〉」』】〕”’]/u)
        expect(line).not.toMatch(/[（《〈「『【〔“‘]$/u)
        expect(widthOf(line)).toBeLessThanOrEqual(width + 0.6)
      }
    }
  })

  test('one that is too long loses its middle and keeps its end', () => {
    let cut = 0
    for (const title of titles)
      for (let width = 10; width <= 20; width++) {
        const lines = wrapTitle(title, width, 2)
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width + 0.6)
        if (lines.join('') !== title) {
          cut++
          const [start, end] = lines.join('').split('…')
          expect(title.startsWith(start!)).toBe(true)
          expect(title.endsWith(end!)).toBe(true)
          expect(end!.length).toBeGreaterThan(0)
        }
      }
    expect(cut).toBeGreaterThan(0)
  })
})

test.each([
  ['山东省人民政府关于印发山东省医养结合实施方案的通知', ['山东省人民政府'], '山东省', '医养结合实施方案'],
  [
    '国家卫生健康委办公厅关于开展基层卫生健康综合试验区建设的通知',
    ['国家卫生健康委员会办公厅'],
    null,
    '开展基层卫生健康综合试验区建设的通知',
  ],
  [
    '关于印发《上海市重点实验室建设与运行管理办法》的通知',
    ['上海市科学技术委员会'],
    '上海市',
    '重点实验室建设与运行管理办法',
  ],
  [
    '四川省财政厅、四川省科学技术厅印发《关于改革完善省级财政科研经费管理的实施意见》的通知',
    ['四川省财政厅', '四川省科学技术厅'],
    '四川省',
    '改革完善省级财政科研经费管理的实施意见',
  ],
  ['医疗机构管理条例', ['国务院'], null, '医疗机构管理条例'],
  [
    '国务院办公厅转发民政部关于清理整顿社会团体意见的通知',
    ['国务院办公厅'],
    null,
    '民政部关于清理整顿社会团体意见',
  ],
])('%s → %s', (title, issuers, place, short) => {
  expect(shortTitle(title, issuers, place)).toBe(short)
})

test.each([
  ['海南省卫生健康委员会人事处', '人事处'],
  ['海南省财政厅', '省财政厅'],
  ['海南省卫生健康委员会', '省卫生健康委员会'],
  ['国家卫生健康委员会', '国家卫生健康委员会'],
])('%s is written %s', (name, short) => {
  expect(shortName(name, ['海南省卫生健康委员会'], '海南省')).toBe(short)
})

test.each([
  ['上海市普陀区水务局', '区水务局'],
  ['上海市普陀区各街道', '各街道'],
  ['上海市水务局', '上海市水务局'],
  ['中国电信普陀区分公司', '中国电信普陀区分公司'],
])('a district names its own without the city: %s is %s', (name, short) => {
  expect(shortName(name, ['普陀区人民政府'], '普陀区')).toBe(short)
})

test('the pieces of a marked text are the text again, whatever marks overlap', () => {
  const text = '甲乙丙\n丁戊\n\n己庚辛壬'
  const mark = (start: number, end: number) => ({ start, end, kind: 'X', title: '', href: null })
  for (let seed = 0; seed < 200; seed++) {
    const marks = Array.from({ length: seed % 5 }, (_, index) => {
      const start = (seed * 7 + index * 3) % text.length
      return mark(start, Math.min(text.length, start + 1 + ((seed + index) % 6)))
    })
    const lines = linesOf(text, marks)
    expect(lines.map(({ segments }) => segments.map((one) => one.text).join('')).join('\n')).toBe(text)
    for (const { segments } of lines)
      for (const { start, text: piece, marks: seen } of segments)
        expect(seen.length).toBe(
          marks.filter((one) => one.start <= start && one.end >= start + piece.length).length,
        )
  }
})

test('every question of the page is one the API answers', async () => {
  const { buildSchema, parse, validate } = await import('graphql')
  const { readFileSync } = await import('node:fs')
  const schema = buildSchema(readFileSync('schema/policy.graphql', 'utf8'))
  const folder = 'src/web/queries/'
  const files = readdirSync(folder)
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) expect(validate(schema, parse(readFileSync(folder + file, 'utf8')))).toEqual([])
})

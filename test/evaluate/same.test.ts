import { describe, expect, test } from 'vitest'
import { comparable, comparableNumber } from '../../src/evaluate/comparable.ts'
import { bodyKey, sameBody } from '../../src/evaluate/same-body.ts'
import { sameTitle, sameWork } from '../../src/evaluate/same-title.ts'

test.each([
  ['《縣(xiàn)域，規(guī)劃》（2021）', '县域规划2021'],
  ['ＡＢ—１', 'AB1'],
  [null, ''],
])('%s is compared as %s', (text, expected) => expect(comparable(text)).toBe(expected))

test.each([
  ['国办发[2019] 第6号', '国办发〔2019〕6号'],
  ['國辦發（2019）6號', '国办发〔2019〕6号'],
  ['中华人民共和国国务院令第706号', '国务院令706号'],
])('the number %s is compared as %s', (text, expected) => expect(comparableNumber(text)).toBe(expected))

describe('bodies', () => {
  test.each([
    ['中华人民共和国财政部', '财政部', true],
    ['海南省财政厅', '财政厅', true],
    ['海南省财政厅', '省财政厅', true],
    ['三亚市旅游和文化局', '文化局', false],
    ['海南省卫健委', '海南省卫生健康委员会', true],
    ['枣庄市人民政府办公室', '枣庄市政府办公室', true],
    ['工业和信息化局', '工业信息化局', true],
    ['海南省人力资源和社会保障厅', '人社厅', true],
    ['财政部', '民政部', false],
    ['县财政局', '县民政局', false],
  ])('%s and %s: %s', (a, b, expected) => expect(sameBody(bodyKey(a), bodyKey(b))).toBe(expected))
})

describe('titles', () => {
  test.each([
    ['国务院办公厅关于加强草原保护的若干意见', '关于加强草原保护的若干意见', true],
    ['关于加强草原保护的意见', '关于加强草原保护的实施意见', false],
    ['草原保护办法（试行）', '草原保护办法', true],
    ['草原保护办法（试行）', '草原保护办法（2018年修订）', false],
    ['财政部关于草原补助的通知', '农业部关于草原补助的通知', false],
    ['中华人民共和国草原法', '草原法', true],
    [null, '草原法', false],
  ])('%s and %s: %s', (a, b, expected) => expect(sameTitle(a, b)).toBe(expected))

  test('a notice and what it prints are one work', () => {
    expect(sameWork('关于印发《草原保护办法》的通知', '草原保护办法')).toBe(true)
    expect(sameWork('关于印发《草原保护办法》的通知', '森林保护办法')).toBe(false)
  })
})

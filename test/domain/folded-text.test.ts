import { expect, test } from 'vitest'
import { normalDocumentNumber } from '../../src/domain/document-number.ts'
import { foldText } from '../../src/domain/folded-text.ts'

const simplified = new Map([...'關于 衛卫 發发'.matchAll(/(\S)(\S)/g)].map(([, from, to]) => [from!, to!]))

test.each([
  ['《關於“十四五”》（２０２１）', '关於十四五(2021)'],
  ['国卫基层发 〔2022〕 20 号', '国卫基层发(2022)20号'],
  ['衛發﹝2022﹞1號', '卫发(2022)1號'],
  ['Health  Plan 2030', 'health plan 2030'],
  ['医 共 体', '医共体'],
  ['医\u200b共\u2060体\ud800', '医共体'],
  ['2021—2025 2021–2025', '2021-2025 2021-2025'],
  ['醫(yī)療衛(wèi)生', '醫療卫生'],
  ['医疗（yī）(AI)(一)', '医疗(ai)(一)'],
  ['㎡', 'm2'],
  ['', ''],
  ['   ', ''],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text, new Map([...simplified, ['關', '关']])).folded).toBe(folded)
})

test.each([
  '《關於“十四五”》（２０２１）',
  '国卫基层发 〔2022〕 20 号',
  '𠮷野家ＡＢ　Ｃ',
  'Health  Plan ㎡',
  '衛(wèi)生',
])('each folded unit knows where in %s it came from', (text) => {
  const { folded, starts, ends } = foldText(text, simplified)
  expect(starts).toHaveLength(folded.length)
  expect(ends).toHaveLength(folded.length)
  for (let i = 0; i < folded.length; i++) {
    const original = text.slice(starts[i], ends[i])
    expect(foldText(original, simplified).folded || ' ').toContain(folded[i])
  }
  expect([...starts]).toEqual([...starts].sort((a, b) => a - b))
})

test.each([
  ['国卫基层发[2022]20号', '国卫基层发〔2022〕20号'],
  ['国卫基层发（2022）20', '国卫基层发〔2022〕20号'],
  ['国卫基层发【2022】第20号', '国卫基层发〔2022〕20号'],
  ['国卫基层发〔2022〕020号', '国卫基层发〔2022〕020号'],
  ['国卫基层发 ﹝2022年﹞ 20 号', '国卫基层发〔2022〕20号'],
  ['（国办发〔2019〕6号）', '国办发〔2019〕6号'],
  ['国务院令第708号', '国务院令第708号'],
  ['', ''],
])('the number %s is written %s', (typed, normal) => {
  expect(normalDocumentNumber(typed)).toBe(normal)
})

import { expect, test } from 'vitest'
import { readNumeral } from '../../src/extract/dates/numerals.ts'
import { findQuantities } from '../../src/extract/metrics/quantities/quantities.ts'

test.each<[string, number | null]>([
  ['12', 12],
  ['1,234.5', 1234.5],
  ['1.43万', 14_300],
  ['279.15万', 2_791_500],
  ['3千', 3000],
  ['5千万', 50_000_000],
  ['1万亿', 1e12],
  ['十二', 12],
  ['两', 2],
  ['两千', 2000],
  ['一百零五', 105],
  ['三万五千', 35_000],
  ['三万五', 35_000],
  ['二〇二三', 2023],
  ['一九九六', 1996],
  ['零点五', 0.5],
  ['半', 0.5],
  ['几', null],
  ['', null],
  ['第', null],
])('%s is %s', (words, value) => {
  expect(readNumeral(words)).toBe(value)
})

/** [text, words, value, max, unit] */
test.each<[string, string, number | string, number | null, string | null]>([
  ['为1.43万名女学生', '1.43万名', 1.43, null, '万名'],
  ['服务人口2000—4000人', '2000—4000人', 2000, 4000, '人'],
  ['按1-1.5‰配备', '1-1.5‰', 1, 1.5, '‰'],
  ['增加到1:1.25', '1:1.25', '1:1.25', null, null],
  ['百分之九十以上', '百分之九十以上', 90, null, '%'],
  ['百分之二十至百分之三十', '百分之二十至百分之三十', 20, 30, '%'],
  ['百分之五至十', '百分之五至十', 5, 10, '%'],
  ['突破百项技术', '百项', 100, null, '项'],
  ['达到2万亿元', '2万亿元', 2, null, '万亿元'],
  ['5万-10万亩', '5万-10万亩', 5, 10, '万亩'],
  ['8000-1万人', '8000-1万人', 8000, 10_000, '人'],
  ['3千人', '3千人', 3000, null, '人'],
  ['5千万元', '5千万元', 5000, null, '万元'],
  ['1,234.5万元', '1,234.5万元', 1234.5, null, '万元'],
  ['2家以上企业', '2家以上', 2, null, '家'],
  ['3-5年一遇', '3-5年一遇', 3, 5, '年一遇'],
  ['15微克/立方米', '15微克/立方米', 15, null, '微克/立方米'],
  ['18.9万套(间)', '18.9万套(间)', 18.9, null, '万套(间)'],
  ['下降50个基点', '50个基点', 50, null, '个基点'],
])('%s', (text, words, value, max, unit) => {
  const [quantity, ...others] = findQuantities(text)
  expect(others).toEqual([])
  expect([
    text.slice(quantity!.span.start, quantity!.span.end),
    quantity!.value,
    quantity!.max,
    quantity!.unit,
  ]).toEqual([words, value, max, unit])
})

test.each(['第3个', '3人大代表', 'PM2', '2020', '10:18:30', '每一个'])('no quantity in %s', (text) => {
  expect(findQuantities(text)).toEqual([])
})

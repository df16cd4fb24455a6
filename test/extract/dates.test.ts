import { expect, test } from 'vitest'
import { findDates } from '../../src/extract/dates/dates.ts'
import { processorTime } from '../processor-time.ts'

/** [text, words found, kind, from, until, inferred]: read in a document of 2023-04-09. */
const rows: readonly [string, string, string, string | null, string | null, boolean?][] = [
  ['2022年10月11日', '2022年10月11日', 'day', '2022-10-11', '2022-10-11'],
  ['二〇二一年九月一日', '二〇二一年九月一日', 'day', '2021-09-01', '2021-09-01'],
  ['一九九六年一月二十三日', '一九九六年一月二十三日', 'day', '1996-01-23', '1996-01-23'],
  ['发布日期:2022-10-31 10:18', '2022-10-31', 'day', '2022-10-31', '2022-10-31'],
  ['2022.10.31', '2022.10.31', 'day', '2022-10-31', '2022-10-31'],
  ['2023年底,力争建成', '2023年底', 'year', '2023-01-01', '2023-12-31'],
  ['2023年年末', '2023年年末', 'year', '2023-01-01', '2023-12-31'],
  ['2023年内', '2023年内', 'year', '2023-01-01', '2023-12-31'],
  ['到2025年,', '2025年', 'year', '2025-01-01', '2025-12-31'],
  ['到2020年6月,实现', '2020年6月', 'month', '2020-06-01', '2020-06-30'],
  ['在2020年9月底前完成', '2020年9月底前', 'month', '2020-09-01', '2020-09-30'],
  ['2023年下半年', '2023年下半年', 'period', '2023-07-01', '2023-12-31'],
  ['2021年第一季度', '2021年第一季度', 'period', '2021-01-01', '2021-03-31'],
  ['(2021年10月-2025年9月)', '2021年10月-2025年9月', 'period', '2021-10-01', '2025-09-30'],
  ['2021年8-9月', '2021年8-9月', 'period', '2021-08-01', '2021-09-30'],
  ['1997年4―6月,自查', '1997年4―6月', 'period', '1997-04-01', '1997-06-30'],
  ['1997年10月――1998年2月', '1997年10月――1998年2月', 'period', '1997-10-01', '1998-02-28'],
  ['(2020-2030年)', '2020-2030年', 'period', '2020-01-01', '2030-12-31'],
  ['2020年6月1日至2021年5月31日', '2020年6月1日至2021年5月31日', 'period', '2020-06-01', '2021-05-31'],
  ['自2020年起招生', '2020年起', 'year', '2020-01-01', null],
  ['自2023年1月1日起施行', '2023年1月1日起', 'day', '2023-01-01', null],
  ['“十四五”期间', '“十四五”期间', 'period', '2021-01-01', '2025-12-31'],
  ['到“十三五”末', '“十三五”末', 'year', '2020-01-01', '2020-12-31'],
  ['“八五”期间', '“八五”期间', 'period', '1991-01-01', '1995-12-31'],
  ['12月底前完成', '12月底前', 'month', '2023-12-01', '2023-12-31', true],
  ['6月底前', '6月底前', 'month', '2023-06-01', '2023-06-30', true],
  ['于12月5日前报送', '12月5日前', 'day', '2023-12-05', '2023-12-05', true],
  ['年底前全部完成', '年底前', 'year', '2023-01-01', '2023-12-31', true],
  ['今年底', '今年底', 'year', '2023-01-01', '2023-12-31', true],
  ['上半年完成', '上半年', 'period', '2023-01-01', '2023-06-30', true],
  ['一季度完成', '一季度', 'period', '2023-01-01', '2023-03-31', true],
  ['三年内具备', '三年内', 'duration', null, null],
  ['自2021年起,用三年时间,', '2021年起,用三年时间', 'period', '2021-01-01', '2023-12-31'],
  ['用3年时间(2021年至2023年)全面完成', '用3年时间(2021年至2023年)', 'period', '2021-01-01', '2023-12-31'],
  ['利用2-3年时间', '利用2-3年时间', 'duration', null, null],
  ['自发布之日起6个月内', '自发布之日起6个月内', 'duration', '2023-04-09', '2023-10-09', true],
  ['每年12月5日之前', '每年12月5日之前', 'recurrence', null, null],
  ['每季度报送', '每季度', 'recurrence', null, null],
  ['每半年召开一次', '每半年', 'recurrence', null, null],
]

test.each(rows)('%s', (text, words, kind, from, until, inferred = false) => {
  const dates = findDates(text, undefined, '2023-04-09')
  expect(
    dates.map(({ span, kind, from, until, inferred }) => [
      text.slice(span.start, span.end),
      kind,
      from,
      until,
      inferred,
    ]),
  ).toEqual([[words, kind, from, until, inferred]])
})

test('several dates in a sentence lean on each other', () => {
  const text = '2021年3月启动试点,6月底前总结推广。12月底前全面铺开。'
  expect(findDates(text, undefined, '2020-12-01').map((date) => date.until)).toEqual([
    '2021-03-31',
    '2021-06-30',
    '2020-12-31',
  ])
})

test.each([
  ['每年12月5日之前', 'yearly --12-05'],
  ['每年6月底前', 'yearly --06-30'],
  ['每季度', 'quarterly'],
  ['每半年', 'half-yearly'],
  ['每两年', 'every 2 years'],
  ['每月5日前', 'monthly ---05'],
  ['每年', 'yearly'],
])('%s recurs %s', (text, recurrence) => {
  expect(findDates(text)[0]?.recurrence).toBe(recurrence)
})

test.each([
  '满20年',
  '35年上一个新台阶',
  '2018年版',
  '第3月台',
  '电话:0898-65388322',
  '2019-2',
  '1.2022',
  '1949',
  '以“十四五”规划为引领',
])('no date in %s', (text) => {
  expect(findDates(text)).toEqual([])
})

test('offsets count in the whole text', () => {
  const text = '前言。到2025年,全省'
  const [date] = findDates(text, { start: 3, end: text.length })
  expect(text.slice(date!.span.start, date!.span.end)).toBe('2025年')
  expect(date!.before).toBe('到')
})

test.each(['2', '20', '年', '二', '〇', '月', '2023年', '每', '十'])(
  'a megabyte of %s is read in linear time',
  (unit) => {
    const started = processorTime()
    findDates(unit.repeat(Math.ceil(1e6 / unit.length)))
    expect(processorTime() - started).toBeLessThan(20_000)
  },
  30_000,
)

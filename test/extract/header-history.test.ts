import { expect, test } from 'vitest'
import { readHistory } from '../../src/extract/header/header-history.ts'

/** A history line: the day, the number and the body of what first gave the document force. */
const rows: readonly (readonly [string, string | null, string | null, string | null])[] = [
  [
    '(2031年10月25日云岭省人民政府第58次常务会议通过 2031年10月29日云岭省人民政府令第298号公布 自2032年1月1日起施行)',
    '2031-10-29',
    '云岭省人民政府令第298号',
    '云岭省人民政府',
  ],
  [
    '(2022年12月30日云岭省人民政府令第160号公布 根据2032年1月10日云岭省人民政府令第252号第一次修订)',
    '2022-12-30',
    '云岭省人民政府令第160号',
    '云岭省人民政府',
  ],
  [
    '(该文件于2014年1月15日以粤府令第997号公布,根据2020年5月12日粤府令第999号第一次修改)',
    '2014-01-15',
    '粤府令第997号',
    null,
  ],
  ['(1992年8月13日水利部水文〔1992〕77号文发布)', '1992-08-13', '水文〔1992〕77号', '水利部'],
  ['(能源部 1990年12月31日发布 能源办[1990]1162号)', '1990-12-31', '能源办〔1990〕1162号', '能源部'],
  ['(2019年5月1日中共中央政治局会议审议批准 2019年5月6日中共中央发布)', '2019-05-06', null, '中共中央'],
  [
    '2021年12月4日公安部部务会议审议通过 2021年12月17日公安部令第964号公布',
    '2021-12-17',
    '公安部令第964号',
    '公安部',
  ],
  [
    '(1994年7月22日云岭市第十届人民代表大会常务委员会第十一次会议通过 根据1997年5月27日云岭市第十届人民代表大会常务委员会第三十六次会议《决定》第一次修正)',
    '1994-07-22',
    null,
    '云岭市人民代表大会常务委员会',
  ],
  [
    '1988年9月5日 第七届全国人民代表大会常务委员会第三次会议通过',
    '1988-09-05',
    null,
    '全国人民代表大会常务委员会',
  ],
]

test.each(rows)('%s', (words, day, number, body) => {
  const read = readHistory(words, { start: 0, end: words.length })
  expect([read.day?.value ?? null, read.number?.value.normal ?? null, read.body?.name ?? null]).toEqual([
    day,
    number,
    body,
  ])
})

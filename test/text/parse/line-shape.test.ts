import { expect, test } from 'vitest'
import { isHistoryLine } from '../../../src/text/tree/head/history-line.ts'
import {
  attachmentLabel,
  bareDate,
  endsLikeTitle,
  isBodyLine,
  isDateLine,
  isDisclosureNote,
  isNumberLine,
} from '../../../src/text/tree/line-shape.ts'

test.each([
  ['粤府办〔2019〕18号', true],
  ['(皖开放办〔2022〕6号)', true],
  ['琼卫基层〔202210', true],
  ['国办发[2020]12号', true],
  ['(第19号)', true],
  ['国务院令第735号', true],
  ['2021年第7号', true],
  ['根据国办发〔2020〕12号文件要求,各地要', false],
  ['2020年1月1日', false],
  ['第七届全国运动会', false],
  ['财政部 税务总局 科技部公告2022年第16号', true],
  ['国家发展改革委、商务部令第37号', true],
  ['按照财政部、税务总局公告2022年第16号执行。', false],
])('%s is a number line: %s', (words, expected) => expect(isNumberLine(words)).toBe(expected))

test.each([
  ['(此件公开发布)', true],
  ['(此页无正文)', true],
  ['(联系人及电话:省林草局林业改革发展处 杨老师,0871—65011236)', true],
  ['(联系电话:0482-826××××,邮箱:xamlyj@163.com)', true],
  ['联系人:李涛', false],
  ['(联系人制度实施方案)', false],
])('%s is a note below the signature: %s', (words, expected) =>
  expect(isDisclosureNote(words)).toBe(expected),
)

test.each([
  ['2019年10月13日', true],
  ['(2018年5月30日)', true],
  ['二〇〇六年五月二十三日', true],
  ['一九九六年二月五日', true],
  ['2023.4.9', true],
  ['2019年10月', false],
  ['2020年2月3日下午', false],
])('%s is a date line: %s', (words, expected) => expect(isDateLine(words)).toBe(expected))

test.each([
  ['海南省卫生健康委员会', true],
  ['交通运输部 国家发展改革委', true],
  ['国务院应对新型冠状病毒肺炎疫情联防联控机制综合组', true],
  ['省委、省政府', true],
  ['关于加强管理的办', false],
  ['2019年财政部', false],
  ['各部门要加强协调配合。', false],
  ['任务分工', false],
  ['湖南省财政厅 长沙海关 国家税务总局湖南省税务局', true],
  ['甘肃省财政厅 国网甘肃电力', true],
  ['水利、电力', false],
])('%s is a line of bodies: %s', (words, expected) => expect(isBodyLine(words)).toBe(expected))

test.each([
  ['附件1', '附件1'],
  ['附件2:任务分工表', '附件2'],
  ['附 件', '附件'],
  ['附表', '附表'],
  ['附件:1.任务分工表', '附件'],
  ['【附件】', '附件'],
  ['附则', null],
  ['附属医院', null],
  ['附件所列项目', null],
])('%s is headed %s', (words, label) => expect(attachmentLabel(words)?.label ?? null).toBe(label))

test.each([
  ['关于加强管理的通知', true],
  ['基层卫生服务规范(试行)', true],
  ['三年行动方案(2019-2022年)', true],
  ['稳企业30条', true],
  ['各地要高度重视', false],
  ['联系人', false],
])('%s ends like a title: %s', (words, expected) => expect(endsLikeTitle(words)).toBe(expected))

test.each([
  ['2006年9月28日宁波市第十二届人民代表大会常务委员会第三十二次会议通过', true],
  ['(1982年8月23日第五届全国人民代表大会常务委员会第二十四次会议通过)', true],
  ['2020年1月1日,各地要认真贯彻会议通过的决议。', false],
])('%s is a history line: %s', (words, expected) => expect(isHistoryLine(words)).toBe(expected))

test.each([
  ['2015917', '2015-09-17'],
  ['2020226', '2020-02-26'],
  ['20201103', '2020-11-03'],
  // 1 November or 11 January
  ['2020111', null],
  ['2020年', null],
  ['1234567', null],
])('%s is the day %s', (words, day) => expect(bareDate(words)).toBe(day))

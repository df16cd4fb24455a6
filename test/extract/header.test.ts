import { expect, test } from 'vitest'
import { readHeader } from '../../src/extract/header/header.ts'
import type { HeaderMention } from '../../src/extract/header/header-mention.ts'
import { kindOf } from '../../src/extract/header/header-title.ts'
import { readValidity } from '../../src/extract/header/header-validity.ts'
import { treeOf } from '../text/parse/print-tree.ts'

function headerOf(...lines: string[]): HeaderMention {
  const tree = treeOf(lines.join('\n'))
  return readHeader(tree, tree.parts[0]!)
}

test.each([
  ['关于落实三年规划的实施意见', '意见'],
  ['国务院办公厅关于黄金经济政策有关问题的复函', '函'],
  ['国务院办公厅对全国政协十届四次会议第4626号提案的答复', '函'],
  ['关于印发《管理办法》的通知', '通知'],
  ['上海市人民政府令', '令'],
  ['公共数据管理办法(试行)', '办法'],
  ['北斗产业三年行动计划(2021-2023年)', '计划'],
  ['县域医共体建设实施方案', '方案'],
  ['2015年国民经济和社会发展统计公报', '公报'],
  ['河南省爱国卫生条例', '条例'],
  ['办理环境污染案件适用法律若干问题的解释', '解释'],
  ['行政处罚裁量基准', '基准'],
  ['任务分工表', null],
])('%s is a %s', (title, kind) => expect(kindOf(title)).toBe(kind))

const validities: [string, string | null, string | null][] = [
  ['本办法自2025年9月1日起施行,有效期至2030年8月31日。', '2025-09-01', '2030-08-31'],
  ['本措施自2026年1月1日起实施,有效期5年。', '2026-01-01', '2030-12-31'],
  ['本通知自印发之日起施行。', '2025-07-28', null],
  ['现将《青川市供水办法》印发给你们,自2026年1月1日起实施,请遵照执行。', '2026-01-01', null],
  ['本通知自印发之日起实施,有效期至2026年底(另有规定的从其规定)。', '2025-07-28', '2026-12-31'],
  ['本通知自印发之日起实施,有效期至2026年6月。', '2025-07-28', '2026-06-30'],
  ['本办法自2026年1月1日起试行,试行期为2年。', '2026-01-01', '2027-12-31'],
  ['本办法自2026年1月1日起试行两年。', '2026-01-01', '2027-12-31'],
  ['本办法自2026年1月1日起施行,有效期六个月。', '2026-01-01', '2026-06-30'],
  ['本方案自发布之日起执行,暂定三年。', '2025-07-28', '2028-07-27'],
  ['本通告自发布之日起三个月内有效。', null, '2025-10-27'],
  ['申请材料自公布之日起5年内有效。', null, null],
  ['第五十七条 本条例自2021年7月1日起施行。', '2021-07-01', null],
  ['现予公布,自2019年8月20日起施行。', '2019-08-20', null],
  ['现制订出《管理办法》,定于一九七九年五月一日起试行。', '1979-05-01', null],
  ['现将《处罚裁量基准》予以发布,自2023年1月1日起施行。', '2023-01-01', null],
  ['本通知适用截止时间为2020年6月30日,届时将及时调整。', null, '2020-06-30'],
  ['本通知自印发之日起施行,有效期至全省一级响应解除。', '2025-07-28', null],
  ['本通告自2021年5月16日12时起施行,至2021年7月31日12时止。', '2021-05-16', '2021-07-31'],
  ['本通告自2021年5月16日起施行,有效期截至2021年12月31日。', '2021-05-16', '2021-12-31'],
  ['本通告自2021年6月1日起至2021年9月30日止施行。', '2021-06-01', '2021-09-30'],
  ['本办法有效期自2021年6月1日至2026年5月31日。', '2021-06-01', '2026-05-31'],
  ['本政策执行期限为2022年1月1日至2024年12月31日。', '2022-01-01', '2024-12-31'],
  ['本通知执行时间自2022年1月1日起至2022年12月31日止。', '2022-01-01', '2022-12-31'],
  ['本细则自发布之日起施行,至2025年12月31日废止。', '2025-07-28', '2025-12-31'],
  ['现将《实施细则》印发给你们。请各单位于2023年1月1日起执行。', '2023-01-01', null],
  ['各单位从业人员于2023年1月1日起执行新的工时。', null, null],
  ['禁渔期自2021年5月16日12时起,至7月31日12时止。', null, null],
  ['本项目自2021年5月开工,实施至2022年12月。', null, null],
  // of all items, and of one
  [
    '一、以上等级的划分均自2026年1月1日起执行。\n二、山区驿站的开门时间仍为上午八时,自2026年4月1日起执行。',
    '2026-01-01',
    null,
  ],
  ['本通知自2026年1月1日起执行。开门时间按冬季安排,自2026年7月1日起执行。', '2026-01-01', null],
  // about something else
  ['原《管理办法》自2020年1月1日起施行。', null, null],
  ['护士执业注册有效期为5年。', null, null],
  ['合同有效期至2026年12月31日。', null, null],
]

test.each(validities)('%s is in force %s … %s', (text, from, until) => {
  const read = readValidity(text, { start: 0, end: text.length }, '2025-07-28')
  expect([read.from?.value ?? null, read.until?.value ?? null]).toEqual([from, until])
})

test('自印发之日起 without a date says no day', () => {
  const text = '本办法自印发之日起施行。'
  expect(readValidity(text, { start: 0, end: text.length }, null).from).toBeNull()
})

test('a notice without a title is named by what it announces, as inferred', () => {
  const header = headerOf(
    '各县(区)卫生健康局:',
    '为做好工作,现就加快推进全市卫生事业发展有关事项通知如下:',
    '一、总体要求',
    '提高认识。',
  )
  expect(header.title).toMatchObject({ value: '关于加快推进全市卫生事业发展有关事项的通知', inferred: true })
  expect(header.kind).toMatchObject({ value: '通知', inferred: true })
})

test('a notice without a title is named by what it prints, as inferred', () => {
  const printed = ['云岭市议事规则', '第一章 总则', '第一条 为了规范议事,制定本规则。']
  const notice = [
    '各乡镇人民政府:',
    '《云岭市议事规则》已经通过,现予印发。',
    '云岭市人民政府',
    '2024年11月20日',
  ]
  const named = { value: '关于印发《云岭市议事规则》的通知', inferred: true }
  expect(headerOf(...notice, ...printed).title).toMatchObject(named)
  // also where the page heads it with the title of what is printed
  expect(headerOf('云岭市议事规则', ...notice, ...printed).title).toMatchObject(named)
})

test('现就深化…工作提出如下意见 names an opinion', () => {
  const header = headerOf(
    '各县人民政府:',
    '现就深化粮食流通改革工作提出如下意见。',
    '一、完善机制',
    '健全市场。',
  )
  expect(header.title).toMatchObject({ value: '关于深化粮食流通改革工作的意见', inferred: true })
})

test('front matter tells what the text leaves out', () => {
  const header = headerOf(
    '---',
    'title: "关于加强管理的通知"',
    'issuing_body: 云岭省教育厅',
    'document_number: 云教〔2022〕3号',
    'publish_date: 2022-08-02',
    'effective_date: 2022-09-01',
    'tags: [教育]',
    '---',
    '各市教育局:',
    '为加强管理,现将有关事项通知如下。',
    '一、落实责任。各地要压实责任。',
  )
  expect(header).toMatchObject({
    title: { value: '关于加强管理的通知' },
    documentNumber: { value: { normal: '云教〔2022〕3号' } },
    publishedOn: { value: '2022-08-02' },
    effectiveFrom: { value: '2022-09-01' },
    issuers: [{ name: '云岭省教育厅', from: 'portal' }],
  })
})

test('a page’s table of labels in brackets, a number broken over lines', () => {
  const header = headerOf(
    '[成文日期]',
    '2026-03-06',
    '[发文字号]',
    '云发改',
    '〔2026〕',
    '341号',
    '[废止日期]',
    '[发布日期]',
    '2026-03-09',
    '[有效性]',
    '现行有效',
    '云岭市发展和改革委员会关于公开征集项目的通知',
    '各有关单位:',
    '按照要求,现将有关事项通知如下。',
  )
  expect(header).toMatchObject({
    documentNumber: { value: { normal: '云发改〔2026〕341号' } },
    issuedOn: { value: '2026-03-06' },
    publishedOn: { value: '2026-03-09' },
    effectiveUntil: null,
  })
})

test('several bodies’ order has their number', () => {
  const header = headerOf(
    '中华人民共和国国家发展和改革委员会',
    '中华人民共和国商务部',
    '令',
    '第31号',
    '《办法》已经审议通过,现予公布。',
    '商务部部长 王 伟',
    '2020年12月19日',
  )
  expect(header.documentNumber?.value.normal).toBe('国家发展和改革委员会、商务部令第31号')
  expect(header.issuers.map(({ name }) => name)).toEqual(['国家发展和改革委员会', '商务部'])
  expect(header.issuedOn?.value).toBe('2020-12-19')
})

test.each([
  ['二OO三年十二月四日', '2003-12-04', false],
  ['2015917', '2015-09-17', true],
])('%s under a notice is %s', (date, day, repaired) => {
  const header = headerOf(
    '关于印发方案的通知',
    '各单位:',
    '现印发给你们。',
    '云岭市财政局',
    date,
    '(此件公开发布)',
  )
  expect(header.issuedOn).toMatchObject({ value: day, repaired })
})

test('现将有关事项通知如下 names nothing', () => {
  expect(headerOf('各县(区)卫生健康局:', '为做好工作,现将有关事项通知如下:', '一、总体要求').title).toBeNull()
})

const issuers: [string[], string[]][] = [
  [
    ['省财政厅 省教育厅关于下达资金的通知', '各市:'],
    ['省财政厅', '省教育厅'],
  ],
  [['工业和信息化部等七部门关于推动产业发展的意见', '各省、自治区人民政府:'], ['工业和信息化部']],
  [
    ['云岭省人民政府令', '(第290号)', '《办法》已经审议通过,现予公布。', '省长 王伟', '2021年10月18日'],
    ['云岭省人民政府'],
  ],
  [
    ['护士条例', '2008年1月31日 中华人民共和国国务院令第517号公布', '第一条 为了维护权益,制定本条例。'],
    ['国务院'],
  ],
  [
    [
      '云岭市爱国卫生条例',
      '2006年9月28日 云岭市第十二届人民代表大会常务委员会第三十二次会议通过',
      '第一条 为了卫生,制定本条例。',
    ],
    ['云岭市人民代表大会常务委员会'],
  ],
  [
    [
      '各位代表:',
      '现在,我代表市人民政府,向大会报告工作,请予审议。',
      '一、工作回顾',
      '成绩显著。',
      '二、工作安排',
      '再接再厉。',
    ],
    ['市人民政府'],
  ],
  // offices of national bodies among those of the place, in one line and in several
  [
    ['甘肃省财政厅 国家税务总局甘肃省税务局 兰州海关 中国人民银行兰州中心支行关于做好工作的通知', '各市:'],
    ['甘肃省财政厅', '国家税务总局甘肃省税务局', '兰州海关', '中国人民银行兰州中心支行'],
  ],
  [
    [
      '湖南省财政厅',
      '长沙海关',
      '中国银保监会湖南监管局',
      '国家外汇管理局湖南省分局',
      '关于做好工作的通知',
      '各市州:',
    ],
    ['湖南省财政厅', '长沙海关', '中国银保监会湖南监管局', '国家外汇管理局湖南省分局'],
  ],
  [
    [
      '内蒙古自治区科学技术厅 内蒙古自治区教育厅 内蒙古自治区工业和信息化厅 内蒙古自治区财政厅 内蒙古自治区人力资源和社会保障厅 内蒙古自治区商务厅 内蒙古自治区市场监督管理局 国家税务总局内蒙古自治区税务局关于做好工作的通知',
      '各盟市:',
    ],
    [
      '内蒙古自治区科学技术厅',
      '内蒙古自治区教育厅',
      '内蒙古自治区工业和信息化厅',
      '内蒙古自治区财政厅',
      '内蒙古自治区人力资源和社会保障厅',
      '内蒙古自治区商务厅',
      '内蒙古自治区市场监督管理局',
      '国家税务总局内蒙古自治区税务局',
    ],
  ],
  // the publisher of the page, only where nothing else says who issued it
  [
    [
      '发布机构: 云岭市科学技术局',
      '关于印发管理办法的通知',
      '各有关单位:',
      '现将管理办法印发给你们,请遵照执行。',
    ],
    ['云岭市科学技术局'],
  ],
  [
    [
      '发布机构: 云岭市科学技术局',
      '云岭市财政局关于印发管理办法的通知',
      '各有关单位:',
      '现将管理办法印发给你们,请遵照执行。',
    ],
    ['云岭市财政局'],
  ],
]

test.each(issuers)('%j is issued by %j', (lines, expected) => {
  expect(headerOf(...lines).issuers.map(({ name }) => name)).toEqual(expected)
})

test('…等七部门 counts seven', () => {
  expect(headerOf('工业和信息化部等七部门关于推动产业发展的意见', '各省人民政府:').issuerCount).toBe(7)
})

test.each([
  ['《方案》已经省人民政府同意,现印发给你们。', ['省人民政府']],
  ['经国务院批准,现将有关事项通知如下。', ['国务院']],
  ['经市委、市政府研究同意,现印发给你们。', ['市委', '市政府']],
  ['经研究,现通知如下。', []],
])('%s is approved by %j', (sentence, expected) => {
  const header = headerOf('关于印发方案的通知', '各有关单位:', sentence)
  expect(header.approvedBy.map(({ name }) => name)).toEqual(expected)
})

test('a number that lost its bracket is put right and marked', () => {
  expect(
    headerOf('关于印发方案的通知', '琼卫基层〔202210', '各市、县卫生健康委:').documentNumber,
  ).toMatchObject({
    value: { normal: '琼卫基层〔2022〕10号' },
    repaired: true,
  })
})

test('the day of issue is under the signature, the day of publication on the page', () => {
  const header = headerOf(
    '发布日期:2023-05-08 来源:省财政厅',
    '关于印发方案的通知',
    '各市财政局:',
    '现将方案印发给你们,请认真执行。',
    '省财政厅',
    '2023年4月28日',
  )
  expect([header.issuedOn?.value, header.publishedOn?.value]).toEqual(['2023-04-28', '2023-05-08'])
})

test.each<[string, readonly string[], readonly string[]]>([
  ['a day and an hour below the title', [], ['2023-05-08 16:45', '来源:云岭省财政厅', '字体:大 中 小']],
  ['the name of the site and a day above it', ['云岭省中小企业服务平台2023-05-08', '1404'], []],
])('the day of publication: %s', (_, above, below) => {
  const header = headerOf(
    ...(above.length > 0 ? ['关于印发方案的通知', ...above] : []),
    '关于印发方案的通知',
    ...below,
    '各市财政局:',
    '现将方案印发给你们,请认真执行。',
    '省财政厅',
    '2023年4月28日',
  )
  expect([header.issuedOn?.value, header.publishedOn?.value]).toEqual(['2023-04-28', '2023-05-08'])
})

test('the day of publication in the first words of the page below', () => {
  const header = headerOf(
    '关于印发方案的通知',
    '各市财政局:',
    '现将方案印发给你们,请认真执行。',
    '省财政厅',
    '2023年4月28日',
    '',
    '分享到:微信 微博 [打印][关闭] 发布时间:2023-05-08 信息来源:省财政厅',
  )
  expect(header.publishedOn?.value).toBe('2023-05-08')
})

test('addressees in two rows, a semicolon between', () => {
  const header = headerOf(
    '云岭市人民政府关于开放数据的意见',
    '各市、区人民政府,云岭工业园区管委会;市各委办局,各直属单位:',
    '为开放数据,提出如下意见。',
  )
  expect(header.addressees.map(({ name }) => name)).toEqual([
    '各市、区人民政府',
    '云岭工业园区管委会',
    '市各委办局',
    '各直属单位',
  ])
})

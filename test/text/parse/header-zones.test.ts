import { expect, test } from 'vitest'
import { addresseeEndIn, splitAddressees } from '../../../src/text/tree/head/addressees.ts'
import { joinLines, titleIn } from '../../../src/text/tree/head/title-lines.ts'
import { linesOf } from '../../../src/text/tree/lines.ts'
import { signaturesIn } from '../../../src/text/tree/signature.ts'
import { processorTime } from '../../processor-time.ts'
import { treeOf } from './print-tree.ts'

const linesIn = (...lines: string[]) => linesOf(treeOf(lines.join('\n')).clean)

const addressees: [string, string[]][] = [
  ['各市、县人民政府,省政府直属各单位:', ['各市、县人民政府', '省政府直属各单位']],
  ['各分中心、各处室:', ['各分中心', '各处室']],
  ['各县(市、区)卫生健康局,委机关各科(室):', ['各县(市、区)卫生健康局', '委机关各科(室)']],
  [
    '各省、自治区、直辖市财政厅(局),新疆生产建设兵团财政局:',
    ['各省、自治区、直辖市财政厅(局)', '新疆生产建设兵团财政局'],
  ],
  ['四川省人民政府:', ['四川省人民政府']],
  ['各高等学校,厅直属各单位(学校):', ['各高等学校', '厅直属各单位(学校)']],
  ['各电网企业,各经营主体:', ['各电网企业', '各经营主体']],
  // nobody's address
  ['现就有关事项通知如下:', []],
  ['联系电话:12345678', []],
  ['责任单位:市财政局', []],
  ['爱卫会的主要职责是:', []],
  ['来源:市卫生健康局', []],
]

test.each(addressees)('%s is addressed to %j', (line, expected) => {
  const end = addresseeEndIn(line)
  const spans = end < 0 ? [] : splitAddressees(line, { start: 0, end })
  expect(spans.map(({ start, end: to }) => line.slice(start, to))).toEqual(expected)
})

const titles: [string[], string | null, string | null][] = [
  [
    ['国务院办公厅关于有效发挥作用切实支持', '“三农”发展的指导意见'],
    '国务院办公厅关于有效发挥作用切实支持“三农”发展的指导意见',
    null,
  ],
  // the page's word for it, and the title
  [['乡镇考核依据', '云岭市2030年度河长制工作目标考核细则'], '云岭市2030年度河长制工作目标考核细则', null],
  // the page's heading and the document's own title
  [['关于加强管理的通知', '关于加强管理的通知'], '关于加强管理的通知', null],
  [
    ['关于印发防控期间为老年人', '关于印发防控期间为老年人', '提供服务指南(试行)的通知'],
    '关于印发防控期间为老年人提供服务指南(试行)的通知',
    null,
  ],
  [['公共数据管理办法', '云岭省人民政府令'], '公共数据管理办法', null],
  // issuers on lines of their own
  [['交通运输部', '国家铁路局关于做好保障工作的通知'], '交通运输部 国家铁路局关于做好保障工作的通知', null],
  [['中共中央 国务院', '关于推进乡村振兴的意见'], '中共中央 国务院关于推进乡村振兴的意见', null],
  [
    ['云岭省人民政府', '政策文件', '云岭省人民政府办公厅印发关于稳产保供若干措施的通知'],
    '云岭省人民政府办公厅印发关于稳产保供若干措施的通知',
    null,
  ],
  // a kind in the middle does not end a title
  [['云岭省人民政府办公厅关于印发建设方案', '的通知'], '云岭省人民政府办公厅关于印发建设方案的通知', null],
  [
    ['国务院办公厅转发地震局关于加强工作意见', '报告的通知'],
    '国务院办公厅转发地震局关于加强工作意见报告的通知',
    null,
  ],
  // the page names the issuer, and the title does again
  [['云岭省青石市财政局', '青石市财政局关于开展检查的通知'], '青石市财政局关于开展检查的通知', null],
  [['云岭省人民政府', '云岭省人民政府令'], '云岭省人民政府令', null],
  [['国家发展和改革委员会', '财政部', '令'], '国家发展和改革委员会 财政部令', null],
  // spaces of the typesetting go, one between two phrases stays
  [
    ['云岭省能源局关于', '保障 2025 年 电力 合同', '签约 履约 的通知'],
    '云岭省能源局关于保障2025年电力合同签约履约的通知',
    null,
  ],
  [['关于深化改革 加快发展的意见'], '关于深化改革 加快发展的意见', null],
  // a page's heading with number and marks
  [
    ['云府〔2012〕34号《云岭市政府关于印发〈管理办法〉的通知》'],
    '云岭市政府关于印发《管理办法》的通知',
    null,
  ],
  // authors below
  [['关于做好保障工作的若干措施', '省财政厅'], '关于做好保障工作的若干措施', null],
  [
    ['云岭省卫生健康委关于开展建设的通知', '建设指导方案'],
    '云岭省卫生健康委关于开展建设的通知',
    '建设指导方案',
  ],
  [['云岭省财政厅'], null, null],
]

test.each(titles)('%j is titled %s', (run, title, payload) => {
  const lines = linesIn(...run)
  const found = titleIn(lines)
  const words = (range: { from: number; to: number } | null | undefined) =>
    range ? joinLines(lines.slice(range.from, range.to)) : null
  expect([words(found?.title), words(found?.payload)]).toEqual([title, payload])
})

const signatures: [string[], string[], string | null][] = [
  [['特此通知。', '云岭省财政厅', '2020年2月3日'], ['云岭省财政厅'], '2020年2月3日'],
  [
    ['特此通知。', '云岭省财政厅 云岭省教育厅', '2020年2月3日'],
    ['云岭省财政厅', '云岭省教育厅'],
    '2020年2月3日',
  ],
  [
    ['特此通知。', '云岭省财政厅', '云岭省教育厅', '二〇二〇年二月三日'],
    ['云岭省财政厅', '云岭省教育厅'],
    '二〇二〇年二月三日',
  ],
  // The space between two columns is lost; the place tells where the second name begins.
  [
    ['特此通知。', '清河区发展和改革委员会清河区建设和管理委员会', '清河区商务委员会', '2020年2月3日'],
    ['清河区发展和改革委员会', '清河区建设和管理委员会', '清河区商务委员会'],
    '2020年2月3日',
  ],
  [['特此通知。', '国家税务总局云岭省税务局', '2020年2月3日'], ['国家税务总局云岭省税务局'], '2020年2月3日'],
  [['特此通知。', '云岭省财政厅2020年2月3日'], ['云岭省财政厅'], '2020年2月3日'],
  [['特此通知。', '2020年2月3日', '云岭省财政厅'], ['云岭省财政厅'], '2020年2月3日'],
  [
    ['特此通知。', '云岭市教育局新型冠状病毒感染的肺炎疫情', '防控工作领导小组', '2020年2月16日'],
    ['云岭市教育局新型冠状病毒感染的肺炎疫情\n防控工作领导小组'],
    '2020年2月16日',
  ],
  [
    ['特此通知。', '云岭市公共场所配置AED协调小组办公室', '云岭市红十字会代章', '2020年2月3日'],
    ['云岭市公共场所配置AED协调小组办公室'],
    '2020年2月3日',
  ],
  [
    ['特此通知。', '云岭市校车安全联席会议办公室', '云岭市教育局(代章)', '2020年2月3日'],
    ['云岭市校车安全联席会议办公室'],
    '2020年2月3日',
  ],
  [['自公布之日起施行。', '省长 王伟', '2020年2月3日'], [], '2020年2月3日'],
  [['自公布之日起施行。', '国家发展和改革委员会主任 王伟', '2020年2月3日'], [], '2020年2月3日'],
  // names and dates that the source breaks
  [
    ['特此通知。', '中国科协', '国家中医药', '管理局 全国妇联', '2020年', '2月3日'],
    ['中国科协', '国家中医药\n管理局', '全国妇联'],
    '2020年2月3日',
  ],
  [
    ['特此通知。', '云岭市经济和信息化', '局', '云岭市财政局', '2020年2月2', '3日'],
    ['云岭市经济和信息化\n局', '云岭市财政局'],
    '2020年2月23日',
  ],
  // a name among names whose end is not known
  [
    ['特此通知。', '云岭省财政厅', '云岭省供水管网', '国家税务总局云岭省税务局', '2020年2月3日'],
    ['云岭省财政厅', '云岭省供水管网', '国家税务总局云岭省税务局'],
    '2020年2月3日',
  ],
  [
    ['特此通知。', '云岭省防控工作领导小组', '(云岭省教育厅代章)', '2020年2月3日'],
    ['云岭省防控工作领导小组'],
    '2020年2月3日',
  ],
  [
    ['特此通知。', '国家卫生健康委办公厅 国家中医药', '管理局办公室', '2020年2月3日'],
    ['国家卫生健康委办公厅', '国家中医药\n管理局办公室'],
    '2020年2月3日',
  ],
  [
    ['特此通知。', '教育部 财政部 人民银', '行市场监管总局 全国妇', '联', '2020年2月3日'],
    ['教育部', '财政部', '人民银\n行', '市场监管总局', '全国妇\n联'],
    '2020年2月3日',
  ],
  [
    ['特此通知。', '教育部、公安部、', '财政部、国家广电', '总局、全国妇联', '2020年2月3日'],
    ['教育部', '公安部', '财政部', '国家广电\n总局', '全国妇联'],
    '2020年2月3日',
  ],
  // an item above names is none
  [['各部门要密切协作', '教育部', '2020年2月3日'], ['教育部'], '2020年2月3日'],
  [['特此通知。', '1990年3月10日,铁道部'], ['铁道部'], '1990年3月10日'],
  // a page that dropped 年, 月 and 日
  [['特此通知。', '云岭市财政局 云岭市教育局', '2020226'], ['云岭市财政局', '云岭市教育局'], '2020226'],
  // a date in the text signs nothing
  [['时间安排', '2020年2月3日', '各单位报名。'], [], null],
]

test.each(signatures)('%j is signed by %j on %s', (run, bodies, date) => {
  const text = run.join('\n')
  const found = signaturesIn(linesIn(...run)).at(-1)
  const words = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end) : null
  expect((found?.bodies ?? []).map(words)).toEqual(bodies)
  expect(words(found?.date)?.replace(/\s/g, '') ?? null).toBe(date)
})

test('thousands of names above the text are read in a moment', () => {
  const started = processorTime()
  treeOf('云岭人民银\n行 '.repeat(20_000))
  expect(processorTime() - started).toBeLessThan(5000)
})

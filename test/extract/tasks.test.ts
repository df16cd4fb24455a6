import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { columnOf } from '../../src/extract/duties/tables/task-columns.ts'
import { whenOf } from '../../src/extract/duties/tasks/task-dates.ts'
import { findTasks } from '../../src/extract/duties/tasks/tasks.ts'
import { issueDateOf } from '../../src/extract/metrics/metric-settings.ts'
import { clean } from '../../src/text/clean.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { parse } from '../../src/text/parse.ts'

const documents = join(import.meta.dirname, '../../seeds/documents')

function tasksOf(bytes: Uint8Array, file: string) {
  const tree = parse(clean(decode(bytes, file)))
  return { tasks: findTasks(tree, issueDateOf(tree)), text: tree.clean.text }
}

function seedTasks(number: string) {
  const file = readdirSync(documents).find((name) => name.startsWith(number))!
  return tasksOf(readFileSync(join(documents, file)), file)
}

/** "一/(一) 完善制度 < 一" a line a task: path, heading, path of its parent. */
function linesOf(body: string): string[] {
  const notice = `某某市人民政府关于做好有关工作的意见\n\n各县区人民政府:\n\n${body}\n\n某某市人民政府\n2023年3月1日\n`
  const { tasks, text } = tasksOf(new TextEncoder().encode(notice), 'test.txt')
  return tasks.map(({ path, heading, parent }) => {
    const words = heading ? text.slice(heading.start, heading.end) : '-'
    return `${path.join('/')} ${words} < ${parent?.path.join('/') ?? '-'}`
  })
}

test('the Suining notice sets 29 numbered tasks under 8 actions', () => {
  const { tasks } = seedTasks('001')
  const numbered = tasks.filter(({ path }) => /^\d+$/.test(path.at(-1) ?? ''))
  expect(numbered.map(({ path }) => Number(path.at(-1)))).toEqual(Array.from({ length: 29 }, (_, i) => i + 1))
  expect(new Set(numbered.map(({ parent }) => parent)).size).toBe(8)
  for (const { parent } of numbered) expect(parent?.path).toHaveLength(2)
})

test.each([
  [
    'headings that only group are no tasks, those that order nothing hold none',
    '一、总体要求\n(一)指导思想。坚持以人民为中心,加快发展。\n(二)基本原则。坚持统筹兼顾。\n二、重点任务\n(一)完善制度。健全机制,加强管理。\n1.建立台账。逐项登记,按月更新。\n2.加强检查。每季度检查一次。\n三、保障措施\n(一)加强组织领导。各县区要提高认识。',
    [
      '二/(一) 完善制度 < -',
      '二/(一)/1 建立台账 < 二/(一)',
      '二/(一)/2 加强检查 < 二/(一)',
      '三/(一) 加强组织领导 < -',
    ],
  ],
  [
    'a list of things is no list of tasks',
    '一、规范申报。申请人应当提交下列材料:\n(一)申请表。\n(二)身份证明。\n二、加强审核。严格把关,及时反馈。',
    ['一 规范申报 < -', '二 加强审核 < -'],
  ],
  [
    'headings made of known words',
    '一、2023年主要目标和工作原则\n到2023年底,建成体系。\n二、加强审核。严格把关,及时反馈。',
    ['二 加强审核 < -'],
  ],
  [
    'articles that put a duty on a body are tasks, definitions and the coming into force are not',
    '第一条 为了规范管理,制定本办法。\n第二条 本办法所称补贴,是指财政资金。\n第三条 市教育局负责补贴的审核。\n第四条 本办法自2023年5月1日起施行。',
    ['第三条 - < -'],
  ],
])('%s', (_what, body, expected) => {
  expect(linesOf(body)).toEqual(expected)
})

// T30, T04
test.each([['002', '发热哨点诊室建设在2020年9月底前完成。', { deadline: '2020-09-30', recurrence: null }]])(
  'seed %s orders %s',
  (number, sentence, expected) => {
    const { tasks, text } = seedTasks(number)
    const task = tasks.find(({ span }) => text.slice(span.start, span.end) === sentence)!
    expect(whenOf(text, task.dated, '2020-06-01')).toEqual(expected)
  },
)

test.each([
  [
    'sentences of one section that name days without a year, which are of the year of issue',
    '一、加强管理。各县区6月底前完成排查。\n市教育局于12月底前印发实施细则。',
    ['各县区6月底前完成排查。', '市教育局于12月底前印发实施细则。'],
  ],
  [
    'a day without a year among goals',
    '一、工作目标\n逐步健全体系,管理水平明显提高。\n平台建设在9月底前完成。',
    ['平台建设在9月底前完成。'],
  ],
  [
    'not whom something is for',
    '一、支持改造。优先支持6月底前能够完成技改的企业;重点支持9月底前有望完成扩能的企业。',
    [],
  ],
])('orders by a day of their own: %s', (_what, body, expected) => {
  const notice = `某某市人民政府关于做好有关工作的意见\n\n各县区人民政府:\n\n${body}\n\n某某市人民政府\n2023年3月1日\n`
  const { tasks, text } = tasksOf(new TextEncoder().encode(notice), 'test.txt')
  const dated = tasks.filter(({ kind }) => kind === 'duty')
  expect(dated.map(({ span }) => text.slice(span.start, span.end))).toEqual(expected)
})

test.each([
  ['各市县卫生健康委每年12月5日之前报送。', null, { deadline: null, recurrence: 'yearly --12-05' }],
  ['2023年底前完成建设。', null, { deadline: '2023-12-31', recurrence: null }],
  ['12月底前完成建设。', '2023-04-09', { deadline: '2023-12-31', recurrence: null }],
  ['2021年底前启动,2023年底前完成。', null, { deadline: null, recurrence: null }],
  ['落实《健康行动方案(2020-2030年)》。', null, { deadline: null, recurrence: null }],
  ['自2020年起实施。', null, { deadline: null, recurrence: null }],
  ['落实2020年印发的方案。', null, { deadline: null, recurrence: null }],
  ['县农业农村局于2021年10月底前印发《青川技术手册》。', null, { deadline: '2021-10-31', recurrence: null }],
  ['2023年底前印发方案。', null, { deadline: '2023-12-31', recurrence: null }],
])('%s', (text, issuedOn, expected) => {
  expect(whenOf(text, { start: 0, end: text.length }, issuedOn)).toEqual(expected)
})

/** What must be read beside what must not: a day by which, and a day that is only named. */
test.each([
  ['确保全省普惠小微企业贷款综合融资成本较2019年下降50个基点。', '2020-02-16', null],
  ['确保2020年企业融资成本低于2019年同期融资成本。', '2020-02-07', '2020-12-31'],
  ['对裁员率不高于上年度全国城镇调查失业率的参保企业给予返还。', '2020-02-16', null],
  ['返还其上年度实际缴纳失业保险费的50%。', '2020-02-07', null],
  ['乡镇卫生院中医类别医师占比2022年达到20%以上。', '2021-02-07', '2022-12-31'],
  ['月返还标准按2020年1月企业及其职工缴纳的社会保险费确定。', '2020-02-10', null],
  ['按2020年3月底前全部开工的要求,抓紧办理手续。', '2020-02-10', '2020-03-31'],
  ['由商放贷银行,按照1月31日人民银行等部门印发的《通知》执行。', '2020-02-21', null],
  ['该问题将根据今年水稻的增产情况统筹考虑。', '2004-10-15', null],
  ['各县(市、区)财政提前拨付2020年度病死猪无害化处理补助资金。', '2020-02-11', null],
  ['今年2月底前,各县(市、区)完成2019年度贷款贴息资金兑付。', '2020-02-11', '2020-02-29'],
  ['将本年度城市更新项目所涉及的土地资源需求纳入计划。', '2023-07-17', null],
  ['核定参保单位与职工2009年度实际缴费工资基数。', '2009-04-02', null],
  ['在2020年度重点培养专项等项目申报时,予以倾斜。', null, null],
  ['确保完成2020年参保缴费任务。', '2020-02-07', '2020-12-31'],
  ['2023年度完成投资10亿元。', '2023-01-10', '2023-12-31'],
  ['强化前期自查、年中指导、年末检查。', '2024-02-04', null],
  ['连锁便利店建立台账,年末覆盖率达到90%以上。', '2015-04-28', '2015-12-31'],
  ['发展改革委今年已将你省纳入试点范围。', '2004-10-15', null],
  ['2018年12月31日之前已完成转制的企业,可继续免税。', '2018-12-18', null],
  ['到今年3月底,全省企业累计亏损挂账已达52.8亿元。', '1998-06-01', null],
  ['2020年底前,对服役已达15年的设施全部更新。', '2020-02-10', '2020-12-31'],
  ['整改时间最长不超过2020年6月30日。', '2020-02-10', '2020-06-30'],
  ['水库已经列入“十五”期间全国大型水库建设规划。', '2004-10-15', null],
  ['为了做好工作,今年内建成平台。', '2004-10-15', '2004-12-31'],
  ['2008年以前,协调委原则上每半年召开一次例会。', '2006-05-23', null],
  ['2008年以前,建成全部泵站。', '2006-05-23', '2008-12-31'],
  ['研究拟订2008年北京奥运会期间机场保障措施。', '2006-05-23', null],
  ['端午节:6月7日放假,与周末连休。', '2018-12-04', null],
  ['6月7日前报送放假安排。', '2019-05-04', '2019-06-07'],
  ['政策未注明期限的,执行期限为2019年1月1日至2023年12月31日。', '2018-12-18', null],
  ['土地使用期限自启用之日起至2047年6月30日止。', '2006-12-30', null],
  ['对2020年6月30日前到期的在保企业采取续保措施。', null, null],
  ['优先收储2020年2月1日至5月31日期间生产的物资。', '2020-02-05', null],
  ['在2020年1月31日至6月30日期间,未能正常偿还造成逾期的,可申请撤销。', '2020-02-21', null],
  ['在2020年1月31日至6月30日期间,完成排查。', '2020-02-21', '2020-06-30'],
  ['自2021年10月至2021年12月组织开展专项整治。', '2021-09-09', '2021-12-31'],
])('%s (of %s) is to be done by %s', (text, issuedOn, deadline) => {
  expect(whenOf(text, { start: 0, end: text.length }, issuedOn).deadline).toBe(deadline)
})

test.each([
  ['序号', 'number'],
  ['具体任务序号', 'number'],
  ['具体任务工作内容', 'task'],
  ['工作事项', 'item'],
  ['工作任务', 'task'],
  ['任务类型', 'item'],
  ['重点内容', 'task'],
  ['牵头处室及市县', 'owner'],
  ['配合处室及单位', 'owner'],
  ['责任单位(部门)', 'owner'],
  ['指导部门', 'owner'],
  ['参加部门', 'owner'],
  ['完成时限', 'when'],
  ['完成日期', 'when'],
  ['推广范围', 'other'],
])('a column headed %s holds %s', (heading, column) => {
  expect(columnOf(heading)).toBe(column)
})

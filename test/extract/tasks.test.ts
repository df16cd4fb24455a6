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
  ['2023年底前印发方案。', null, { deadline: '2023-12-31', recurrence: null }],
])('%s', (text, issuedOn, expected) => {
  expect(whenOf(text, { start: 0, end: text.length }, issuedOn)).toEqual(expected)
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

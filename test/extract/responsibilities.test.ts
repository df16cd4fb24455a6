import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bodyReader } from '../../src/extract/duties/owner-names.ts'
import { findResponsibilities } from '../../src/extract/duties/responsibilities.ts'
import { unwrapped } from '../../src/extract/duties/tables/wrapped-cell.ts'
import { findTasks } from '../../src/extract/duties/tasks/tasks.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { issueDateOf } from '../../src/extract/metrics/metric-settings.ts'
import { clean } from '../../src/text/clean.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { parse } from '../../src/text/parse.ts'
import { damage } from '../text/damage.ts'

const documents = join(import.meta.dirname, '../../seeds/documents')

function readText(text: string, file = 'test.txt') {
  const tree = parse(clean(decode(new TextEncoder().encode(text), file)))
  const tasks = findTasks(tree, issueDateOf(tree))
  const responsibilities = findResponsibilities(tree, tasks, loadGazetteer())
  const wordsOf = ({ start, end }: { start: number; end: number }) => tree.clean.text.slice(start, end)
  return { tree, tasks, responsibilities, wordsOf }
}

function readSeed(number: string) {
  const file = readdirSync(documents).find((name) => name.startsWith(number))!
  return readText(readFileSync(join(documents, file), 'utf8'), file)
}

/** "二/(一): LEAD 省教育厅, COOPERATE 省财政厅" a line a task. */
function linesOf({ responsibilities }: ReturnType<typeof readText>): string[] {
  const lines = new Map<string, string[]>()
  for (const { task, role, name } of responsibilities) {
    const key = `${task.path.join('/')}${task.kind === 'duty' ? ' duty' : ''}`
    lines.set(key, [...(lines.get(key) ?? []), `${role} ${name}`])
  }
  return [...lines].map(([key, owners]) => `${key}: ${owners.join(', ')}`)
}

const notice = (body: string) =>
  `某某市人民政府办公室关于做好有关工作的通知\n\n各县区人民政府:\n\n现将有关事项通知如下。\n\n${body}\n\n某某市人民政府办公室\n2023年3月1日\n`

describe('which task an owner mark belongs to', () => {
  test.each([
    [
      'the numbered paragraph that it ends',
      '一、重点任务\n(一)完善制度。健全机制,加强管理。(市教育局负责)\n(二)强化监管。加大力度。(市财政局牵头,市审计局配合)',
      ['一/(一): RESPONSIBLE 市教育局', '一/(二): LEAD 市财政局, COOPERATE 市审计局'],
    ],
    [
      'the sentences before it where each has its own',
      '一、重点任务\n(一)完善制度。健全管理机制,加强管理。(市教育局负责)开展专项检查,严肃处理。(市财政局负责)\n(二)强化监管。加大力度。',
      ['一/(一) duty: RESPONSIBLE 市教育局, RESPONSIBLE 市财政局'],
    ],
    [
      'the task above its lines',
      '一、重点任务\n(一)完善制度。健全机制,加强管理。\n牵头单位:市教育局\n配合单位:市财政局\n完成时限:2023年12月底\n(二)强化监管。加大力度。\n牵头单位:市财政局',
      ['一/(一): LEAD 市教育局, COOPERATE 市财政局', '一/(二): LEAD 市财政局'],
    ],
    [
      'the sentence that it stands below, without brackets',
      '一、重点任务\n(一)完善制度\n健全管理机制,加强日常管理。\n市教育局牵头,市财政局、审计局按职责分工负责\n(二)强化监管\n加大检查力度,严肃处理。\n市财政局负责\n(三)加强宣传\n做好宣传。',
      ['一/(一): LEAD 市教育局, RESPONSIBLE 市财政局, RESPONSIBLE 审计局', '一/(二): RESPONSIBLE 市财政局'],
    ],
    [
      'the sentence that it stands below, in brackets on a line of their own',
      '一、重点任务\n(一)完善网络。推进覆盖。\n(市工业和信息化局,市通信管理局、市气象局)\n(二)强化管理。加强管理。\n(市公安局)\n(三)强化保障。加强保障。\n(市财政局)',
      [
        '一/(一): RESPONSIBLE 市工业和信息化局, RESPONSIBLE 市通信管理局, RESPONSIBLE 市气象局',
        '一/(二): RESPONSIBLE 市公安局',
        '一/(三): RESPONSIBLE 市财政局',
      ],
    ],
    [
      'the paragraph that it ends, of whatever name, where the text says what stands in brackets',
      '各条后括号内为责任单位,排在首位的为牵头单位。\n一、重点任务\n(一)抓好生产。播种面积稳定。(农业局,农技站、种业站、各村)\n(二)打造乡宿(乡村民宿)品牌,办好活动。(旅游公司)',
      ['一/(一): LEAD 农业局, COOPERATE 农技站, COOPERATE 种业站, COOPERATE 各村', '一/(二): LEAD 旅游公司'],
    ],
    [
      'the text behind a table whose last row nothing ends, and whose rows cannot be told apart',
      '一、目标\n类别\n序号\n指标名称\n单位\n基期值\n目标值\n指标属性\n优质高效\n1\n粮食产量\n亿斤\n432.8\n438.4\n约束性\n2\n良田面积\n万亩\n2622\n3079\n宜居宜业\n预期性\n3\n自来水普及率\n%\n84.6\n90\n4.1\n预期性\n二、保障\n(一)加强投入。加大资金投入。(市财政局负责)\n(二)加强考核。开展考核。(市农业农村局负责)',
      ['二/(一): RESPONSIBLE 市财政局', '二/(二): RESPONSIBLE 市农业农村局'],
    ],
    [
      'its own item, not the one above, where the items before have marks of their own',
      '一、优化环境\n(一)深化改革。健全机制。\n1.推行改革。优化流程。\n责任单位:市教育局\n(二)扩大开放。办好博览会。\n责任单位:市财政局、\n市商务局\n(三)促进消费。举办活动。',
      ['一/(一)/1: RESPONSIBLE 市教育局', '一/(二): RESPONSIBLE 市财政局, RESPONSIBLE 市商务局'],
    ],
    [
      'all items that run on in one paragraph',
      '一、重点任务\n(一)完善制度。一是健全管理机制,加强管理;二是开展检查,严肃处理。(市教育局负责)\n(二)强化监管。加大力度。',
      ['一/(一): RESPONSIBLE 市教育局'],
    ],
  ])('%s', (_what, body, expected) => {
    expect(linesOf(readText(notice(body)))).toEqual(expected)
  })
})

describe('whose task it mainly is, and who has an event', () => {
  test.each([
    [
      'is responsible where nobody takes part beside him',
      '一、重点任务\n(一)完善制度。健全机制。\n主责单位:市教育局,市财政局\n(二)强化监管。加大力度。\n主责单位:市财政局',
      ['一/(一): RESPONSIBLE 市教育局, RESPONSIBLE 市财政局', '一/(二): RESPONSIBLE 市财政局'],
    ],
    [
      'leads where others take part',
      '一、重点任务\n(一)完善制度。健全机制。\n主责单位:市教育局\n配合单位:市财政局\n(二)强化监管。加大力度。\n主责单位:市财政局',
      ['一/(一): LEAD 市教育局, COOPERATE 市财政局', '一/(二): LEAD 市财政局'],
    ],
    [
      'stands below a label that is a heading',
      '一、组织单位\n1.主办单位。市教育局、市体育局。\n2.承办单位。青川棋院。\n二、时间\n2031年5月。',
      ['一/1: RESPONSIBLE 市教育局, RESPONSIBLE 市体育局', '一/2: RESPONSIBLE 青川棋院'],
    ],
    [
      'stands there in several lines',
      '一、组织单位\n(一)主办单位\n市教育局\n市体育局\n(二)协办单位\n青川棋院\n二、时间\n2031年5月。',
      ['一/(一): LEAD 市教育局, LEAD 市体育局', '一/(二): COOPERATE 青川棋院'],
    ],
    [
      'is named one below the other behind a label',
      '一、组织单位\n主办单位:市教育局\n     市体育局\n承办单位:青川棋院\n二、时间\n2031年5月。',
      ['一: RESPONSIBLE 市教育局, RESPONSIBLE 市体育局, RESPONSIBLE 青川棋院'],
    ],
    [
      'is named below a label that stands alone',
      '一、组织单位\n1.主办单位:\n市教育局\n市体育局\n2.承办单位:\n市总工会\n二、时间\n2031年5月。',
      ['一/1: RESPONSIBLE 市教育局, RESPONSIBLE 市体育局', '一: RESPONSIBLE 市总工会'],
    ],
    [
      'is not in the sentence behind his name',
      '一、组织单位\n承办单位:市总工会。各区体育局配合做好组织工作。\n二、时间\n2031年5月。',
      ['一 duty: COOPERATE 各区体育局', '一: RESPONSIBLE 市总工会'],
    ],
  ])('%s', (_what, body, expected) => {
    expect(linesOf(readText(notice(body))).sort()).toEqual([...expected].sort())
  })
})

test('those before the comma lead where it says so', () => {
  const body =
    '一、重点任务\n(一)完善制度。加强管理。(市教育局、市财政局,市民政局、各区政府。列逗号之前的为牵头单位,其他有关单位按职责分工配合,下同)\n(二)优化服务。提高效率。(市民政局,市财政局)'
  expect(linesOf(readText(notice(body)))).toEqual([
    '一/(一): LEAD 市教育局, LEAD 市财政局, COOPERATE 市民政局, COOPERATE 各区政府',
    '一/(二): LEAD 市民政局, COOPERATE 市财政局',
  ])
})

test('a bracket on a line of its own behind unmarked items is of them all', () => {
  const body =
    '一、推进计划\n(一)谋划阶段\n1.建立机制:成立专班,启动研究。\n2.开展宣传:启动调研,发布需求。\n(责任单位:各区,市财政局)\n(二)调研阶段'
  expect(linesOf(readText(notice(body)))).toEqual(['一/(一): RESPONSIBLE 各区, RESPONSIBLE 市财政局'])
})

test.each([
  ['成立市防汛抗旱指挥部。办公室设在市应急局,负责日常调度。', '市防汛抗旱指挥部办公室'],
  ['县政府成立以常务副县长为组长的领导小组,下设办公室,负责组织协调。', '领导小组办公室'],
  ['办公室负责日常工作。', '办公室'],
  ['\n(二)领导小组下设办公室,设在市体育局,负责日常工作。', '领导小组办公室'],
])('an office without a name is that of the group before it: %s', (words, expected) => {
  const { responsibilities } = readText(notice(`一、加强组织领导。${words}`))
  expect(responsibilities.map(({ name }) => name)).toEqual([expected])
})

test('a body goes by the short name that the text gives it', () => {
  const body =
    '一、加强领导。县防汛抗旱指挥部办公室(以下简称县防办)负责日常工作。\n二、加强调度。由县防办牵头会商,县邮政、电信管理部门(以下简称县邮电部门)配合。'
  const { responsibilities } = readText(notice(body))
  expect(
    responsibilities.map(({ role, name, isShort }) => `${role} ${name}${isShort ? ' (short)' : ''}`),
  ).toEqual([
    'RESPONSIBLE 县防汛抗旱指挥部办公室',
    'LEAD 县防汛抗旱指挥部办公室 (short)',
    'COOPERATE 县邮政部门',
    'COOPERATE 电信管理部门',
  ])
})

describe('tables of tasks', () => {
  const page = (table: string) =>
    `<html><body><h1>某某市人民政府办公室关于印发任务清单的通知</h1><p>各县区人民政府:</p><p>现将《任务清单》印发给你们,请认真落实。</p><p>某某市人民政府办公室</p><p>2023年3月1日</p><p>任务清单</p>${table}</body></html>`
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  test.each([
    [
      'roles in a cell, nobody in a cell whose owners reach down, and a note below',
      `<table>${row('序号', '任务', '责任单位')}${row('1', '建设平台。', '牵头:市教育局<br>配合:市财政局')}${row('2', '归集数据。', '市民政局、市水利局')}${row('3', '优化服务。', '')}</table><p>注:排在第一位的单位为牵头单位。</p>`,
      [
        '1: LEAD 市教育局, COOPERATE 市财政局',
        '2: LEAD 市民政局, COOPERATE 市水利局',
        '3: LEAD 市民政局, COOPERATE 市水利局',
      ],
    ],
    [
      'those who push it on',
      `<table>${row('序号', '任务', '推进单位')}${row('1', '建设平台。', '市教育局')}</table>`,
      ['1: RESPONSIBLE 市教育局'],
    ],
    [
      'names in the first column',
      `<table>${row('项目名称', '运河', '机场')}${row('责任单位', '市水利局', '市交通运输局')}${row('完成时限', '2026年', '2027年')}</table>`,
      [': RESPONSIBLE 市水利局, RESPONSIBLE 市交通运输局'],
    ],
    [
      'nobody where rows have no names',
      `<table>${row('', '运河', '机场')}${row('', '市水利局', '市交通运输局')}${row('', '2026年', '2027年')}</table>`,
      [],
    ],
    [
      'names in front of their cells',
      `<table>${row('任务名称', '改造老旧小区', '完成时限', '2026年')}${row('牵头单位', '市住房城乡建设局', '配合单位', '市财政局')}</table>`,
      [': LEAD 市住房城乡建设局, COOPERATE 市财政局'],
    ],
    [
      'offices in front of their duties, and whom they help',
      `<table>${row('序号', '部门', '主要职责', '评分标准')}${row('1', '市水利局', '整治排污口。', '协助市公安局开展巡查。')}${row('2', '市文物局', '普查文物。', '')}${row('3', '市住建局', '清理违建。', '')}</table>`,
      [
        '1: RESPONSIBLE 市水利局',
        '1 duty: COOPERATE 市水利局, LEAD 市公安局',
        '2: RESPONSIBLE 市文物局',
        '3: RESPONSIBLE 市住建局',
      ],
    ],
    [
      'a name over two columns, of which the second holds the offices',
      `<table><tr><td>序号</td><td colspan="2">考核项目</td><td>考核内容</td></tr>${row('1', '重点部门', '县水利局', '整治排污口')}${row('2', '重点部门', '县农粮局', '控制畜禽污染')}${row('3', '一般部门', '县委宣传部', '做好舆论引导')}</table>`,
      ['1: RESPONSIBLE 县水利局', '2: RESPONSIBLE 县农粮局', '3: RESPONSIBLE 县委宣传部'],
    ],
    [
      'a heading row without task is nobody’s',
      `<table>${row('序号', '考核项目', '分值', '考核指标', '负责考核部门')}${row('1', '健全体系', '5', '设置公示牌。', '县河长办')}${row('二、', '重点任务', '45', '', '')}${row('2', '水质治理', '4', '消除黑臭。', '县环保局')}</table>`,
      ['1: SUPERVISE 县河长办', '2: SUPERVISE 县环保局'],
    ],
    [
      'persons by name, in the part of their column',
      `<table>${row('组别', '包片乡镇', '牵头领导', '责任人')}${row('第一组', '上河镇', '王大川(副县长)', '罗 灿(县水利局局长)')}${row('第二组', '下河镇', '欧阳清', '各镇长')}</table>`,
      [': LEAD 王大川, RESPONSIBLE 罗灿, LEAD 欧阳清, RESPONSIBLE 各镇长'],
    ],
    [
      'who leads a group, by name and by office, and its members',
      `<table>${row('组别', '牵头人', '牵头科室', '成员单位', '工作任务')}${row('排查组', '王大川', '社区建设办', '各社区、财政所', '摸清底数,建立台账')}</table>`,
      [': LEAD 王大川, LEAD 社区建设办, RESPONSIBLE 各社区, RESPONSIBLE 财政所'],
    ],
    [
      'who gives the marks',
      `<table>${row('考核项目', '考核内容', '评分标准', '考核单位')}${row('投放', '居民小区准确率80%以上', '每低1个百分点扣0.5分', '市垃分办')}</table>`,
      [': SUPERVISE 市垃分办'],
    ],
    [
      'a person behind his title',
      `<table>${row('片区', '牵头县领导', '包保水域')}${row('南片', '副县长 王大川', '清水河、石板水库')}</table>`,
      [': LEAD 王大川'],
    ],
    [
      'districts with their duties to be fulfilled in numbers are no offices',
      `<table>${row('序号', '单位', '任务数')}${row('1', '东区', '30')}${row('2', '西区', '20')}${row('3', '南区', '10')}</table>`,
      [],
    ],
    [
      'by the article, with those who examine it together',
      `<table>${row('类别', '条款', '兑现责任部门', '会审部门')}${row('培育', '升级奖励', '区经信局', '区统计局、区税务局')}${row('市场', '展位费补助', '区商务局', '区财政局')}</table>`,
      [
        ': RESPONSIBLE 区经信局, COOPERATE 区统计局, COOPERATE 区税务局, RESPONSIBLE 区商务局, COOPERATE 区财政局',
      ],
    ],
  ])('%s', (_what, table, expected) => {
    expect(linesOf(readText(page(table), 'test.html'))).toEqual(expected)
  })

  test('what is to be done stands beside a column of mere headings', () => {
    const table = `<table>${row('考核内容', '评分要点', '分值', '牵头单位')}${row('地下水', '完成禁采区划定,封填自备井。', '4', '市水利局')}${row('地下水', '开展地下水位监测和通报。', '5', '市自然资源局')}</table>`
    const { responsibilities, wordsOf } = readText(page(table), 'test.html')
    expect(responsibilities.map(({ task }) => wordsOf(task.span))).toEqual([
      '完成禁采区划定,封填自备井。',
      '开展地下水位监测和通报。',
    ])
  })
})

test.each([
  ['市工业和信息化局、市发展\n改革委', '市工业和信息化局、市发展改革委'],
  ['市文化旅游\n和广播电视局、各县(市)\n政府', '市文化旅游和广播电视局、各县(市)政府'],
  ['市城管局\n市水务局', '市城管局\n市水务局'],
  ['牵头:县住建局\n配合:县国土局、民政局', '牵头:县住建局\n配合:县国土局、民政局'],
])('a cell of names in several lines: %j', (cell, expected) => {
  const { isBody } = bodyReader('', loadGazetteer())
  expect(unwrapped(cell, { start: 0, end: cell.length }, isBody).words).toBe(expected)
})

describe('lists that allot duties body by body', () => {
  test.each([
    [
      'under headings that are the bodies',
      '一、职责分工\n(一)市教育局\n组织开展学校宣传。负责校园停放管理。\n(二)市公安局、各街镇等责任单位\n依法查处违法行为,配合市教育局做好管理。',
      [
        '一/(一) duty: RESPONSIBLE 市教育局',
        '一/(一): RESPONSIBLE 市教育局',
        '一/(二) duty: COOPERATE 市公安局, COOPERATE 各街镇, LEAD 市教育局',
        '一/(二): RESPONSIBLE 市公安局, RESPONSIBLE 各街镇',
      ],
    ],
    [
      'in paragraphs that open with them',
      '一、部门责任\n市委宣传部:组织新闻媒体开展宣传报道。\n市供电公司:负责电力接入,开展设施改造。\n二、其他\n加强宣传引导。',
      ['一 duty: RESPONSIBLE 市委宣传部, RESPONSIBLE 市供电公司'],
    ],
    [
      'with points of their own',
      '一、工作职责\n(一)市教育局\n1.制定操作流程和管理制度。\n2.负责组织实施。\n(二)市财政局主要职责:保障工作经费。\n(三)加强领导。完善工作机制。',
      ['一/(一)/2: RESPONSIBLE 市教育局', '一/(一): RESPONSIBLE 市教育局', '一/(二): RESPONSIBLE 市财政局'],
    ],
    [
      'not where places stand behind places',
      '一、职责分工\n市财政局:负责安排资金,开展考核。\n江苏省:南京市、扬州市、无锡市。\n浙江省:杭州市、嘉兴市。',
      ['一 duty: RESPONSIBLE 市财政局'],
    ],
    [
      'not where their names head what somebody else does',
      '一、组织机构与职责\n(一)领导小组办公室\n领导小组办公室由市教育局负责组建。\n(二)成立专班。完善工作机制。',
      ['一/(一): RESPONSIBLE 市教育局'],
    ],
  ])('%s', (_, body, expected) => {
    expect(linesOf(readText(notice(body)))).toEqual(expected)
  })
})

test('a heading that says who leads rules its column', () => {
  const rows = [
    '序号\t重点任务\t责任单位（排名第一位的为牵头单位）',
    '1\t完善医疗保障制度\t市医保局、市财政局',
    '2\t改造基层医疗机构\t市卫生健康委、市审计局',
  ]
  expect(linesOf(readText(notice(rows.join('\n')))).join(' ')).toMatch(
    /LEAD 市医保局, COOPERATE 市财政局.*LEAD 市卫生健康委, COOPERATE 市审计局/,
  )
})

test('what a notice says of who leads holds for the lists it prints', () => {
  const lists = '一、推进节能降碳。(市发展改革委、市财政局负责)\n二、加强就业服务。(市教育局负责)'
  const text = notice('各项任务列第一位的为牵头单位,其他为配合单位。').trimEnd()
  expect(linesOf(readText(`${text}\n\n2023年重点任务分工\n\n${lists}\n`))).toEqual([
    '一: LEAD 市发展改革委, COOPERATE 市财政局',
    '二: LEAD 市教育局',
  ])
})

test('paragraphs that each open with a body and a colon allot duties', () => {
  const body = '一、工作要求\n市财政局:落实专项资金。\n市教育局:开展校园宣传。'
  expect(linesOf(readText(notice(body)))).toEqual(['一 duty: RESPONSIBLE 市财政局, RESPONSIBLE 市教育局'])
  const telephones = '一、联系方式\n市财政局:65388127\n市教育局:张三'
  expect(linesOf(readText(notice(telephones)))).toEqual([])
})

describe('under a heading that is the name of a list of duties a body needs no word that assigns', () => {
  test.each([
    [
      'behind a gap',
      '3.2 成员单位职责\n县气象局　提供旱情监测和预报。\n县供销社　组织抗旱物资的调拨。',
      ['县气象局', '县供销社'],
    ],
    [
      'behind a dash',
      '四、部门职责\n市文旅局——组织景区自查。\n市交通运输局——增开旅游直通车,疏导客流。',
      ['市文旅局', '市交通运输局'],
    ],
    [
      'below a name on its own line',
      '2.2 成员单位及职责\n县公安局\n维护火场秩序,侦破火灾案件。\n县卫健局\n组织医疗救护队伍开展救治。',
      ['县公安局', '县卫健局'],
    ],
    [
      'at once',
      '二、职责分工\n(1)公安机关立即设置警戒区域,疏散群众。\n(2)生态环境部门组织现场采样监测。',
      ['公安机关', '生态环境部门'],
    ],
    [
      'below a lead',
      '五、应急响应\n地震发生后,各成员单位按以下分工开展工作:\n(1)自然资源部门开展隐患排查。\n(2)商务部门组织生活必需品供应。',
      ['自然资源部门', '商务部门'],
    ],
    [
      'of a lead whose items begin with names',
      '五、职责\n有关部门履行下列职责:\n(一)县城管局将巡查经费列入部门预算;\n(二)县教育局建设报备平台;\n(三)县气象局提供降雨数据。',
      ['有关部门', '县城管局', '县教育局', '县气象局'],
    ],
    [
      'of a lead whatever else the items say, but not of those who are only watched',
      '五、查处机制\n各级政府应当建立抄告制度,并按照下列规定明确职责分工:\n(一)县规划局负责受理举报。\n(二)镇政府依法查处违法建设。\n(三)街道办事处、居民委员会应当劝阻违法建设。\n(四)医疗机构应当建立值班制度。',
      ['县规划局', '镇政府', '街道办事处', '居民委员会'],
    ],
    ['not under other headings', '一、重点任务\n(1)公安机关设置卡口。\n(2)交通部门开展联合治超。', []],
    ['nor where a heading urges', '三、强化责任落实\n(1)市场监管部门加强巡查。\n(2)水利部门加强监测。', []],
    ['nor whom to call', '四、联系分工\n县水利局 张三 0839-7201234\n县气象局 李四 0839-7204321', []],
    ['nor the members', '二、职责分工\n组长:李某 副县长\n成员单位:县发改局、县财政局', []],
    [
      'nor a run of names, of which the last has a line',
      '二、成员单位职责\n县林业局\n县公安局\n维护火场秩序,侦破案件。',
      ['县公安局'],
    ],
    ['nor whoever is meant', '二、职责分工\n(1)有关部门开展排查。\n(2)各级政府组织宣传。', []],
  ])('%s', (_, body, expected) => {
    const { responsibilities } = readText(notice(body))
    expect(responsibilities.map(({ role, name }) => `${role} ${name}`)).toEqual(
      expected.map((name) => `RESPONSIBLE ${name}`),
    )
  })
})

test('an article that allots duties paragraph by paragraph gives those that only must, too', () => {
  const law = (articles: string) =>
    `某某市健康乡村条例\n(2023年3月1日某某市人民代表大会常务委员会通过)\n第一条 为了推进健康乡村建设,制定本条例。\n${articles}\n第三条 本条例自2023年5月1日起施行。\n`
  const oneMarked =
    '第二条 乡镇人民政府、街道办事处应当做好本辖区内健康乡村的有关工作。\n村民委员会协助乡镇人民政府开展健康乡村有关工作。'
  expect(linesOf(readText(law(oneMarked)))).toEqual([
    '第二条 duty: RESPONSIBLE 乡镇人民政府, RESPONSIBLE 街道办事处, COOPERATE 村民委员会, LEAD 乡镇人民政府',
  ])
  const noneMarked = '第二条 乡镇人民政府应当做好有关工作。\n市水务局应当加强供水设施建设。'
  expect(linesOf(readText(law(noneMarked)))).toEqual([])
})

test('what an item says first and the duty in the rest of its sentence are one', () => {
  const body =
    '一、职责分工\n(一)市公安局:依法侦办案件,负责深挖线索。\n(二)市教育局:开展宣传,会同市民政局排查隐患。\n(三)市水务局、市林业局:清理河道,市水务局负责调度。'
  const { responsibilities, wordsOf } = readText(notice(body))
  const said = responsibilities.map(({ role, name, task }) => `${role} ${name}: ${wordsOf(task.span)}`)
  expect(said).toEqual([
    'RESPONSIBLE 市公安局: 依法侦办案件,负责深挖线索。',
    'LEAD 市教育局: 会同市民政局排查隐患。',
    'RESPONSIBLE 市教育局: (二)市教育局:开展宣传,会同市民政局排查隐患。',
    'COOPERATE 市民政局: 会同市民政局排查隐患。',
    'RESPONSIBLE 市林业局: (三)市水务局、市林业局:清理河道,市水务局负责调度。',
    'RESPONSIBLE 市水务局: 清理河道,市水务局负责调度。',
  ])
})

test('an office that no list has is somebody where a sentence gives it its duty', () => {
  const body = '一、组织领导\n市公安局和区、县人民武装部负责民兵训练。'
  const { responsibilities } = readText(notice(body))
  expect(responsibilities.map(({ name, vouched }) => `${name} ${vouched}`)).toContain('区、县人民武装部 true')
})

test('the first of a list leads from the rule on, not before it', () => {
  const body =
    '一、重点任务\n(一)完善制度。加强管理。(市教育局、市财政局负责)\n(二)强化监管。加大力度。(市财政局、市审计局负责,排在第一位的为牵头单位,下同)\n(三)优化服务。提高效率。(市民政局、市财政局负责)'
  expect(linesOf(readText(notice(body)))).toEqual([
    '一/(一): RESPONSIBLE 市教育局, RESPONSIBLE 市财政局',
    '一/(二): LEAD 市财政局, COOPERATE 市审计局',
    '一/(三): LEAD 市民政局, COOPERATE 市财政局',
  ])
})

describe('seed 000', () => {
  const seed = readSeed('000')
  const rows = seed.responsibilities.filter(({ rule }) => rule === 'table')

  test('its flattened table gives 17 tasks in 14 rows, all with leads and cooperating bodies', () => {
    const tasks = new Set(rows.map(({ task }) => task))
    expect(tasks.size).toBe(17)
    expect(new Set([...tasks].map(({ path }) => path.join())).size).toBe(14)
    for (const task of tasks) {
      const roles = rows.filter((row) => row.task === task).map(({ role }) => role)
      expect(new Set(roles)).toEqual(new Set(['LEAD', 'COOPERATE']))
    }
  })

  // T09, T10
  test.each([
    [
      '加快构建分级诊疗就医格局',
      'LEAD 医政医管局, LEAD 基层处, LEAD 各市县卫生健康委, COOPERATE 体改处, COOPERATE 中医局, COOPERATE 妇幼处, COOPERATE 疫控处, COOPERATE 委直属各医院',
    ],
    ['优先配备改革创新意识强', 'LEAD 人事处, LEAD 基层处, LEAD 各市县卫生健康委, COOPERATE 机关党委'],
  ])('row %s', (words, expected) => {
    const row = rows.filter(({ task }) => seed.wordsOf(task.span).includes(words))
    expect(row.map(({ role, name }) => `${role} ${name}`).join(', ')).toBe(expected)
  })
})

describe('seed 004', () => {
  const seed = readSeed('004')
  const brackets = seed.responsibilities.filter(({ rule }) => rule.startsWith('bracket'))
  const marks = new Map(brackets.map((mention) => [mention.task, mention.part]))

  test('21 marks, each of a numbered paragraph: 11 in the plan, 10 in annex 2', () => {
    const parts = [...marks.values()]
    expect(parts).toHaveLength(21)
    expect(parts.filter((part) => part === parts[0])).toHaveLength(11)
    for (const task of marks.keys()) expect(task.kind).toBe('section')
  })

  // T36, T37
  test('in the plan everybody is responsible, in annex 2 the first leads', () => {
    const [plan] = marks.values()
    const roles = (inPlan: boolean) =>
      new Set(brackets.filter(({ part }) => (part === plan) === inPlan).map(({ role }) => role))
    expect(roles(true)).toEqual(new Set(['RESPONSIBLE']))
    expect(roles(false)).toEqual(new Set(['LEAD', 'COOPERATE']))
    const training = brackets.filter(({ task }) => seed.wordsOf(task.span).includes('扩大医学生培养规模'))
    expect(training.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'LEAD 省教育厅',
      'COOPERATE 省卫生健康委',
      'COOPERATE 省财政厅',
      'COOPERATE 省人力资源社会保障厅',
      'COOPERATE 省中医药局',
    ])
  })
})

test('the evidence is short and holds the body, unless an earlier sentence named it', () => {
  for (const number of ['000', '001', '002', '003', '004']) {
    const { responsibilities } = readSeed(number)
    expect(responsibilities.length).toBeGreaterThan(0)
    for (const { body, span } of responsibilities) {
      const holds = span.start <= body.start && body.end <= span.end
      expect(holds || body.end <= span.start).toBe(true)
      expect(span.end - span.start).toBeLessThanOrEqual(600)
    }
  }
})

test('a list of duties within an article is theirs whom the words right above it name', () => {
  const body =
    '第一条 市公安局应当履行下列职责:\n(一)负责查处违法行为;\n(二)协助开展救援。\n市水务局应当履行下列职责:\n(一)开展日常监督检查;\n(二)负责水质监测。\n第二条 市园林局的职责是:\n(一)负责绿化工作;'
  expect(linesOf(readText(notice(body)))).toEqual([
    '第一条: RESPONSIBLE 市公安局, RESPONSIBLE 市水务局',
    '第一条/(一): RESPONSIBLE 市公安局, SUPERVISE 市水务局',
    '第一条/(二): COOPERATE 市公安局, RESPONSIBLE 市水务局',
    '第二条/(一): RESPONSIBLE 市园林局',
  ])
})

test('what an unknown body is to do is not theirs whom the item before names', () => {
  const body =
    '一、职责分工\n市财政局:负责安排资金,开展考核。\n市教育局:负责组织实施。\n各行政村:为养护的实施主体,负责日常养护。'
  expect(linesOf(readText(notice(body))).join()).not.toMatch(/市教育局.*市教育局/)
})

test('a text damaged as web pages do gives the same owners', () => {
  const body =
    '一、重点任务\n(一)完善制度。健全机制,加强对学校的管理。(市教育局、市财政局负责)\n(二)强化监管。加大检查力度,维护市场秩序。(市市场监管局牵头,市公安局配合)'
  const expected = linesOf(readText(notice(body)))
  expect(expected).toHaveLength(2)
  for (const kind of ['traditional', 'pinyin'] as const)
    expect(linesOf(readText(damage(notice(body), kind))), kind).toEqual(expected)
})
